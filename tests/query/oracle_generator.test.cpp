#include "tests/query/oracle_generator.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>

#include "grammar/parse.h"
#include "grammar/print.h"

using namespace weft;

TEST_CASE("Every generated query parses, and its printed tree parses to itself",
          "[query][oracle][property]") {
  for (std::uint64_t seed = 0; seed < 3'000; ++seed) {
    std::mt19937_64 numbers(seed);
    const std::string text = oracle::random_query(numbers).text;
    CAPTURE(seed, text);
    const ParseResult first = parse(text);
    if (!first.query) FAIL(render(first.errors.front(), text));
    const ParseResult second = parse(print(*first.query));
    REQUIRE(second.query.has_value());
    REQUIRE(*second.query == *first.query);
  }
}

TEST_CASE("Generated queries reach every part of the language", "[query][oracle]") {
  std::set<std::string> missing{"OPTIONAL MATCH",
                                "DIFFERENT EDGES",
                                "AS OF DATE",
                                "{asserted: ",
                                ".polarity = ",
                                "FILTER",
                                "LET",
                                "FOR",
                                "ORDINALITY",
                                "OFFSET",
                                "ORDER BY",
                                "LIMIT",
                                "DISTINCT",
                                "GROUP BY",
                                "UNION",
                                "EXCEPT",
                                "INTERSECT",
                                "NEXT",
                                "EXISTS",
                                "VALUE",
                                "CASE",
                                "CAST",
                                "COALESCE",
                                "NULLIF",
                                "XOR",
                                "LABELED",
                                "ANY SHORTEST",
                                "ALL SHORTEST",
                                "GROUPS",
                                "TRAIL",
                                "ACYCLIC",
                                "SIMPLE",
                                "STARTS WITH",
                                "IS NOT",
                                "COUNT(*)",
                                "COUNT(DI",
                                "AVG",
                                "COLLECT",
                                "{0,2}",
                                ")?",
                                "NULLS FIRST",
                                "RETURN *",
                                "{num:",
                                "EXCEPT ALL",
                                "DATE",
                                "names(",
                                "elements(",
                                "6 /",
                                "|p",
                                "UNKNOWN"};
  for (std::uint64_t seed = 0; seed < 5'000; ++seed) {
    std::mt19937_64 numbers(seed);
    const std::string text = oracle::random_query(numbers).text;
    for (auto part = missing.begin(); part != missing.end();)
      part = text.find(*part) != std::string::npos ? missing.erase(part) : std::next(part);
  }
  CAPTURE(missing);
  CHECK(missing.empty());
}
