#pragma once
#include <optional>

#include "ingest/article_words.h"

namespace weft {

// A number written in digits, in words or both ("1,234.5", "twenty-one", "12.25 billion"), exact:
// value = digits * 10^-scale.
struct Number {
  WordSpan span;
  std::int64_t digits = 0;
  int scale = 0;

  Term term() const;  // xsd:integer if whole, else xsd:decimal in canonical form
  bool is_whole() const { return scale == 0; }
};

// The longest number that starts at `word` and ends before `end`. Ordinals are not numbers.
std::optional<Number> read_number(const ArticleWords& words, std::uint32_t word, std::uint32_t end);

}  // namespace weft
