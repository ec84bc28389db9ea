#include "ingest/int8_matrix.h"

#include <catch2/catch.hpp>
#include <random>

using namespace weft;

namespace {

struct Layer {
  std::size_t inputs = 0, outputs = 0, row_count = 0, row_bytes = 0;
  std::vector<std::int8_t> weights;
  std::vector<float> scales, biases;
  std::vector<std::uint8_t> rows;
};

// Extremes are frequent: they are what saturates.
Layer random_layer(std::mt19937_64& numbers) {
  const auto below = [&](std::size_t end) { return numbers() % end; };
  Layer layer;
  layer.inputs = below(2) == 0 ? 4 * (1 + below(40)) : 64 * (1 + below(5));
  layer.outputs = 1 + below(50);
  layer.row_count = below(100);
  layer.row_bytes = below(2) == 0 ? layer.inputs : layer.inputs / 3 + 1;
  for (std::size_t i = 0; i < layer.inputs * layer.outputs; ++i)
    layer.weights.push_back(static_cast<std::int8_t>(below(4) == 0 ? -128 : 127 - below(256)));
  for (std::size_t o = 0; o < layer.outputs; ++o) {
    layer.scales.push_back(static_cast<float>(below(1000)) / 7777);
    layer.biases.push_back(static_cast<float>(below(1000)) / 333 - 1);
  }
  for (std::size_t i = 0; i < layer.row_count * layer.row_bytes + layer.inputs; ++i)
    layer.rows.push_back(static_cast<std::uint8_t>(below(4) == 0 ? 127 : below(128)));
  return layer;
}

std::vector<float> product(const Layer& layer, InstructionSet set) {
  const Int8Matrix matrix(layer.weights, layer.inputs, layer.scales, layer.biases);
  std::vector<float> results(layer.row_count * matrix.output_stride(), -7.0f);
  matrix.multiply(layer.rows.data(), layer.row_bytes, layer.row_count, results.data(), set);
  return results;
}

// As the header says it, in doubles; exact but for the last product and sum.
double expected(const Layer& layer, std::size_t row, std::size_t o) {
  long sum = 0;
  for (std::size_t k = 0; k < layer.inputs; ++k) {
    sum += (layer.rows[row * layer.row_bytes + k] - 64L) * layer.weights[o * layer.inputs + k];
  }
  return double{layer.biases[o]} + double{layer.scales[o]} * static_cast<double>(sum);
}

}  // namespace

TEST_CASE("A layer is the sum of its products", "[ingest][property]") {
  const auto seed = GENERATE(take(20, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  const Layer layer = random_layer(numbers);
  const std::vector<float> results = product(layer, InstructionSet::portable);
  const std::size_t stride = (layer.outputs + 15) / 16 * 16;
  REQUIRE(results.size() == layer.row_count * stride);
  for (std::size_t row = 0; row < layer.row_count; ++row) {
    for (std::size_t o = 0; o < stride; ++o) {
      const double value = double{results[row * stride + o]};
      if (o < layer.outputs)
        CHECK(value == Approx(expected(layer, row, o)).margin(1e-3));
      else
        CHECK(value == 0);
    }
  }
}

TEST_CASE("Every instruction set gives the same bits", "[ingest][property]") {
  const auto seed = GENERATE(take(50, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  const Layer layer = random_layer(numbers);
  const std::vector<float> portable = product(layer, InstructionSet::portable);
  for (const InstructionSet set : kInstructionSets) {
    CAPTURE(static_cast<int>(set));
    if (is_supported(set)) CHECK(product(layer, set) == portable);
  }
}
