#include "query/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace weft::query {
namespace {

constexpr int kDigitsMax = 38;

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i)
    power *= 10;
  return power;
}

std::optional<Int128> times(Int128 left, Int128 right) {
  Int128 product = 0;
  if (__builtin_mul_overflow(left, right, &product)) return std::nullopt;
  return product;
}

std::optional<Int128> scaled(Int128 coefficient, int digits) {
  if (coefficient == 0) return Int128{0};
  if (digits > kDigitsMax) return std::nullopt;
  return times(coefficient, power_of_ten(digits));
}

// Both coefficients at the larger scale.
struct Aligned {
  Int128 left, right;
  int scale;
};
std::optional<Aligned> align(const Decimal& left, const Decimal& right) {
  const int scale = std::max(left.scale(), right.scale());
  const auto l = scaled(left.coefficient(), scale - left.scale());
  const auto r = scaled(right.coefficient(), scale - right.scale());
  if (!l || !r) return std::nullopt;
  return Aligned{*l, *r, scale};
}

// Rounds half away from zero.
Int128 divide_rounded(Int128 number, Int128 divisor) {
  const Int128 quotient = number / divisor;
  const Int128 rest = number % divisor;
  const Int128 distance = rest < 0 ? -rest : rest;
  const Int128 size = divisor < 0 ? -divisor : divisor;
  if (distance < size - distance) return quotient;
  return quotient + ((number < 0) == (divisor < 0) ? 1 : -1);
}

}  // namespace

Decimal::Decimal(std::int64_t whole) {
  coefficient_ = {static_cast<std::uint64_t>(whole), whole < 0 ? -1 : 0};
}

std::optional<Decimal> Decimal::make(Int128 coefficient, int scale) {
  while (scale > 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    --scale;
  }
  const Int128 limit = power_of_ten(kDigitsMax);
  if (coefficient >= limit || coefficient <= -limit || scale > kDigitsMax) return std::nullopt;
  Decimal number;
  number.coefficient_ = {static_cast<std::uint64_t>(coefficient),
                         static_cast<std::int64_t>(coefficient >> 64)};
  number.scale_ = scale;
  return number;
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  Int128 coefficient = 0;
  int scale = 0, digits = 0;
  bool point = false;
  for (const char byte : text) {
    if (byte == '.' && !point) {
      point = true;
      continue;
    }
    if (byte < '0' || byte > '9') return std::nullopt;
    const auto next = times(coefficient, 10);
    if (!next || *next > power_of_ten(kDigitsMax)) return std::nullopt;
    coefficient = *next + (byte - '0');
    scale += point ? 1 : 0;
    ++digits;
  }
  if (digits == 0) return std::nullopt;
  return make(negative ? -coefficient : coefficient, scale);
}

double Decimal::to_double() const {
  // Parsing rounds correctly; dividing two doubles would round twice.
  return scale_ == 0 ? static_cast<double>(Int128{coefficient_})
                     : std::strtod(to_string().c_str(), nullptr);
}

std::optional<std::int64_t> Decimal::to_integer() const {
  const Int128 whole = coefficient_;
  if (scale_ != 0 || whole > INT64_MAX || whole < INT64_MIN) return std::nullopt;
  return static_cast<std::int64_t>(whole);
}

std::string Decimal::to_string() const {
  Int128 rest = coefficient_;
  const bool negative = rest < 0;
  std::string digits;
  for (; rest != 0; rest /= 10) {
    const int digit = static_cast<int>(rest % 10);
    digits += static_cast<char>('0' + std::abs(digit));
  }
  while (static_cast<int>(digits.size()) <= scale_)
    digits += '0';
  if (scale_ > 0) digits.insert(static_cast<std::size_t>(scale_), 1, '.');
  if (negative) digits += '-';
  return {digits.rbegin(), digits.rend()};
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right) {
  if (const auto both = align(left, right)) {
    return both->left < both->right   ? std::strong_ordering::less
           : both->left > both->right ? std::strong_ordering::greater
                                      : std::strong_ordering::equal;
  }
  // Too far apart for 128 bits: then the whole parts differ, or the signs do.
  const Int128 l = left.coefficient() / power_of_ten(left.scale());
  const Int128 r = right.coefficient() / power_of_ten(right.scale());
  if (l != r) return l < r ? std::strong_ordering::less : std::strong_ordering::greater;
  return left.to_double() < right.to_double() ? std::strong_ordering::less
                                              : std::strong_ordering::greater;
}

std::optional<Decimal> add(const Decimal& left, const Decimal& right) {
  const auto both = align(left, right);
  Int128 sum = 0;
  if (!both || __builtin_add_overflow(both->left, both->right, &sum)) return std::nullopt;
  return Decimal::make(sum, both->scale);
}

std::optional<Decimal> subtract(const Decimal& left, const Decimal& right) {
  const auto negated = Decimal::make(-right.coefficient(), right.scale());
  return negated ? add(left, *negated) : std::nullopt;
}

std::optional<Decimal> multiply(const Decimal& left, const Decimal& right) {
  const auto product = times(left.coefficient(), right.coefficient());
  return product ? Decimal::make(*product, left.scale() + right.scale()) : std::nullopt;
}

std::optional<Decimal> divide(const Decimal& left, const Decimal& right) {
  if (right.coefficient() == 0) return std::nullopt;
  // left / right = (l * 10^shift / r) * 10^-kQuotientScale; fewer digits where 128 bits end.
  for (int digits = kQuotientScale; digits >= 0; --digits) {
    const int shift = digits + right.scale() - left.scale();
    const auto l = scaled(left.coefficient(), std::max(shift, 0));
    const auto r = scaled(right.coefficient(), std::max(-shift, 0));
    if (l && r) return Decimal::make(divide_rounded(*l, *r), digits);
  }
  return std::nullopt;
}

std::optional<Decimal> remainder(const Decimal& left, const Decimal& right) {
  const auto both = align(left, right);
  if (!both || both->right == 0) return std::nullopt;
  return Decimal::make(both->left % both->right, both->scale);
}

std::optional<Decimal> round_to(const Decimal& number, int digits, Rounding rounding) {
  const int drop = number.scale() - digits;
  if (drop <= 0) return number;
  if (drop > kDigitsMax) return Decimal();
  const Int128 unit = power_of_ten(drop);
  const Int128 coefficient = number.coefficient();
  Int128 rounded = coefficient / unit;
  const Int128 rest = coefficient % unit;
  if (rounding == Rounding::nearest) rounded = divide_rounded(coefficient, unit);
  if (rounding == Rounding::down && rest < 0) --rounded;
  if (rounding == Rounding::up && rest > 0) ++rounded;
  if (digits >= 0) return Decimal::make(rounded, digits);
  const auto whole = scaled(rounded, -digits);
  return whole ? Decimal::make(*whole, 0) : std::nullopt;
}

}  // namespace weft::query
