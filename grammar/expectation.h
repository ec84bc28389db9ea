// Internal to grammar/: includes ANTLR.
#pragma once
#include <antlr4-runtime.h>

#include <set>
#include <string>

#include "grammar/token_check.h"

namespace weft {

// Where a text stops being the beginning of a query, and what could stand there instead.
struct Expectation {
  std::size_t index = 0;        // of the visible token that does not fit
  std::set<std::string> words;  // "a node", "RETURN", "`,`"
};

// `visible` is no query; of the parser only its tables are read. See explain_failure.h.
Expectation find_expectation(const antlr4::Parser& parser, const Tokens& visible);

// The words in the order in which a reader would want them: "an edge, WHERE or RETURN".
std::string list_words(const std::set<std::string>& words);

}  // namespace weft
