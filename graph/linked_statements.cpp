#include "graph/linked_statements.h"

#include "graph/link_class.h"
#include "graph/vocabulary.h"

namespace weft {

void for_each_linked_statement(
    const EntityGroup& group,
    const std::function<void(std::string_view predicate, const std::string& object)>& visit) {
  visit(vocabulary::kLabel, group.label);
  for (const std::string& name : group.given_names) {
    if (name != group.label) visit(vocabulary::kAltLabel, name);
  }
  for (const std::string& type : {group.type, main_class(group.type)})
    if (!type.empty()) visit(vocabulary::kType, type);
}

}  // namespace weft
