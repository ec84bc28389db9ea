#include "ingest/references.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/name_key.h"

namespace weft {
namespace {

ArgumentKind kind_of(ValueKind kind) {
  switch (kind) {
    case ValueKind::date:
      return ArgumentKind::date;
    case ValueKind::duration:
    case ValueKind::set:
      return ArgumentKind::duration;
    case ValueKind::money:
      return ArgumentKind::money;
    case ValueKind::measure:
      return ArgumentKind::measure;
    case ValueKind::number:
    case ValueKind::ordinal:
    case ValueKind::percent:
      break;
  }
  return ArgumentKind::number;
}

}  // namespace

References::References(const ArticleWords& words, const Trees& trees, const Lexicon& lexicon,
                       const Values& values, const Entities& entities,
                       std::vector<EntityRecord>& records)
    : words_(words),
      trees_(trees),
      lexicon_(lexicon),
      values_(values),
      entities_(entities),
      records_(records),
      inside_mention_(words.size(), false) {
  remember_long_names();
  for (const Mention& m : entities.mentions) {
    for (std::uint32_t w = m.first_word + 1; w + 1 < m.end_word; ++w)
      inside_mention_[w] = true;
  }
}

// "trade and innovation centre" is the Trade and Innovation Centre of the next sentence; short
// names may be common words.
void References::remember_long_names() {
  for (std::size_t i = 0; i < records_.size(); ++i) {
    for (const EntityName& name : records_[i].names) {
      const std::string key = name_key(name.text);
      const auto spaces = std::count(key.begin(), key.end(), ' ');
      if (name.reach == NameReach::local || spaces < 2) continue;
      named_.emplace(key, LocalEntity{static_cast<std::uint32_t>(i)});
    }
  }
}

// "one of them", "many": how many, not who.
bool References::is_partitive(WordSpan span) const {
  return lexicon_.in("partitive", words_.lemma(span.first_word)) &&
         (span.end_word - span.first_word == 1 || words_.is(span.first_word + 1, "of"));
}

// "director of both", "the size of it": of whom its words do not say.
bool References::ends_in_pronoun(WordSpan span) const {
  if (span.end_word - span.first_word < 3 || !words_.is(span.end_word - 2, Upos::adp)) return false;
  const std::uint32_t last = span.end_word - 1;
  return words_.is(last, Upos::pron) || words_.is(last, "both");
}

// "these birds" are not any birds, and "there" is some place: of what was said before.
bool References::points_back(WordSpan span) const {
  const std::uint32_t head = head_of(span);
  if (words_.is(head, "there") || words_.is(head, "here")) return true;
  if (trees_.size() != words_.size()) return false;
  const std::uint32_t begin = words_.sentences()[words_.sentence_of(head)].first_word;
  for (std::uint32_t w = head; w-- > begin;) {
    if (trees_[w].head != head || trees_[w].relation != "det") continue;
    return words_.is(w, "these") || words_.is(w, "those");
  }
  return false;
}

// "These birds" where no other words say which.
bool References::is_lost(const Mention& mention) const {
  if (mention.kind != MentionKind::noun_phrase) return false;
  const WordSpan span{mention.first_word, mention.end_word};
  const EntityRecord& record = records_[static_cast<std::size_t>(mention.entity)];
  return record.names.front().text == words_.phrase(span) && points_back(span);
}

// "duchy" of "duchy of Norland", where no other words say which.
bool References::is_shortened(const Mention& mention, WordSpan span) const {
  const std::uint32_t of = mention.end_word;
  if (mention.kind != MentionKind::noun_phrase || of + 1 >= span.end_word) return false;
  if (!words_.is(of, "of") || !words_.is(span.end_word - 1, Upos::propn)) return false;
  const EntityRecord& record = records_[static_cast<std::size_t>(mention.entity)];
  return record.names.front().text == words_.phrase({mention.first_word, of});
}

std::uint32_t References::head_end(WordSpan span) const {
  for (std::uint32_t w = span.first_word + 1; w < span.end_word; ++w) {
    if ((words_.is(w, "of") || words_.is(w, "between")) && !inside_mention_[w]) return w;
  }
  return span.end_word;
}

std::span<const Mention> References::mentions_from(std::uint32_t word) const {
  const auto first = std::partition_point(entities_.mentions.begin(), entities_.mentions.end(),
                                          [&](const Mention& m) { return m.first_word < word; });
  return {first, entities_.mentions.end()};
}

// The one word of the span whose head is outside it.
std::optional<std::uint32_t> References::tree_head(WordSpan span) const {
  if (trees_.size() != words_.size()) return std::nullopt;
  std::optional<std::uint32_t> head;
  for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
    const std::uint32_t above = trees_[w].head;
    const bool inside = above != kNoHead && span.first_word <= above && above < span.end_word;
    if (inside || words_.is(w, Upos::punct)) continue;
    if (head) return std::nullopt;
    head = w;
  }
  return head;
}

// "gave her the name Ann": a name is given, not Ann.
bool References::is_given_name(WordSpan span) const {
  const auto head = tree_head(span);
  if (!head || trees_[*head].head == kNoHead || trees_[*head].relation != "obj") return false;
  return lexicon_.in("wording", words_.lemma(*head)) &&
         lexicon_.in("bestow", words_.lemma(trees_[*head].head));
}

const Mention* References::mention_of(WordSpan span) const {
  if (is_given_name(span)) return nullptr;
  const std::uint32_t head = head_end(span);
  const Mention* best = nullptr;
  for (const Mention& m : mentions_from(span.first_word)) {
    if (m.first_word >= head) break;
    const bool exact = m.first_word == span.first_word && m.end_word == span.end_word;
    if (exact) return &m;
    // "the giant Acme" is Acme; "Acme's giant" is not, nor is "two Acmes".
    const bool cut = m.kind == MentionKind::noun_phrase && m.end_word < span.end_word &&
                     lexicon_.in("apposed", words_.lemma(m.end_word - 1));  // "region of Leeds"
    if (best == nullptr && !cut && m.end_word == head && m.kind != MentionKind::pronoun &&
        plain_modifiers(span.first_word, m.first_word) && names_all(m, span)) {
      best = &m;
    }
  }
  return best != nullptr ? best : mention_around_head(span);
}

// "Acme, a maker of pumps" and "Ann Lee of Leeds" are Acme and Ann Lee; "Acme and its owners" is
// more than Acme.
const Mention* References::mention_around_head(WordSpan span) const {
  const auto head = tree_head(span);
  if (!head) return nullptr;
  for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
    if (trees_[w].head == *head && trees_[w].relation == "conj") return nullptr;
  }
  for (const Mention& m : mentions_from(span.first_word)) {
    if (m.first_word > *head) break;
    const bool around = *head < m.end_word && m.end_word <= span.end_word &&
                        m.kind == MentionKind::name;
    if (around && plain_modifiers(span.first_word, m.first_word)) {
      return names_all(m, span) ? &m : nullptr;
    }
  }
  return nullptr;
}

// "western Poland" is not Poland, "Republican Senators" are not the Senators, "Article III" is not
// Article.
bool References::names_all(const Mention& mention, WordSpan span) const {
  const std::uint32_t last = mention.end_word - 1;
  const bool group = last == mention.first_word && words_.tag(last).xpos.ends_with('S');
  for (std::uint32_t w = span.first_word; w < mention.first_word; ++w) {
    if (lexicon_.in("restricting", words_.lower(w))) return false;
    const bool sort = words_.is(w, Upos::adj) || words_.is(w, Upos::propn);
    if (group && sort && words_.is_capitalised(w)) return false;
    const bool office = words_.is_capitalised(w) && lexicon_.is_role(words_.lower(w));
    if (office && lexicon_.in("theme", words_.lower(last))) return false;  // "Director Marketing"
  }
  if (trees_.size() != words_.size()) return true;
  for (std::uint32_t w = mention.end_word; w < span.end_word; ++w) {
    const std::uint32_t above = trees_[w].head;
    const bool within = mention.first_word <= above && above < mention.end_word;
    if (within && words_.is(w, Upos::num) && trees_[w].relation == "flat") return false;
  }
  return true;
}

bool References::holds_name(WordSpan span) const {
  const std::uint32_t head = head_of(span);
  for (const Mention& m : mentions_from(span.first_word)) {
    if (m.first_word > head) break;
    if (m.kind == MentionKind::name && head < m.end_word && m.end_word <= span.end_word) {
      return plain_modifiers(span.first_word, m.first_word);
    }
  }
  return false;
}

// "western Poland" is a place as Poland is.
std::string_view References::class_of_part(WordSpan span) const {
  const std::uint32_t end = head_end(span);
  for (const Mention& m : mentions_from(span.first_word)) {
    if (m.first_word >= end) break;
    if (m.end_word != end || m.kind == MentionKind::pronoun) continue;
    return schema_class(records_[static_cast<std::size_t>(m.entity)].type);
  }
  return {};
}

bool References::plain_modifiers(std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t w = first; w < end; ++w) {
    if (words_.is(w, Upos::cconj) || words_.is(w, Upos::adp) || words_.is(w, Upos::pron) ||
        words_.is(w, Upos::part)) {
      return false;
    }
  }
  return true;
}

const Value* References::value_of(WordSpan span) const {
  const auto weak = [&](std::uint32_t w) { return words_.is(w, "only") || words_.is(w, "just"); };
  while (span.first_word + 1 < span.end_word && weak(span.first_word))
    ++span.first_word;
  const auto after = std::partition_point(values_.begin(), values_.end(), [&](const Value& value) {
    return value.span.first_word <= span.first_word;
  });
  if (after == values_.begin()) return nullptr;
  const Value& value = *std::prev(after);
  return span.end_word <= value.span.end_word && stands_alone(value) ? &value : nullptr;
}

// Whether the word only stands before a number: "the world's only four lines".
bool References::limits(std::uint32_t word, WordSpan span) const {
  const bool owner =
      words_.is_noun(word) && word + 1 < span.end_word && words_.is(word + 1, Upos::part);
  return owner || words_.is(word, Upos::part) || words_.is(word, Upos::det) ||
         words_.is(word, "only") || words_.is(word, "other") || words_.is(word, "all") ||
         words_.tag(word).xpos == "PRP$";
}

// "42 registered workshops", "a total of 30 exchanges": how many.
const Value* References::count_of(WordSpan span) const {
  std::uint32_t first = span.first_word;
  while (first + 1 < span.end_word && value_starts(first) == nullptr && limits(first, span))
    ++first;
  const Value* value = value_starts(first);
  const bool total = value == nullptr && span.first_word + 2 < span.end_word &&
                     words_.is(span.first_word + 1, "of") &&
                     lexicon_.in("container", words_.lemma(span.first_word));
  if (total) value = value_starts(span.first_word + 2);
  const bool counts = value != nullptr && value->kind != ValueKind::date &&
                      value->span.end_word < span.end_word;
  return counts ? value : nullptr;
}

WordSpan References::without_container(WordSpan span) const {
  if (span.first_word + 2 >= span.end_word || !words_.is(span.first_word + 1, "of")) return span;
  if (!lexicon_.in("container", words_.lemma(span.first_word))) return span;
  const bool indefinite = span.first_word > 0 && (words_.is(span.first_word - 1, "a") ||
                                                  words_.is(span.first_word - 1, "an"));
  if (!indefinite && value_starts(span.first_word + 2) == nullptr) return span;
  span.first_word += 2;
  if (words_.is(span.first_word, Upos::det) && span.first_word + 1 < span.end_word) {
    ++span.first_word;
  }
  return span;
}

const Value* References::value_starts(std::uint32_t word) const {
  const auto at = std::partition_point(values_.begin(), values_.end(), [&](const Value& value) {
    return value.span.first_word < word;
  });
  const bool found = at != values_.end() && at->span.first_word == word && stands_alone(*at);
  return found ? &*at : nullptr;
}

Term References::term_of(const Value& value) const {
  const bool worded = value.is_open() && value.term.datatype.empty();
  return worded ? Term::string(words_.phrase(value.span)) : value.term;
}

std::string References::plain_text(WordSpan span) const {
  const auto is_quote = [&](std::uint32_t w) {
    return words_.is_quote_open(w) || words_.is_quote_close(w);
  };
  while (span.first_word + 1 < span.end_word && words_.is_quote_close(span.first_word)) {
    ++span.first_word;
  }
  std::uint32_t quotes = 0;
  for (std::uint32_t w = span.first_word; w < span.end_word; ++w)
    quotes += is_quote(w) ? 1 : 0;
  if (quotes != 1) return words_.phrase(span);
  std::string text;
  for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
    if (!is_quote(w)) continue;
    if (w > span.first_word) text = words_.phrase({span.first_word, w});
    if (w + 1 < span.end_word) {
      text += (text.empty() ? "" : " ") + words_.phrase({w + 1, span.end_word});
    }
  }
  return text;
}

std::string_view References::class_of_phrase(WordSpan span) const {
  const std::uint32_t end = std::max(head_end(span), span.first_word + 1);
  const std::string& head = words_.lemma(end - 1);
  if (end - span.first_word > 1) {
    const auto pair = lexicon_.noun_class(words_.lemma(end - 2) + ' ' + head);
    if (!pair.empty()) return pair;
  }
  const std::string_view by_head = lexicon_.noun_class(head);
  if (!by_head.empty()) return by_head;
  const bool person =
      lexicon_.is_role(head) || lexicon_.is_occupation(head) || lexicon_.in("kin", head);
  return person ? "Person" : std::string_view();
}

bool References::is_named(const FactTerm& term) const {
  const auto* entity = std::get_if<LocalEntity>(&term);
  if (entity == nullptr) return false;
  const std::vector<EntityName>& names = records_[static_cast<std::size_t>(*entity)].names;
  return std::any_of(names.begin(), names.end(), [](const EntityName& name) {
    return name.reach == NameReach::global;
  });
}

std::string_view References::name_of(const FactTerm& term) const {
  const auto* entity = std::get_if<LocalEntity>(&term);
  if (entity == nullptr) return {};
  const std::vector<EntityName>& names = records_[static_cast<std::size_t>(*entity)].names;
  return names.empty() ? std::string_view() : std::string_view(names.front().text);
}

void References::stand_for(LocalEntity entity, Reference& reference) const {
  reference.term = entity;
  reference.type.kind = ArgumentKind::entity;
  reference.type.named = is_named(reference.term);
  reference.type.class_name = schema_class(records_[static_cast<std::size_t>(entity)].type);
}

std::uint32_t References::head_of(WordSpan span) const {
  const auto head = tree_head(span);
  return head ? *head : std::max(head_end(span), span.first_word + 1) - 1;
}

void References::identify(WordSpan phrase, const Reference& thing) {
  if (!std::holds_alternative<LocalEntity>(thing.term)) return;
  const std::uint32_t head = head_of(phrase);
  const auto [known, is_new] = identities_.emplace(head, thing.term);
  if (!is_new && known->second != thing.term) ambiguous_.insert(head);
}

std::optional<Reference> References::thing_behind(WordSpan span) const {
  const std::uint32_t head = head_of(span);
  const auto found = identities_.find(head);
  if (found == identities_.end() || ambiguous_.contains(head)) return std::nullopt;
  Reference reference;
  stand_for(std::get<LocalEntity>(found->second), reference);
  return reference;
}

std::optional<Reference> References::refer(WordSpan span) const {
  auto reference = refer_as_class(span);
  if (!reference || reference->value != nullptr || is_named(reference->term)) return reference;
  const auto thing = thing_behind(span);
  return thing ? thing : reference;
}

// "Leeds" for "port" of "its port", where that stands for Leeds.
std::string_view References::owner_of(WordSpan span) const {
  if (span.first_word == 0 || words_.tag(span.first_word - 1).xpos != "PRP$") return {};
  const auto owner = refer({span.first_word - 1, span.first_word});
  return owner && is_named(owner->term) ? name_of(owner->term) : std::string_view();
}

std::optional<Reference> References::refer_subject(WordSpan span) const {
  auto reference = refer(span);
  if (!reference || reference->value != nullptr || reference->count != nullptr) return reference;
  const std::string_view owner = is_named(reference->term) ? std::string_view() : owner_of(span);
  if (owner.empty()) return reference;
  const std::string text = std::string(owner) + "'s " + plain_text(span);
  if (const auto known = nominal_.find(name_key(text)); known != nominal_.end()) {
    stand_for(known->second, *reference);
  } else {
    reference->term = Term::string(text);
    reference->type.kind = ArgumentKind::text;
    reference->type.class_name = class_of_phrase(span);
  }
  return reference;
}

std::optional<Reference> References::refer_as_class(WordSpan span) const {
  span = without_container(span);
  Reference reference;
  if (const Value* value = value_of(span)) {
    reference.term = term_of(*value);
    reference.value = value;
    reference.type.kind = kind_of(value->kind);
    return reference;
  }
  reference.count = count_of(span);
  if (reference.count != nullptr) {
    reference.counted = {reference.count->span.end_word, span.end_word};
    reference.type.counted = true;
  }
  const Mention* const mention = mention_of(span);
  if (mention != nullptr && !is_lost(*mention) && !is_shortened(*mention, span)) {
    stand_for(mention->entity, reference);
    reference.mention = mention;
    if (mention->antecedent_sentence != mention->sentence) {
      reference.antecedent = mention->antecedent_sentence;
    } else if (mention->kind == MentionKind::pronoun) {
      reference.antecedent = mention->sentence;
    }
    return reference;
  }
  const bool pronoun =
      span.end_word - span.first_word == 1 && words_.is(span.first_word, Upos::pron);
  if (pronoun || is_partitive(span) || ends_in_pronoun(span) || points_back(span))
    return std::nullopt;
  if (const auto named = named_.find(name_key(words_.phrase(span))); named != named_.end()) {
    stand_for(named->second, reference);
    reference.count = nullptr;
    reference.type.counted = false;
    return reference;
  }
  reference.holds_name = holds_name(span);
  const std::uint32_t end = std::max(head_end(span), span.first_word + 1);
  const bool share = lexicon_.in("share", words_.lemma(end - 1));  // "three fourths of the votes"
  if (reference.count != nullptr && !share) span.end_word = end;
  const std::string text = plain_text(span);
  if (const auto known = nominal_.find(name_key(text)); known != nominal_.end()) {
    stand_for(known->second, reference);
  } else {
    reference.term = Term::string(text);
    reference.type.kind = ArgumentKind::text;
    reference.type.class_name = class_of_phrase(span);
    const bool restricted = lexicon_.in("restricting", words_.lower(span.first_word));
    if (restricted && reference.type.class_name.empty()) {
      reference.type.class_name = class_of_part(span);
    }
  }
  return reference;
}

void References::name_phrase(WordSpan span) {
  const auto reference = refer_subject(span);
  if (!reference || reference->type.kind != ArgumentKind::text) return;
  const std::string text = std::get<Term>(reference->term).text;
  const std::string key = name_key(text);
  if (key.empty()) return;
  nominal_.emplace(key, LocalEntity{static_cast<std::uint32_t>(records_.size())});
  const std::string_view by_head = class_of_phrase(span);
  std::string type =
      by_head.empty() ? std::string() : std::string(vocabulary::kSchema) + std::string(by_head);
  records_.push_back({std::move(type), {{text, NameReach::local, words_.range(span)}}});
}

}  // namespace weft
