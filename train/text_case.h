#pragma once
#include <string>
#include <string_view>

namespace weft {

enum class TextCase { as_written, lower, upper };

// The text in that case, by Unicode's full mapping of no language.
std::string in_case(std::string_view text, TextCase text_case);

}  // namespace weft
