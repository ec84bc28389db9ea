#pragma once
#include <cstdint>
#include <string>
#include <variant>

namespace weft::ast {

struct Null {  // NULL, and UNKNOWN, which is the same
  bool operator==(const Null&) const = default;
};
struct Decimal {
  std::string digits;  // "12.50", "0.5": digits, one point, digits
  bool operator==(const Decimal&) const = default;
};
enum class TemporalKind : std::uint8_t { date, timestamp, duration };
struct Temporal {  // DATE '…'; the text is not checked
  TemporalKind kind = TemporalKind::date;
  std::string text;
  bool operator==(const Temporal&) const = default;
};
struct Literal {
  std::variant<Null, bool, std::int64_t, Decimal, double, std::string, Temporal> value;
  bool operator==(const Literal&) const = default;
};

}  // namespace weft::ast
