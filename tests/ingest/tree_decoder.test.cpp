#include "ingest/tree_decoder.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

using namespace weft;

namespace {

struct Graph {
  std::size_t words = 0;
  std::vector<float> scores;

  ArcScores arcs() const { return {scores, words, words + 1}; }
};

// Scores are small integers, so that sums are exact and ties are frequent.
Graph random_graph(std::mt19937_64& numbers, std::size_t words, int range) {
  Graph graph{words, std::vector<float>(words * (words + 1))};
  for (float& score : graph.scores)
    score = static_cast<float>(numbers() % static_cast<unsigned>(range));
  return graph;
}

bool is_single_root_tree(const std::vector<std::uint32_t>& heads) {
  std::size_t roots = 0;
  for (std::size_t word = 0; word < heads.size(); ++word) {
    if (heads[word] > heads.size() || heads[word] == word) return false;
    roots += heads[word] == heads.size();
    std::size_t at = word, steps = 0;
    while (at != heads.size() && ++steps <= heads.size())
      at = heads[at];
    if (at != heads.size()) return false;
  }
  return roots == 1;
}

double total(const Graph& graph, const std::vector<std::uint32_t>& heads) {
  double sum = 0;
  for (std::size_t word = 0; word < heads.size(); ++word)
    sum += double{graph.arcs().at(word, heads[word])};
  return sum;
}

// The best sum over all assignments of heads that make a tree with one root.
double best_total(const Graph& graph) {
  std::vector<std::uint32_t> heads(graph.words, 0);
  double best = -INFINITY;
  for (;;) {
    if (is_single_root_tree(heads)) best = std::max(best, total(graph, heads));
    std::size_t word = 0;
    while (word < graph.words && ++heads[word] > graph.words)
      heads[word++] = 0;
    if (word == graph.words) return best;
  }
}

}  // namespace

TEST_CASE("Of all trees with one root, the best is taken", "[ingest][property]") {
  for (std::size_t words = 1; words <= 5; ++words) {
    std::mt19937_64 numbers(words);
    for (int round = 0; round < 300; ++round) {
      const Graph graph = random_graph(numbers, words, round % 2 == 0 ? 4 : 1000);
      CAPTURE(words, round, graph.scores);
      const auto heads = decode_tree(graph.arcs());
      REQUIRE(is_single_root_tree(heads));
      CHECK(total(graph, heads) == best_total(graph));
    }
  }
}

TEST_CASE("Every graph of three words with scores 0 and 1 has its best tree", "[ingest]") {
  for (unsigned bits = 0; bits < 1u << 12; ++bits) {
    Graph graph{3, std::vector<float>(12)};
    for (std::size_t i = 0; i < 12; ++i)
      graph.scores[i] = static_cast<float>(bits >> i & 1);
    CAPTURE(bits);
    CHECK(total(graph, decode_tree(graph.arcs())) == best_total(graph));
  }
}

TEST_CASE("Long sentences of chance become trees", "[ingest][property]") {
  const auto seed = GENERATE(take(10, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  const Graph graph = random_graph(numbers, 150 + seed % 100, 1000);
  CHECK(is_single_root_tree(decode_tree(graph.arcs())));
}

TEST_CASE("Scores that are no numbers make a tree all the same", "[ingest]") {
  for (const float score : {NAN, INFINITY, -INFINITY}) {
    const Graph graph{6, std::vector<float>(42, score)};
    CHECK(is_single_root_tree(decode_tree(graph.arcs())));
  }
  CHECK(decode_tree({}).empty());
}
