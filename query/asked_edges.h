#pragma once
#include <set>
#include <string>

#include "grammar/path.h"

namespace weft::query {

// Properties of an edge that tell evidence that asserts it from evidence that does not. A pattern
// whose conditions name one asks for both kinds.
bool tells_assertion(const ast::Symbol& property);

// Adds the variables of which the condition reads such a property; patterns and queries inside of
// it are their own.
void collect_asked(const ast::Expression& condition, std::set<std::string>& variables);
// The same of all conditions of a pattern.
void collect_asked(const ast::GraphPattern& pattern, std::set<std::string>& variables);

}  // namespace weft::query
