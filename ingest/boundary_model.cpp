#include "ingest/boundary_model.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace weft {

BoundaryModel::BoundaryModel(ModelFile file) : file_(std::move(file)) {
  constexpr std::size_t kWeightsMin = 2, kWeightsMax = std::size_t{1} << 31;
  const auto words = file_.array<WordKinds::Table::Slot>("words");
  const auto endings = file_.array<WordKinds::Table::Slot>("endings");
  if (!WordKinds::Table::is_sound(words) || !WordKinds::Table::is_sound(endings)) {
    file_.reject("has tables of words that cannot be searched");
  }
  kinds_ = WordKinds(words, endings);
  weights_ = file_.array<std::int8_t>("weights");
  if (!std::has_single_bit(weights_.size()) || weights_.size() < kWeightsMin ||
      weights_.size() > kWeightsMax) {
    file_.reject("has weights whose number is no power of two");
  }
  const auto bounds = file_.array<std::int32_t>("bounds");
  if (bounds.size() != 2) file_.reject("has other than two bounds");
  bound_ = bounds[0];
  near_bound_ = bounds[1];
  contractions_.emplace(file_, kinds_);
  run_together_.emplace(file_);
}

std::size_t BoundaryModel::place_of(std::uint32_t feature, std::size_t weight_count) {
  return feature >> (32 - std::countr_zero(weight_count));
}

std::int32_t BoundaryModel::sum(std::span<const std::uint32_t> ids) const {
  const int shift = 32 - std::countr_zero(weights_.size());
  std::int32_t sum = 0;
  for (const std::uint32_t id : ids)
    sum += weights_[id >> shift];
  return sum;
}

bool BoundaryModel::ends_after(const BoundaryFeatures& features, std::size_t i,
                               std::vector<std::uint32_t>& ids) const {
  ids.clear();
  features.append_near(i, ids);
  const std::int32_t near = sum(ids);
  if (near <= near_bound_) return false;
  ids.clear();
  features.append_others(i, ids);
  return near + sum(ids) > bound_;
}

std::vector<std::uint32_t> BoundaryModel::sentence_ends(std::string_view text,
                                                        std::span<const Token> tokens) const {
  constexpr std::size_t kStretch = 4096, kAround = 64;  // tokens
  std::vector<std::uint32_t> ends, ids;
  for (std::size_t begin = 0; begin < tokens.size(); begin += kStretch) {
    const std::size_t end = std::min(begin + kStretch, tokens.size());
    const std::size_t seen_begin = begin - std::min(begin, kAround);
    const std::size_t seen_end = std::min(end + kAround, tokens.size());
    const BoundaryFeatures features(text, tokens.subspan(seen_begin, seen_end - seen_begin),
                                    kinds_);
    for (std::size_t i = begin; i < end && i + 1 < tokens.size(); ++i) {
      if (ends_after(features, i - seen_begin, ids)) {
        ends.push_back(static_cast<std::uint32_t>(i + 1));
      }
    }
  }
  if (!tokens.empty()) ends.push_back(static_cast<std::uint32_t>(tokens.size()));
  return ends;
}

}  // namespace weft
