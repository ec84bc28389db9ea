// The entities that linking makes of what articles call things.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"
#include "graph/linking.h"

namespace weft {

// An entity of articles, with the names that decisions can speak of.
struct LinkedEntity {
  TermId id;
  std::string iri;
  EntityGroup group;
};

// Those with this IRI or name, in order of IRIs. None for what only an import or one article
// speaks of: linking has no say in these.
std::vector<LinkedEntity> find_linked_entities(const Snapshot& snapshot,
                                               std::string_view name_or_iri);

// How a decision speaks of an entity: by the name given, where it is one of its names, else by the
// one that represents it.
DecidedName name_for_decision(const LinkedEntity& entity, std::string_view name_or_iri);

// Decisions that speak of the entity, by time.
std::vector<Decision> decisions_about(const Snapshot& snapshot, const LinkedEntity& entity);

struct EntitySummary {
  TermId id;
  std::string iri, name;
  std::vector<std::string> types;  // local names of the finest classes, sorted
  std::uint64_t articles = 0;      // that speak of it
  std::uint64_t facts = 0;         // statements about it but for its names and types
};

// The local names of its classes, sorted; main classes only where no subclass says more.
std::vector<std::string> shown_classes(const Snapshot& snapshot, TermId entity);

// Everything that has a name or a type, by articles, then facts, the most first, then by IRI.
//   type  only of this class: an IRI, or the local name of one
// Cost: a scan of all statements and articles; memory: a few dozen bytes an entity.
std::vector<EntitySummary> list_entities(const Snapshot& snapshot, std::string_view type = {});

}  // namespace weft
