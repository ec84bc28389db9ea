#pragma once
#include <optional>
#include <string>

#include "ingest/lexicon.h"
#include "ingest/numbers.h"

namespace weft {

enum class QuantityKind : std::uint8_t { number, ordinal, money, percent, measure };

// A number with the unit that it counts, or a range of them.
struct QuantityPhrase {
  WordSpan span;  // with sign, currency and unit
  QuantityKind kind = QuantityKind::number;
  Number number;             // the lower end of a range
  std::optional<Number> end;  // the upper one: "20 to 30 percent", "$5-10 million"
  std::string unit;  // as Value::unit
  bool modifies = false;     // "2,000-mile", before a noun
};

// The longest quantity that starts at `word`: "$3.5m", "113.73 billion yuan", "20-30%", "65 people
// per square kilometre", "-5 °C", "two thirds", "21st". Numbers inside names ("Boeing 747") and
// compounds ("12-channel") are none.
// Cost: O(words of it).
std::optional<QuantityPhrase> read_quantity(const SentenceView& view, const Lexicon& lexicon,
                                            std::uint32_t word);

}  // namespace weft
