#pragma once
#include <string>

#include "graph/entities.h"
#include "graph/graph.h"

namespace weft {

// The one entity that a user means by a name or an IRI. Throws NotFoundError with near names, or
// with the IRIs to choose from.
TermId find_one_entity(const Snapshot& snapshot, const std::string& name);

// The same among those that decisions can speak of. Throws also where the entity is none.
LinkedEntity find_one_linked_entity(const Snapshot& snapshot, const std::string& name);

}  // namespace weft
