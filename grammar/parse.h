#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/ast.h"

namespace weft {

// One thing that is wrong with a query's text.
struct QueryProblem {
  ast::Position position;
  std::string message;  // "expected a node, found `]`"; no full stop
  std::string hint;     // what to write instead; may be empty
};

struct ParseResult {
  std::optional<ast::Query> query;   // absent exactly where there are errors
  std::vector<QueryProblem> errors;  // in order of position
};

// Reads a query. Never throws; thread-safe. Nesting deeper than 200 is an error.
// Cost: O(text) for ordinary queries, tens of microseconds for a short one.
ParseResult parse(std::string_view text);

// The problem as a user reads it; `source` names the text ("query", or a file):
//
//   query:2:13: expected a node, found `]`
//     MATCH (a)-[]->]
//                   ^
//   write `(` name `)` …
std::string render(const QueryProblem& problem, std::string_view text,
                   std::string_view source = "query");

}  // namespace weft
