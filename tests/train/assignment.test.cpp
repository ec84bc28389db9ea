#include "train/assignment.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>
#include <random>

using namespace weft;

namespace {

// Every way to give the columns to the rows, padded to a square with zeros.
double best_of_all(const std::vector<std::vector<double>>& gains) {
  const std::size_t size = std::max(gains.size(), gains.front().size());
  std::vector<std::size_t> column(size);
  std::iota(column.begin(), column.end(), std::size_t{0});
  double best = 0;
  do {
    double sum = 0;
    for (std::size_t row = 0; row < gains.size(); ++row) {
      if (column[row] < gains.front().size()) sum += gains[row][column[row]];
    }
    best = std::max(best, sum);
  } while (std::next_permutation(column.begin(), column.end()));
  return best;
}

}  // namespace

TEST_CASE("The best assignment is the best of all", "[train][property]") {
  const auto seed = GENERATE(take(100, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  const std::size_t rows = 1 + numbers() % 6, columns = 1 + numbers() % 6;
  std::vector<std::vector<double>> gains(rows, std::vector<double>(columns));
  for (auto& row : gains) {
    for (double& gain : row)
      gain = static_cast<double>(numbers() % 8);
  }
  CHECK(best_assignment(gains) == Approx(best_of_all(gains)));
}

TEST_CASE("Nothing is assigned where there is nothing", "[train]") {
  CHECK(best_assignment({}) == 0);
  CHECK(best_assignment({{}, {}}) == 0);
}
