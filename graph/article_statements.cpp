#include "graph/article_statements.h"

#include <algorithm>

#include "graph/check.h"
#include "graph/iri_text.h"
#include "graph/link_class.h"
#include "graph/name_links.h"
#include "graph/names.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

class Derivation {
 public:
  Derivation(const ArticleFacts& facts, std::span<const TermId> entities,
             const std::function<TermId(const Term&)>& id_of,
             const std::function<bool(TermId)>& is_typed)
      : facts_(facts), entities_(entities), id_of_(id_of), is_typed_(is_typed) {}

  StatementEvidence run() {
    for (std::size_t i = 0; i < facts_.entities.size(); ++i) {
      add_entity(facts_.entities[i], entities_[i]);
    }
    for (const Fact& fact : facts_.facts)
      add_fact(fact);
    return std::move(statements_);
  }

 private:
  TermId iri(std::string_view text) { return id_of_(Term::iri(std::string(text))); }

  TermId resolve(const FactTerm& term) {
    if (const auto* entity = std::get_if<LocalEntity>(&term)) {
      return entities_[static_cast<std::size_t>(*entity)];
    }
    return id_of_(std::get<Term>(term));
  }

  void add(const Triple& triple, Evidence evidence) {
    auto& places = statements_[triple];
    if (std::find(places.begin(), places.end(), evidence) == places.end()) {
      places.push_back(std::move(evidence));
    }
  }

  static Evidence mention(ByteRange range) {
    Evidence evidence;
    if (range.begin < range.end) evidence.ranges.push_back(range);
    return evidence;
  }

  void add_entity(const EntityRecord& record, TermId entity) {
    if (!is_typed_(entity)) {
      for (const std::string& type : {record.type, main_class(record.type)})
        if (!type.empty())
          add({entity, iri(vocabulary::kType), iri(type)},
              mention(record.names.front().first_mention));
    }
    const bool only_local = names_of_record(record).spellings.empty();
    bool first = true;
    for (const EntityName& name : record.names) {
      if (!only_local && name.reach != NameReach::global) continue;
      const auto predicate = only_local && first ? vocabulary::kLabel : vocabulary::kAltLabel;
      add({entity, iri(predicate), id_of_(Term::string(name.text))}, mention(name.first_mention));
      first = false;
    }
  }

  void add_fact(const Fact& fact) {
    Evidence evidence;
    evidence.ranges = fact.ranges;
    evidence.confidence = fact.confidence;
    evidence.polarity = fact.polarity;
    evidence.modality = fact.modality;
    if (fact.speaker) evidence.speaker = resolve(*fact.speaker);
    for (const FactQualifier& qualifier : fact.qualifiers) {
      evidence.qualifiers.push_back({iri(qualifier.predicate), resolve(qualifier.value)});
    }
    add({resolve(fact.subject), iri(fact.predicate), resolve(fact.object)}, std::move(evidence));
  }

  const ArticleFacts& facts_;
  std::span<const TermId> entities_;
  const std::function<TermId(const Term&)>& id_of_;
  const std::function<bool(TermId)>& is_typed_;
  StatementEvidence statements_;
};

}  // namespace

StatementEvidence derive_statements(const ArticleFacts& facts, std::span<const TermId> entities,
                                    const std::function<TermId(const Term&)>& id_of,
                                    const std::function<bool(TermId)>& is_typed) {
  WEFT_CHECK(entities.size() == facts.entities.size(), "every entity of an article is linked");
  return Derivation(facts, entities, id_of, is_typed).run();
}

std::vector<std::string> local_entity_iris(const ArticleFacts& facts,
                                           std::string_view article_iri) {
  std::vector<std::string> iris;
  std::map<std::string, int> uses;
  for (const EntityRecord& record : facts.entities) {
    std::string iri;
    if (names_of_record(record).spellings.empty()) {
      iri =
          std::string(article_iri) + '#' + name_segment(normalise_name(record.names.front().text));
      const int use = ++uses[iri];
      if (use > 1) iri += '-' + std::to_string(use);
    }
    iris.push_back(std::move(iri));
  }
  return iris;
}

}  // namespace weft
