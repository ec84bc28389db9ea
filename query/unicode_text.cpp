#include "query/unicode_text.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace weft::query {
namespace {

bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

bool is_space_at(std::string_view text, std::size_t begin) {
  const auto size = static_cast<std::int32_t>(text.size());
  auto at = static_cast<std::int32_t>(begin);
  UChar32 character = 0;
  U8_NEXT(text.data(), at, size, character);
  return character >= 0 && u_isUWhiteSpace(character) != 0;
}

}  // namespace

std::size_t char_length(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string_view first_characters(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size(); ++at)
    if (starts_character(text[at]) && count-- == 0) break;
  return text.substr(0, at);
}

std::string_view last_characters(std::string_view text, std::size_t count) {
  const std::size_t length = char_length(text);
  if (count >= length) return text;
  return text.substr(first_characters(text, length - count).size());
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space_at(text, 0))
    text.remove_prefix(first_characters(text, 1).size());
  while (!text.empty()) {
    const std::size_t last = last_characters(text, 1).size();
    if (!is_space_at(text, text.size() - last)) break;
    text.remove_suffix(last);
  }
  return text;
}

std::string to_upper(std::string_view text) {
  std::string upper;
  icu::StringByteSink<std::string> sink(&upper);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToUpper("", 0, {text.data(), static_cast<std::int32_t>(text.size())}, sink,
                            nullptr, status);
  return upper;
}

std::string to_lower(std::string_view text) {
  std::string lower;
  icu::StringByteSink<std::string> sink(&lower);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower("", 0, {text.data(), static_cast<std::int32_t>(text.size())}, sink,
                            nullptr, status);
  return lower;
}

}  // namespace weft::query
