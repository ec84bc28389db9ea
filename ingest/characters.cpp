#include "ingest/characters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

namespace weft {

namespace {

CharacterKind general_kind(UChar32 code_point) {
  switch (u_charType(code_point)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return CharacterKind::letter;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      return CharacterKind::digit;
    case U_DASH_PUNCTUATION:
      return CharacterKind::dash;
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
      return CharacterKind::opening;
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return CharacterKind::closing;
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
      return CharacterKind::punctuation;
    case U_FORMAT_CHAR:
      return CharacterKind::joiner;
    default:
      return CharacterKind::symbol;
  }
}

CharacterKind kind_of(UChar32 code_point) {
  constexpr UChar32 kVariationFirst = 0xFE00, kVariationLast = 0xFE0F;
  constexpr UChar32 kSkinToneFirst = 0x1F3FB, kSkinToneLast = 0x1F3FF;
  constexpr UChar32 kEllipsis = 0x2026;
  if (u_isUWhiteSpace(code_point)) return CharacterKind::space;
  if (code_point == '"' || code_point == '\'') return CharacterKind::quote;
  if (code_point == kEllipsis || u_hasBinaryProperty(code_point, UCHAR_S_TERM)) {
    return CharacterKind::terminator;
  }
  const bool is_joiner = (code_point >= kVariationFirst && code_point <= kVariationLast) ||
                         (code_point >= kSkinToneFirst && code_point <= kSkinToneLast);
  return is_joiner ? CharacterKind::joiner : general_kind(code_point);
}

// ASCII is most of English: looked up, not computed.
const std::array<CharacterKind, 128>& ascii_kinds() {
  static const auto kinds = [] {
    std::array<CharacterKind, 128> table{};
    for (UChar32 code_point = 0; code_point < 128; ++code_point) {
      table[static_cast<std::size_t>(code_point)] = kind_of(code_point);
    }
    return table;
  }();
  return kinds;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 128) return {byte, ascii_kinds()[byte], 1};
  const std::string_view rest = text.substr(at, U8_MAX_LENGTH);
  std::int32_t end = 0;
  UChar32 code_point = 0;
  U8_NEXT(rest.data(), end, static_cast<std::int32_t>(rest.size()), code_point);
  if (code_point < 0) return {0xFFFD, CharacterKind::symbol, 1};
  return {static_cast<char32_t>(code_point), kind_of(code_point), static_cast<std::uint32_t>(end)};
}

Character character_before(std::string_view text, std::size_t end) {
  std::size_t begin = end - 1;
  while (begin > 0 && end - begin < U8_MAX_LENGTH && U8_IS_TRAIL(text[begin]))
    --begin;
  const Character character = character_at(text, begin);
  if (begin + character.byte_count == end) return character;
  return {0xFFFD, CharacterKind::symbol, 1};
}

bool is_upper(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  return u_isUUppercase(c) || u_istitle(c);
}

bool is_lower(char32_t code_point) {
  return u_isULowercase(static_cast<UChar32>(code_point));
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (character.kind != CharacterKind::space) return false;
    at += character.byte_count;
  }
  return true;
}

}  // namespace weft
