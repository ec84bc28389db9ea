#pragma once
#include <cstdint>
#include <string_view>

namespace weft {

// What dividing a text needs to know of a code point; from the Unicode character database.
enum class CharacterKind : std::uint8_t {
  space,
  letter,      // with marks, modifiers and connectors of words
  digit,       // decimal digits and other numbers
  terminator,  // . ! ? … and their kin
  opening,     // ( [ { “ ‘ «
  closing,     // ) ] } ” ’ »
  quote,       // " and ', which open and close
  dash,
  punctuation,
  symbol,
  joiner,  // variation selectors, zero-width joiner, skin tones: part of what stands before
};

struct Character {
  char32_t code_point = 0;
  CharacterKind kind = CharacterKind::symbol;
  std::uint32_t byte_count = 1;
};

// The character that begins at `at` < text.size(). A byte that begins none is a symbol of one byte.
Character character_at(std::string_view text, std::size_t at);

// The character that ends before `end` > 0.
Character character_before(std::string_view text, std::size_t end);

bool is_upper(char32_t code_point);  // upper or title case
bool is_lower(char32_t code_point);

// Whether no bytes but white space lie in the text.
bool is_blank(std::string_view text);

}  // namespace weft
