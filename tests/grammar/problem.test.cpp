#include "grammar/problem.h"

#include <catch2/catch.hpp>
#include <string>

#include "grammar/parse.h"

using namespace weft;

TEST_CASE("A problem shows its line with a caret below the place", "[grammar]") {
  const std::string text = "MATCH (a)\nRETURN b +";
  const QueryProblem problem{{2, 8, 17, 18}, "no such variable: `b`", "bind it"};
  CHECK(render(problem, text) ==
        "query:2:8: no such variable: `b`\n  RETURN b +\n         ^\nbind it");
  CHECK(render(problem, text, "who.gql").rfind("who.gql:2:8: ", 0) == 0);
}

TEST_CASE("The caret stands below the place after tabs and wide characters", "[grammar]") {
  CHECK(render({{1, 5, 7, 8}, "m", ""}, "\té中 x") == "query:1:5: m\n  \té中 x\n  \t    ^");
}

TEST_CASE("A long line is cut around the caret", "[grammar]") {
  const std::string text = std::string(500, 'a') + "X" + std::string(500, 'b');
  CHECK(render({{1, 501, 500, 501}, "m", ""}, text) ==
        "query:1:501: m\n  …" + std::string(60, 'a') + "X" + std::string(39, 'b') + "…\n  " +
            std::string(61, ' ') + "^");
}

TEST_CASE("A problem without a place shows no line", "[grammar]") {
  CHECK(render({{}, "m", "h"}, "text") == "query: m\nh");
}

TEST_CASE("Columns count code points, ranges count bytes", "[grammar]") {
  const ParseResult result = parse("RETURN 'é中😀', %");
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].position.column == 15);
  CHECK(result.errors[0].position.begin == 20);
  CHECK(result.errors[0].position.end == 21);
}
