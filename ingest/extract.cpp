#include "ingest/extract.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "ingest/attachment_repairs.h"
#include "ingest/attribution.h"
#include "ingest/clause_repairs.h"
#include "ingest/coordination_repairs.h"
#include "ingest/extract_rules.h"
#include "ingest/lost_numbers.h"
#include "ingest/name_spans.h"
#include "ingest/nearest_nouns.h"
#include "ingest/subject_repairs.h"
#include "ingest/tree_repairs.h"
#include "ingest/verb_idioms.h"
#include "ingest/verb_repairs.h"

namespace weft {
namespace {

auto identity(const Proposition& p) {
  return std::tie(p.sentence, p.subject, p.relation, p.object);
}

// Says of propositions who said them, by the speaker's phrase.
class Speakers {
 public:
  Speakers(const ArticleWords& words, const Trees& trees)
      : trees_(trees), quotations_(find_quotations(words, trees)) {}

  void set(const SentencePatterns& sentence, Proposition& p) {
    const std::uint32_t word = p.relation_span.first_word < p.relation_span.end_word
                                   ? p.relation_span.first_word
                                   : p.subject.first_word;
    const auto speaker = speaker_of(sentence, quotations_, word);
    if (!speaker) return;
    const WordSpan phrase = phrase_of(sentence, *speaker);
    const bool is_itself =
        phrase.first_word < p.subject.end_word && p.subject.first_word < phrase.end_word;
    if (is_itself && p.rule == "verb.content") return;
    p.speaker = phrase;
    p.speaker_sentence = sentence.words().sentence_of(*speaker);
  }

 private:
  const Trees& trees_;
  Quotations quotations_;
  std::map<std::uint32_t, WordSpan> phrases_;  // of speakers in other sentences

  WordSpan phrase_of(const SentencePatterns& sentence, std::uint32_t speaker) {
    const SentenceLayers& here = sentence.layers;
    const std::uint32_t index = here.words().sentence_of(speaker);
    if (index == here.tree.sentence()) return sentence.bare(speaker);
    const auto [entry, is_new] = phrases_.try_emplace(speaker);
    if (is_new) {
      const SentenceLayers there{here.lexicon, here.names, here.values, here.titles,
                                 SentenceTree(here.words(), trees_, index)};
      entry->second = bare_phrase(there, speaker);
    }
    return entry->second;
  }
};

// What named parts can belong to: "Leeds Park" of "Bureau of Trade of Leeds Park".
std::set<std::string> names_of_wholes(const ArticleWords& words, const Names& names) {
  std::set<std::string> wholes;
  for (const Name& name : names) {
    if (name.type == NameType::place || name.type == NameType::organization)
      wholes.insert(words.phrase({name.first_word, name.end_word}));
  }
  return wholes;
}

// "holds a surface area of.", "founded with an area of by the king": the text lost what matters.
void drop_lost_numbers(const ArticleWords& words, Proposition& p) {
  if (p.object && lost_its_number(words, *p.object)) p.object.reset();
  std::erase_if(p.arguments, [&](const Argument& argument) {
    return !argument.is_clause && lost_its_number(words, argument.span);
  });
}

// "known as X" says nothing more where X is an alias.
void drop_told_aliases(Propositions& found) {
  std::set<std::pair<WordSpan, WordSpan>> told;
  for (const Proposition& p : found) {
    if (p.rule == "alias") told.emplace(p.subject, *p.object);
  }
  std::erase_if(found, [&](const Proposition& p) {
    return p.rule != "alias" && p.object && told.contains({p.subject, *p.object});
  });
}

}  // namespace

SentencePatterns::SentencePatterns(SentenceLayers sentence)
    : layers(std::move(sentence)),
      clauses(find_clauses(layers)),
      clause_of(layers.tree.end() - layers.tree.begin(), kNoClause) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    join_idiom(layers, clauses[i]);
    for (const std::uint32_t verb : clauses[i].group.verbs)
      clause_of[verb - layers.tree.begin()] = i;
  }
}

const Clause* SentencePatterns::clause_at(std::uint32_t word) const {
  const std::size_t index = clause_of[word - layers.tree.begin()];
  return index == kNoClause ? nullptr : &clauses[index];
}

WordSpan SentencePatterns::bare(std::uint32_t head) const {
  if (layers.name_at(head) != nullptr || !words().is(head, Upos::noun))
    return bare_phrase(layers, head);
  if (const Name* const name = apposed_person(head)) return {name->first_word, name->end_word};
  for (const std::uint32_t child : tree().children(head)) {
    if (role_above(child) != head) continue;  // "the chairman of Acme, Jane Roe,"
    if (const Name* const name = apposed_person(child)) return {name->first_word, name->end_word};
  }
  return bare_phrase(layers, head);
}

WordSpan SentencePatterns::kind_named(std::uint32_t head) const {
  WordSpan span = bare(head);
  const Value* const count = layers.value_at(span.first_word);  // "about two dozen lakes"
  if (count != nullptr && count->kind == ValueKind::number && count->span.end_word <= head)
    span.first_word = count->span.end_word;
  while (span.first_word < head && layers.name_at(span.first_word) == nullptr &&
         (words().is(span.first_word, Upos::num) ||
          layers.lexicon.in("quantifier", words().lower(span.first_word)))) {
    ++span.first_word;
  }
  return span;
}

// The one named behind a comma: "the chairman, Jane Roe,".
const Name* SentencePatterns::apposed_person(std::uint32_t word) const {
  for (const std::uint32_t child : tree().children(word)) {
    if (!tree().is(child, Deprel::appos) || !words().is(tree().first(child), ",")) continue;
    const Name* const name = layers.name_at(child);
    if (name != nullptr && name->type == NameType::person && name != layers.name_at(word))
      return name;
  }
  return nullptr;
}

std::optional<std::uint32_t> SentencePatterns::role_above(std::uint32_t word) const {
  const std::uint32_t noun = tree().head(word);
  if (noun == kNoHead || !tree().is(word, Deprel::nmod)) return std::nullopt;
  if (!layers.lexicon.is_role(words().lemma(noun)) || layers.name_at(noun) != nullptr)
    return std::nullopt;
  const auto preposition = preposition_of(tree(), word);
  if (preposition.size() != 1 || !words().is(preposition[0], "of")) return std::nullopt;
  return noun;
}

std::optional<std::uint32_t> SentencePatterns::shared_role(std::uint32_t noun) const {
  const auto is_person = [&](std::uint32_t word) {
    const std::string& lemma = words().lemma(word);
    return layers.lexicon.is_role(lemma) || layers.lexicon.is_occupation(lemma) ||
           layers.lexicon.in("kin", lemma);
  };
  // "a television and film company", "a music video and entertainment channel"
  const bool nothing = layers.lexicon.noun_class(words().lemma(noun)).empty();
  const auto is_body = [&](std::uint32_t word) {
    const std::string& lemma = words().lemma(word);
    const NameType kind = name_type_of(layers.lexicon.noun_class(lemma));
    return nothing && (kind == NameType::organization || layers.lexicon.in("outlet", lemma));
  };
  if (!words().is(noun, Upos::noun) || words().tag(noun).xpos != "NN" || is_person(noun)) return {};
  for (const std::uint32_t other : tree().children(noun)) {
    const bool joined = tree().is(other, Deprel::conj) && other > noun &&
                        (is_person(other) || is_body(other));
    if (!joined || tree().has_child(other, Deprel::det)) continue;
    const bool has_own = tree().has_child(other, Deprel::compound) ||
                         tree().has_child(other, Deprel::amod);
    if (has_own && words().is(other, Upos::noun)) return other;
  }
  return {};
}

WordSpan SentencePatterns::bare_without_of(std::uint32_t head,
                                           std::optional<std::uint32_t>& tail) const {
  WordSpan span = bare_phrase(layers, head);
  for (const std::uint32_t child : tree().children(head)) {
    if (!tree().is(child, Deprel::nmod) || child < head) continue;
    const auto preposition = preposition_of(tree(), child);
    if (preposition.size() != 1 || !words().is(preposition[0], "of")) continue;
    if (preposition[0] <= span.first_word || preposition[0] >= span.end_word) continue;
    tail = child;
    span.end_word = preposition[0];
    break;
  }
  return span;
}

Argument SentencePatterns::phrase_argument(std::uint32_t head,
                                           const std::vector<std::uint32_t>& preposition) const {
  Argument argument;
  argument.preposition = preposition_text(words(), preposition);
  argument.preposition_words = spans_of(preposition);
  argument.head = head;
  argument.span = bare(head);
  argument.words = phrase_words(tree(), head, Tail::phrase);
  return argument;
}

std::vector<Argument> SentencePatterns::phrases_on(std::uint32_t noun, WordSpan bare) const {
  std::vector<Argument> found;
  for (const std::uint32_t child : tree().children(noun)) {
    if (!tree().is(child, Deprel::nmod) || child < noun) continue;
    const Value* const value = layers.value_at(child);
    if (value != nullptr && value == layers.value_at(noun)) continue;  // "March 2015"
    if (bare.first_word <= child && child < bare.end_word) continue;
    const auto preposition = preposition_of(tree(), child);
    if (preposition.empty() && !layers.is_date(child)) continue;
    const bool listed = tree().is(noun, Deprel::conj) || tree().has_child(noun, Deprel::conj);
    if (listed && words().is(tree().first(child), "(")) continue;  // "Rome (1910) and Bari (1911)"
    const std::string text = preposition_text(words(), preposition);
    if (text == "of" || text == "between" || text == "such as" || text == "including") continue;
    found.push_back(phrase_argument(child, preposition));
    found.back().of_object = true;
    found.back().is_clause |= is_ruled_out(child);  // "with no mill in it": it is with none
  }
  return found;
}

std::string SentencePatterns::lower_text(WordSpan span) const {
  std::string text;
  for (std::uint32_t word = span.first_word; word < span.end_word; ++word)
    text += (text.empty() ? "" : " ") + words().lower(word);
  return text;
}

bool SentencePatterns::is_ruled_out(std::uint32_t head) const {
  return weft::is_ruled_out(tree(), head);
}

Proposition SentencePatterns::make(std::string_view rule, WordSpan subject, std::string relation,
                                   WordSpan relation_span, std::optional<WordSpan> object) const {
  Proposition proposition;
  proposition.sentence = tree().sentence();
  proposition.subject = subject;
  proposition.relation = std::move(relation);
  proposition.relation_span = relation_span;
  proposition.object = object;
  proposition.rule = std::string(rule);
  proposition.subject_words = {subject};
  if (object) proposition.object_words = {*object};
  return proposition;
}

Propositions extract(const ArticleWords& words, const Trees& trees, const Lexicon& lexicon,
                     const Names& names, const Titles& titles, const Values& values,
                     const ConfidenceModel& confidence) {
  Propositions found;
  extract_aliases(words, names, found);
  if (trees.size() == words.size()) {
    Trees mended = trees;
    mend_subjects(words, lexicon, names, mended);
    mended = mend_trees(words, mended);
    mend_verbs(words, lexicon, mended);
    mend_attachments(words, lexicon, names, mended);
    mend_coordination(words, lexicon, names, mended);
    mend_clauses(words, lexicon, names, mended);
    mend_nearest_nouns(words, lexicon, names, mended);
    Speakers speakers(words, mended);
    const std::set<std::string> wholes = names_of_wholes(words, names);
    for (std::uint32_t index = 0; index < words.sentences().size(); ++index) {
      const SentencePatterns sentence(
          SentenceLayers{lexicon, names, values, titles, SentenceTree(words, mended, index)});
      const std::size_t first = found.size();
      extract_clauses(sentence, found);
      extract_roles(sentence, found);
      extract_places(sentence, wholes, found);
      extract_nominal(sentence, found);
      extract_dated_deeds(sentence, found);
      for (std::size_t i = first; i < found.size(); ++i)
        speakers.set(sentence, found[i]);
      for (std::size_t i = first; i < found.size(); ++i)
        drop_lost_numbers(words, found[i]);
    }
  }
  drop_told_aliases(found);
  for (Proposition& p : found) {
    if (p.rule == "alias") continue;
    p.confidence = confidence.probability(each_once(confidence_features(words, p)));
  }
  // The surest of those that say the same; then the order of the text.
  std::stable_sort(found.begin(), found.end(), [](const Proposition& a, const Proposition& b) {
    if (identity(a) != identity(b)) return identity(a) < identity(b);
    return a.confidence > b.confidence;
  });
  const auto same = [](const Proposition& a, const Proposition& b) {
    return a.object && b.object && identity(a) == identity(b);
  };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

}  // namespace weft
