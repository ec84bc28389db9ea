#include "query/arithmetic.h"

#include <cmath>

#include "graph/check.h"

namespace weft::query {
namespace {

using ast::BinaryOperator;

[[noreturn]] void overflow() {
  throw ComputationError("the result is too large");
}
[[noreturn]] void zero_divisor() {
  throw ComputationError("division by zero");
}

template <typename Result>
Value within_range(const std::optional<Result>& result) {
  if (!result) overflow();
  return Value(*result);
}

bool is_zero(const Value& number) {
  if (number.is(Kind::integer)) return number.integer() == 0;
  if (number.is(Kind::decimal)) return number.decimal().coefficient() == 0;
  return number.floating() == 0;
}

Value compute_integers(BinaryOperator op, std::int64_t left, std::int64_t right) {
  std::int64_t result = 0;
  bool too_large = false;
  if (op == BinaryOperator::add) too_large = __builtin_add_overflow(left, right, &result);
  if (op == BinaryOperator::subtract) too_large = __builtin_sub_overflow(left, right, &result);
  if (op == BinaryOperator::multiply) too_large = __builtin_mul_overflow(left, right, &result);
  if (op == BinaryOperator::modulo) result = right == -1 ? 0 : left % right;
  if (too_large) overflow();
  return Value(result);
}

Value compute_decimals(BinaryOperator op, const Decimal& left, const Decimal& right) {
  switch (op) {
    case BinaryOperator::add:
      return within_range(add(left, right));
    case BinaryOperator::subtract:
      return within_range(subtract(left, right));
    case BinaryOperator::multiply:
      return within_range(multiply(left, right));
    case BinaryOperator::divide:
      return within_range(divide(left, right));
    default:
      return within_range(remainder(left, right));
  }
}

Value compute_floats(BinaryOperator op, double left, double right) {
  double result = 0;
  if (op == BinaryOperator::add) result = left + right;
  if (op == BinaryOperator::subtract) result = left - right;
  if (op == BinaryOperator::multiply) result = left * right;
  if (op == BinaryOperator::divide) result = left / right;
  if (op == BinaryOperator::modulo) result = std::fmod(left, right);
  if (std::isinf(result) && std::isfinite(left) && std::isfinite(right)) overflow();
  return Value(result);
}

Value compute_numbers(BinaryOperator op, const Value& left, const Value& right) {
  const bool divides = op == BinaryOperator::divide || op == BinaryOperator::modulo;
  if (divides && is_zero(right)) zero_divisor();
  if (left.is(Kind::floating) || right.is(Kind::floating))
    return compute_floats(op, left.as_double(), right.as_double());
  const bool integers = left.is(Kind::integer) && right.is(Kind::integer);
  if (integers && op != BinaryOperator::divide)
    return compute_integers(op, left.integer(), right.integer());
  return compute_decimals(op, left.as_decimal(), right.as_decimal());
}

Value add_duration(const Value& moment, const Duration& duration) {
  if (moment.is(Kind::date)) return within_range(add(moment.date(), duration));
  if (moment.is(Kind::timestamp)) return within_range(add(moment.timestamp(), duration));
  if (moment.is(Kind::duration)) return within_range(add(moment.duration(), duration));
  return Value();
}

Value difference(const Value& left, const Value& right) {
  constexpr std::int64_t kDay = 86'400'000'000;
  if (left.is(Kind::date) && right.is(Kind::date))
    return Value(Duration{0, (left.date().days - right.date().days) * kDay});
  if (left.is(Kind::timestamp) && right.is(Kind::timestamp))
    return Value(Duration{0, left.timestamp().microseconds - right.timestamp().microseconds});
  return Value();
}

Value compute_times(BinaryOperator op, const Value& left, const Value& right) {
  if (op == BinaryOperator::add && right.is(Kind::duration))
    return add_duration(left, right.duration());
  if (op == BinaryOperator::add && left.is(Kind::duration))
    return add_duration(right, left.duration());
  if (op == BinaryOperator::subtract && right.is(Kind::duration))
    return add_duration(left, negate(right.duration()));
  if (op == BinaryOperator::subtract) return difference(left, right);
  if (op == BinaryOperator::multiply && left.is(Kind::duration) && right.is(Kind::integer))
    return within_range(multiply(left.duration(), right.integer()));
  if (op == BinaryOperator::multiply && left.is(Kind::integer) && right.is(Kind::duration))
    return within_range(multiply(right.duration(), left.integer()));
  return Value();
}

Value concatenate_paths(const Path& left, const Path& right) {
  if (left.nodes.back() != right.nodes.front()) return Value();
  Path joined = left;
  joined.nodes.insert(joined.nodes.end(), right.nodes.begin() + 1, right.nodes.end());
  joined.edges.insert(joined.edges.end(), right.edges.begin(), right.edges.end());
  return Value(std::move(joined));
}

Value concatenate(const Value& left, const Value& right) {
  if (left.is(Kind::text) && right.is(Kind::text)) return Value(left.text() + right.text());
  if (left.is(Kind::path) && right.is(Kind::path))
    return concatenate_paths(left.path(), right.path());
  if (!left.is(Kind::list) || !right.is(Kind::list)) return Value();
  List joined = left.list();
  joined.insert(joined.end(), right.list().begin(), right.list().end());
  return Value(std::move(joined));
}

}  // namespace

Value compute(BinaryOperator op, const Value& left, const Value& right) {
  if (left.is_null() || right.is_null()) return Value();
  if (op == BinaryOperator::concatenate) return concatenate(left, right);
  if (left.is_number() && right.is_number()) return compute_numbers(op, left, right);
  return compute_times(op, left, right);
}

Value negate(const Value& value) {
  switch (value.kind()) {
    case Kind::integer:
      return compute_integers(BinaryOperator::subtract, 0, value.integer());
    case Kind::decimal:
      return within_range(subtract(Decimal(), value.decimal()));
    case Kind::floating:
      return Value(-value.floating());
    case Kind::duration:
      return Value(negate(value.duration()));
    default:
      return Value();
  }
}

Value simplest(const Decimal& number) {
  const auto whole = number.to_integer();
  return whole ? Value(*whole) : Value(number);
}

}  // namespace weft::query
