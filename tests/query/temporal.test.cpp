#include "query/temporal.h"

#include <catch2/catch.hpp>

namespace weft::query {
namespace {

TEST_CASE("Dates are read and printed, and impossible days refused", "[query]") {
  for (const char* text : {"2019-05-09", "2000-02-29", "0001-01-01", "-0044-03-15", "1969-12-31"})
    CHECK(to_string(*parse_date(text)) == text);
  for (const char* text : {"2019-02-29", "2019-13-01", "2019-00-01", "2019-5-9", "19-05-09", "x"})
    CHECK_FALSE(parse_date(text).has_value());
}

TEST_CASE("Every day of 800 years follows the one before it", "[query]") {
  CivilDate before = civil({-146'098});
  for (std::int64_t days = -146'097; days < 146'097; ++days) {
    const CivilDate day = civil({days});
    REQUIRE(date_of(day) == Date{days});
    const bool next_day = day.month == before.month && day.day == before.day + 1;
    REQUIRE((next_day || day.day == 1));
    before = day;
  }
}

TEST_CASE("A timestamp is a moment that remembers its zone", "[query]") {
  const Timestamp east = *parse_timestamp("2019-05-09T10:30:00+08:00");
  const Timestamp utc = *parse_timestamp("2019-05-09T02:30:00Z");
  CHECK(east == utc);
  CHECK(to_string(east) == "2019-05-09T10:30:00+08:00");
  CHECK(to_string(*parse_timestamp("2019-05-09 10:30")) == "2019-05-09T10:30:00");
  CHECK(to_string(*parse_timestamp("2019-05-09T10:30:00.250Z")) == "2019-05-09T10:30:00.25Z");
  CHECK_FALSE(parse_timestamp("2019-05-09T25:00:00").has_value());
}

TEST_CASE("A duration keeps months apart from time", "[query]") {
  for (const char* text : {"P1Y2M3DT4H5M6.5S", "P14M", "PT36H", "-P1D", "PT0S", "P2W"}) {
    const Duration duration = *parse_duration(text);
    CHECK(parse_duration(to_string(duration)) == duration);
  }
  CHECK(to_string(*parse_duration("P14M")) == "P1Y2M");
  CHECK(to_string(Duration{1, -5'000'000}) == "P1MT-5S");
  for (const char* text : {"P", "PT", "1D", "P1H", "P1.5D"})
    CHECK_FALSE(parse_duration(text).has_value());
}

TEST_CASE("Adding months stays inside the month", "[query]") {
  CHECK(to_string(*add(*parse_date("2019-01-31"), Duration{1, 0})) == "2019-02-28");
  CHECK(to_string(*add(*parse_date("2020-02-29"), Duration{-12, 0})) == "2019-02-28");
  CHECK(to_string(*add(*parse_date("2019-12-31"), Duration{2, 0})) == "2020-02-29");
}

TEST_CASE("A year and a month name an interval of days", "[query]") {
  const auto december = parse_date_interval("2019-12");
  REQUIRE(december.has_value());
  CHECK(to_string(december->begin) == "2019-12-01");
  CHECK(to_string(december->end) == "2020-01-01");
  CHECK_FALSE(parse_date_interval("2019-13").has_value());
  CHECK_FALSE(parse_date_interval("may").has_value());
}

}  // namespace
}  // namespace weft::query
