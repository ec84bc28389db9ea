#include "tools/entity_card.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "graph/decision_text.h"
#include "graph/entities.h"
#include "graph/vocabulary.h"
#include "ingest/print_facts.h"

namespace weft {
namespace {

constexpr std::array kNamePredicates{vocabulary::kLabel,      vocabulary::kPrefLabel,
                                     vocabulary::kSchemaName, vocabulary::kFoafName,
                                     vocabulary::kAltLabel,   vocabulary::kSchemaAlternateName};

// Already told by the head of the card.
bool is_head(const Term& predicate) {
  return predicate.text == vocabulary::kType ||
         std::find(kNamePredicates.begin(), kNamePredicates.end(), predicate.text) !=
             kNamePredicates.end();
}

std::string shown_name(const Snapshot& snapshot, TermId id) {
  if (is_resource(id)) {
    if (auto name = snapshot.preferred_name(id)) return *name;
  }
  const Term term = snapshot.term(id);
  switch (term.kind) {
    case TermKind::iri:
      return std::string(local_name(term.text));
    case TermKind::blank:
      return "_:" + term.text;
    case TermKind::literal:
      return term.text;
  }
  return term.text;
}

std::string shown_iri(const Snapshot& snapshot, TermId id) {
  const Term term = snapshot.term(id);
  return term.kind == TermKind::blank ? "_:" + term.text : term.text;
}

CardEvidence read_evidence(const Snapshot& snapshot, TermId graph, const Evidence& evidence) {
  CardEvidence card;
  if (const auto article = snapshot.article(graph)) {
    card.title = article->title;
    card.date = article->date;
    card.source = article->source;
  }
  if (!evidence.ranges.empty()) {
    card.sentence = snapshot.article_text(graph, evidence.ranges.front());
  }
  if (evidence.speaker) card.speaker = shown_name(snapshot, *evidence.speaker);
  card.probability = probability(evidence.confidence);
  for (const Qualifier& qualifier : evidence.qualifiers) {
    card.qualifiers.emplace_back(local_name(snapshot.term(qualifier.predicate).text),
                                 shown_name(snapshot, qualifier.value));
  }
  return card;
}

CardFact read_fact(const Snapshot& snapshot, const Triple& triple, Direction direction) {
  const TermId other = direction == Direction::outgoing ? triple.object : triple.subject;
  CardFact fact;
  fact.direction = direction;
  fact.predicate = local_name(snapshot.term(triple.predicate).text);
  fact.other = shown_name(snapshot, other);
  if (is_resource(other)) fact.other_iri = shown_iri(snapshot, other);
  for (const GraphEvidence& graph : snapshot.evidence(triple)) {
    for (const Evidence& evidence : graph.evidence) {
      if (evidence.asserts()) {
        fact.evidence.push_back(read_evidence(snapshot, graph.graph, evidence));
      }
    }
  }
  std::stable_sort(fact.evidence.begin(), fact.evidence.end(),
                   [](const CardEvidence& a, const CardEvidence& b) {
                     return std::tie(a.date, a.source) < std::tie(b.date, b.source);
                   });
  return fact;
}

void read_facts(const Snapshot& snapshot, const TriplePattern& pattern, Direction direction,
                std::uint64_t facts_max, EntityCard& card) {
  TripleScan scan = snapshot.scan(pattern);
  for (Triple triple{}; scan.next(triple);) {
    if (is_head(snapshot.term(triple.predicate))) continue;
    if (direction == Direction::incoming && triple.subject == triple.object) continue;  // told
    if (card.facts.size() < facts_max) {
      card.facts.push_back(read_fact(snapshot, triple, direction));
    } else {
      ++card.facts_left_off;
    }
  }
}

}  // namespace

std::vector<TermId> find_entities(const Snapshot& snapshot, std::string_view name_or_iri) {
  std::string_view iri = name_or_iri;
  if (iri.size() > 2 && iri.front() == '<' && iri.back() == '>')
    iri = iri.substr(1, iri.size() - 2);
  const bool blank = iri.starts_with("_:");
  const auto exact =
      snapshot.find(blank ? Term::blank(std::string(iri.substr(2))) : Term::iri(std::string(iri)));
  if (exact) return {*exact};
  std::vector<TermId> found = snapshot.find_named(name_or_iri);
  std::sort(found.begin(), found.end(),
            [&](TermId a, TermId b) { return shown_iri(snapshot, a) < shown_iri(snapshot, b); });
  return found;
}

namespace {

// "merge Kazakhstan into Harbin, 2026-11-26, ann: one city"
std::string line_of(const Decision& decision) {
  constexpr std::size_t kDateBytes = 10;
  std::string line =
      decision_text(decision) + ", " + decision_time_text(decision.when_us).substr(0, kDateBytes);
  if (!decision.by.empty()) line += ", " + decision.by;
  if (!decision.note.empty()) line += ": " + decision.note;
  return line;
}

void read_decisions(const Snapshot& snapshot, EntityCard& card) {
  for (const LinkedEntity& entity : find_linked_entities(snapshot, card.iri)) {
    for (const Decision& decision : decisions_about(snapshot, entity))
      card.decisions.push_back(line_of(decision));
  }
}

}  // namespace

EntityCard read_entity_card(const Snapshot& snapshot, TermId entity, std::uint64_t facts_max) {
  EntityCard card;
  card.iri = shown_iri(snapshot, entity);
  card.name = shown_name(snapshot, entity);
  for (const std::string& name : snapshot.names(entity)) {
    if (name != card.name) card.names.push_back(name);
  }
  card.types = shown_classes(snapshot, entity);
  if (snapshot.term(entity).kind == TermKind::iri) read_decisions(snapshot, card);
  read_facts(snapshot, {entity, std::nullopt, std::nullopt}, Direction::outgoing, facts_max, card);
  read_facts(snapshot, {std::nullopt, std::nullopt, entity}, Direction::incoming, facts_max, card);
  std::sort(card.facts.begin(), card.facts.end(), [](const CardFact& a, const CardFact& b) {
    return std::tie(a.direction, a.predicate, a.other, a.other_iri) <
           std::tie(b.direction, b.predicate, b.other, b.other_iri);
  });
  return card;
}

}  // namespace weft
