#pragma once
#include <string>
#include <string_view>

namespace weft {

// The name for comparing: lower case, without "the", possessive, punctuation ("A (B) C" = "A-B C").
std::string name_key(std::string_view name);

// The key of what a title names: "mercury" of "Mercury (planet)".
std::string title_key(std::string_view title);

}  // namespace weft
