// Internal to grammar/: includes ANTLR.
#pragma once
#include <optional>
#include <vector>

#include "grammar/problem.h"
#include "grammar/query_text.h"

namespace weft {

constexpr int kMaxNesting = 200;
constexpr int kMaxOperators = 1000;  // in a row, that is without a comma or a keyword of a clause

using Tokens = std::vector<antlr4::Token*>;

// The first thing that is wrong with the tokens alone, hidden ones included: what nobody closed,
// characters without a meaning, `-->`, and nesting that a parser's stack would not hold.
std::optional<QueryProblem> check_tokens(const Tokens& tokens, const QueryText& text);

}  // namespace weft
