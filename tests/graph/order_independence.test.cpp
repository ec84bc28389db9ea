// The law of linking: a graph depends on which articles and decisions it has, not on how they came.
// WEFT_ORDER_ARTICLES and WEFT_ORDER_ROUNDS set how many articles come in how many orders.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

#include "graph/dump.h"
#include "graph/graph.h"
#include "graph/import.h"
#include "tests/graph/namesake_articles.h"
#include "tests/graph/random_articles.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

std::uint64_t setting(const char* variable, std::uint64_t otherwise) {
  const char* value = std::getenv(variable);
  return value ? std::strtoull(value, nullptr, 10) : otherwise;
}

std::string dump(const Graph& graph) {
  std::string text;
  write_dump(graph.snapshot(), DumpFormat::nquads, [&](std::string_view bytes) { text += bytes; });
  return text;
}

std::string source_of(std::size_t article) {
  return "article " + std::to_string(article);
}

// The first line in which two dumps differ, which tells more than both of them.
std::string first_difference(const std::string& a, const std::string& b) {
  std::istringstream lines_a(a), lines_b(b);
  for (std::string line_a, line_b;;) {
    const bool more_a = static_cast<bool>(std::getline(lines_a, line_a));
    const bool more_b = static_cast<bool>(std::getline(lines_b, line_b));
    if (!more_a && !more_b) return "";
    if (!more_a || !more_b || line_a != line_b) {
      return (more_a ? line_a : "the end") + "\ninstead of\n" + (more_b ? line_b : "the end");
    }
  }
}

struct World {
  std::vector<ArticleFacts> articles;
  std::vector<Decision> decisions;
};

World make_world(std::size_t articles, std::mt19937_64& numbers) {
  World world;
  for (std::size_t i = 0; i < articles; ++i) {
    world.articles.push_back(i % 10 == 9 ? random_article(source_of(i), numbers)
                                         : namesake_article(source_of(i), numbers));
  }
  world.decisions = namesake_decisions(articles / 5, numbers);
  return world;
}

// Puts everything in a random order, with removals, other contents of a source, and decisions
// made and undone between.
void fill_randomly(Graph& graph, const World& world, std::mt19937_64& numbers) {
  std::vector<std::size_t> order(world.articles.size() + world.decisions.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  std::shuffle(order.begin(), order.end(), numbers);
  const auto put = [&](std::size_t item) {
    if (item < world.articles.size()) {
      graph.put_article(world.articles[item]);
    } else {
      graph.put_decisions(std::span(&world.decisions[item - world.articles.size()], 1));
    }
  };
  const auto take = [&](std::size_t item) {
    if (item < world.articles.size()) {
      graph.remove_article(source_of(item));
    } else {
      graph.remove_decisions(std::span(&world.decisions[item - world.articles.size()], 1));
    }
  };
  std::vector<std::size_t> missing;
  for (std::size_t place = 0; place < order.size(); ++place) {
    put(order[place]);
    if (numbers() % 3 != 0) continue;
    const std::size_t other = order[numbers() % (place + 1)];
    if (other < world.articles.size() && numbers() % 2 == 0) {
      graph.put_article(namesake_article(source_of(other), numbers));
    } else {
      take(other);
    }
    missing.push_back(other);
  }
  std::shuffle(missing.begin(), missing.end(), numbers);
  for (const std::size_t item : missing)
    put(item);
}

}  // namespace

TEST_CASE("Articles and decisions in any order, removed and put again, give equal dumps",
          "[graph][property]") {
  const std::size_t articles = setting("WEFT_ORDER_ARTICLES", 25);
  const std::uint64_t rounds = setting("WEFT_ORDER_ROUNDS", 4);
  const auto seed = GENERATE(range(0, 3));
  CAPTURE(seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  const World world = make_world(articles, numbers);
  TemporaryFolder folder;
  Graph plain = Graph::open(folder / "plain", OpenMode::create);
  for (const ArticleFacts& facts : world.articles)
    plain.put_article(facts);
  CHECK(plain.put_decisions(world.decisions) == world.decisions.size());
  CHECK(plain.put_decisions(world.decisions) == 0);
  CHECK(plain.verify().problems == std::vector<std::string>{});
  const std::string expected = dump(plain);
  for (std::uint64_t round = 0; round < rounds; ++round) {
    CAPTURE(round);
    Graph graph = Graph::open(folder / std::to_string(round), OpenMode::create);
    fill_randomly(graph, world, numbers);
    CHECK(graph.verify().problems == std::vector<std::string>{});
    CHECK(first_difference(dump(graph), expected) == "");
  }
  Graph empty = Graph::open(folder / "0", OpenMode::read_write);
  empty.remove_decisions(world.decisions);
  for (std::size_t i = 0; i < articles; ++i)
    empty.remove_article(source_of(i));
  CHECK(empty.verify().problems == std::vector<std::string>{});
  CHECK(dump(empty).empty());
}

TEST_CASE("Decisions leave in a dump and come back with it", "[graph][dump][import][property]") {
  const auto seed = GENERATE(range(10, 13));
  CAPTURE(seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  const World world = make_world(9, numbers);  // random_article has IRIs that no dump can hold
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "a", OpenMode::create);
  for (const ArticleFacts& facts : world.articles)
    graph.put_article(facts);
  graph.put_decisions(world.decisions);
  const std::string expected = dump(graph);
  for (const auto& [format, name] :
       {std::pair(DumpFormat::nquads, "dump.nq"), std::pair(DumpFormat::trig, "dump.trig")}) {
    CAPTURE(name);
    std::ofstream file(folder / name, std::ios::binary);
    write_dump(graph.snapshot(), format, [&](std::string_view bytes) { file << bytes; });
    file.close();
    Graph back = Graph::open(folder / (std::string(name) + ".graph"), OpenMode::create);
    const ImportReport report = import_file(back, folder / name);
    for (const ImportProblem& problem : report.problems)
      FAIL_CHECK(to_string(problem));
    CHECK(report.decisions_new == world.decisions.size());
    CHECK(back.snapshot().decisions() == graph.snapshot().decisions());
    CHECK(first_difference(dump(back), expected) == "");
    CHECK(import_file(back, folder / name).decisions_new == 0);
  }
}

}  // namespace weft
