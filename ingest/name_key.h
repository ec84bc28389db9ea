#pragma once
#include <string>
#include <string_view>

namespace weft {

// The name for comparing: lower case, without "the", possessive, punctuation ("A (B) C" = "A-B C").
std::string name_key(std::string_view name);

}  // namespace weft
