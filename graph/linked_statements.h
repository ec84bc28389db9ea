#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "graph/linking.h"

namespace weft {

// What linking itself says of an entity, in the graph weft:Linking of dumps: its label, names that
// only decisions know, and the class that was decided with the main class above it.
void for_each_linked_statement(
    const EntityGroup& group,
    const std::function<void(std::string_view predicate, const std::string& object)>& visit);

}  // namespace weft
