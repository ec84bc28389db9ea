#include "tools/quantity.h"

#include <catch2/catch.hpp>

using namespace weft;
using namespace std::chrono_literals;

TEST_CASE("Durations are seconds unless a unit says otherwise", "[tools]") {
  CHECK(parse_duration("30") == 30s);
  CHECK(parse_duration("30s") == 30s);
  CHECK(parse_duration("250ms") == 250ms);
  CHECK(parse_duration("1.5m") == 90s);
  CHECK(parse_duration("2H") == 2h);
  CHECK(parse_duration("0.001") == 1ms);
}

TEST_CASE("Sizes are bytes unless a unit says otherwise", "[tools]") {
  CHECK(parse_bytes("1000") == 1'000);
  CHECK(parse_bytes("1k") == 1'024);
  CHECK(parse_bytes("512MiB") == 512u << 20);
  CHECK(parse_bytes("2GB") == 2'000'000'000);
  CHECK(parse_bytes("1.5g") == 1'610'612'736);
}

TEST_CASE("Probabilities go from 0 to 1", "[tools]") {
  CHECK(parse_probability("0") == 0);
  CHECK(parse_probability("0.8") == 0.8);
  CHECK(parse_probability("1") == 1);
  const auto* const text = GENERATE("", "-0.1", "1.01", "80%", "nan", "0.5 ", "1e-1", "half");
  CAPTURE(text);
  CHECK_FALSE(parse_probability(text));
}

TEST_CASE("What is no quantity above zero is refused", "[tools]") {
  const auto* const text =
      GENERATE("", " ", "s", "-1", "0", "0.0001", "1x", "1 s", "nan", "inf", "1e3", "99999999999g");
  CAPTURE(text);
  CHECK_FALSE(parse_duration(text));
  CHECK_FALSE(parse_bytes(text));
}
