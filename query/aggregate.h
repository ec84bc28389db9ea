#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_set>

#include "query/compare.h"
#include "query/value.h"

namespace weft::query {

enum class AggregateKind : std::uint8_t {
  count_rows,
  count,
  sum,
  average,
  minimum,
  maximum,
  collect
};

// By the name that a query calls it; COUNT(*) is apart. Absent where it is no aggregate.
std::optional<AggregateKind> find_aggregate(std::string_view lower_name);

// Takes values one by one, skipping NULL; of nothing COUNT gives 0, COLLECT_LIST [], others NULL.
class Aggregate {
 public:
  Aggregate(AggregateKind kind, bool distinct) : kind_(kind), distinct_(distinct) {}
  void add(const Value& value);  // throws ComputationError on overflow
  void add_row() { ++count_; }   // COUNT(*)
  Value result() const;
  std::size_t heap_bytes() const { return heap_bytes_; }

 private:
  void take(const Value& value);

  AggregateKind kind_;
  bool distinct_;
  std::int64_t count_ = 0;
  Value state_;  // sum, minimum or maximum so far
  List items_;
  std::unordered_set<List, ListHash, ListSame> seen_;
  std::size_t heap_bytes_ = 0;
};

}  // namespace weft::query
