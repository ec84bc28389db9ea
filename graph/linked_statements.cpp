#include "graph/linked_statements.h"

#include "graph/vocabulary.h"

namespace weft {

void for_each_linked_statement(
    const EntityGroup& group,
    const std::function<void(std::string_view predicate, const std::string& object)>& visit) {
  visit(vocabulary::kLabel, group.label);
  for (const std::string& name : group.given_names) {
    if (name != group.label) visit(vocabulary::kAltLabel, name);
  }
  if (!group.type.empty()) visit(vocabulary::kType, group.type);
}

}  // namespace weft
