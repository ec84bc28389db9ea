#include "query/query.h"

#include <catch2/catch.hpp>
#include <type_traits>

#include "query/value_text.h"
#include "tests/helpers/temporary_folder.h"
#include "tests/query/case_graph.h"

namespace weft::query {
namespace {

// Rows that would outlive their snapshot do not compile.
template <typename S>
concept CanBeAsked = requires(S&& snapshot) {
  run_query(std::forward<S>(snapshot), "RETURN 1");
};
static_assert(CanBeAsked<const Snapshot&>);
static_assert(!CanBeAsked<Snapshot>);

struct Asked {
  TemporaryFolder folder;
  Graph graph;
  Snapshot snapshot;
  explicit Asked(const std::vector<std::string>& lines)
      : graph(testing::draw_graph(folder.path() / "graph", lines)), snapshot(graph.snapshot()) {}

  std::vector<std::string> ask(const std::string& text, const QueryOptions& options = {}) const {
    Rows rows = run_query(snapshot, text, options);
    TermReader reader(snapshot);
    std::vector<std::string> lines;
    while (const auto row = rows.next()) {
      std::string line;
      for (const Value& value : *row)
        line += (line.empty() ? "" : " | ") + to_text(value, reader);
      lines.push_back(line);
    }
    return lines;
  }
};

std::vector<std::string> complete_graph(int nodes) {
  std::vector<std::string> lines;
  for (int i = 0; i < nodes; ++i)
    for (int j = 0; j < nodes; ++j)
      if (i != j) lines.push_back("n" + std::to_string(i) + " p n" + std::to_string(j));
  return lines;
}

constexpr const char* kLong = "MATCH (a)-->(b) RETURN COUNT(*) AS c";
constexpr const char* kManyRows =
    "MATCH (a)-[]->(b), (c)-[]->(d), (e)-[]->(f), (g)-[]->(h) RETURN COUNT(*) AS c";

TEST_CASE("A query stops at the time limit", "[query]") {
  const Asked graph(complete_graph(12));
  QueryOptions options;
  options.timeout = std::chrono::milliseconds(20);
  CHECK_THROWS_AS(graph.ask(kManyRows, options), TimeLimitError);
  CHECK_THROWS_WITH(graph.ask(kManyRows, options),
                    "query: stopped after 20 ms, the time limit; the answer is not whole; allow "
                    "more time or ask for less");
}

TEST_CASE("A path search stops at the time limit", "[query]") {
  const Asked graph(complete_graph(12));
  QueryOptions options;
  options.timeout = std::chrono::milliseconds(20);
  CHECK_THROWS_AS(graph.ask("MATCH p = TRAIL (a)-[]->*(b) RETURN COUNT(*) AS c", options),
                  TimeLimitError);
}

TEST_CASE("A query stops at the row limit, and not before it", "[query]") {
  const Asked graph(complete_graph(3));
  QueryOptions options;
  options.rows_max = 6;
  CHECK(graph.ask("MATCH (a)-[]->(b) RETURN a, b", options).size() == 6);
  options.rows_max = 5;
  CHECK_THROWS_WITH(graph.ask("MATCH (a)-[]->(b) RETURN a, b", options),
                    "query: stopped at 5 rows, the limit; the answer is not whole; allow more "
                    "rows or add LIMIT to the query");
}

TEST_CASE("A query stops at the memory limit", "[query]") {
  const Asked graph(complete_graph(10));
  QueryOptions options;
  options.memory_max_bytes = 100'000;
  CHECK_THROWS_AS(graph.ask("MATCH (a)-[]->(b)-[]->(c) RETURN a, b, c ORDER BY c", options),
                  MemoryLimitError);
  CHECK_THROWS_AS(graph.ask("MATCH p = TRAIL (a)-[]->+(b) RETURN COLLECT_LIST(p) AS l", options),
                  MemoryLimitError);
  CHECK(graph.ask("MATCH (a)-[]->(b) RETURN a ORDER BY a LIMIT 3", options).size() == 3);
}

TEST_CASE("A query stops when it is cancelled", "[query]") {
  const Asked graph(complete_graph(12));
  const std::atomic<bool> cancelled = true;
  QueryOptions options;
  options.cancelled = &cancelled;
  CHECK_THROWS_WITH(graph.ask(kManyRows, options), "query: cancelled; the answer is not whole");
}

TEST_CASE("An arrow without an edge's brackets has its own message", "[query]") {
  const Asked graph(complete_graph(2));
  CHECK_THROWS_AS(graph.ask(kLong), QueryError);
}

TEST_CASE("A profile counts the rows of each operator", "[query]") {
  const Asked graph(complete_graph(3));
  Rows rows = run_query(graph.snapshot, "PROFILE MATCH (a)-[:p]->(b)-[:p]->(c) RETURN a, c");
  std::size_t count = 0;
  while (rows.next())
    ++count;
  CHECK(count == 12);
  CHECK(rows.is_profiled());
  CHECK(rows.plan().find("rows 12 of about") != std::string::npos);
  CHECK(rows.plan().find("rows 6 of about") != std::string::npos);
}

TEST_CASE("A shortest path through many diamonds visits each node once", "[query]") {
  std::vector<std::string> lines;
  for (int i = 0; i < 40; ++i) {
    const std::string from = "n" + std::to_string(i), to = "n" + std::to_string(i + 1);
    for (const char* side : {"l", "r"}) {
      lines.push_back(from + " p " + side + std::to_string(i));
      lines.push_back(side + std::to_string(i) + " p " + to);
    }
  }
  const Asked graph(lines);
  const std::string ends =
      "(a {iri: 'http://example.org/n0'})-[:p]->*(b {iri: 'http://example.org/n40'})";
  QueryOptions options;
  options.memory_max_bytes = 1'000'000;
  CHECK(graph.ask("MATCH p = ANY SHORTEST " + ends + " RETURN path_length(p) AS n", options) ==
        std::vector<std::string>{"80"});
  CHECK(
      graph
          .ask("MATCH p = ALL SHORTEST " + ends + " RETURN path_length(p) AS n LIMIT 1000", options)
          .size() == 1000);
}

TEST_CASE("What an article says about a statement is a property of the edge", "[query]") {
  const TemporaryFolder folder;
  Graph graph = Graph::open(folder.path() / "graph", OpenMode::create);
  ArticleFacts facts;
  facts.article = {"http://news.example/1", "The News", "2023-03-25", "",
                   "Ada works for Acme. So."};
  facts.entities = {{"https://schema.org/Person", {{"Ada", NameReach::global, {0, 3}}}},
                    {"https://schema.org/Organization", {{"Acme", NameReach::global, {14, 18}}}}};
  Fact fact;
  fact.subject = LocalEntity{0};
  fact.predicate = "https://schema.org/worksFor";
  fact.object = LocalEntity{1};
  fact.ranges = {{0, 19}};
  fact.confidence = Confidence{9'000};
  fact.qualifiers = {{"https://schema.org/startDate", Term::date("2019-05-09")}};
  facts.facts = {fact};
  graph.put_article(facts);
  const Snapshot snapshot = graph.snapshot();
  Rows rows = run_query(snapshot,
                        "MATCH (a)-[r:worksFor]->(b) WHERE r.startDate = '2019' RETURN a.name, "
                        "r.article, r.sentence, r.confidence, r.startDate, evidence(r) AS e");
  const auto row = rows.next();
  REQUIRE(row.has_value());
  TermReader reader(snapshot);
  std::vector<std::string> cells;
  for (const Value& value : *row)
    cells.push_back(to_text(value, reader));
  CHECK(cells == std::vector<std::string>{
                     "Ada", "The News", "Ada works for Acme.", "0.9", "2019-05-09",
                     "[{article: The News, sentence: Ada works for Acme., confidence: 0.9, "
                     "speaker: NULL}]"});
  CHECK_FALSE(rows.next().has_value());
}

TEST_CASE("A parameter is JSON where it is JSON, else text", "[query]") {
  CHECK(parameter_value("5").integer() == 5);
  CHECK(parameter_value("2.50").decimal().to_string() == "2.5");
  CHECK(parameter_value("1e3").floating() == 1000);
  CHECK(parameter_value("true").boolean());
  CHECK(parameter_value("null").is_null());
  CHECK(parameter_value("\"5\"").text() == "5");
  CHECK(parameter_value("[1, [\"a\"]]").list().size() == 2);
  CHECK(parameter_value("Ada Lovelace").text() == "Ada Lovelace");
  CHECK(parameter_value("{\"a\": 1}").text() == "{\"a\": 1}");
}

}  // namespace
}  // namespace weft::query
