#include "graph/day.h"

#include <catch2/catch.hpp>

using namespace weft;

namespace {

std::string read_and_write(const std::string& text) {
  const auto bounds = day_bounds(text);
  return bounds ? to_string(*bounds) : "no date";
}

}  // namespace

TEST_CASE("A date of any granularity bounds a day", "[graph][day]") {
  const auto day = [](const char* text) { return day_bounds(text)->earliest; };
  CHECK(day_bounds("2019")->earliest == day("2019-01-01"));
  CHECK(day_bounds("2019")->latest == day("2019-12-31"));
  CHECK(day_bounds("2020-02")->latest == day("2020-02-29"));
  CHECK(day_bounds("2019-02")->latest == day("2019-02-28"));
  CHECK(day_bounds("2019-05-09T23:30:00-05:00") == day_bounds("2019-05-09"));
  CHECK(day_before(day("2019-03-01")) == day("2019-02-28"));
  CHECK(day("0000-01-01") == Day{0});
}

TEST_CASE("Bounds are written as short as they were read", "[graph][day]") {
  for (const std::string text : {"2019", "2019-02", "2020-02", "2019-12", "2019-05-09", "0000"})
    CHECK(read_and_write(text) == text);
  CHECK(to_string(DayBounds{day_bounds("2019-05-02")->earliest, day_bounds("2019-06")->latest}) ==
        "2019-05-02 to 2019-06-30");
}

TEST_CASE("What is no date has no bounds", "[graph][day]") {
  const auto* const text =
      GENERATE("", "201", "20190", "2019-", "2019-13", "2019-00", "2019-02-30", "2019-05-9",
               "2019-05-09x", "May 2019", "-2019", "2019/05/09");
  CAPTURE(text);
  CHECK_FALSE(day_bounds(text));
}

TEST_CASE("Only literals of dates are dates", "[graph][day]") {
  const std::string xsd = "http://www.w3.org/2001/XMLSchema#";
  CHECK(day_bounds(Term::typed("2019", xsd + "gYear")) == day_bounds("2019"));
  CHECK(day_bounds(Term::typed("2019-05", xsd + "gYearMonth")) == day_bounds("2019-05"));
  CHECK(day_bounds(Term::typed("2019-05-09T10:00:00Z", xsd + "dateTime")) ==
        day_bounds("2019-05-09"));
  CHECK_FALSE(day_bounds(Term::integer(2019)));
  CHECK_FALSE(day_bounds(Term::string("2019")));
  CHECK_FALSE(day_bounds(Term::iri("2019")));
}
