// Internal to grammar/: includes ANTLR.
#pragma once
#include <antlr4-runtime.h>

#include "grammar/problem.h"
#include "grammar/query_text.h"
#include "grammar/token_check.h"

namespace weft {

// Says why the tokens are no query: where the longest beginning ends that some query has, and what
// could stand there, in the words of LANGUAGE.md. Walks ANTLR's transition network itself, since
// ANTLR knows what it expected only for the last decision it made, and only as token names.
//   parser   gives its tables only
//   visible  what is neither space nor comment; the last is the end of the text; no query
//   all      the same with spaces and comments
// Cost: the tokens times the rules, times the length of the longest list at worst.
QueryProblem explain_failure(const antlr4::Parser& parser, const Tokens& visible, const Tokens& all,
                             const QueryText& text);

}  // namespace weft
