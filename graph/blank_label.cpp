#include "graph/blank_label.h"

#include <fmt/core.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace weft {
namespace {

constexpr std::size_t kScopeBytes = 17;  // 'f' and 16 digits

bool is_hex_digit(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
}
bool is_plain(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}

struct CharacterRange {
  UChar32 first, last;
  bool holds(UChar32 character) const { return first <= character && character <= last; }
};

// PN_CHARS_BASE beyond ASCII, and what PN_CHARS adds to it.
constexpr std::array<CharacterRange, 12> kLetters{{{0xC0, 0xD6},
                                                   {0xD8, 0xF6},
                                                   {0xF8, 0x2FF},
                                                   {0x370, 0x37D},
                                                   {0x37F, 0x1FFF},
                                                   {0x200C, 0x200D},
                                                   {0x2070, 0x218F},
                                                   {0x2C00, 0x2FEF},
                                                   {0x3001, 0xD7FF},
                                                   {0xF900, 0xFDCF},
                                                   {0xFDF0, 0xFFFD},
                                                   {0x10000, 0xEFFFF}}};
constexpr std::array<CharacterRange, 3> kMarks{{{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}}};

template <std::size_t count>
bool holds(const std::array<CharacterRange, count>& ranges, UChar32 character) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const CharacterRange& range) { return range.holds(character); });
}

bool may_begin(UChar32 character) {
  if (character < 0x80) return is_plain(static_cast<char>(character)) || character == '_';
  return holds(kLetters, character);
}
bool may_follow(UChar32 character) {
  return may_begin(character) || character == '-' || character == '.' || holds(kMarks, character);
}

}  // namespace

bool is_label(std::string_view text) {
  const auto length = static_cast<std::int64_t>(text.size());
  for (std::int64_t offset = 0; offset < length;) {
    const bool is_first = offset == 0;
    UChar32 character = 0;
    U8_NEXT(text.data(), offset, length, character);
    if (character < 0 || !(is_first ? may_begin(character) : may_follow(character))) return false;
  }
  return !text.empty() && text.back() != '.';
}

bool is_scoped_label(std::string_view label) {
  return label.size() > kScopeBytes + 1 && label[0] == 'f' &&
         std::all_of(label.begin() + 1, label.begin() + kScopeBytes, is_hex_digit) &&
         (label[kScopeBytes] == '_' || label[kScopeBytes] == '-') && is_label(label);
}

std::string dumped_label(std::string_view label) {
  if (is_scoped_label(label)) return std::string(label);
  std::string text = "f0000000000000000_";
  for (const char byte : label) {
    if (is_plain(byte)) {
      text += byte;
    } else {
      text += fmt::format("_{:02x}", static_cast<unsigned char>(byte));
    }
  }
  if (label.empty()) text += "_";
  return text;
}

}  // namespace weft
