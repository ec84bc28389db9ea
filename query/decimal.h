#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::query {

__extension__ using Int128 = __int128;

// An exact decimal number: coefficient * 10^-scale, with at most 38 digits, always in lowest terms
// (no trailing zero behind the point), so equal numbers have equal fields.
class Decimal {
 public:
  Decimal() = default;
  explicit Decimal(std::int64_t whole);
  // Absent where the number needs more than 38 digits.
  static std::optional<Decimal> make(Int128 coefficient, int scale);
  // "12", "-0.50", "+.5"; absent for anything else.
  static std::optional<Decimal> parse(std::string_view text);

  Int128 coefficient() const { return coefficient_; }
  int scale() const { return scale_; }
  bool is_whole() const { return scale_ == 0; }
  double to_double() const;
  // Whole numbers within 64 bits only.
  std::optional<std::int64_t> to_integer() const;
  std::string to_string() const;

  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);

 private:
  // 8-byte aligned halves keep a Value small.
  struct Halves {
    std::uint64_t low = 0;
    std::int64_t high = 0;
    operator Int128() const { return static_cast<Int128>(high) * (Int128{1} << 64) + low; }
    bool operator==(const Halves&) const = default;
  } coefficient_;
  int scale_ = 0;
};

// Absent on overflow; divide() also for a zero divisor. A quotient that does not end is rounded
// half away from zero to kQuotientScale digits behind the point.
constexpr int kQuotientScale = 18;
std::optional<Decimal> add(const Decimal& left, const Decimal& right);
std::optional<Decimal> subtract(const Decimal& left, const Decimal& right);
std::optional<Decimal> multiply(const Decimal& left, const Decimal& right);
std::optional<Decimal> divide(const Decimal& left, const Decimal& right);
std::optional<Decimal> remainder(const Decimal& left, const Decimal& right);  // sign of `left`

enum class Rounding : std::uint8_t { down, up, nearest };  // nearest: half away from zero
std::optional<Decimal> round_to(const Decimal& number, int digits, Rounding rounding);

}  // namespace weft::query
