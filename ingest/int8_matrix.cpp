#include "ingest/int8_matrix.h"

#include <cstring>

#include "graph/check.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace weft {

namespace {

constexpr std::size_t kLanes = 16;  // outputs of a block
constexpr std::size_t kGroup = 4;   // inputs whose products one instruction adds up

// Blocks of outputs that follow each other, over some rows.
struct Block {
  const std::uint8_t* rows;
  std::size_t row_bytes;
  const std::int8_t* weights;
  std::size_t groups;
  const std::int32_t* zero_sums;
  const float *scales, *biases;
  float* results;
  std::size_t result_stride;

  Block skip(std::size_t row_count) const {
    Block rest = *this;
    rest.rows += row_count * row_bytes;
    rest.results += row_count * result_stride;
    return rest;
  }

  // The block after this one, over the same rows.
  Block next() const {
    Block other = *this;
    other.weights += groups * kGroup * kLanes;
    other.zero_sums += kLanes;
    other.scales += kLanes;
    other.biases += kLanes;
    other.results += kLanes;
    return other;
  }
};

void multiply_portable(const Block& block, std::size_t row_count) {
  for (std::size_t r = 0; r < row_count; ++r) {
    const std::uint8_t* row = block.rows + r * block.row_bytes;
    std::int32_t sums[kLanes];
    std::memcpy(sums, block.zero_sums, sizeof sums);
    const std::int8_t* weights = block.weights;
    for (std::size_t g = 0; g < block.groups; ++g) {
      for (std::size_t lane = 0; lane < kLanes; ++lane) {
        for (std::size_t k = 0; k < kGroup; ++k)
          sums[lane] += row[g * kGroup + k] * weights[lane * kGroup + k];
      }
      weights += kLanes * kGroup;
    }
    float* result = block.results + r * block.result_stride;
    for (std::size_t lane = 0; lane < kLanes; ++lane)
      result[lane] = block.biases[lane] + block.scales[lane] * static_cast<float>(sums[lane]);
  }
}

#if defined(__x86_64__)

#define WEFT_AVX2 [[gnu::target("avx2")]]
#define WEFT_AVX_VNNI [[gnu::target("avx2,avxvnni")]]
#define WEFT_AVX512_VNNI [[gnu::target("avx512f,avx512bw,avx512vl,avx512vnni")]]

std::int32_t group_at(const std::uint8_t* bytes) {
  std::int32_t group;
  std::memcpy(&group, bytes, sizeof group);
  return group;
}

template <std::size_t Rows>
WEFT_AVX2 void multiply_rows_avx2(const Block& block) {
  const auto* zero_sums = reinterpret_cast<const __m256i*>(block.zero_sums);
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i low[Rows], high[Rows];
  for (std::size_t r = 0; r < Rows; ++r) {
    low[r] = _mm256_loadu_si256(zero_sums);
    high[r] = _mm256_loadu_si256(zero_sums + 1);
  }
  const auto* weights = reinterpret_cast<const __m256i*>(block.weights);
  for (std::size_t g = 0; g < block.groups; ++g) {
    const __m256i low_weights = _mm256_loadu_si256(weights + 2 * g);
    const __m256i high_weights = _mm256_loadu_si256(weights + 2 * g + 1);
    for (std::size_t r = 0; r < Rows; ++r) {
      const __m256i inputs =
          _mm256_set1_epi32(group_at(block.rows + r * block.row_bytes + g * kGroup));
      low[r] = _mm256_add_epi32(
          low[r], _mm256_madd_epi16(_mm256_maddubs_epi16(inputs, low_weights), ones));
      high[r] = _mm256_add_epi32(
          high[r], _mm256_madd_epi16(_mm256_maddubs_epi16(inputs, high_weights), ones));
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    float* result = block.results + r * block.result_stride;
    _mm256_storeu_ps(result, _mm256_add_ps(_mm256_loadu_ps(block.biases),
                                           _mm256_mul_ps(_mm256_loadu_ps(block.scales),
                                                         _mm256_cvtepi32_ps(low[r]))));
    _mm256_storeu_ps(result + 8, _mm256_add_ps(_mm256_loadu_ps(block.biases + 8),
                                               _mm256_mul_ps(_mm256_loadu_ps(block.scales + 8),
                                                             _mm256_cvtepi32_ps(high[r]))));
  }
}

template <std::size_t Rows>
WEFT_AVX_VNNI void multiply_rows_avx_vnni(const Block& block) {
  const auto* zero_sums = reinterpret_cast<const __m256i*>(block.zero_sums);
  __m256i low[Rows], high[Rows];
  for (std::size_t r = 0; r < Rows; ++r) {
    low[r] = _mm256_loadu_si256(zero_sums);
    high[r] = _mm256_loadu_si256(zero_sums + 1);
  }
  const auto* weights = reinterpret_cast<const __m256i*>(block.weights);
  for (std::size_t g = 0; g < block.groups; ++g) {
    const __m256i low_weights = _mm256_loadu_si256(weights + 2 * g);
    const __m256i high_weights = _mm256_loadu_si256(weights + 2 * g + 1);
    for (std::size_t r = 0; r < Rows; ++r) {
      const __m256i inputs =
          _mm256_set1_epi32(group_at(block.rows + r * block.row_bytes + g * kGroup));
      low[r] = _mm256_dpbusd_avx_epi32(low[r], inputs, low_weights);
      high[r] = _mm256_dpbusd_avx_epi32(high[r], inputs, high_weights);
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    float* result = block.results + r * block.result_stride;
    _mm256_storeu_ps(result, _mm256_add_ps(_mm256_loadu_ps(block.biases),
                                           _mm256_mul_ps(_mm256_loadu_ps(block.scales),
                                                         _mm256_cvtepi32_ps(low[r]))));
    _mm256_storeu_ps(result + 8, _mm256_add_ps(_mm256_loadu_ps(block.biases + 8),
                                               _mm256_mul_ps(_mm256_loadu_ps(block.scales + 8),
                                                             _mm256_cvtepi32_ps(high[r]))));
  }
}

template <std::size_t Rows, std::size_t Blocks>
WEFT_AVX512_VNNI void multiply_rows_avx512_vnni(const Block& block) {
  __m512i sums[Rows][Blocks];
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t b = 0; b < Blocks; ++b)
      sums[r][b] = _mm512_loadu_si512(block.zero_sums + b * kLanes);
  }
  const std::int8_t* weights = block.weights;
  for (std::size_t g = 0; g < block.groups; ++g, weights += kLanes * kGroup) {
    __m512i of_block[Blocks];
    for (std::size_t b = 0; b < Blocks; ++b)
      of_block[b] = _mm512_loadu_si512(weights + b * block.groups * kLanes * kGroup);
    for (std::size_t r = 0; r < Rows; ++r) {
      const __m512i inputs =
          _mm512_set1_epi32(group_at(block.rows + r * block.row_bytes + g * kGroup));
      for (std::size_t b = 0; b < Blocks; ++b)
        sums[r][b] = _mm512_dpbusd_epi32(sums[r][b], inputs, of_block[b]);
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t b = 0; b < Blocks; ++b) {
      // masked by all ones: GCC 12 warns of its own unmasked intrinsic
      const __m512 sum = _mm512_maskz_cvtepi32_ps(0xFFFF, sums[r][b]);
      const __m512 scaled = _mm512_mul_ps(_mm512_loadu_ps(block.scales + b * kLanes), sum);
      _mm512_storeu_ps(block.results + r * block.result_stride + b * kLanes,
                       _mm512_add_ps(_mm512_loadu_ps(block.biases + b * kLanes), scaled));
    }
  }
}

// `Rows` at a time, then one by one: as many sums as there are registers for.
template <std::size_t Rows>
void multiply_in_tiles(Block block, std::size_t row_count, void (*tile)(const Block&),
                       void (*one)(const Block&)) {
  for (; row_count >= Rows; row_count -= Rows) {
    tile(block);
    block = block.skip(Rows);
  }
  for (; row_count > 0; --row_count) {
    one(block);
    block = block.skip(1);
  }
}

// A tile holds 16 rows of 64 bytes: 64 inputs of 16 rows, 16 groups of a block, or 16 sums of each
// of 16 rows. Two by two of them leave no register idle.
constexpr std::size_t kTileRows = 16, kTileInputs = 64;

struct alignas(64) TileShapes {
  std::uint8_t palette = 1, start_row = 0, unused[14] = {};
  std::uint16_t row_bytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
  std::uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};
static_assert(sizeof(TileShapes) == 64);

#define WEFT_AMX [[gnu::target("amx-tile,amx-int8,avx512f,avx512bw,avx512vl")]]

// The sums of a tile, from where they begin to the results.
WEFT_AMX void finish_tile(const std::int32_t* sums, const Block& block) {
  const __m512i zero_sums = _mm512_loadu_si512(block.zero_sums);
  const __m512 scales = _mm512_loadu_ps(block.scales), biases = _mm512_loadu_ps(block.biases);
  for (std::size_t r = 0; r < kTileRows; ++r) {
    const __m512i sum = _mm512_add_epi32(_mm512_loadu_si512(sums + r * kLanes), zero_sums);
    const __m512 scaled = _mm512_mul_ps(scales, _mm512_maskz_cvtepi32_ps(0xFFFF, sum));
    _mm512_storeu_ps(block.results + r * block.result_stride, _mm512_add_ps(biases, scaled));
  }
}

// 32 rows, two blocks. The numbers of tiles must be constants: sums 0-3, inputs 4-5, weights 6-7.
WEFT_AMX void multiply_rows_amx(const Block& block) {
  const std::size_t block_bytes = block.groups * kLanes * kGroup;
  const std::uint8_t* lower_rows = block.rows + kTileRows * block.row_bytes;
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  for (std::size_t k = 0; k < block.groups * kGroup; k += kTileInputs) {
    const std::int8_t* weights = block.weights + k * kLanes;
    _tile_loadd(4, block.rows + k, block.row_bytes);
    _tile_loadd(5, lower_rows + k, block.row_bytes);
    _tile_loadd(6, weights, kLanes * kGroup);
    _tile_loadd(7, weights + block_bytes, kLanes * kGroup);
    _tile_dpbusd(0, 4, 6);
    _tile_dpbusd(1, 4, 7);
    _tile_dpbusd(2, 5, 6);
    _tile_dpbusd(3, 5, 7);
  }
  alignas(64) std::int32_t sums[4][kTileRows * kLanes];
  _tile_stored(0, sums[0], kLanes * sizeof(std::int32_t));
  _tile_stored(1, sums[1], kLanes * sizeof(std::int32_t));
  _tile_stored(2, sums[2], kLanes * sizeof(std::int32_t));
  _tile_stored(3, sums[3], kLanes * sizeof(std::int32_t));
  const Block lower = block.skip(kTileRows);
  finish_tile(sums[0], block);
  finish_tile(sums[1], block.next());
  finish_tile(sums[2], lower);
  finish_tile(sums[3], lower.next());
}

// How many of the rows, from the first on, it took: all but the last few.
WEFT_AMX std::size_t multiply_amx(Block block, std::size_t block_count, std::size_t row_count) {
  if (block_count != 2 || block.groups * kGroup % kTileInputs != 0) return 0;
  static const TileShapes shapes;
  std::size_t done = 0;
  _tile_loadconfig(&shapes);
  for (; done + 2 * kTileRows <= row_count; done += 2 * kTileRows) {
    multiply_rows_amx(block);
    block = block.skip(2 * kTileRows);
  }
  _tile_release();
  return done;
}

// Linux gives the registers of AMX to processes that ask (Documentation/arch/x86/xstate.rst).
bool may_use_amx() {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  constexpr unsigned kTileAndInt8 = 1u << 24 | 1u << 25;
  if (__get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) == 0) return false;
  if ((edx & kTileAndInt8) != kTileAndInt8) return false;
#if defined(__linux__)
  constexpr int kRequestPermission = 0x1023, kTileData = 18;
  return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
#else
  return false;
#endif
}

bool has_avx_vnni() {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  return __get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) != 0 && (eax & (1u << 4)) != 0;
}

#endif

// How many blocks of a matrix go over the rows together, of `left` ones.
std::size_t blocks_at_once(InstructionSet set, std::size_t left) {
  return set >= InstructionSet::avx512_vnni && left >= 2 ? 2 : 1;
}

void multiply_blocks(const Block& block, std::size_t block_count, std::size_t row_count,
                     InstructionSet set) {
  switch (set) {
#if defined(__x86_64__)
    case InstructionSet::amx: {
      const std::size_t done = multiply_amx(block, block_count, row_count);
      return multiply_blocks(block.skip(done), block_count, row_count - done,
                             InstructionSet::avx512_vnni);
    }
    case InstructionSet::avx512_vnni:
      return block_count == 2
                 ? multiply_in_tiles<8>(block, row_count, multiply_rows_avx512_vnni<8, 2>,
                                        multiply_rows_avx512_vnni<1, 2>)
                 : multiply_in_tiles<8>(block, row_count, multiply_rows_avx512_vnni<8, 1>,
                                        multiply_rows_avx512_vnni<1, 1>);
    case InstructionSet::avx_vnni:
      return multiply_in_tiles<4>(block, row_count, multiply_rows_avx_vnni<4>,
                                  multiply_rows_avx_vnni<1>);
    case InstructionSet::avx2:
      return multiply_in_tiles<4>(block, row_count, multiply_rows_avx2<4>, multiply_rows_avx2<1>);
#endif
    default:
      return multiply_portable(block, row_count);
  }
}

}  // namespace

bool is_supported(InstructionSet set) {
  if (set == InstructionSet::portable) return true;
#if defined(__x86_64__)
  switch (set) {
    case InstructionSet::avx2:
      return __builtin_cpu_supports("avx2") != 0;
    case InstructionSet::avx_vnni:
      return __builtin_cpu_supports("avx2") != 0 && has_avx_vnni();
    case InstructionSet::avx512_vnni:
      return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
             __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vnni") != 0;
    case InstructionSet::amx: {
      static const bool may = is_supported(InstructionSet::avx512_vnni) && may_use_amx();
      return may;
    }
    default:
      break;
  }
#endif
  return false;
}

InstructionSet best_instruction_set() {
  static const InstructionSet best = [] {
    InstructionSet fastest = InstructionSet::portable;
    for (const InstructionSet set : kInstructionSets) {
      if (is_supported(set)) fastest = set;
    }
    return fastest;
  }();
  return best;
}

Int8Matrix::Int8Matrix(std::span<const std::int8_t> weights, std::size_t inputs,
                       std::span<const float> scales, std::span<const float> biases)
    : inputs_(inputs), outputs_(scales.size()) {
  WEFT_CHECK(inputs % kGroup == 0 && inputs <= kInputsMax, "inputs come in groups, and not many");
  WEFT_CHECK(weights.size() == inputs * outputs_ && biases.size() == outputs_, "sizes fit");
  const std::size_t stride = (outputs_ + kLanes - 1) / kLanes * kLanes;
  const std::size_t groups = inputs / kGroup;
  packed_.resize(stride / kLanes * groups);
  zero_sums_.resize(stride);
  for (std::size_t o = 0; o < outputs_; ++o) {
    const std::size_t block = o / kLanes, lane = o % kLanes;
    for (std::size_t k = 0; k < inputs; ++k) {
      const std::int8_t weight = weights[o * inputs + k];
      Group& group = packed_[block * groups + k / kGroup];
      group.weights[lane * kGroup + k % kGroup] = weight;
      zero_sums_[o] -= kZeroInput * weight;
    }
  }
  scales_.assign(scales.begin(), scales.end());
  biases_.assign(biases.begin(), biases.end());
  scales_.resize(stride);
  biases_.resize(stride);
}

void Int8Matrix::multiply(const std::uint8_t* rows, std::size_t row_bytes, std::size_t row_count,
                          float* results, InstructionSet set) const {
  // A block's weights stay in the nearest cache while all rows pass.
  const std::size_t blocks = output_stride() / kLanes;
  for (std::size_t block = 0, together = 0; block < blocks; block += together) {
    together = blocks_at_once(set, blocks - block);
    const std::size_t begin = block * kLanes;
    multiply_blocks({rows, row_bytes, packed_[block * inputs_ / kGroup].weights, inputs_ / kGroup,
                     zero_sums_.data() + begin, scales_.data() + begin, biases_.data() + begin,
                     results + begin, output_stride()},
                    together, row_count, set);
  }
}

}  // namespace weft
