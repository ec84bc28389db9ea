#include "query/cast.h"

#include <cmath>

#include "graph/check.h"
#include "graph/vocabulary.h"
#include "query/arithmetic.h"
#include "query/term_value.h"
#include "query/unicode_text.h"
#include "query/value_text.h"

namespace weft::query {
namespace {

using ast::ValueType;

Value number_of_text(const std::string& text, std::string_view type) {
  const std::string plain(trimmed(text));
  const Value number =
      value_of(Term::typed(plain, std::string(vocabulary::kXsd) + std::string(type)));
  return number.is_number() ? number : Value();
}

Value to_text_value(const Value& value) {
  switch (value.kind()) {
    case Kind::boolean:
      return Value(value.boolean() ? "true" : "false");
    case Kind::text:
      return value;
    case Kind::date:
      return Value(to_string(value.date()));
    case Kind::timestamp:
      return Value(to_string(value.timestamp()));
    case Kind::duration:
      return Value(to_string(value.duration()));
    default:
      return value.is_number() ? Value(number_text(value)) : Value();
  }
}

Value to_decimal(const Value& value) {
  switch (value.kind()) {
    case Kind::integer:
    case Kind::decimal:
      return Value(value.as_decimal());
    case Kind::floating: {
      if (!std::isfinite(value.floating())) return Value();
      // The shortest digits that read back as this float.
      const std::string digits = number_text(value);
      if (const auto decimal = Decimal::parse(digits)) return Value(*decimal);
      const double rounded = value.floating() * 1e18;
      if (std::abs(rounded) >= 1e37) throw ComputationError("the result is too large");
      return Value(*Decimal::make(static_cast<Int128>(rounded), 18));
    }
    case Kind::text:
      return number_of_text(value.text(), "decimal");
    case Kind::boolean:
      return Value(Decimal(value.boolean() ? 1 : 0));
    default:
      return Value();
  }
}

Value to_floating(const Value& value) {
  if (value.is_number()) return Value(value.as_double());
  return value.is(Kind::text) ? number_of_text(value.text(), "double") : Value();
}

Value to_integer(const Value& value) {
  if (value.is(Kind::integer)) return value;
  if (value.is(Kind::boolean)) return Value(std::int64_t{value.boolean()});
  if (value.is(Kind::floating)) {
    if (!std::isfinite(value.floating())) return Value();
    const double whole = std::trunc(value.floating());
    if (whole >= 0x1p63 || whole < -0x1p63) throw ComputationError("the result is too large");
    return Value(static_cast<std::int64_t>(whole));
  }
  const Value decimal = to_decimal(value);
  if (decimal.is_null()) return Value();
  const Decimal number = decimal.as_decimal();
  const bool negative = number.coefficient() < 0;
  const auto whole = round_to(number, 0, negative ? Rounding::up : Rounding::down)->to_integer();
  if (!whole) throw ComputationError("the result is too large");
  return Value(*whole);
}

Value to_boolean(const Value& value) {
  if (value.is(Kind::boolean)) return value;
  if (!value.is(Kind::text)) return Value();
  const std::string word = to_lower(trimmed(value.text()));
  if (word == "true") return Value(true);
  if (word == "false") return Value(false);
  return Value();
}

Value to_date(const Value& value) {
  if (value.is(Kind::date)) return value;
  if (value.is(Kind::timestamp)) return Value(day_of(value.timestamp()));
  if (!value.is(Kind::text)) return Value();
  const auto date = parse_date(trimmed(value.text()));
  return date ? Value(*date) : Value();
}

Value to_timestamp(const Value& value) {
  if (value.is(Kind::timestamp)) return value;
  if (value.is(Kind::date)) return Value(start_of(value.date()));
  if (!value.is(Kind::text)) return Value();
  const std::string_view text = trimmed(value.text());
  if (const auto moment = parse_timestamp(text)) return Value(*moment);
  const auto date = parse_date(text);
  return date ? Value(start_of(*date)) : Value();
}

}  // namespace

Value cast(const Value& value, ValueType type) {
  switch (type) {
    case ValueType::string:
      return to_text_value(value);
    case ValueType::integer:
      return to_integer(value);
    case ValueType::decimal:
      return to_decimal(value);
    case ValueType::floating:
      return to_floating(value);
    case ValueType::boolean:
      return to_boolean(value);
    case ValueType::date:
      return to_date(value);
    case ValueType::timestamp:
      return to_timestamp(value);
  }
  WEFT_CHECK(false, "every type can be cast to");
}

TypeSet castable(ValueType type) {
  switch (type) {
    case ValueType::string:
      return kScalar;
    case ValueType::boolean:
      return Kind::boolean | Kind::text;
    case ValueType::date:
    case ValueType::timestamp:
      return Kind::date | Kind::timestamp | Kind::text;
    case ValueType::floating:
      return kNumber | Kind::text;
    default:
      return kNumber | Kind::text | Kind::boolean;
  }
}

TypeSet cast_result(ValueType type) {
  switch (type) {
    case ValueType::string:
      return Kind::text;
    case ValueType::integer:
      return Kind::integer;
    case ValueType::decimal:
      return Kind::decimal;
    case ValueType::floating:
      return Kind::floating;
    case ValueType::boolean:
      return Kind::boolean;
    case ValueType::date:
      return Kind::date;
    case ValueType::timestamp:
      return Kind::timestamp;
  }
  WEFT_CHECK(false, "every type can be cast to");
}

}  // namespace weft::query
