#include "query/aggregate.h"

#include <array>
#include <utility>

#include "query/arithmetic.h"

namespace weft::query {

std::optional<AggregateKind> find_aggregate(std::string_view lower_name) {
  constexpr std::array<std::pair<std::string_view, AggregateKind>, 6> kAggregates = {{
      {"count", AggregateKind::count},
      {"sum", AggregateKind::sum},
      {"avg", AggregateKind::average},
      {"min", AggregateKind::minimum},
      {"max", AggregateKind::maximum},
      {"collect_list", AggregateKind::collect},
  }};
  for (const auto& [name, kind] : kAggregates)
    if (name == lower_name) return kind;
  return std::nullopt;
}

void Aggregate::add(const Value& value) {
  if (value.is_null()) return;
  if (distinct_) {
    if (!seen_.insert({value}).second) return;
    heap_bytes_ += 2 * sizeof(Value) + value.heap_bytes();
  }
  take(value);
}

void Aggregate::take(const Value& value) {
  const bool sums = kind_ == AggregateKind::sum || kind_ == AggregateKind::average;
  // What cannot be summed has no value for the sum.
  if (sums && !value.is_number() && !value.is(Kind::duration)) return;
  ++count_;
  if (kind_ == AggregateKind::collect) {
    items_.push_back(value);
    heap_bytes_ += sizeof(Value) + value.heap_bytes();
  } else if (count_ == 1) {
    state_ = value;
  } else if (sums) {
    state_ = compute(ast::BinaryOperator::add, state_, value);
  } else if (kind_ == AggregateKind::minimum) {
    if (total_order(value, state_) < 0) state_ = value;
  } else if (kind_ == AggregateKind::maximum) {
    if (total_order(value, state_) > 0) state_ = value;
  }
}

Value Aggregate::result() const {
  switch (kind_) {
    case AggregateKind::count_rows:
    case AggregateKind::count:
      return Value(count_);
    case AggregateKind::collect:
      return Value(items_);
    case AggregateKind::average:
      if (count_ == 0 || !state_.is_number()) return Value();
      return compute(ast::BinaryOperator::divide, state_, Value(count_));
    default:
      return state_;
  }
}

}  // namespace weft::query
