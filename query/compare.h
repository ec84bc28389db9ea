// The three ways in which values compare. None of them accepts a stored literal: decode it first.
#pragma once
#include <compare>
#include <cstddef>
#include <optional>

#include "query/value.h"

namespace weft::query {

// `=`: absent is UNKNOWN (NULL on a side, or inside lists that are equal but for it). Numbers
// compare by value, values of other different kinds are not equal, NaN equals nothing.
std::optional<bool> equals(const Value& left, const Value& right);

// `<`, `=` or `>` as an ordering; absent (UNKNOWN) for NULL and for values of different kinds.
// Unordered where NaN is involved: every comparison but `<>` is then false.
std::optional<std::partial_ordering> compare(const Value& left, const Value& right);

// Whether the date or timestamp lies before, in or after the interval that the text names
// ("2019", "2019-05"); absent where `interval` names none.
std::optional<std::partial_ordering> compare_with_interval(const Value& date,
                                                           const Value& interval);

// ORDER BY: nodes, edges, records, lists, paths, dates and times, texts, booleans, numbers, NaN,
// NULL; lists element by element. Values that tie are one value for DISTINCT, GROUP BY and sets.
std::weak_ordering total_order(const Value& left, const Value& right);
inline bool is_same(const Value& left, const Value& right) {
  return total_order(left, right) == std::weak_ordering::equivalent;
}
std::size_t hash(const Value& value);  // equal for values that are the same

struct ListHash {
  std::size_t operator()(const List& values) const;
};
struct ListSame {
  bool operator()(const List& left, const List& right) const;
};

}  // namespace weft::query
