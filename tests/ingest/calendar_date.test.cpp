#include "ingest/calendar_date.h"

#include <catch2/catch.hpp>

namespace weft {

TEST_CASE("Only days of the calendar are ISO dates", "[ingest]") {
  CHECK(parse_iso_date("2020-02-29").has_value());
  CHECK_FALSE(parse_iso_date("2019-02-29").has_value());
  CHECK_FALSE(parse_iso_date("2019-13-01").has_value());
  CHECK_FALSE(parse_iso_date("2019-00-10").has_value());
  CHECK_FALSE(parse_iso_date("19-02-01").has_value());
}

TEST_CASE("Periods before and after a day", "[ingest]") {
  const CalendarDate day = CalendarDate::of_day(2023, 1, 15);
  const auto iso = [&](Granularity period, int count) {
    return shifted(day, period, count)->iso();
  };
  CHECK(iso(Granularity::day, -15) == "2022-12-31");
  CHECK(iso(Granularity::week, 0) == "2023-W02");
  CHECK(iso(Granularity::month, -1) == "2022-12");
  CHECK(iso(Granularity::month, 12) == "2024-01");
  CHECK(iso(Granularity::quarter, -1) == "2022-Q4");
  CHECK(iso(Granularity::half, 1) == "2023-H2");
  CHECK(iso(Granularity::year, -3) == "2020");
  CHECK(iso(Granularity::decade, -1) == "201X");
  CHECK(iso(Granularity::century, -1) == "19XX");
  CHECK_FALSE(shifted(day, Granularity::year, 1'000'000).has_value());
}

TEST_CASE("A year has the weeks of ISO 8601", "[ingest]") {
  const auto week = [](int year, int month, int day) {
    return shifted(CalendarDate::of_day(year, month, day), Granularity::week, 0)->iso();
  };
  CHECK(week(2021, 1, 3) == "2020-W53");
  CHECK(week(2021, 1, 4) == "2021-W01");
  CHECK(week(2018, 12, 31) == "2019-W01");
}

TEST_CASE("A period needs the parts that it is counted by", "[ingest]") {
  CalendarDate year;
  year.granularity = Granularity::year;
  year.year = 1990;
  CHECK(shifted(year, Granularity::year, 2)->iso() == "1992");
  CHECK(shifted(year, Granularity::decade, 0)->iso() == "199X");
  CHECK_FALSE(shifted(year, Granularity::month, 1).has_value());
  CHECK_FALSE(shifted(year, Granularity::day, 1).has_value());
}

TEST_CASE("What is open is written X", "[ingest]") {
  CalendarDate date;
  CHECK(date.iso() == "XXXX-XX-XX");
  date.weekday = 5;
  CHECK(date.iso() == "XXXX-WXX-5");
  date = {};
  date.month = 5;
  date.day = 9;
  CHECK(date.iso() == "XXXX-05-09");
  CHECK(date.term().text == "--05-09");
  date.year = -44;
  CHECK(date.iso() == "-0044-05-09");
}

}  // namespace weft
