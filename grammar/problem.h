#pragma once
#include <string>
#include <string_view>

#include "grammar/position.h"

namespace weft {

// One thing that is wrong with a query's text.
struct QueryProblem {
  ast::Position position;
  std::string message;  // "expected a node, found `]`": no capital, no full stop
  std::string hint;     // what to write instead; may be empty
};

// The problem as a user reads it, without a newline at the end; `source` names the text:
//
//   query:1:15: expected a quantifier or a node, found `]`
//     MATCH (a)-[]->] RETURN a
//                   ^
//   a hint, where there is one
//
// A long line is cut to what stands around the caret. A problem without a line (0) shows none.
std::string render(const QueryProblem& problem, std::string_view text,
                   std::string_view source = "query");

}  // namespace weft
