// Compiled without fused operations (see CMakeLists.txt): a compiler that fuses where the processor
// can would let the results depend on it. Each kernel is a plain loop, written once and compiled
// for each instruction set.
#include "ingest/net_kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "ingest/net_layout.h"

namespace weft {

namespace {

#define WEFT_INLINE [[gnu::always_inline]] inline

// A tree over the lanes; the sum is in lanes[0].
WEFT_INLINE float total(float* lanes) {
  for (std::size_t width = kSumLanes / 2; width > 0; width /= 2) {
    for (std::size_t lane = 0; lane < width; ++lane)
      lanes[lane] += lanes[lane + width];
  }
  return lanes[0];
}

// 2^n (1 + p(r)) with r = x - n log 2 in [-log(2)/2, log(2)/2]; coefficients: Taylor's, whose sixth
// remainder is below 2^-23 there.
WEFT_INLINE float exp_within(float x) {
  constexpr float kRound = 12582912.0f;  // 1.5 * 2^23: adding it rounds to an integer
  const float bounded = x > -87.0f ? (x < 0.0f ? x : 0.0f) : -87.0f;
  const float shifted = bounded * 1.44269504f + kRound;
  const float n = shifted - kRound;
  const float r = bounded - n * 0.693359375f - n * -2.12194440e-4f;
  float p = 1.0f / 5040.0f;
  p = p * r + 1.0f / 720.0f;
  p = p * r + 1.0f / 120.0f;
  p = p * r + 1.0f / 24.0f;
  p = p * r + 1.0f / 6.0f;
  p = p * r + 0.5f;
  p = p * r + 1.0f;
  p = p * r + 1.0f;
  const std::uint32_t exponent = std::bit_cast<std::uint32_t>(shifted) << 23;
  const float power = std::bit_cast<float>(exponent + 0x3F800000u);
  return x < -87.0f ? 0.0f : p * power;
}

// The logarithm of a positive number: 2 artanh((m - 1) / (m + 1)) + e log 2, m near 1.
float log_of(float x) {
  const auto bits = std::bit_cast<std::uint32_t>(x);
  const std::uint32_t shifted = bits - 0x3F3504F3u;  // so that m is in [sqrt(1/2), sqrt(2))
  const auto exponent = static_cast<std::int32_t>(shifted) >> 23;
  const double m = std::bit_cast<float>((shifted & 0x007FFFFFu) + 0x3F3504F3u);
  const double s = (m - 1) / (m + 1), square = s * s;
  double series = 1.0 / 11;
  for (const double odd : {9.0, 7.0, 5.0, 3.0, 1.0})
    series = series * square + 1.0 / odd;
  return static_cast<float>(2 * s * series + exponent * 0.69314718055994530942);
}

WEFT_INLINE void add_row(const std::int8_t* __restrict row, float scale, std::size_t count,
                         float* __restrict sum) {
  for (std::size_t k = 0; k < count; ++k)
    sum[k] += scale * static_cast<float>(row[k]);
}

WEFT_INLINE void quantise(const float* __restrict x, const float* __restrict inverse,
                          std::size_t count, std::uint8_t* __restrict result) {
  constexpr std::size_t kChunk = 64;  // two short loops: together they would not be vectorised
  // 1.5 * 2^23 + 64: adding it rounds, and leaves the integer in the lowest byte
  constexpr float kRound = 12582912.0f + kZeroInput;
  float bounded[kChunk];
  for (std::size_t begin = 0; begin < count; begin += kChunk) {
    const std::size_t chunk = std::min(kChunk, count - begin);
    for (std::size_t k = 0; k < chunk; ++k) {
      const float scaled = x[begin + k] * inverse[begin + k];
      const float above = scaled > -63.0f ? scaled : -63.0f;
      bounded[k] = above < 63.0f ? above : 63.0f;
    }
    for (std::size_t k = 0; k < chunk; ++k)
      result[begin + k] =
          static_cast<std::uint8_t>(std::bit_cast<std::uint32_t>(bounded[k] + kRound));
  }
}

WEFT_INLINE void add_norm_maxout(const float* __restrict pairs, const float* __restrict norm,
                                 std::size_t width, float* __restrict x) {
  const auto larger = [&](std::size_t k) {
    return pairs[k] > pairs[width + k] ? pairs[k] : pairs[width + k];
  };
  float sums[kSumLanes] = {}, squares[kSumLanes] = {};
  for (std::size_t k = 0; k < width; k += kSumLanes) {
    for (std::size_t lane = 0; lane < kSumLanes; ++lane)
      sums[lane] += larger(k + lane);
  }
  const float mean = total(sums) / static_cast<float>(width);
  for (std::size_t k = 0; k < width; k += kSumLanes) {
    for (std::size_t lane = 0; lane < kSumLanes; ++lane) {
      const float distance = larger(k + lane) - mean;
      squares[lane] += distance * distance;
    }
  }
  const float variance = total(squares) / static_cast<float>(width);
  const float scale = 1.0f / std::sqrt(variance + kNormEpsilon);
  for (std::size_t k = 0; k < width; ++k)
    x[k] += (larger(k) - mean) * scale * norm[k] + norm[width + k];
}

WEFT_INLINE void scan(const float* __restrict values, const float* __restrict gates,
                      std::size_t count, float* __restrict state) {
  for (std::size_t k = 0; k < count; ++k) {
    const float z = gate(gates[k]);
    state[k] = (1.0f - z) * state[k] + z * values[k];
  }
}

WEFT_INLINE float leaky_of(float x) {
  return x > 0.0f ? x : x * kLeakySlope;
}

WEFT_INLINE void leaky(const float* __restrict x, std::size_t count, float* __restrict result) {
  for (std::size_t k = 0; k < count; ++k)
    result[k] = leaky_of(x[k]);
}

WEFT_INLINE void leaky_sum(const float* __restrict x, const float* __restrict y, std::size_t count,
                           float* __restrict result) {
  for (std::size_t k = 0; k < count; ++k)
    result[k] = leaky_of(x[k] + y[k]);
}

WEFT_INLINE void multiply_four(const float* __restrict left, std::size_t left_stride,
                               const float* __restrict right, std::size_t depth, std::size_t width,
                               float* __restrict result) {
  for (std::size_t begin = 0; begin < width; begin += kSumLanes) {
    float a[kSumLanes] = {}, b[kSumLanes] = {}, c[kSumLanes] = {}, d[kSumLanes] = {};
    for (std::size_t k = 0; k < depth; ++k) {
      const float* row = right + k * width + begin;
      const float* factor = left + k;
      for (std::size_t lane = 0; lane < kSumLanes; ++lane) {
        a[lane] += factor[0] * row[lane];
        b[lane] += factor[left_stride] * row[lane];
        c[lane] += factor[2 * left_stride] * row[lane];
        d[lane] += factor[3 * left_stride] * row[lane];
      }
    }
    for (std::size_t lane = 0; lane < kSumLanes; ++lane) {
      float* column = result + begin + lane;
      column[0] = a[lane];
      column[width] = b[lane];
      column[2 * width] = c[lane];
      column[3 * width] = d[lane];
    }
  }
}

WEFT_INLINE float greatest_of(const float* x, std::size_t count) {
  float lanes[kSumLanes];
  for (float& lane : lanes)
    lane = -INFINITY;
  std::size_t begin = 0;
  for (; begin + kSumLanes <= count; begin += kSumLanes) {
    for (std::size_t lane = 0; lane < kSumLanes; ++lane)
      lanes[lane] = x[begin + lane] > lanes[lane] ? x[begin + lane] : lanes[lane];
  }
  float best = -INFINITY;
  for (; begin < count; ++begin)
    best = x[begin] > best ? x[begin] : best;
  for (const float lane : lanes)
    best = lane > best ? lane : best;
  return best;
}

WEFT_INLINE float log_sum_exp(const float* x, std::size_t count) {
  const float highest = greatest_of(x, count);
  float sums[kSumLanes] = {};
  std::size_t begin = 0;
  for (; begin + kSumLanes <= count; begin += kSumLanes) {
    for (std::size_t lane = 0; lane < kSumLanes; ++lane)
      sums[lane] += exp_within(x[begin + lane] - highest);
  }
  for (std::size_t lane = 0; begin + lane < count; ++lane)
    sums[lane] += exp_within(x[begin + lane] - highest);
  return highest + log_of(total(sums));
}

WEFT_INLINE std::size_t greatest(const float* x, std::size_t count) {
  const float highest = greatest_of(x, count);
  for (std::size_t k = 0; k < count; ++k) {
    if (x[k] == highest) return k;
  }
  return 0;
}

// A kernel's body, compiled once more for a wider instruction set.
template <auto Body>
struct Compiled;

template <class Result, class... Arguments, Result (*Body)(Arguments...)>
struct Compiled<Body> {
  static Result portable(Arguments... arguments) { return Body(arguments...); }
#if defined(__x86_64__)
  [[gnu::target("avx2")]] static Result avx2(Arguments... arguments) { return Body(arguments...); }
#endif
};

constexpr NetKernels kPortable = {
    Compiled<add_row>::portable,         Compiled<quantise>::portable,
    Compiled<add_norm_maxout>::portable, Compiled<scan>::portable,
    Compiled<leaky>::portable,           Compiled<leaky_sum>::portable,
    Compiled<multiply_four>::portable,   Compiled<log_sum_exp>::portable,
    Compiled<greatest>::portable};

#if defined(__x86_64__)
constexpr NetKernels kAvx2 = {Compiled<add_row>::avx2,         Compiled<quantise>::avx2,
                              Compiled<add_norm_maxout>::avx2, Compiled<scan>::avx2,
                              Compiled<leaky>::avx2,           Compiled<leaky_sum>::avx2,
                              Compiled<multiply_four>::avx2,   Compiled<log_sum_exp>::avx2,
                              Compiled<greatest>::avx2};
#endif

}  // namespace

const NetKernels& net_kernels(InstructionSet set) {
#if defined(__x86_64__)
  if (set != InstructionSet::portable) return kAvx2;
#endif
  static_cast<void>(set);
  return kPortable;
}

float exp_of_negative(float x) {
  return exp_within(x);
}

}  // namespace weft
