#include "query/comparison.h"

#include "query/compare.h"
#include "query/evaluate.h"
#include "query/properties.h"

namespace weft::query {
namespace {

using ast::BinaryOperator;

bool is_moment(const Value& value) {
  return value.is(Kind::date) || value.is(Kind::timestamp);
}

// A date against "2019" compares with the interval, on whichever side it stands.
std::optional<std::partial_ordering> order_of(const Value& left, const Value& right) {
  if (is_moment(left) && right.is(Kind::text)) return compare_with_interval(left, right);
  if (left.is(Kind::text) && is_moment(right)) {
    const auto reversed = compare_with_interval(right, left);
    return reversed ? std::optional(0 <=> *reversed) : std::nullopt;
  }
  return compare(left, right);
}

std::optional<bool> same(const Value& left, const Value& right) {
  const bool interval =
      (is_moment(left) && right.is(Kind::text)) || (left.is(Kind::text) && is_moment(right));
  if (interval) return order_of(left, right) == std::partial_ordering::equivalent;
  return equals(left, right);
}

std::optional<bool> negated(std::optional<bool> truth) {
  return truth ? std::optional(!*truth) : std::nullopt;
}

std::optional<bool> contained(const Value& item, const Value& list) {
  if (!list.is(Kind::list)) return std::nullopt;
  bool unknown = false;
  for (const Value& candidate : list.list()) {
    const auto equal = same(item, candidate);
    if (equal == true) return true;
    unknown |= !equal;
  }
  return unknown ? std::nullopt : std::optional(false);
}

std::optional<bool> compare_texts(BinaryOperator op, const Value& left, const Value& right) {
  if (!left.is(Kind::text) || !right.is(Kind::text)) return std::nullopt;
  const std::string& text = left.text();
  const std::string& part = right.text();
  if (op == BinaryOperator::contains) return text.find(part) != std::string::npos;
  if (op == BinaryOperator::starts_with) return text.starts_with(part);
  return text.ends_with(part);
}

bool stands_for_all_names(BinaryOperator op) {
  return op == BinaryOperator::equal || op == BinaryOperator::in ||
         op == BinaryOperator::contains || op == BinaryOperator::starts_with ||
         op == BinaryOperator::ends_with || op == BinaryOperator::matches;
}

// The values that a side of a comparison stands for; NULL where it has none.
List alternatives(const BoundExpression& side, BinaryOperator op, Execution& run) {
  const auto* property = std::get_if<PropertyOf>(&side.node);
  if (property == nullptr) return {evaluate(side, run)};
  const Value object = evaluate(*property->object, run);
  if (property->kind == PropertyKind::name && object.is(Kind::node) && stands_for_all_names(op)) {
    List names;
    for (std::string& name : run.snapshot().names(object.node()))
      names.emplace_back(std::move(name));
    return names.empty() ? List{Value()} : names;
  }
  List values = property_values(object, *property, run.reader, run.statements);
  return values.empty() ? List{Value()} : values;
}

std::optional<bool> compare_pair(BinaryOperator op, const Value& left, const Value& right,
                                 const ast::Position& position, Execution& run) {
  if (op != BinaryOperator::matches) return compare_values(op, left, right);
  if (!left.is(Kind::text) || !right.is(Kind::text)) return std::nullopt;
  const auto matched = run.regexes.matches(left.text(), right.text());
  if (!matched) run.fail(position, "not a regular expression: " + *regex_problem(right.text()));
  return matched;
}

}  // namespace

bool is_comparison(BinaryOperator op) {
  return op >= BinaryOperator::equal && op <= BinaryOperator::matches;
}

std::optional<bool> compare_values(BinaryOperator op, const Value& left, const Value& right) {
  // Nothing is in an empty list, not even NULL.
  if (op == BinaryOperator::in) return contained(left, right);
  if (left.is_null() || right.is_null()) return std::nullopt;
  switch (op) {
    case BinaryOperator::equal:
      return same(left, right);
    case BinaryOperator::not_equal:
      return negated(same(left, right));
    case BinaryOperator::contains:
    case BinaryOperator::starts_with:
    case BinaryOperator::ends_with:
      return compare_texts(op, left, right);
    default:
      break;
  }
  const auto order = order_of(left, right);
  if (!order) return std::nullopt;
  if (op == BinaryOperator::less) return *order < 0;
  if (op == BinaryOperator::less_equal) return *order <= 0;
  if (op == BinaryOperator::greater) return *order > 0;
  return *order >= 0;
}

std::optional<bool> evaluate_comparison(const BinaryOf& binary, const ast::Position& position,
                                        Execution& run) {
  const List left = alternatives(*binary.left, binary.op, run);
  List right = alternatives(*binary.right, binary.op, run);
  // x IN n.p: the values of the property are the list.
  const bool in_property = binary.op == BinaryOperator::in &&
                           std::holds_alternative<PropertyOf>(binary.right->node) &&
                           !(right.size() == 1 && right.front().is(Kind::list));
  const bool has_values = !right.front().is_null();
  if (in_property && has_values) right = List{Value(std::move(right))};
  bool unknown = false;
  for (const Value& l : left) {
    for (const Value& r : right) {
      const auto truth = compare_pair(binary.op, l, r, position, run);
      if (truth == true) return true;
      unknown |= !truth;
    }
  }
  return unknown ? std::nullopt : std::optional(false);
}

}  // namespace weft::query
