// A linear-chain conditional random field over hashed features, as it lies in a model file:
//
//   labels       text, one label a line
//   columns      u8[2] a label: the columns whose weights make up its score (255: no second one)
//   shape        u32: number of columns
//   buckets      u32[2^k + 1]: where the features with these upper k bits begin in `rows`
//   rows         per feature: u16 lower bits, u8 count, then count * (u8 column, i8 weight)
//   scale        f32: what a weight of 1 is worth
//   transitions  f32[(labels + 2) * labels], see ChainTransitions
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/chain_lattice.h"
#include "ingest/model_file.h"

namespace weft {

// The features of each position of a sentence, as 32-bit hashes.
struct FeatureSequence {
  std::vector<std::uint32_t> features;
  std::vector<std::uint32_t> ends;  // of each position's features in `features`

  std::size_t position_count() const { return ends.size(); }
  std::span<const std::uint32_t> at(std::size_t position) const {
    const std::uint32_t begin = position == 0 ? 0 : ends[position - 1];
    return {features.data() + begin, ends[position] - begin};
  }
};

constexpr std::uint8_t kNoColumn = 255;
using LabelColumns = std::array<std::uint8_t, 2>;

// Thread-safe; keeps no state between calls.
class ChainModel {
 public:
  // Throws ModelError where a section does not hold what is drawn above.
  explicit ChainModel(ModelFile file);

  const ModelFile& file() const { return file_; }
  const std::vector<std::string>& labels() const { return labels_; }

  // One score a label for each position.
  std::vector<float> emissions(const FeatureSequence& sentence) const;

  std::vector<Label> best_path(std::span<const float> emissions) const {
    return weft::best_path(emissions, transitions_);
  }

  ChainLattice lattice(std::span<const float> emissions) const { return {emissions, exponential_}; }

 private:
  void check_rows() const;
  void add_feature(std::uint32_t feature, std::span<std::int32_t> columns) const;

  ModelFile file_;
  std::vector<std::string> labels_;
  std::span<const LabelColumns> columns_;
  std::size_t column_count_ = 0;
  std::span<const std::uint32_t> buckets_;
  int bucket_shift_ = 0;
  std::string_view rows_;
  float scale_ = 0;
  ChainTransitions transitions_, exponential_;
};

}  // namespace weft
