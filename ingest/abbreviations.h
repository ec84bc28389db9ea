#pragma once
#include <cstdint>
#include <string_view>

namespace weft {

enum class AbbreviationKind : std::uint8_t {
  none,
  before_name,  // "Mr.", "Gen.", "No.": more of the sentence always follows
  plain,        // "Co.", "etc.", "U.S.": may also end a sentence
  initial,      // "J.": a capital; of a name, or the last word of a sentence
  ambiguous,    // "No.", "Sun.", "fig.": or a word that ends a sentence
};

// What a word that ends in a full stop is; `word` with the stop, in any case of letters.
AbbreviationKind abbreviation_kind(std::string_view word);

}  // namespace weft
