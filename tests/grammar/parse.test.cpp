#include "grammar/parse.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "grammar/print.h"
#include "tests/helpers/case_file.h"

using namespace weft;

namespace {

std::string outcome(const std::string& text, std::string& heading) {
  const ParseResult result = parse(text);
  heading = result.query ? "tree" : "error";
  if (result.query) return print(*result.query);
  std::string rendered;
  for (const QueryProblem& problem : result.errors)
    rendered += (rendered.empty() ? "" : "\n") + render(problem, text);
  return rendered;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines{""};
  for (const char c : text)
    c == '\n' ? (void)lines.emplace_back() : (void)(lines.back() += c);
  return lines;
}

std::string repeat(const std::string& text, int times) {
  std::string repeated;
  for (int i = 0; i < times; ++i)
    repeated += text;
  return repeated;
}

}  // namespace

TEST_CASE("Every .case file gives the tree or the error that it promises", "[grammar][cases]") {
  const bool is_update = std::getenv("WEFT_UPDATE_CASES") != nullptr;
  for (const auto& path : testing::case_files("tests/cases/grammar")) {
    auto sections = testing::read_case_file(path);
    for (std::size_t i = 0; i + 1 < sections.size(); i += 2) {
      CAPTURE(path.string(), sections[i].text());
      REQUIRE(sections[i].heading == "query");
      std::string heading;
      const std::string actual = outcome(sections[i].text(), heading);
      if (is_update) {
        sections[i + 1].heading = heading;
        sections[i + 1].lines = lines_of(actual);
        continue;
      }
      CHECK(sections[i + 1].heading == heading);
      CHECK(sections[i + 1].text() == actual);
    }
    if (is_update) testing::write_case_file(path, sections);
  }
}

TEST_CASE("Nesting is read up to its limit and refused beyond", "[grammar]") {
  const auto nested = [](int depth) {
    return "RETURN " + repeat("(", depth) + "1" + repeat(")", depth);
  };
  CHECK(parse(nested(200)).query.has_value());
  const ParseResult refused = parse(nested(201));
  REQUIRE(refused.errors.size() == 1);
  CHECK(refused.errors[0].message == "brackets are nested deeper than 200");
  CHECK(refused.errors[0].position.column == 208);
  CHECK(parse("RETURN " + repeat("[", 100'000)).errors.size() == 1);
  CHECK(parse("MATCH " + repeat("(", 100'000)).errors.size() == 1);
  CHECK(parse("RETURN " + repeat("CASE WHEN ", 100'000)).errors.size() == 1);
}

TEST_CASE("Operators in a row are read up to their limit and refused beyond", "[grammar]") {
  CHECK(parse("RETURN 1" + repeat(" + 1", 1000)).query.has_value());
  CHECK(parse("RETURN 1" + repeat(" + 1", 1001)).errors.size() == 1);
  CHECK(parse("RETURN " + repeat("NOT ", 100'000) + "TRUE").errors.size() == 1);
  CHECK(parse("RETURN " + repeat("- ", 100'000) + "1").errors.size() == 1);
  CHECK(parse("RETURN a" + repeat(".b", 100'000)).errors.size() == 1);
  CHECK(parse("RETURN a" + repeat("[0]", 100'000)).errors.size() == 1);
  CHECK(parse("MATCH (:" + repeat("!", 100'000) + "A) RETURN 1").errors.size() == 1);
  CHECK(parse("RETURN [1" + repeat(", 1", 20'000) + "]").query.has_value());
}

TEST_CASE("Text that is no UTF-8 is refused with the place of the byte", "[grammar]") {
  const ParseResult result = parse("RETURN '\xC0\xAF'");
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].message == "byte 8 is not valid UTF-8");
}

TEST_CASE("A byte order mark does not move positions", "[grammar]") {
  const ParseResult result = parse("\xEF\xBB\xBFRETURN ]");
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].position.begin == 10);
}

TEST_CASE("Positions cover what was written", "[grammar]") {
  const std::string text = "MATCH (a)\n  -[e:p]->(b)\nRETURN a.x + 1";
  const ParseResult result = parse(text);
  REQUIRE(result.query.has_value());
  const ast::Part& part = result.query->body.composites[0].parts[0];
  const auto& path = std::get<ast::Match>(part.clauses[0].node).pattern.paths[0];
  const auto written = [&](ast::Position at) { return text.substr(at.begin, at.end - at.begin); };
  CHECK(written(path.position) == "(a)\n  -[e:p]->(b)");
  const auto& edge = std::get<ast::EdgePattern>(path.elements[1].node);
  CHECK(written(edge.position) == "-[e:p]->");
  CHECK(edge.position.line == 2);
  CHECK(edge.position.column == 3);
  CHECK(written(edge.filler.labels->position) == "p");
  CHECK(written(part.result.items[0].value.position) == "a.x + 1");
  CHECK(part.result.items[0].column.text == "a.x + 1");
}

TEST_CASE("Threads may parse at the same time", "[grammar]") {
  std::vector<std::thread> threads;
  std::vector<int> right(4);
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&right, i] {
      for (int k = 0; k < 25; ++k)
        right[i] += parse("MATCH (a)-[:p]->(b) WHERE a.x = 1 RETURN b").query.has_value();
    });
  for (auto& thread : threads)
    thread.join();
  CHECK(right == std::vector<int>{25, 25, 25, 25});
}
