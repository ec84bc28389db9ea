#include "train/net_pass.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace weft;

namespace {

NetSizes small_sizes() {
  NetSizes sizes;
  sizes.width = 6;
  sizes.recurrence = 4;
  sizes.layers = 2;
  sizes.vector_dims = 5;
  sizes.hashed_dims = 3;
  sizes.arc = 4;
  sizes.relation = 5;
  sizes.distance_max = 2;
  sizes.upos = 3;
  sizes.xpos = 4;
  sizes.features = 5;
  sizes.names = 5;
  sizes.core_names = 3;
  sizes.relations = 4;
  return sizes;
}

NetExample random_example(std::size_t size, bool with_tree, RandomSource& random) {
  NetExample example;
  for (std::uint32_t i = 0; i < size; ++i) {
    example.vectors.push_back(static_cast<std::uint32_t>(random.below(4)));
    auto& rows = example.hashed.emplace_back();
    for (auto& row : rows)
      row = static_cast<std::uint16_t>(random.below(9));
    example.names.push_back(static_cast<std::uint32_t>(1 + random.below(31)));
    if (!with_tree) continue;
    example.core_names.push_back(static_cast<std::uint16_t>(random.below(3)));
    example.upos.push_back(static_cast<std::uint16_t>(random.below(3)));
    example.xpos.push_back(static_cast<std::uint16_t>(random.below(4)));
    example.features.push_back(random.below(5) == 0 ? kNoLabel : std::uint16_t{2});
    example.relations.push_back(static_cast<std::uint16_t>(random.below(4)));
    std::uint32_t head = static_cast<std::uint32_t>(random.below(size + 1));
    if (head == i + 1) head = 0;
    example.heads.push_back(head);
  }
  return example;
}

// The loss that NetPass::learn's gradient is of.
double weighted(const NetLoss& loss, const NetWeights& weights) {
  return weights.tags * loss.tags + loss.arcs + loss.relations + weights.names * loss.names;
}

}  // namespace

TEST_CASE("The gradient is how the loss changes", "[train][property]") {
  const auto seed = GENERATE(range(1, 6));
  CAPTURE(seed);
  RandomSource random(static_cast<std::uint64_t>(seed));
  const NetPlaces places(small_sizes());
  RowTable vectors;
  vectors.columns = 5;
  for (int i = 0; i < 20; ++i)
    vectors.values.push_back(static_cast<float>(random.unit() - 0.5));
  NetValues values(places, vectors, random);
  const std::vector<NetExample> examples = {random_example(5, true, random),
                                            random_example(3, false, random),
                                            random_example(1, true, random)};
  const std::vector<const NetExample*> batch = {&examples[0], &examples[1], &examples[2]};
  const NetWeights weights;
  const auto loss_now = [&] {
    NetPass pass(places);
    NetGradient unused(values);
    RandomSource none(1);
    return weighted(pass.learn(values, batch, 1.0f, weights, {}, none, unused), weights);
  };
  NetPass pass(places);
  NetGradient gradient(values);
  RandomSource none(1);
  pass.learn(values, batch, 1.0f, weights, {}, none, gradient);

  const auto check = [&](float& value, float expected) {
    const float before = value;
    constexpr float kStep = 3e-4f;
    value = before + kStep;
    const double above = loss_now();
    value = before - kStep;
    const double below = loss_now();
    value = before;
    const double slope = (above - below) / (2.0 * kStep);
    return std::abs(slope - expected) < 0.02 + 0.05 * std::abs(slope);
  };
  std::size_t wrong = 0;  // kinks of max and leaky may lie within a step now and then
  for (std::size_t i = 0; i < values.dense.size(); i += 3)
    wrong += !check(values.dense[i], gradient.dense[i]);
  CHECK(wrong <= values.dense.size() / 3 / 50);
  wrong = 0;
  for (std::uint32_t row = 0; row < 4; ++row) {
    for (std::size_t k = 0; k < 5; ++k)
      wrong += !check(values.vectors.row(row)[k], gradient.vectors.row(row)[k]);
  }
  for (std::uint32_t row = 0; row < 9; ++row) {
    for (std::size_t k = 0; k < 3; ++k)
      wrong += !check(values.hashed.row(row)[k], gradient.hashed.row(row)[k]);
  }
  CHECK(wrong <= 2);
}
