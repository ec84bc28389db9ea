#include "query/decimal.h"

#include <catch2/catch.hpp>

namespace weft::query {
namespace {

Decimal number(std::string_view text) {
  return *Decimal::parse(text);
}

TEST_CASE("A decimal prints in lowest terms", "[query]") {
  CHECK(number("1.50").to_string() == "1.5");
  CHECK(number("-0.050").to_string() == "-0.05");
  CHECK(number("007").to_string() == "7");
  CHECK(number("+.5").to_string() == "0.5");
  CHECK(number("-0").to_string() == "0");
}

TEST_CASE("What is no decimal is not read as one", "[query]") {
  for (const char* text : {"", ".", "-", "1e3", "1.2.3", " 1", "0x1"})
    CHECK_FALSE(Decimal::parse(text).has_value());
}

TEST_CASE("Decimals compute exactly", "[query]") {
  CHECK(add(number("0.1"), number("0.2")) == number("0.3"));
  CHECK(subtract(number("1"), number("0.9")) == number("0.1"));
  CHECK(multiply(number("1.5"), number("-2.5")) == number("-3.75"));
  CHECK(divide(number("7"), number("2")) == number("3.5"));
  CHECK(divide(number("2"), number("3")) == number("0.666666666666666667"));
  CHECK(divide(number("-2"), number("3")) == number("-0.666666666666666667"));
  CHECK(remainder(number("-7"), number("3")) == number("-1"));
  CHECK(remainder(number("7.5"), number("2")) == number("1.5"));
}

TEST_CASE("What 38 digits cannot hold is absent", "[query]") {
  const Decimal large = number("99999999999999999999999999999999999999");
  CHECK_FALSE(add(large, number("1")).has_value());
  CHECK_FALSE(multiply(large, number("10")).has_value());
  CHECK_FALSE(divide(number("1"), number("0")).has_value());
}

TEST_CASE("Decimals far apart compare by value", "[query]") {
  const Decimal tiny = number("0.00000000000000000000000000000000000001");
  const Decimal large = number("99999999999999999999999999999999999999");
  CHECK(tiny < large);
  CHECK(number("-99999999999999999999999999999999999999") < tiny);
  CHECK(number("1.10") == number("1.1"));
}

TEST_CASE("Rounding goes down, up, or half away from zero", "[query]") {
  CHECK(round_to(number("-1.5"), 0, Rounding::down) == number("-2"));
  CHECK(round_to(number("-1.5"), 0, Rounding::up) == number("-1"));
  CHECK(round_to(number("2.5"), 0, Rounding::nearest) == number("3"));
  CHECK(round_to(number("-2.5"), 0, Rounding::nearest) == number("-3"));
  CHECK(round_to(number("1.256"), 2, Rounding::nearest) == number("1.26"));
  CHECK(round_to(number("1256"), -2, Rounding::nearest) == number("1300"));
}

}  // namespace
}  // namespace weft::query
