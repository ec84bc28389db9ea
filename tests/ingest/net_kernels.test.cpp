#include "ingest/net_kernels.h"

#include <algorithm>
#include <bit>
#include <catch2/catch.hpp>
#include <cmath>
#include <random>
#include <vector>

#include "ingest/net_layout.h"

using namespace weft;

namespace {

std::vector<float> random_floats(std::mt19937_64& numbers, std::size_t count) {
  std::uniform_real_distribution<float> within(-9.0f, 9.0f);
  std::vector<float> floats(count);
  std::generate(floats.begin(), floats.end(), [&] { return within(numbers); });
  return floats;
}

std::vector<std::uint32_t> bits(const std::vector<float>& floats) {
  std::vector<std::uint32_t> bits;
  for (const float x : floats)
    bits.push_back(std::bit_cast<std::uint32_t>(x));
  return bits;
}

// What every kernel makes of the same random numbers, one after the other.
std::vector<std::uint32_t> all_results(const NetKernels& kernels, std::uint32_t seed) {
  std::mt19937_64 numbers(seed);
  const std::size_t width = 16 * (1 + numbers() % 8), count = 1 + numbers() % 70;
  std::vector<float> results;
  const auto keep = [&](const std::vector<float>& some) {
    results.insert(results.end(), some.begin(), some.end());
  };
  const auto x = random_floats(numbers, 2 * width + count), y = random_floats(numbers, 2 * width);
  auto z = random_floats(numbers, width + count);
  std::vector<std::int8_t> row(count);
  std::generate(row.begin(), row.end(), [&] { return static_cast<std::int8_t>(numbers() % 256); });
  kernels.add_row(row.data(), 0.37f, count, z.data());
  keep(z);
  std::vector<std::uint8_t> quantised(count);
  kernels.quantise(x.data(), z.data(), count, quantised.data());
  keep({quantised.begin(), quantised.end()});
  kernels.add_norm_maxout(x.data(), y.data(), width, z.data());
  keep(z);
  kernels.scan(x.data(), y.data(), std::min(count, width), z.data());
  keep(z);
  kernels.leaky(x.data(), count, z.data());
  keep(z);
  kernels.leaky_sum(x.data(), y.data(), std::min(count, width), z.data());
  keep(z);
  const auto left = random_floats(numbers, 4 * count);
  const auto right = random_floats(numbers, count * width);
  std::vector<float> product(4 * width);
  kernels.multiply_four(left.data(), count, right.data(), count, width, product.data());
  keep(product);
  keep({kernels.log_sum_exp(x.data(), count),
        static_cast<float>(kernels.greatest(x.data(), count))});
  return bits(results);
}

}  // namespace

TEST_CASE("Kernels give the same bits on every instruction set", "[ingest][property]") {
  const auto seed = GENERATE(take(100, random(0u, 1'000'000u)));
  CAPTURE(seed);
  const auto portable = all_results(net_kernels(InstructionSet::portable), seed);
  for (const InstructionSet set : kInstructionSets) {
    if (is_supported(set)) CHECK(all_results(net_kernels(set), seed) == portable);
  }
}

TEST_CASE("Numbers are rounded to seven bits, ties to even", "[ingest]") {
  const NetKernels& kernels = net_kernels(best_instruction_set());
  const std::vector<float> x = {0,     0.5f,   1.5f, -0.5f, -1.5f,
                                63.4f, 1e30f, -1e30f, NAN,  -2.6f};
  const std::vector<float> ones(x.size(), 1.0f);
  std::vector<std::uint8_t> q(x.size());
  kernels.quantise(x.data(), ones.data(), x.size(), q.data());
  CHECK(q == std::vector<std::uint8_t>{64, 64, 66, 64, 62, 127, 127, 1, 1, 61});
}

TEST_CASE("Layer normalisation and maxout are those of the papers", "[ingest]") {
  std::mt19937_64 numbers(7);
  constexpr std::size_t kWidth = 48;
  const auto pairs = random_floats(numbers, 2 * kWidth), norm = random_floats(numbers, 2 * kWidth);
  std::vector<float> x(kWidth, 1.0f);
  net_kernels(best_instruction_set()).add_norm_maxout(pairs.data(), norm.data(), kWidth, x.data());
  double mean = 0, variance = 0;
  const auto larger = [&](std::size_t k) { return double{std::max(pairs[k], pairs[kWidth + k])}; };
  for (std::size_t k = 0; k < kWidth; ++k)
    mean += larger(k) / kWidth;
  for (std::size_t k = 0; k < kWidth; ++k)
    variance += (larger(k) - mean) * (larger(k) - mean) / kWidth;
  for (std::size_t k = 0; k < kWidth; ++k) {
    const double normal = (larger(k) - mean) / std::sqrt(variance + double{kNormEpsilon});
    const double expected = 1 + normal * double{norm[k]} + double{norm[kWidth + k]};
    CHECK(double{x[k]} == Approx(expected).margin(1e-4));
  }
}

TEST_CASE("Exponentials and logarithms are close", "[ingest]") {
  CHECK(exp_of_negative(0) == 1);
  CHECK(exp_of_negative(-100) == 0);
  for (float x = -80; x < 0; x += 0.37f)
    CHECK(double{exp_of_negative(x)} == Approx(std::exp(double{x})).epsilon(1e-6));
  const NetKernels& kernels = net_kernels(best_instruction_set());
  std::mt19937_64 numbers(3);
  for (std::size_t count = 1; count < 60; ++count) {
    const std::vector<float> x = random_floats(numbers, count);
    double sum = 0;
    for (const float term : x)
      sum += std::exp(double{term});
    CHECK(double{kernels.log_sum_exp(x.data(), count)} == Approx(std::log(sum)).epsilon(1e-5));
    CHECK(kernels.greatest(x.data(), count) ==
          static_cast<std::size_t>(std::max_element(x.begin(), x.end()) - x.begin()));
  }
}
