// A dense layer of 8-bit integers: y[o] = b[o] + s[o] * sum_k (q[k] - 64) * w[o][k].
//
// Inputs q are 7-bit numbers in unsigned bytes (kZeroInput stands for 0): with 8 bits the pairwise
// products of AVX2 (vpmaddubsw) would saturate. So every sum is exact and every implementation
// gives the same bits.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace weft {

// What the processor may be asked to do. On x86-64 each set is faster than those before it.
enum class InstructionSet : std::uint8_t { portable, avx2, avx_vnni, avx512_vnni, amx };
constexpr InstructionSet kInstructionSets[] = {InstructionSet::portable, InstructionSet::avx2,
                                               InstructionSet::avx_vnni,
                                               InstructionSet::avx512_vnni, InstructionSet::amx};

// Of amx: also that the system lets this process use its registers, which this asks for.
bool is_supported(InstructionSet set);

// The fastest one that this processor supports.
InstructionSet best_instruction_set();

constexpr std::uint8_t kZeroInput = 64;
constexpr std::size_t kInputsMax = 1 << 16;  // so that a sum fits 32 bits

// Immutable, so any number of threads may multiply with it.
//
// Weights are repacked on construction, so that 16 outputs lie beside each other:
//
//   w[16 b + o][4 g + k] is weight 4 o + k of group b * inputs / 4 + g
class Int8Matrix {
 public:
  Int8Matrix() = default;

  // `weights` holds scales.size() rows of `inputs` bytes, a multiple of 4 up to kInputsMax;
  // `biases` is as long as `scales`.
  Int8Matrix(std::span<const std::int8_t> weights, std::size_t inputs,
             std::span<const float> scales, std::span<const float> biases);

  std::size_t inputs() const { return inputs_; }
  std::size_t outputs() const { return outputs_; }
  // The outputs of a row: outputs(), then zeros up to a multiple of 16.
  std::size_t output_stride() const { return scales_.size(); }

  // For each of `row_count` rows of inputs, row_bytes apart, a row of output_stride() floats. Rows
  // may overlap; inputs() bytes from each row's begin on must be readable, none above 127.
  // Cost: row_count * inputs * outputs products.
  void multiply(const std::uint8_t* rows, std::size_t row_bytes, std::size_t row_count,
                float* results, InstructionSet set) const;

 private:
  // Four inputs of sixteen outputs: one load of AVX-512, which must not cross a cache line.
  struct alignas(64) Group {
    std::int8_t weights[64] = {};
  };

  std::size_t inputs_ = 0, outputs_ = 0;
  std::vector<Group> packed_;
  std::vector<std::int32_t> zero_sums_;  // -64 * sum_k w[o][k], where each output's sum begins
  std::vector<float> scales_, biases_;
};

}  // namespace weft
