#include "grammar/print.h"

#include <catch2/catch.hpp>
#include <string>

#include "grammar/parse.h"
#include "tests/helpers/case_file.h"

using namespace weft;

TEST_CASE("Printed trees parse to themselves", "[grammar][property]") {
  for (const auto& path : testing::case_files("tests/cases/grammar"))
    for (const auto& section : testing::read_case_file(path)) {
      if (section.heading != "query") continue;
      const ParseResult first = parse(section.text());
      if (!first.query) continue;
      const std::string text = print(*first.query);
      CAPTURE(path.string(), section.text(), text);
      const ParseResult second = parse(text);
      REQUIRE(second.query.has_value());
      CHECK(*second.query == *first.query);
      CHECK(print(*second.query) == text);
    }
}

TEST_CASE("Trees that differ are not equal", "[grammar]") {
  const auto tree = [](const char* text) { return parse(text).query.value(); };
  CHECK(tree("RETURN 1+2 AS x") == tree("return  1 + 2  as x"));
  CHECK_FALSE(tree("RETURN 1+2 AS x") == tree("RETURN 1-2 AS x"));
  CHECK_FALSE(tree("RETURN 1+2") == tree("RETURN 1 + 2"));  // the columns differ
  CHECK_FALSE(tree("MATCH (a:A) RETURN a") == tree("MATCH (a:`A`) RETURN a"));
}
