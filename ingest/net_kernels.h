// The element-wise arithmetic of the reader's net, so written that every processor gives the same
// bits: sums, products, quotients and square roots only (each of them exact to the last bit under
// IEEE 754), in a fixed order, never fused; exponentials and logarithms are polynomials of our own.
// Sums over many numbers keep kSumLanes running sums, which a fixed tree adds up, so that a loop
// may run in registers of any width.
#pragma once
#include <cstddef>
#include <cstdint>

#include "ingest/int8_matrix.h"

namespace weft {

constexpr std::size_t kSumLanes = 16;

// All arrays may lie anywhere but must not overlap. Counts named `width` are multiples of
// kSumLanes.
struct NetKernels {
  // sum[k] += scale * row[k]
  void (*add_row)(const std::int8_t* row, float scale, std::size_t count, float* sum);

  // result[k] = clamp(round(x[k] * inverse[k]), -63, 63) + 64, ties to even; not a number: 1
  void (*quantise)(const float* x, const float* inverse, std::size_t count, std::uint8_t* result);

  // x[k] += norm(max(pairs[k], pairs[width + k])); `norm` holds width gains, then width biases
  void (*add_norm_maxout)(const float* pairs, const float* norm, std::size_t width, float* x);

  // state[k] = (1 - z) state[k] + z values[k], z = gate(gates[k])
  void (*scan)(const float* values, const float* gates, std::size_t count, float* state);

  // result[k] = leaky(x[k])
  void (*leaky)(const float* x, std::size_t count, float* result);

  // result[k] = leaky(x[k] + y[k])
  void (*leaky_sum)(const float* x, const float* y, std::size_t count, float* result);

  // Four rows of `left` at once, `depth` numbers each, `left_stride` apart, times the matrix
  // right[depth][width]: result[4][width].
  void (*multiply_four)(const float* left, std::size_t left_stride, const float* right,
                        std::size_t depth, std::size_t width, float* result);

  // log(sum of exp(x[k])), count > 0.
  float (*log_sum_exp)(const float* x, std::size_t count);

  // The first index of the greatest number, count > 0; not a number counts as less than all.
  std::size_t (*greatest)(const float* x, std::size_t count);
};

const NetKernels& net_kernels(InstructionSet set);

// exp(x), to about 2^-22 of its size; 0 below -87, exp(0) above 0.
float exp_of_negative(float x);

}  // namespace weft
