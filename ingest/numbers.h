#pragma once
#include <optional>
#include <string>

#include "ingest/sentence_view.h"

namespace weft {

// A number written in digits, in words or both ("1,234.5", "twenty-one", "12.25 billion", "half a
// million", "two thirds", "1/2"): value = digits * 10^-scale, exact but for fractions that have no
// end, which are cut to six decimals.
struct Number {
  WordSpan span;
  std::int64_t digits = 0;
  int scale = 0;
  bool in_digits = false;  // it starts with a digit, not with a word
  int power = 0;           // of ten, that "million" and the like brought: 6

  // Multiplies by 10^by; false where the product does not fit, and the number is of no use then.
  bool shift(std::int64_t by);
  std::string text() const;  // "12.25", canonical: no trailing zeros, no leading ones but "0.5"
  bool is_whole() const { return scale == 0; }
  double approximate() const;  // for comparing two of them
};

// Letters and words that scale a number mean it only beside money: "$5m", but "5 m".
enum class NumberContext : std::uint8_t { plain, money };

// The longest number that starts at `word`. Ordinals are not numbers.
// Cost: O(words of the number).
std::optional<Number> read_number(const SentenceView& view, std::uint32_t word,
                                  NumberContext context = NumberContext::plain);

// The number of an ordinal that starts at `word`: "first", "21st", "twenty-first", "21 st".
std::optional<Number> read_ordinal(const SentenceView& view, std::uint32_t word);

}  // namespace weft
