#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/ast.h"
#include "grammar/problem.h"

namespace weft {

struct ParseResult {
  std::optional<ast::Query> query;   // absent exactly where there are errors
  std::vector<QueryProblem> errors;  // in order of position
};

// Reads a query (UTF-8). Never throws; may be called from any thread. Brackets nested deeper than
// 200 and more than 1000 operators in a row are errors, so a tree is never deeper than a stack
// holds. A path with `*`, `+` or `{n,}` has something that keeps its answer finite.
// Cost: linear for what people write; a short query takes well under a millisecond, the first one
// of a process some more (the parser's tables are unpacked).
ParseResult parse(std::string_view text);

}  // namespace weft
