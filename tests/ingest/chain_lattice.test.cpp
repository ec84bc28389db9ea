#include "ingest/chain_lattice.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

using namespace weft;

namespace {

struct RandomChain {
  std::size_t positions, labels;
  std::vector<float> emissions;
  ChainTransitions transitions;

  RandomChain(std::mt19937_64& numbers, std::size_t position_count, std::size_t label_count)
      : positions(position_count), labels(label_count), transitions(label_count) {
    const auto score = [&] { return static_cast<float>(numbers() % 2000) / 500.0f - 2; };
    for (std::size_t i = 0; i < positions * labels; ++i)
      emissions.push_back(score());
    for (float& transition : transitions.scores)
      transition = score();
    if (numbers() % 2 == 0) transitions.from(0)[labels - 1] = kForbidden;
  }

  double score(const std::vector<Label>& path) const {
    double sum = transitions.at_start()[path.front()] + transitions.at_end()[path.back()];
    for (std::size_t i = 0; i < path.size(); ++i)
      sum += emissions[i * labels + path[i]];
    for (std::size_t i = 1; i < path.size(); ++i)
      sum += transitions.from(path[i - 1])[path[i]];
    return sum;
  }

  // Calls visit(path) for every path there is.
  template <class Visit>
  void for_each_path(Visit visit) const {
    std::vector<Label> path(positions, 0);
    for (;;) {
      visit(path);
      std::size_t at = 0;
      while (at < positions && ++path[at] == labels)
        path[at++] = 0;
      if (at == positions) return;
    }
  }
};

}  // namespace

TEST_CASE("Viterbi and forward-backward agree with trying every path", "[ingest][oracle]") {
  const auto seed = GENERATE(take(40, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  const RandomChain chain(numbers, 1 + numbers() % 4, 2 + numbers() % 3);
  double best = -1e30, total = 0;
  std::vector<double> mass(chain.positions * chain.labels);
  chain.for_each_path([&](const std::vector<Label>& path) {
    const double score = chain.score(path);
    best = std::max(best, score);
    total += std::exp(score);
    for (std::size_t i = 0; i < path.size(); ++i) {
      mass[i * chain.labels + path[i]] += std::exp(score);
    }
  });
  const std::vector<Label> path = best_path(chain.emissions, chain.transitions);
  CHECK(chain.score(path) == Approx(best));

  const ChainTransitions exponential = exponentials(chain.transitions);
  const ChainLattice lattice(chain.emissions, exponential);
  CHECK(lattice.log_partition() == Approx(std::log(total)).epsilon(1e-4));
  for (std::size_t i = 0; i < chain.positions; ++i) {
    for (std::size_t j = 0; j < chain.labels; ++j) {
      CHECK(lattice.marginals(i)[j] == Approx(mass[i * chain.labels + j] / total).margin(1e-4));
    }
  }
  CHECK(lattice.probability(0, path) == Approx(std::exp(best) / total).epsilon(1e-3));
}
