// The engine against the oracle. WEFT_ORACLE_QUERIES and WEFT_ORACLE_SEED ask for other queries.
#include <fmt/core.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "grammar/parse.h"
#include "grammar/print.h"
#include "graph/graph.h"
#include "query/query.h"
#include "query/temporal.h"
#include "tests/helpers/temporary_folder.h"
#include "tests/query/oracle_evaluator.h"
#include "tests/query/oracle_generator.h"

using namespace weft;

namespace {

// ctest asks twice as many, in two halves that can run at one time.
#ifdef NDEBUG
constexpr int kDefaultQueries = 10'000;
#else
constexpr int kDefaultQueries = 750;  // sanitizers are slow
#endif
constexpr int kQueriesPerGraph = 100;

std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
  const char* value = std::getenv(name);
  return value == nullptr ? otherwise : std::strtoull(value, nullptr, 10);
}

// What a query gives: one text a row, or the kind of its error.
struct Answer {
  std::vector<std::string> rows;
  std::string error;
  bool operator==(const Answer&) const = default;
};

oracle::Edge edge_of(const Triple& triple, const Snapshot& snapshot) {
  return {snapshot.term(triple.subject), snapshot.term(triple.predicate),
          snapshot.term(triple.object)};
}

// The engine's value in the oracle's words.
oracle::Value translate(const query::Value& value, const Snapshot& snapshot) {
  using query::Kind;
  switch (value.kind()) {
    case Kind::null:
      return {};
    case Kind::boolean:
      return {value.boolean(), {}};
    case Kind::integer:
      return oracle::integer(value.integer());
    case Kind::decimal:
    case Kind::floating:
      return {oracle::Number{0, 0, value.as_double()}, {}};
    case Kind::text:
      return oracle::text(value.text());
    case Kind::date:
      return {oracle::Day{query::to_string(value.date())}, {}};
    case Kind::node:
      return oracle::of_term(snapshot.term(value.node()));
    case Kind::edge:
      return {edge_of(value.edge(), snapshot), {}};
    case Kind::stored:
      return oracle::of_term(snapshot.term(value.stored()));
    case Kind::path: {
      oracle::Path path;
      for (const TermId node : value.path().nodes)
        path.nodes.push_back(snapshot.term(node));
      for (const Triple& edge : value.path().edges)
        path.edges.push_back(edge_of(edge, snapshot));
      return {std::move(path), {}};
    }
    case Kind::list: {
      oracle::List list;
      for (const query::Value& item : value.list())
        list.items.push_back(translate(item, snapshot));
      return {std::move(list), {}};
    }
    default:
      return oracle::text("a value that no generated query gives");
  }
}

std::string spell(const oracle::Row& row) {
  std::string joined;
  for (const auto& [column, value] : row)
    joined += fmt::format("{}: {}  ", column, oracle::canonical(value));
  return joined;
}

Answer answer_of_engine(const Snapshot& snapshot, const std::string& text) {
  Answer answer;
  try {
    QueryOptions options;
    options.timeout = std::chrono::minutes(20);  // none is long: it would be stuck
    Rows rows = run_query(snapshot, text, options);
    while (const auto values = rows.next()) {
      oracle::Row row;
      for (std::size_t i = 0; i < values->size(); ++i)
        row[rows.columns()[i]] = translate((*values)[i], snapshot);
      answer.rows.push_back(spell(row));
    }
  } catch (const QueryError& error) {
    answer = {{}, "an error"};
    INFO(error.what());
  } catch (const Error& error) {
    answer = {{}, error.what()};
  }
  return answer;
}

// Absent where brute force gives up.
std::optional<Answer> answer_of_oracle(const oracle::PlainGraph& graph, const ast::Query& query) {
  Answer answer;
  try {
    for (const oracle::Row& row : oracle::Evaluator(graph).run(query))
      answer.rows.push_back(spell(row));
  } catch (const oracle::Failed&) {
    answer = {{}, "an error"};
  } catch (const oracle::Undecided&) {
    return std::nullopt;
  }
  return answer;
}

std::string joined(const Answer& answer) {
  std::string text = answer.error;
  for (const std::string& row : answer.rows)
    text += "  " + row + "\n";
  return text;
}

class Comparison {
 public:
  // Compares one random query; false where the oracle cannot say.
  bool compare(const oracle::PlainGraph& graph, const Snapshot& snapshot, std::uint64_t seed) {
    std::mt19937_64 numbers(seed);
    const oracle::GeneratedQuery query = oracle::random_query(numbers);
    const ParseResult parsed = parse(query.text);
    if (!parsed.query) {
      FAIL("the generator wrote no query:\n" << render(parsed.errors.front(), query.text));
      return false;
    }
    auto expected = answer_of_oracle(graph, *parsed.query);
    if (!expected) return false;
    Answer actual = answer_of_engine(snapshot, query.text);
    if (!query.is_ordered) {
      std::sort(expected->rows.begin(), expected->rows.end());
      std::sort(actual.rows.begin(), actual.rows.end());
    }
    rows_ += expected->rows.size();
    if (actual == *expected) return true;
    ++disagreements_;
    UNSCOPED_INFO("seed " << seed << "\n"
                          << graph.listing() << query.text << "\nexpected\n"
                          << joined(*expected) << "actual\n"
                          << joined(actual) << engine_message(snapshot, query.text));
    CHECK(false);
    return true;
  }
  int disagreements() const { return disagreements_; }
  std::size_t rows() const { return rows_; }

 private:
  static std::string engine_message(const Snapshot& snapshot, const std::string& text) {
    try {
      Rows rows = run_query(snapshot, text);
      while (rows.next())
        continue;
      return rows.plan();
    } catch (const Error& error) {
      return error.what();
    }
  }

  int disagreements_ = 0;
  std::size_t rows_ = 0;
};

}  // namespace

TEST_CASE("The engine answers random queries as the oracle does", "[query][oracle]") {
  const auto wanted = static_cast<int>(from_environment("WEFT_ORACLE_QUERIES", kDefaultQueries));
  const std::uint64_t first_seed = from_environment("WEFT_ORACLE_SEED", 1);
  constexpr int kShownDisagreements = 5;
  Comparison comparison;
  int compared = 0, tried = 0;
  for (std::uint64_t seed = first_seed; compared < wanted; seed += 1'000) {
    std::mt19937_64 numbers(seed);
    const oracle::PlainGraph plain = oracle::random_graph(numbers);
    const TemporaryFolder folder;
    Graph graph = Graph::open(folder / "graph", OpenMode::create);
    graph.add(plain.quads());
    for (const ArticleFacts& article : plain.articles())
      graph.put_article(article);
    graph.set_single_valued(plain.single_valued());
    const Snapshot snapshot = graph.snapshot();
    for (int i = 0; i < kQueriesPerGraph && compared < wanted; ++i, ++tried)
      compared += comparison.compare(plain, snapshot, seed + static_cast<std::uint64_t>(i));
    if (comparison.disagreements() >= kShownDisagreements) break;
  }
  UNSCOPED_INFO(compared << " compared of " << tried << ", " << comparison.rows() << " rows");
  CHECK(comparison.disagreements() == 0);
  CHECK(compared * 10 >= tried * 8);  // brute force seldom gives up
}
