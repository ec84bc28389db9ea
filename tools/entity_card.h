#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/graph.h"

namespace weft {

// One place that says a fact.
struct CardEvidence {
  std::string sentence;
  std::string title, date, source;  // of the article
  std::string speaker;              // empty: the article itself
  double probability = 1;
  std::vector<std::pair<std::string, std::string>> qualifiers;  // (local name, text)
};

enum class Direction : std::uint8_t { outgoing, incoming };

struct CardFact {
  Direction direction = Direction::outgoing;
  std::string predicate;               // local name
  std::string other;                   // name of the other end, or the literal's text
  std::string other_iri;               // empty: a literal
  std::vector<CardEvidence> evidence;  // empty: imported
};

// What the graph knows of one entity, for people.
struct EntityCard {
  std::string iri, name;
  std::vector<std::string> names;      // the others
  std::vector<std::string> types;      // local names of the finest
  std::vector<std::string> decisions;  // by hand, in words, by time
  std::vector<CardFact> facts;         // outgoing first, then by predicate and other end
  std::uint64_t facts_left_off = 0;
};

// The entities that a user may mean by a name or an IRI, in order of IRI.
std::vector<TermId> find_entities(const Snapshot& snapshot, std::string_view name_or_iri);

// Facts beyond `facts_max` are counted, not read.
EntityCard read_entity_card(const Snapshot& snapshot, TermId entity, std::uint64_t facts_max);

}  // namespace weft
