#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

// Where the first byte stands that is no part of well-formed UTF-8 (Unicode 15, table 3-7).
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// Appends a code point; it must not be a surrogate nor above U+10FFFF.
void append_utf8(std::string& text, std::uint32_t code_point);

}  // namespace weft
