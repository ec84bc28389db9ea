#include "ingest/normalise.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "graph/vocabulary.h"
#include "ingest/name_clusters.h"

namespace weft {
namespace {

constexpr double kReferenceConfidence = 0.9;  // an estimate for "the park" and "it"

// A span of words as a fact sees it.
struct Reference {
  FactTerm term;
  ArgumentKind kind = ArgumentKind::text;
  const Value* value = nullptr;             // the value that it is, or
  const Value* count = nullptr;             // how many of what it names
  WordSpan counted;                         // what is counted
  std::optional<std::uint32_t> antecedent;  // sentence that it needs besides its own
};

class Normaliser {
 public:
  Normaliser(const ArticleWords& words, const Lexicon& lexicon, const RelationSchema& schema,
             const Values& values, const Entities& entities, const Propositions& propositions)
      : words_(words),
        lexicon_(lexicon),
        schema_(schema),
        values_(values),
        entities_(entities),
        propositions_(propositions) {
    facts_.article = words.article();
    facts_.entities = entities.records;
    remember_long_names();
  }

  ArticleFacts normalise() {
    for (const Proposition& p : propositions_)
      name_subject(p);
    for (const Proposition& p : propositions_)
      add_fact(p);
    drop_unused_entities();
    return std::move(facts_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const RelationSchema& schema_;
  const Values& values_;
  const Entities& entities_;
  const Propositions& propositions_;
  ArticleFacts facts_;
  std::map<std::string, LocalEntity> nominal_;  // key of a noun phrase -> its own entity

  std::map<std::string, LocalEntity> named_;  // keys of names of several words

  // "trade and innovation centre" is the Trade and Innovation Centre of the next sentence; short
  // names may be common words.
  void remember_long_names() {
    for (std::size_t i = 0; i < facts_.entities.size(); ++i) {
      for (const EntityName& name : facts_.entities[i].names) {
        const std::string key = name_key(name.text);
        const auto spaces = std::count(key.begin(), key.end(), ' ');
        if (name.reach == NameReach::local || spaces < 2) continue;
        named_.emplace(key, LocalEntity{static_cast<std::uint32_t>(i)});
      }
    }
  }

  // "one of them", "many": how many, not who.
  bool is_partitive(WordSpan span) const {
    return lexicon_.in("partitive", words_.lemma(span.first_word)) &&
           (span.end_word - span.first_word == 1 || words_.is(span.first_word + 1, "of"));
  }

  // ---- what spans stand for -------------------------------------------------------------------

  // Where the head of a phrase ends: before its "of ...".
  std::uint32_t head_end(WordSpan span) const {
    for (std::uint32_t w = span.first_word + 1; w < span.end_word; ++w) {
      if ((words_.is(w, "of") || words_.is(w, "between")) && !inside_mention(w)) return w;
    }
    return span.end_word;
  }

  bool inside_mention(std::uint32_t word) const {
    return std::any_of(entities_.mentions.begin(), entities_.mentions.end(), [&](const Mention& m) {
      return m.first_word < word && word + 1 < m.end_word;
    });
  }

  const Mention* mention_of(WordSpan span) const {
    const std::uint32_t head = head_end(span);
    const Mention* best = nullptr;
    for (const Mention& m : entities_.mentions) {
      if (m.first_word >= head) break;
      if (m.first_word < span.first_word) continue;
      const bool exact = m.first_word == span.first_word && m.end_word == span.end_word;
      if (exact) return &m;
      // "the giant Acme" is Acme; "Acme's giant" is not, nor is "two Acmes".
      if (m.end_word == head && m.kind != MentionKind::pronoun &&
          plain_modifiers(span.first_word, m.first_word)) {
        best = &m;
      }
    }
    return best;
  }

  bool plain_modifiers(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t w = first; w < end; ++w) {
      if (words_.is(w, Upos::cconj) || words_.is(w, Upos::adp) || words_.is(w, Upos::pron)) {
        return false;
      }
    }
    return true;
  }

  const Value* value_of(WordSpan span) const {
    for (const Value& value : values_) {
      if (value.span.first_word >= span.end_word) break;
      if (!stands_alone(value)) continue;
      if (value.span.first_word <= span.first_word && span.end_word <= value.span.end_word) {
        return &value;
      }
      if (value.span.first_word == span.first_word && value.span.end_word == span.end_word) {
        return &value;
      }
    }
    return nullptr;
  }

  // "42 registered workshops", "a total of 30 exchanges": how many.
  const Value* count_of(WordSpan span) const {
    for (const Value& value : values_) {
      if (value.span.first_word >= span.end_word) break;
      if (!stands_alone(value) || value.kind == ValueKind::date) continue;
      if (value.span.end_word >= span.end_word) continue;
      if (value.span.first_word == span.first_word) return &value;
      const bool total = value.span.first_word == span.first_word + 2 &&
                         words_.is(span.first_word + 1, "of") &&
                         lexicon_.in("container", words_.lemma(span.first_word));
      if (total) return &value;
    }
    return nullptr;
  }

  bool is_pronoun(WordSpan span) const {
    return span.end_word - span.first_word == 1 && words_.is(span.first_word, Upos::pron);
  }

  static ArgumentKind kind_of_type(std::string_view type) {
    const std::string_view name = type.substr(std::min(type.rfind('/') + 1, type.size()));
    if (name.empty()) return ArgumentKind::thing;
    if (name == "Person") return ArgumentKind::person;
    if (name == "Event") return ArgumentKind::event;
    if (name == "CreativeWork") return ArgumentKind::work;
    if (name == "City" || name == "Country" || name == "AdministrativeArea" || name == "Place") {
      return ArgumentKind::place;
    }
    return ArgumentKind::organization;
  }

  // "a total of 30 visits", "a series of talks": the visits, the talks.
  WordSpan without_container(WordSpan span) const {
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

  const Value* value_starts(std::uint32_t word) const {
    for (const Value& value : values_) {
      if (value.span.first_word == word && stands_alone(value)) return &value;
    }
    return nullptr;
  }

  // An open value that no type holds ("--05-09" has one) says more in its own words.
  Term term_of(const Value& value) const {
    const bool worded = value.is_open() && value.term.datatype.empty();
    return worded ? Term::string(words_.phrase(value.span)) : value.term;
  }

  // The words of a literal: quotes that lost their partner, or stand around all of it, go.
  std::string plain_text(WordSpan span) const {
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

  std::optional<Reference> refer(WordSpan span) const {
    span = without_container(span);
    Reference reference;
    if (const Value* value = value_of(span)) {
      reference.term = term_of(*value);
      reference.value = value;
      reference.kind = value->kind == ValueKind::date ? ArgumentKind::date : ArgumentKind::number;
      return reference;
    }
    reference.count = count_of(span);
    if (reference.count != nullptr)
      reference.counted = {reference.count->span.end_word, span.end_word};
    if (const Mention* mention = mention_of(span)) {
      reference.term = mention->entity;
      reference.kind =
          kind_of_type(facts_.entities[static_cast<std::size_t>(mention->entity)].type);
      if (mention->antecedent_sentence != mention->sentence) {
        reference.antecedent = mention->antecedent_sentence;
      } else if (mention->kind == MentionKind::pronoun) {
        reference.antecedent = mention->sentence;
      }
      return reference;
    }
    if (is_pronoun(span) || is_partitive(span)) return std::nullopt;
    if (const auto named = named_.find(name_key(words_.phrase(span))); named != named_.end()) {
      reference.term = named->second;
      reference.kind = kind_of_type(facts_.entities[static_cast<std::size_t>(named->second)].type);
      reference.count = nullptr;
      return reference;
    }
    if (reference.count != nullptr) span.end_word = std::max(head_end(span), span.first_word + 1);
    const std::string text = plain_text(span);
    const auto known = nominal_.find(name_key(text));
    if (known != nominal_.end()) {
      reference.term = known->second;
      reference.kind = kind_of_type(facts_.entities[static_cast<std::size_t>(known->second)].type);
    } else {
      reference.term = Term::string(text);
    }
    return reference;
  }

  // A noun phrase that something is said of becomes an entity that only this article knows.
  void name_subject(const Proposition& p) {
    const auto reference = refer(p.subject);
    if (!reference || !is_text(*reference)) return;
    const std::string text = std::get<Term>(reference->term).text;
    const std::string key = name_key(text);
    if (key.empty()) return;
    const auto id = static_cast<std::uint32_t>(facts_.entities.size());
    nominal_.emplace(key, LocalEntity{id});
    const std::string_view by_head = lexicon_.noun_class(words_.lemma(head_end(p.subject) - 1));
    facts_.entities.push_back(
        {by_head.empty() ? std::string() : std::string(vocabulary::kSchema) + std::string(by_head),
         {{text, NameReach::local, words_.range(p.subject)}}});
  }

  static bool is_text(const Reference& reference) {
    return reference.kind == ArgumentKind::text && std::holds_alternative<Term>(reference.term);
  }

  // ---- facts ----------------------------------------------------------------------------------

  void add_fact(const Proposition& p) {
    if (!p.object) return;
    auto subject = refer(p.subject);
    if (!subject || subject->value != nullptr) return;
    if (subject->count != nullptr && is_measured(*subject->count)) return;  // "ten months past"
    auto object = p.rule == "alias" ? other_name(p, *subject) : refer(*p.object);
    if (!object) return;
    if (subject->term == object->term || is_bare_count(*object)) return;
    if (!is_anchored(*subject) && !is_anchored(*object)) return;
    Fact fact;
    fact.subject = subject->term;
    fact.object = object->term;
    fact.polarity = p.polarity;
    fact.modality = p.modality;
    fact.confidence = confidence(p, *subject, *object);
    fact.ranges = ranges(p, *subject, *object);
    add_tail(*p.object, *object, fact);
    choose_predicate(p, *subject, *object, fact);
    describe_value(*object, fact);
    add_arguments(p, fact);
    set_speaker(p, fact);
    add_signature(p, fact);
    std::sort(fact.qualifiers.begin(), fact.qualifiers.end());
    fact.qualifiers.erase(std::unique(fact.qualifiers.begin(), fact.qualifiers.end()),
                          fact.qualifiers.end());
    const bool known =
        std::any_of(facts_.facts.begin(), facts_.facts.end(), [&](const Fact& other) {
          return other.subject == fact.subject && other.predicate == fact.predicate &&
                 other.object == fact.object && other.ranges.front() == fact.ranges.front();
        });
    if (!known) facts_.facts.push_back(std::move(fact));
  }

  static bool is_measured(const Value& value) {
    return !value.unit.empty() || value.kind == ValueKind::duration;
  }

  // "focused on one", "held it three times": no thing that a fact could be about.
  bool is_bare_count(const Reference& object) const {
    if (object.count != nullptr && object.counted.end_word == object.counted.first_word + 1 &&
        words_.lemma(object.counted.first_word) == "time") {
      return true;
    }
    if (object.value == nullptr || object.value->kind != ValueKind::number) return false;
    const std::string text = words_.phrase(object.value->span);
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  // The one of the two names that is not the preferred one.
  std::optional<Reference> other_name(const Proposition& p, const Reference& subject) const {
    Reference reference;
    std::string text = plain_text(*p.object);
    if (const auto* entity = std::get_if<LocalEntity>(&subject.term)) {
      const EntityRecord& record = facts_.entities[static_cast<std::size_t>(*entity)];
      if (record.names.front().text == text) text = plain_text(p.subject);
      if (record.names.front().text == text) return std::nullopt;
    }
    reference.term = Term::string(text);
    return reference;
  }

  // A fact that neither a name nor a value holds says nothing that a question could find.
  bool is_anchored(const Reference& reference) const {
    if (reference.value != nullptr || reference.count != nullptr) return true;
    const auto* entity = std::get_if<LocalEntity>(&reference.term);
    return entity != nullptr && static_cast<std::size_t>(*entity) < entities_.records.size();
  }

  static Confidence confidence(const Proposition& p, const Reference& a, const Reference& b) {
    double value = p.confidence;
    if (a.antecedent) value *= kReferenceConfidence;
    if (b.antecedent) value *= kReferenceConfidence;
    return Confidence{static_cast<std::uint16_t>(std::lround(value * 10'000))};
  }

  std::vector<ByteRange> ranges(const Proposition& p, const Reference& a,
                                const Reference& b) const {
    std::vector<ByteRange> result{words_.sentences()[p.sentence].range};
    std::set<std::uint32_t> more(p.further_sentences.begin(), p.further_sentences.end());
    for (const Reference* reference : {&a, &b}) {
      if (reference->antecedent && *reference->antecedent != p.sentence) {
        more.insert(*reference->antecedent);
      }
    }
    if (p.speaker && p.speaker_sentence != p.sentence) more.insert(p.speaker_sentence);
    for (const std::uint32_t sentence : more)
      result.push_back(words_.sentences()[sentence].range);
    return result;
  }

  void choose_predicate(const Proposition& p, Reference& subject, Reference& object, Fact& fact) {
    if (is_position(p, subject, object)) return position(p, fact);
    if (p.relation == "have" && object.count != nullptr) return number_of(object, fact);
    if (p.relation.starts_with("have ") && p.relation.ends_with(" of")) {
      fact.predicate = relation_iri(p.relation.substr(5, p.relation.size() - 8));
      return;
    }
    const bool is_entity =
        object.kind < ArgumentKind::thing && std::holds_alternative<LocalEntity>(object.term);
    if (p.relation == "be" && (is_entity || object.value != nullptr)) {
      fact.predicate = std::string(vocabulary::kBase) + "rel/is";
      return;
    }
    const auto canonical = schema_.find(p.relation, subject.kind, object.kind);
    if (!canonical) {
      fact.predicate = relation_iri(p.relation);
      return;
    }
    fact.predicate = canonical->predicate;
    fact.qualifiers.push_back({qualifier_iri("phrase"), Term::string(p.relation)});
    if (canonical->direction == Direction::back) std::swap(fact.subject, fact.object);
  }

  // "X, deputy manager of Acme": works for it, in that role.
  bool is_position(const Proposition& p, const Reference& subject, const Reference& object) const {
    if (!p.relation.starts_with("be ") || !p.relation.ends_with(" of")) return false;
    const bool role_rule = p.rule.ends_with(".role") || p.rule == "copula.of";
    const std::string role = role_of(p);
    const std::size_t space = role.rfind(' ');
    const std::string head = space == std::string::npos ? role : role.substr(space + 1);
    return role_rule && lexicon_.is_role(head) && subject.kind != ArgumentKind::organization &&
           object.kind != ArgumentKind::person && head != "member";
  }

  static std::string role_of(const Proposition& p) {
    std::string role = p.relation.substr(3, p.relation.size() - 6);
    for (const std::string_view article : {"a ", "an ", "the "}) {
      if (role.starts_with(article)) role.erase(0, article.size());
    }
    return role;
  }

  void position(const Proposition& p, Fact& fact) {
    fact.predicate = relation_iri("holds position at");
    fact.qualifiers.push_back({qualifier_iri("role"), Term::string(role_of(p))});
  }

  // "the park has 42 registered workshops": their number is 542.
  void number_of(const Reference& object, Fact& fact) {
    std::string noun;
    for (std::uint32_t w = object.counted.first_word; w < object.counted.end_word; ++w) {
      if (words_.is(w, Upos::punct)) continue;
      noun += (noun.empty() ? "" : " ") + words_.lower(w);
    }
    fact.predicate = relation_iri("number of " + noun);
    fact.object = term_of(*object.count);
    fact.qualifiers.push_back(
        {qualifier_iri("phrase"),
         Term::string(words_.phrase({object.count->span.first_word, object.counted.end_word}))});
  }

  void describe_value(const Reference& object, Fact& fact) const {
    const Value* value = object.value != nullptr ? object.value : object.count;
    if (value == nullptr) return;
    if (value->kind == ValueKind::date) return describe_date(*value, fact);
    if (object.value == nullptr) {
      fact.qualifiers.push_back({qualifier_iri("amount"), term_of(*value)});
    } else {
      fact.qualifiers.push_back(
          {qualifier_iri("surface"), Term::string(words_.phrase(value->span))});
    }
    if (!value->unit.empty()) {
      const bool money = value->kind == ValueKind::money;
      fact.qualifiers.push_back(
          {qualifier_iri(money ? "currency" : "unit"), Term::string(value->unit)});
    }
    if (!value->comparator.empty()) {
      fact.qualifiers.push_back({qualifier_iri("comparator"), Term::string(value->comparator)});
    }
    if (value->end_term) fact.qualifiers.push_back({qualifier_iri("upper"), *value->end_term});
  }

  // "from 2010 to 2015", "early 2020", "around 1850"
  static void describe_date(const Value& value, Fact& fact) {
    if (value.end_term) fact.qualifiers.push_back({qualifier_iri("until"), *value.end_term});
    if (value.modifier != TimeModifier::none) {
      fact.qualifiers.push_back(
          {qualifier_iri("part"), Term::string(std::string(name_of(value.modifier)))});
    }
    if (!value.comparator.empty()) {
      fact.qualifiers.push_back({qualifier_iri("comparator"), Term::string(value.comparator)});
    }
  }

  // "30 visits of the chamber": the visits are counted, whose they are is kept beside.
  void add_tail(WordSpan span, const Reference& object, Fact& fact) const {
    span = without_container(span);
    const std::uint32_t end = head_end(span);
    if (object.count == nullptr || end + 1 >= span.end_word || !words_.is(end, "of")) return;
    std::uint32_t first = end + 1;
    if (words_.is(first, Upos::det) && first + 1 < span.end_word) ++first;
    if (const auto tail = refer({first, span.end_word})) {
      fact.qualifiers.push_back({qualifier_iri("of"), tail->term});
    }
  }

  void add_arguments(const Proposition& p, Fact& fact) const {
    for (const Argument& argument : p.arguments) {
      const auto reference = refer(argument.span);
      if (!reference || argument.preposition == "according to") continue;  // that is the speaker
      FactTerm term = reference->term;
      const Value* value = reference->value;
      if (value != nullptr && value->kind == ValueKind::date && value->end_term) {
        fact.qualifiers.push_back({qualifier_iri("from"), term});
        fact.qualifiers.push_back({qualifier_iri("until"), *value->end_term});
        continue;
      }
      if (value != nullptr && !value->unit.empty()) {
        term = Term::string(words_.phrase(argument.span));  // "$310 million": a unit belongs to it
      }
      fact.qualifiers.push_back({qualifier_iri(qualifier_name(argument, *reference)), term});
    }
  }

  static std::string qualifier_name(const Argument& argument, const Reference& reference) {
    const std::string& form = argument.preposition;
    if (reference.kind == ArgumentKind::date) {
      const bool span = form == "since" || form == "until" || form == "from" || form == "by" ||
                        form == "before" || form == "after";
      return span ? form : "date";
    }
    const bool local = form == "in" || form == "at" || form == "on";
    if (local && reference.kind == ArgumentKind::place) return "place";
    if (form.empty()) return "with";
    std::string name = form;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
  }

  void set_speaker(const Proposition& p, Fact& fact) const {
    if (!p.speaker) return;
    if (const auto speaker = refer(*p.speaker)) fact.speaker = speaker->term;
  }

  static void add_signature(const Proposition& p, Fact& fact) {
    if (!p.signature) return;
    fact.qualifiers.push_back({qualifier_iri("extractor"), Term::string(p.signature->model)});
    fact.qualifiers.push_back({qualifier_iri("extracted"), Term::date(p.signature->date)});
  }

  // Entities that no fact needs are of no use to the graph; names of the text stay.
  void drop_unused_entities() {
    std::vector<bool> used(facts_.entities.size(), false);
    const auto use = [&](const FactTerm& term) {
      if (const auto* entity = std::get_if<LocalEntity>(&term)) {
        used[static_cast<std::size_t>(*entity)] = true;
      }
    };
    for (std::size_t i = 0; i < entities_.records.size(); ++i)
      used[i] = true;
    for (const Fact& fact : facts_.facts) {
      use(fact.subject);
      use(fact.object);
      if (fact.speaker) use(*fact.speaker);
      for (const FactQualifier& qualifier : fact.qualifiers)
        use(qualifier.value);
    }
    std::vector<LocalEntity> renumbered(used.size());
    std::vector<EntityRecord> kept;
    for (std::size_t i = 0; i < used.size(); ++i) {
      renumbered[i] = LocalEntity{static_cast<std::uint32_t>(kept.size())};
      if (used[i]) kept.push_back(std::move(facts_.entities[i]));
    }
    facts_.entities = std::move(kept);
    const auto renumber = [&](FactTerm& term) {
      if (auto* entity = std::get_if<LocalEntity>(&term)) {
        *entity = renumbered[static_cast<std::size_t>(*entity)];
      }
    };
    for (Fact& fact : facts_.facts) {
      renumber(fact.subject);
      renumber(fact.object);
      if (fact.speaker) renumber(*fact.speaker);
      for (FactQualifier& qualifier : fact.qualifiers)
        renumber(qualifier.value);
    }
  }
};

}  // namespace

std::string qualifier_iri(std::string_view name) {
  return std::string(vocabulary::kBase) + "qualifier/" + std::string(name);
}

ArticleFacts normalise(const ArticleWords& words, const Lexicon& lexicon,
                       const RelationSchema& schema, const Values& values, const Entities& entities,
                       const Propositions& propositions) {
  return Normaliser(words, lexicon, schema, values, entities, propositions).normalise();
}

}  // namespace weft
