#pragma once
#include <span>
#include <string_view>

namespace weft {

// Every keyword of grammar/Weft.g4 in upper case, in alphabetical order: for completion.
std::span<const std::string_view> keywords();

// Names of the functions and aggregates of the language, in lower case, in alphabetical order.
std::span<const std::string_view> function_names();

// Whether a word, in any case, is a keyword that cannot be a variable without backticks.
bool is_reserved(std::string_view word);

// Whether a name can be written without backticks as a variable: a plain word, not reserved.
bool is_plain_name(std::string_view name);

}  // namespace weft
