#include "ingest/normalise.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "graph/vocabulary.h"
#include "ingest/entity_types.h"
#include "ingest/fact_confidence.h"
#include "ingest/fact_standing.h"
#include "ingest/fact_values.h"
#include "ingest/idle_phrases.h"
#include "ingest/object_bounds.h"
#include "ingest/references.h"
#include "ingest/topic_measures.h"
#include "ingest/used_entities.h"

namespace weft {
namespace {

constexpr double kLifeConfidence = 0.93;  // an estimate

// A fact on its way, and what its probability is taken from.
struct Draft : Fact {
  std::vector<ConfidenceFeature> features;
  bool by_rule = true;     // else the proposition's probability is all that is known
};

Confidence confidence_of(double probability) {
  return Confidence{static_cast<std::uint16_t>(std::lround(probability * 10'000))};
}

class Normaliser {
 public:
  Normaliser(const ArticleWords& words, const Trees& trees, const FactRules& rules,
             const Values& values, const Entities& entities, const Propositions& propositions,
             const NominalReadings& nominal)
      : words_(words),
        trees_(trees),
        lexicon_(rules.lexicon),
        schema_(rules.schema),
        rules_(rules),
        entities_(entities),
        nominal_(nominal) {
    const TopicMeasures measures(words, lexicon_, values, entities);
    for (const Proposition& p : propositions) {
      propositions_.push_back(with_whole_object(words, lexicon_, p));
      measures.give_owner(propositions_.back());
    }
    facts_.article = words.article();
    facts_.entities = entities.records;
    references_.emplace(words, trees, lexicon_, values, entities, facts_.entities);
    idle_.emplace(words, lexicon_, *references_);
  }

  ArticleFacts normalise() {
    refine_types(*references_, lexicon_.classes(), propositions_, facts_.entities);
    for (const Proposition& p : propositions_)
      identify(p);
    for (const Proposition& p : propositions_)
      references_->name_phrase(p.subject);
    refine_types(*references_, lexicon_.classes(), propositions_, facts_.entities);
    for (const Proposition& p : propositions_)
      add_facts(p);
    for (const Proposition& p : nominal_.mutual)
      add_facts(p);
    for (const LifeDate& life : nominal_.life_dates)
      add_life(life);
    add_reached();
    drop_unused_entities(entities_.named_count, facts_);
    return std::move(facts_);
  }

 private:
  const ArticleWords& words_;
  const Trees& trees_;
  const Lexicon& lexicon_;
  const RelationSchema& schema_;
  const FactRules& rules_;
  const Entities& entities_;
  Propositions propositions_;  // with whole objects
  const NominalReadings& nominal_;
  ArticleFacts facts_;
  std::optional<References> references_;  // of facts_.entities
  std::optional<IdlePhrases> idle_;       // by references_
  std::vector<Draft> unanchored_;  // between noun phrases alone
  std::map<std::string, LocalEntity> countries_;  // that adjectives named
  // Subject, predicate, object, first byte of the sentence: of every fact so far.
  std::set<std::tuple<FactTerm, std::string, FactTerm, std::uint32_t>> known_;

  // "Norvik is a firm": the firm of this sentence is Norvik.
  void identify(const Proposition& p) {
    if (p.relation != "be" || !p.object || p.polarity != Polarity::affirmed) return;
    const auto subject = references_->refer_as_class(p.subject);
    if (subject && references_->is_named(subject->term)) references_->identify(*p.object, *subject);
  }

  void add_facts(const Proposition& p) {
    const auto subject = references_->refer_subject(p.subject);
    if (!subject || subject->value != nullptr) return;
    // "#", "***": every phrase with a letter or a digit has become an entity.
    if (!std::holds_alternative<LocalEntity>(subject->term)) return;
    if (subject->count != nullptr && is_measured(*subject->count)) return;  // "ten months past"
    if (is_time(p.subject, *subject) || idle_->is_idle_subject(p.subject, *subject)) return;
    if (!p.object) return add_intransitive(p, *subject);
    // "her former owner": who that is, another fact says.
    if (p.relation == "be" && words_.tag(p.object->first_word).xpos == "PRP$") return;
    const auto object = object_of(p, *subject);
    if (!object) return;
    add_main(p, *subject, *object);
    add_nationality(p, *subject, *object);
    for (const Argument& argument : p.arguments)
      add_further(p, *subject, *object, argument);
  }

  // "the following autumn": when, not who.
  bool is_time(WordSpan span, const Reference& reference) const {
    const std::string& head = words_.lemma(references_->head_of(span));
    return !references_->is_named(reference.term) &&
           (lexicon_.in("occasion", head) || lexicon_.in("season", head) ||
            lexicon_.in("month", head) || lexicon_.in("weekday", head));
  }

  std::optional<Reference> object_of(const Proposition& p, const Reference& subject) const {
    if (p.rule == "alias") return other_name(p, subject);
    return p.relation == "be" ? references_->refer_as_class(*p.object)
                              : references_->refer(*p.object);
  }

  // ---- the fact between subject and object ----------------------------------------------------

  void add_main(const Proposition& p, const Reference& subject, Reference object) {
    std::string relation = p.relation;
    if (const auto measure = measured(p)) {
      relation = measure->relation;
      object = measure->value;
    }
    if (subject.term == object.term) return;
    if (idle_->is_stray_predicate(p)) return;
    if (idle_->is_idle_object(p, object) || lacks_its_clause(words_, lexicon_, p)) return;
    Draft fact = begin(p, subject, object);
    add_tail(*p.object, object, fact);
    choose_predicate(p, relation, subject, object, fact);
    describe_object(words_, *references_, object, fact);
    add_arguments(p, fact);
    if (is_anchored(subject) || is_anchored(object)) return finish(std::move(fact));
    unanchored_.push_back(std::move(fact));
  }

  // "Leeds formed a cluster": then what is said of that cluster is worth keeping.
  void add_reached() {
    std::set<LocalEntity> reached;
    for (const Fact& fact : facts_.facts) {
      if (const auto* entity = std::get_if<LocalEntity>(&fact.object)) reached.insert(*entity);
    }
    for (Draft& fact : unanchored_) {
      const auto* subject = std::get_if<LocalEntity>(&fact.subject);
      if (subject != nullptr && reached.contains(*subject)) finish(std::move(fact));
    }
  }

  // "The practice was applied throughout Harbin": with each argument that is a name or a value.
  void add_intransitive(const Proposition& p, const Reference& subject) {
    if (!p.object_words.empty()) return;  // its object is a clause or an adjective
    // "as it has for two centuries": what, another verb says.
    if (p.relation == "have" || p.relation == "do") return;
    for (const Argument& argument : p.arguments) {
      if (argument.is_clause || argument.is_aside || argument.preposition == "according to" ||
          argument.preposition == "like" || idle_->is_range_end(argument) ||
          idle_->is_stretch(argument)) continue;
      const auto end = references_->refer(argument.span);
      if (!end || !is_anchored(*end)) continue;
      const bool bare = argument.preposition.empty();
      if (bare && end->type.kind != ArgumentKind::date) continue;
      Proposition with = p;
      with.relation += bare ? " on" : ' ' + argument.preposition;
      with.object = argument.span;
      std::erase_if(with.arguments, [&](const Argument& other) {
        return other.span == argument.span;
      });
      add_main(with, subject, *end);
    }
  }

  struct Measure {
    std::string relation;
    Reference value;
  };

  // "has a population of 5,000", "covers an area of 26 km2", "reported revenue of $5 million": what
  // is measured belongs to the relation, and the value is the object.
  std::optional<Measure> measured(const Proposition& p) const {
    if (!lexicon_.in("measure", p.relation)) return std::nullopt;
    const WordSpan span = *p.object;
    std::uint32_t of = span.first_word;
    while (of < span.end_word && !words_.is(of, "of"))
      ++of;
    if (of == span.first_word || of + 1 >= span.end_word) return std::nullopt;
    std::uint32_t first = of + 1;
    while (first + 1 < span.end_word && words_.is(first, Upos::det))
      ++first;
    auto value = references_->refer({first, span.end_word});
    if (!value || (value->value == nullptr && value->count == nullptr)) return std::nullopt;
    if (value->type.kind == ArgumentKind::date || lexicon_.in("container", words_.lemma(of - 1))) {
      return std::nullopt;
    }
    std::string noun;
    for (std::uint32_t w = span.first_word; w < of; ++w) {
      if (words_.is(w, Upos::det)) continue;
      noun += ' ' + words_.lower(w);
    }
    return Measure{"have" + noun + " of", *value};
  }

  static bool is_measured(const Value& value) {
    return !value.unit.empty() || value.kind == ValueKind::duration;
  }

  // The one of the two names that is not the preferred one.
  std::optional<Reference> other_name(const Proposition& p, const Reference& subject) const {
    Reference reference;
    std::string text = references_->plain_text(*p.object);
    if (const auto* entity = std::get_if<LocalEntity>(&subject.term)) {
      const EntityRecord& record = facts_.entities[static_cast<std::size_t>(*entity)];
      if (record.names.front().text == text) text = references_->plain_text(p.subject);
      if (record.names.front().text == text) return std::nullopt;
    }
    reference.term = Term::string(text);
    reference.type.kind = ArgumentKind::text;
    return reference;
  }

  // What neither a name nor a value holds is hard to find by any question.
  bool is_anchored(const Reference& reference) const {
    return reference.value != nullptr || reference.count != nullptr || reference.holds_name ||
           references_->is_named(reference.term);
  }

  // ---- predicates -----------------------------------------------------------------------------

  void choose_predicate(const Proposition& p, const std::string& relation,
                        const Reference& subject, const Reference& object, Draft& fact) {
    if (is_position(p, subject, object)) return position(p, fact);
    const auto canonical = schema_.find(relation, subject.type, object.type);
    if (canonical) return apply(*canonical, relation, subject, object, fact);
    if (relation == "have" && object.count != nullptr) return number_of(object, fact);
    if (relation.starts_with("have ") && relation.ends_with(" of")) {
      fact.predicate = schema_.own_predicate(relation.substr(5, relation.size() - 8));
      return;
    }
    const bool is_entity =
        object.type.kind == ArgumentKind::entity && references_->is_named(object.term);
    if (relation == "be" && (is_entity || object.value != nullptr)) {
      fact.predicate = relation_iri("is");
      return;
    }
    const bool deed = p.rule.starts_with("verb.");
    fact.predicate = deed ? schema_.predicate_of_verb(relation) : schema_.own_predicate(relation);
  }

  void apply(const CanonicalRelation& canonical, const std::string& relation,
             const Reference& subject, const Reference& object, Draft& fact) const {
    fact.predicate = canonical.predicate;
    if (is_typed(subject) && is_typed(object)) fact.features.push_back({"ends typed"});
    if (relation_iri(relation) != canonical.predicate) {
      add_qualifier(fact, "phrase", Term::string(relation));
    }
    if (canonical.is_count) fact.object = references_->term_of(*object.count);
    if (canonical.turned) std::swap(fact.subject, fact.object);
  }

  bool is_typed(const Reference& reference) const {
    return reference.value != nullptr ||
           (!reference.type.class_name.empty() && references_->is_named(reference.term));
  }

  // "X, deputy manager of Acme": works for it, in that role.
  bool is_position(const Proposition& p, const Reference& subject, const Reference& object) const {
    if (!p.relation.starts_with("be ") || !p.relation.ends_with(" of")) return false;
    const bool role_rule = p.rule.ends_with(".role") || p.rule == "copula.of";
    const std::string role = role_of(p);
    const std::size_t space = role.rfind(' ');
    const std::string head = space == std::string::npos ? role : role.substr(space + 1);
    const ClassTree& classes = lexicon_.classes();
    return role_rule && lexicon_.is_role(head) && head != "member" && !is_theme(*p.object) &&
           !classes.is_a(subject.type.class_name, "Organization") &&
           !classes.is_a(object.type.class_name, "Person") &&
           !is_claimed(head, subject, object);
  }

  // "minister of fisheries": for what, not where.
  bool is_theme(WordSpan span) const {
    for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
      if (words_.is_noun(w) && !lexicon_.in("theme", words_.lemma(w))) return false;
    }
    return true;
  }

  // "founder of Acme", "director of the film": relations of their own. Of something unknown, a
  // director is more often its head.
  bool is_claimed(const std::string& head, const Reference& subject,
                  const Reference& object) const {
    if (object.type.class_name.empty() && lexicon_.in("governs", head)) return false;
    return schema_.find("be " + head + " of", subject.type, object.type).has_value();
  }

  // "former chairman" is chairman: that it is over is the status.
  std::string role_of(const Proposition& p) const {
    const std::string_view status = status_of(p.standing);
    std::string role = p.relation.substr(3, p.relation.size() - 6);
    for (bool shorter = true; shorter;) {
      const std::size_t space = role.find(' ');
      const std::string first = role.substr(0, space);
      shorter = space != std::string::npos &&
                (first == "a" || first == "an" || first == "the" || first == "-" ||
                 first == status || lexicon_.in("former", first));
      if (shorter) role.erase(0, space + 1);
    }
    return role;
  }

  void position(const Proposition& p, Fact& fact) {
    fact.predicate = relation_iri("holds position at");
    add_qualifier(fact, "role", Term::string(role_of(p)));
    const bool former = lexicon_.in("former", p.relation.substr(3, p.relation.find(' ', 3) - 3));
    if (former && p.standing == Standing::current) {
      add_qualifier(fact, "status", Term::string("former"));
    }
  }

  // "the park has 42 registered workshops": their number is 42.
  void number_of(const Reference& object, Fact& fact) {
    std::string noun;
    for (std::uint32_t w = object.counted.first_word; w < object.counted.end_word; ++w) {
      if (words_.is(w, Upos::punct)) continue;
      noun += (noun.empty() ? "" : " ") + words_.lower(w);
    }
    fact.predicate = schema_.own_predicate("number of " + noun);
    fact.object = references_->term_of(*object.count);
    add_qualifier(fact, "phrase",
                  Term::string(words_.phrase(
                      {object.count->span.first_word, object.counted.end_word})));
  }

  // ---- further facts of the same sentence -----------------------------------------------------

  // "a German skeleton racer": of Germany.
  void add_nationality(const Proposition& p, const Reference& subject, const Reference& object) {
    if (p.relation != "be" || object.type.kind != ArgumentKind::text) return;
    if (!references_->is_named(subject.term)) return;
    const ClassTree& classes = lexicon_.classes();
    const bool person = classes.is_a(subject.type.class_name, "Person");
    // "English title: Maria": what is made must be said to be something that is made.
    const bool made = (classes.is_a(subject.type.class_name, "Organization") ||
                       classes.is_a(subject.type.class_name, "CreativeWork")) &&
                      !object.type.class_name.empty();
    if (!person && !made) return;
    const auto country = rules_.nationalities.find(words_, *p.object, entities_);
    if (!country) return;
    Reference named;
    named.term = entity_of_country(*country);
    Draft fact = begin(p, subject, named);
    fact.predicate =
        std::string(vocabulary::kSchema) + (person ? "nationality" : "countryOfOrigin");
    add_qualifier(fact, "phrase", Term::string(std::string(words_.text(country->word))));
    finish(std::move(fact));
  }

  // The article's own entity of that name, else a new one.
  LocalEntity entity_of_country(const StatedCountry& country) {
    const auto is_place = [&](const EntityRecord& record) {  // not "Mexico City"
      return record.type.empty() || record.names.front().text == country.name;
    };
    const LocalEntity next{static_cast<std::uint32_t>(facts_.entities.size())};
    const auto [known, is_new] = countries_.emplace(country.name, next);
    if (!is_new) return known->second;
    for (std::size_t i = 0; i < entities_.records.size(); ++i) {
      for (const EntityName& name : facts_.entities[i].names) {
        if (!is_place(facts_.entities[i])) continue;
        if (name.text == country.name && name.reach == NameReach::global) {
          return known->second = LocalEntity{static_cast<std::uint32_t>(i)};
        }
      }
    }
    facts_.entities.push_back(
        {std::string(vocabulary::kSchema) + "Country",
         {{country.name, NameReach::global, words_.range({country.word, country.word + 1})}}});
    return next;
  }

  // What the schema says of an argument and the subject ("born in Leeds in 1950" says two things),
  // or the object ("founded Acme in 1987" dates Acme).
  void add_further(const Proposition& p, const Reference& subject, const Reference& object,
                   const Argument& argument) {
    if (argument.is_clause || argument.is_aside || IdlePhrases::is_of_role(p, argument)) return;
    const auto end = references_->refer(argument.span);
    if (!end) return;
    const std::string& preposition = argument.preposition;
    const std::string bare = without_preposition(p.relation);
    if (lexicon_.in("bound", p.relation)) return;
    if (bare != p.relation) {
      const std::string relation = preposition.empty() ? bare : bare + ' ' + preposition;
      say(p, relation, subject, *end, schema_.find(relation, subject.type, end->type));
      return;
    }
    if (p.relation == "be" && object.type.kind == ArgumentKind::text && !preposition.empty()) {
      // "is a student at Leeds": what the noun and its preposition say.
      const std::uint32_t head = references_->head_of(*p.object);
      const std::string relation = "be " + words_.lemma(head) + ' ' + preposition;
      say(p, relation, subject, *end, schema_.find(relation, subject.type, end->type));
      return;
    }
    const std::string relation = p.relation + (preposition.empty() ? "" : " " + preposition);
    if (!argument.of_object) {
      say(p, relation, subject, *end,
          schema_.find_over_object(p.relation, preposition, subject.type, end->type));
    }
    say(p, relation, object, *end,
        schema_.find_beside_object(p.relation, preposition, object.type, end->type));
  }

  // "(born 27 August 1943 in Bredevoort)" behind a name.
  void add_life(const LifeDate& life) {
    const auto person = references_->refer(life.person);
    if (!person || !std::holds_alternative<LocalEntity>(person->term)) return;
    const bool birth = life.event == LifeEvent::birth;
    Proposition p;
    p.sentence = words_.sentence_of(life.person.first_word);
    p.rule = "life";
    p.confidence = kLifeConfidence;
    Reference date;
    date.term = life.date;
    Draft fact = begin(p, *person, date);
    fact.predicate = std::string(vocabulary::kSchema) + (birth ? "birthDate" : "deathDate");
    if (!life.comparator.empty()) {
      add_qualifier(fact, "comparator", Term::string(life.comparator));
    }
    finish(std::move(fact));
    const auto place = life.place ? references_->refer(*life.place) : std::nullopt;
    if (!place || place->term == person->term) return;
    Draft where = begin(p, *person, *place);
    where.predicate = std::string(vocabulary::kSchema) + (birth ? "birthPlace" : "deathPlace");
    finish(std::move(where));
  }

  // "be born in" -> "be born"; the relation itself where it ends in no preposition.
  std::string without_preposition(const std::string& relation) const {
    const std::size_t space = relation.rfind(' ');
    const bool ends = space != std::string::npos &&
                      lexicon_.in("preposition", std::string_view(relation).substr(space + 1));
    return ends ? relation.substr(0, space) : relation;
  }

  void say(const Proposition& p, const std::string& relation, const Reference& subject,
           const Reference& object, const std::optional<CanonicalRelation>& canonical) {
    if (!canonical || subject.term == object.term) return;
    if (!is_anchored(subject) && !is_anchored(object)) return;
    const Reference& said_of = canonical->turned ? object : subject;
    if (!std::holds_alternative<LocalEntity>(said_of.term)) return;
    Draft fact = begin(p, subject, object);
    apply(*canonical, relation, subject, object, fact);
    describe_object(words_, *references_, object, fact);
    finish(std::move(fact));
  }

  // ---- what every fact has --------------------------------------------------------------------

  Draft begin(const Proposition& p, const Reference& subject, const Reference& object) const {
    Draft fact;
    fact.subject = subject.term;
    fact.object = object.term;
    fact.polarity = p.polarity;
    fact.modality = modality_of(p);
    fact.confidence = confidence_of(p.confidence);
    fact.by_rule = !p.signature;
    fact.features = fact_features(words_, trees_, p, end_of(p.subject, subject),
                                  end_of(p.object.value_or(WordSpan{}), object));
    fact.ranges = ranges(p, subject, object);
    if (const std::string status(status_of(p.standing)); !status.empty()) {
      add_qualifier(fact, "status", Term::string(status));
    }
    if (p.speaker) {
      if (const auto speaker = references_->refer(*p.speaker)) fact.speaker = speaker->term;
    }
    if (p.signature) {
      add_qualifier(fact, "extractor", Term::string(p.signature->model));
      add_qualifier(fact, "extracted", Term::date(p.signature->date));
    }
    return fact;
  }

  FactEnd end_of(WordSpan span, const Reference& reference) const {
    FactEnd end{span, reference};
    if (span.first_word < span.end_word) end.head = references_->head_of(span);
    end.name = references_->name_of(reference.term);
    return end;
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

  // "30 visits of the chamber": the visits are counted, whose they are is kept beside.
  void add_tail(WordSpan span, const Reference& object, Fact& fact) const {
    span = references_->without_container(span);
    const std::uint32_t end = references_->head_end(span);
    if (object.count == nullptr || end + 1 >= span.end_word || !words_.is(end, "of")) return;
    std::uint32_t first = end + 1;
    if (words_.is(first, Upos::det) && first + 1 < span.end_word) ++first;
    if (const auto tail = references_->refer({first, span.end_word})) {
      add_qualifier(fact, "of", tail->term);
    }
  }

  void add_arguments(const Proposition& p, Fact& fact) const {
    for (const Argument& argument : p.arguments) {
      if (argument.preposition == "according to" || argument.is_aside) continue;
      if (idle_->is_idiom(argument)) continue;
      if (argument.is_clause) {
        add_purpose(argument, fact);
        continue;
      }
      const auto reference = references_->refer(argument.span);
      if (!reference) continue;
      const bool text = reference->type.kind == ArgumentKind::text;
      const bool idle = lexicon_.in("no_object", words_.lower(argument.span.end_word - 1));
      if (text && (idle || argument.preposition.empty())) continue;  // "on his own", "also"
      if (reference->term == fact.subject) continue;  // nobody's recipient, place or role is itself
      std::string role = rules_.roles.role_of(argument.preposition, reference->type);
      if (role == "agent" && !is_passive(p)) role = "by";  // "illustrates books by Ann Roe"
      if (reference->value != nullptr) {
        describe_argument(words_, *references_, *reference, role, fact);
      } else {
        add_qualifier(fact, role, reference->term);
      }
    }
  }

  static bool is_passive(const Proposition& p) {
    return p.relation.starts_with("be ") && !p.rule.starts_with("copula") &&
           !p.rule.starts_with("apposition");
  }

  // "sent a team to build the park": what for. Other clauses are facts of their own.
  void add_purpose(const Argument& argument, Fact& fact) const {
    constexpr std::uint32_t kPurposeWords = 16;  // longer ones are no name for a purpose
    const bool to = argument.preposition == "to" || argument.preposition == "in order to";
    if (!to || argument.span.end_word - argument.span.first_word > kPurposeWords) return;
    add_qualifier(fact, "purpose", Term::string(words_.phrase(argument.span)));
  }

  void weigh(Draft& fact) const {
    if (!fact.by_rule) return;
    fact.confidence = confidence_of(rules_.confidence.probability(fact.features));
    if (rules_.watch) rules_.watch(facts_, fact, fact.features);
  }

  // Keeps the fact unless the sentence said it already, from this end or the other.
  void finish(Draft fact) {
    weigh(fact);
    if (probability(fact.confidence) < rules_.min_confidence) return;
    std::sort(fact.qualifiers.begin(), fact.qualifiers.end());
    fact.qualifiers.erase(std::unique(fact.qualifiers.begin(), fact.qualifiers.end()),
                          fact.qualifiers.end());
    const std::uint32_t begin = fact.ranges.front().begin;
    const std::string inverse(schema_.inverse_of(fact.predicate));
    if (!inverse.empty() && known_.contains({fact.object, inverse, fact.subject, begin})) return;
    if (!known_.insert({fact.subject, fact.predicate, fact.object, begin}).second) return;
    facts_.facts.push_back(static_cast<Fact&&>(std::move(fact)));
  }
};

}  // namespace

ArticleFacts normalise(const ArticleWords& words, const Trees& trees, const FactRules& rules,
                       const Values& values, const Entities& entities,
                       const Propositions& propositions,
                       const NominalReadings& nominal) {
  return Normaliser(words, trees, rules, values, entities, propositions, nominal).normalise();
}

}  // namespace weft
