#pragma once
#include <compare>
#include <cstdint>
#include <optional>

#include "graph/term_id.h"

namespace weft {

struct Triple {
  TermId subject, predicate, object;
  auto operator<=>(const Triple&) const = default;
};
static_assert(sizeof(Triple) == 24);  // FORMAT.md relies on it

// Bound fields select; absent ones range.
struct TriplePattern {
  std::optional<TermId> subject, predicate, object;
};

// The three sort orders in which every statement is kept. Any set of bound fields is a prefix of
// one.
enum class KeyOrder : std::uint8_t { spo = 1, pos = 2, osp = 3 };

}  // namespace weft
