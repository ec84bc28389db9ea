#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace weft::query {

// All count in code points; ill-formed UTF-8 counts a byte as one.
std::size_t char_length(std::string_view text);
std::string_view first_characters(std::string_view text, std::size_t count);
std::string_view last_characters(std::string_view text, std::size_t count);
std::string_view trimmed(std::string_view text);  // without Unicode white space at both ends

std::string to_upper(std::string_view text);  // Unicode's full mapping, no locale
std::string to_lower(std::string_view text);

}  // namespace weft::query
