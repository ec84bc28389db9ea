#include "graph/inline_value.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "graph/vocabulary.h"

namespace weft {
namespace {

using namespace vocabulary;

Term typed(const char* lexical, std::string_view datatype) {
  return Term::typed(lexical, std::string(datatype));
}

}  // namespace

TEST_CASE("A canonical literal lives in its id and comes back as written", "[graph]") {
  const auto [lexical, datatype] = GENERATE(table<const char*, std::string_view>({
      {"true", kXsdBoolean},
      {"false", kXsdBoolean},
      {"0", kXsdInteger},
      {"-1", kXsdInteger},
      {"576460752303423487", kXsdInteger},
      {"-576460752303423488", kXsdInteger},
      {"0.0", kXsdDecimal},
      {"-0.5", kXsdDecimal},
      {"1500000.25", kXsdDecimal},
      {"0.000001", kXsdDecimal},
      {"0.0E0", kXsdDouble},
      {"1.0E0", kXsdDouble},
      {"-2.5E-1", kXsdDouble},
      {"INF", kXsdDouble},
      {"-INF", kXsdDouble},
      {"0000-01-01", kXsdDate},
      {"2019-05-09", kXsdDate},
      {"2024-02-29", kXsdDate},
      {"9999-12-31", kXsdDate},
      {"2019-05-09T23:59:59", kXsdDateTime},
      {"2019-05-09T00:00:00Z", kXsdDateTime},
      {"2019-05-09T12:00:00.000001Z", kXsdDateTime},
      {"0000-01-01T00:00:00.5", kXsdDateTime},
  }));
  const Term term = typed(lexical, datatype);
  CAPTURE(to_ntriples(term));
  const auto id = inline_id(term);
  REQUIRE(id);
  CHECK(is_inline(*id));
  CHECK(inline_term(*id) == term);
}

TEST_CASE("Any other literal is left to the dictionary", "[graph]") {
  const auto [lexical, datatype] = GENERATE(table<const char*, std::string_view>({
      {"1", kXsdBoolean},
      {"TRUE", kXsdBoolean},
      {"01", kXsdInteger},
      {"+1", kXsdInteger},
      {"-0", kXsdInteger},
      {" 1", kXsdInteger},
      {"", kXsdInteger},
      {"1.0", kXsdInteger},
      {"576460752303423488", kXsdInteger},
      {"99999999999999999999", kXsdInteger},
      {"1", kXsdDecimal},
      {"1.00", kXsdDecimal},
      {".5", kXsdDecimal},
      {"1.", kXsdDecimal},
      {"-0.0", kXsdDecimal},
      {"0.0000001", kXsdDecimal},
      {"1.-5", kXsdDecimal},
      {"1000000000000.5", kXsdDecimal},
      {"1", kXsdDouble},
      {"1.0e0", kXsdDouble},
      {"10.0E0", kXsdDouble},
      {"1.0E+0", kXsdDouble},
      {"NaN", kXsdDouble},
      {"inf", kXsdDouble},
      {"-0.0E0", kXsdDouble},
      {"1.0E-1", kXsdDouble},
      {"1.0E999", kXsdDouble},
      {"2019-5-9", kXsdDate},
      {"2019-02-29", kXsdDate},
      {"2019-05-09Z", kXsdDate},
      {"-0001-01-01", kXsdDate},
      {"12019-05-09", kXsdDate},
      {"2019-05-09T24:00:00", kXsdDateTime},
      {"2019-05-09T23:59:60", kXsdDateTime},
      {"2019-05-09T12:00:00.10", kXsdDateTime},
      {"2019-05-09T12:00:00.0000001", kXsdDateTime},
      {"2019-05-09T12:00:00+01:00", kXsdDateTime},
      {"2019-05-09T12:00:00.", kXsdDateTime},
      {"2019-05-09", kXsdDateTime},
      {"1", kXsdString},
      {"2019", kXsdGYear},
  }));
  const Term term = typed(lexical, datatype);
  CAPTURE(to_ntriples(term));
  CHECK_FALSE(inline_id(term));
}

TEST_CASE("Ids of one tag are ordered as their values", "[graph][property]") {
  const auto seed = GENERATE(range(0, 200));
  CAPTURE(seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  const auto number = [&] { return static_cast<std::int64_t>(numbers()) >> (5 + numbers() % 59); };
  const std::int64_t a = number(), b = number();
  CHECK((*integer_id(a) < *integer_id(b)) == (a < b));
  CHECK(integer_of(*integer_id(a)) == a);
  CHECK((*decimal_id(a) < *decimal_id(b)) == (a < b));
  CHECK(inline_id(inline_term(*decimal_id(a))) == decimal_id(a));

  const double x =
      std::ldexp(static_cast<double>(a >> 12), static_cast<int>(numbers() % 200) - 100);
  const double y =
      std::ldexp(static_cast<double>(b >> 12), static_cast<int>(numbers() % 200) - 100);
  CHECK((*double_id(x) < *double_id(y)) == (x < y));
  CHECK(double_of(*double_id(x)) == x);
  CHECK(inline_id(inline_term(*double_id(x))) == double_id(x));

  const auto date = [&] {
    return CivilDate{static_cast<int>(numbers() % 10'000), static_cast<int>(1 + numbers() % 12),
                     static_cast<int>(1 + numbers() % 28)};
  };
  const CivilDate d = date(), e = date();
  CHECK((*date_id(d) < *date_id(e)) == (d < e));
  CHECK(date_of(*date_id(d)) == d);
  const CivilTime t{d,
                    static_cast<int>(numbers() % 24),
                    static_cast<int>(numbers() % 60),
                    static_cast<int>(numbers() % 60),
                    static_cast<int>(numbers() % 1'000'000),
                    numbers() % 2 == 0};
  CivilTime later = t;
  later.date = e;
  CHECK((*date_time_id(t) < *date_time_id(later)) == (t < later));
  CHECK(date_time_of(*date_time_id(t)) == t);
  CHECK(inline_id(inline_term(*date_time_id(t))) == date_time_id(t));
}

TEST_CASE("A double is written in XML Schema's canonical form", "[graph]") {
  CHECK(canonical_double(0.1) == "1.0E-1");
  CHECK(canonical_double(-1234.5) == "-1.2345E3");
  CHECK(canonical_double(1e300) == "1.0E300");
  CHECK(canonical_double(-0.0) == "-0.0E0");
  CHECK(canonical_double(NAN) == "NaN");
  CHECK(canonical_double(-HUGE_VAL) == "-INF");
}

}  // namespace weft
