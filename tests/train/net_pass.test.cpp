#include "train/net_pass.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/train/small_net.h"
#include "train/net_teachers.h"

using namespace weft;

namespace {

// The loss that NetPass::learn's gradient is of.
double weighted(const NetLoss& loss, const NetWeights& weights) {
  return weights.tags * loss.tags + loss.arcs + loss.relations + weights.names * loss.names;
}

// How often the gradient of a batch is not the slope of its loss: among a third of the dense
// numbers, and among those of the rows. Kinks of max and leaky may lie within a step now and then.
struct Misses {
  std::size_t dense = 0, rows = 0;
};

Misses gradient_misses(NetValues& values, const NetPlaces& places,
                       std::span<const NetExample* const> batch, const NetOpinion* opinion) {
  const NetWeights weights;
  const auto learn = [&](NetGradient& gradient) {
    NetPass pass(places);
    RandomSource none(1);
    return weighted(pass.learn(values, batch, 1.0f, weights, {}, none, gradient, opinion), weights);
  };
  NetGradient gradient(values), unused(values);
  learn(gradient);
  const auto is_wrong = [&](float& value, float expected) {
    const float before = value;
    constexpr float kStep = 3e-4f;
    value = before + kStep;
    const double above = learn(unused);
    value = before - kStep;
    const double below = learn(unused);
    value = before;
    const double slope = (above - below) / (2.0 * kStep);
    return std::abs(slope - expected) >= 0.02 + 0.05 * std::abs(slope);
  };
  Misses misses;
  for (std::size_t i = 0; i < values.dense.size(); i += 3)
    misses.dense += is_wrong(values.dense[i], gradient.dense[i]);
  for (std::uint32_t row = 0; row < 4; ++row) {
    for (std::size_t k = 0; k < 5; ++k)
      misses.rows += is_wrong(values.vectors.row(row)[k], gradient.vectors.row(row)[k]);
  }
  for (std::uint32_t row = 0; row < 9; ++row) {
    for (std::size_t k = 0; k < 3; ++k)
      misses.rows += is_wrong(values.hashed.row(row)[k], gradient.hashed.row(row)[k]);
  }
  return misses;
}

}  // namespace

TEST_CASE("The gradient is how the loss changes", "[train][property]") {
  const auto seed = GENERATE(range(1, 6));
  const bool taught = GENERATE(false, true);
  CAPTURE(seed, taught);
  RandomSource random(static_cast<std::uint64_t>(seed));
  TrainedNet net = testing::random_net(random);
  // The loss that is reported leaves out trees that only teachers know.
  const std::vector<NetExample> examples = {testing::random_example(5, true, random),
                                            testing::random_example(3, taught, random),
                                            testing::random_example(1, true, random)};
  const std::vector<const NetExample*> batch = {&examples[0], &examples[1], &examples[2]};
  std::vector<TrainedNet> nets;
  nets.push_back(testing::random_net(random));
  nets.push_back(testing::random_net(random));
  NetTeachers teachers(nets);
  const NetOpinion* opinion = taught ? &teachers.opinion_of(batch) : nullptr;
  const Misses misses = gradient_misses(net.values, net.places, batch, opinion);
  CHECK(misses.dense <= net.values.dense.size() / 3 / 50);
  CHECK(misses.rows <= 2);
}
