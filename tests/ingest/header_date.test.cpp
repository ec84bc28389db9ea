#include "ingest/header_date.h"

#include <catch2/catch.hpp>
#include <string>

using weft::iso_date;
using weft::read_header_date;

TEST_CASE("Dates of headers become ISO dates", "[ingest]") {
  const std::string written = GENERATE(
      "2023-03-25", "2023/3/25", "2023.03.25", "2023-03-25T08:00:00Z",
      "2023-03-25T08:00:00.5+08:00", "2023-03-25 08:00", "25 March 2023", "25th March, 2023",
      "March 25, 2023", "Mar. 25th 2023", "Sat, 25 Mar 2023 08:00:00 GMT",
      "Saturday, March 25, 2023", "march 25, 2023 8:15 pm", "  2023-03-25  ");
  CAPTURE(written);
  CHECK(iso_date(written) == "2023-03-25");
}

TEST_CASE("What is no date on the calendar, or not surely one, is none", "[ingest]") {
  const std::string written = GENERATE(
      "", "2023", "2023-03", "2023-02-29", "2023-13-01", "03/04/2023", "31 April 2023",
      "Ma 5, 2023", "2023-03-255", "2023-03/25", "20230325", "March 2023", "today", "0000-01-01");
  CAPTURE(written);
  CHECK_FALSE(iso_date(written).has_value());
}

TEST_CASE("A date may be followed by a title", "[ingest]") {
  const std::string line = "2023-03-25 A Title";
  const auto date = read_header_date(line);
  REQUIRE(date);
  CHECK(date->iso == "2023-03-25");
  CHECK(line.substr(date->end_byte) == " A Title");
  CHECK_FALSE(iso_date(line).has_value());
}

TEST_CASE("A leap day is a day", "[ingest]") {
  CHECK(iso_date("29 Feb 2024") == "2024-02-29");
}
