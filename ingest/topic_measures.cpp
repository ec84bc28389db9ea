#include "ingest/topic_measures.h"

#include <algorithm>

#include "ingest/article_topic.h"
#include "ingest/class_tree.h"

namespace weft {

TopicMeasures::TopicMeasures(const ArticleWords& words, const Lexicon& lexicon,
                             const Values& values, const Entities& entities)
    : words_(words), lexicon_(lexicon), values_(values), entities_(entities) {
  std::vector<Mention> named;
  std::ranges::copy_if(entities.mentions, std::back_inserter(named),
                       [](const Mention& m) { return m.kind == MentionKind::name; });
  const auto topic = article_topic(words, named);
  if (!topic) return;
  const std::string& type = entities.records[static_cast<std::size_t>(*topic)].type;
  if (lexicon.classes().is_a(schema_class(type), "Place")) place_ = topic;
}

bool TopicMeasures::is_number(WordSpan span) const {
  return std::ranges::any_of(values_, [&](const Value& value) {
    return value.kind == ValueKind::number && value.span == span && stands_alone(value);
  });
}

// "the total population", no "the population of Leeds" and no "its population".
bool TopicMeasures::is_nobodys_measure(const Proposition& p) const {
  if (p.relation != "be" || p.rule != "copula.class" || !p.object) return false;
  const std::uint32_t first = p.subject.first_word, end = p.subject.end_word;
  if (first == 0 || !words_.is(first - 1, "the")) return false;
  if (!lexicon_.in("place_measure", words_.lemma(end - 1))) return false;
  for (std::uint32_t word = first; word + 1 < end; ++word) {  // "rural": but a part of it
    if (!lexicon_.in("whole_measure", words_.lower(word))) return false;
  }
  return !words_.is(end, Upos::adp) && is_number(*p.object);
}

void TopicMeasures::give_owner(Proposition& p) const {
  if (!place_ || !is_nobodys_measure(p)) return;
  const Mention* last = nullptr;
  for (const Mention& mention : entities_.mentions) {
    if (mention.first_word >= p.subject.first_word) break;
    if (mention.entity == *place_ && mention.kind == MentionKind::name) last = &mention;
  }
  if (last == nullptr) return;
  std::string measure;
  for (std::uint32_t word = p.subject.first_word; word < p.subject.end_word; ++word)
    measure += ' ' + words_.lower(word);
  p.relation = "have" + measure + " of";
  p.rule = "copula.of";
  p.subject = {last->first_word, last->end_word};
  if (last->sentence != p.sentence) p.further_sentences.push_back(last->sentence);
}

}  // namespace weft
