#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "graph/term_id.h"

namespace weft {

// Half-open range [begin, end) of bytes of an article's text.
struct ByteRange {
  std::uint32_t begin = 0, end = 0;
  auto operator<=>(const ByteRange&) const = default;
};

enum class Polarity : std::uint8_t { affirmed, negated };

// How sure the text itself is. Only `stated` with `affirmed` asserts the statement.
enum class Modality : std::uint8_t { stated, possible, planned, conditional };

// A probability in ten-thousandths, so that dumps are exact on every machine.
enum class Confidence : std::uint16_t {};
constexpr Confidence kCertain{10'000};
constexpr double probability(Confidence confidence) {
  return static_cast<double>(confidence) / 10'000.0;
}

struct Qualifier {
  TermId predicate, value;
  auto operator<=>(const Qualifier&) const = default;
};

// One place in one article that says a statement.
struct Evidence {
  std::vector<ByteRange> ranges;  // the sentence first, then further spans that it needed
  Confidence confidence = kCertain;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
  std::optional<TermId> speaker;  // who says so, where the text names one
  std::vector<Qualifier> qualifiers;

  bool asserts() const { return polarity == Polarity::affirmed && modality == Modality::stated; }
  auto operator<=>(const Evidence&) const = default;
};

}  // namespace weft
