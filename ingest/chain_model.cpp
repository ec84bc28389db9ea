#include "ingest/chain_model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace weft {

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::uint16_t u16_at(std::string_view bytes, std::size_t at) {
  std::uint16_t value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

constexpr std::size_t kRowHeaderBytes = 3;

}  // namespace

ChainModel::ChainModel(ModelFile file) : file_(std::move(file)) {
  labels_ = lines_of(file_.section("labels"));
  columns_ = file_.array<LabelColumns>("columns");
  const auto shape = file_.array<std::uint32_t>("shape");
  buckets_ = file_.array<std::uint32_t>("buckets");
  rows_ = file_.section("rows");
  const auto scale = file_.array<float>("scale");
  const auto scores = file_.array<float>("transitions");

  if (labels_.empty() || labels_.size() > 1000 || columns_.size() != labels_.size()) {
    file_.reject("has no columns for its labels");
  }
  if (shape.size() != 1 || shape[0] == 0 || shape[0] > kNoColumn || scale.size() != 1) {
    file_.reject("has no shape");
  }
  column_count_ = shape[0];
  scale_ = scale[0];
  for (const auto [first, second] : columns_) {
    const bool known = first < column_count_ && (second < column_count_ || second == kNoColumn);
    if (!known) file_.reject("has a label without a column");
  }
  transitions_ = ChainTransitions(labels_.size());
  if (scores.size() != transitions_.scores.size()) file_.reject("has transitions of another size");
  std::copy(scores.begin(), scores.end(), transitions_.scores.begin());
  const bool finite = std::all_of(scores.begin(), scores.end(), [](float score) {
    return std::isfinite(score) && std::abs(score) <= -kForbidden;
  });
  if (!finite || !std::isfinite(scale_)) file_.reject("has a score that is no number");
  exponential_ = exponentials(transitions_);
  check_rows();
  bucket_shift_ = 32 - std::countr_zero(buckets_.size() - 1);
}

void ChainModel::check_rows() const {
  const bool sized = buckets_.size() >= 3 && std::has_single_bit(buckets_.size() - 1) &&
                     buckets_.size() <= (1u << 24) + 1;
  if (!sized) file_.reject("has a wrong number of buckets");
  if (buckets_.front() != 0 || buckets_.back() != rows_.size()) {
    file_.reject("has rows outside its buckets");
  }
  for (std::size_t i = 0; i + 1 < buckets_.size(); ++i) {
    if (buckets_[i] > buckets_[i + 1]) file_.reject("has rows outside their bucket");
    std::size_t at = buckets_[i];
    while (at + kRowHeaderBytes <= buckets_[i + 1]) {
      const std::size_t end = at + kRowHeaderBytes + 2 * static_cast<std::uint8_t>(rows_[at + 2]);
      if (end > buckets_[i + 1]) file_.reject("has a row outside its bucket");
      for (std::size_t entry = at + kRowHeaderBytes; entry < end; entry += 2) {
        if (static_cast<std::uint8_t>(rows_[entry]) >= column_count_) {
          file_.reject("has a weight outside its columns");
        }
      }
      at = end;
    }
    if (at != buckets_[i + 1]) file_.reject("has a row outside its bucket");
  }
}

void ChainModel::add_feature(std::uint32_t feature, std::span<std::int32_t> columns) const {
  const std::uint32_t bucket = feature >> bucket_shift_;
  const auto lower = static_cast<std::uint16_t>(feature);
  const std::size_t end = buckets_[bucket + 1];
  for (std::size_t at = buckets_[bucket]; at < end;) {
    const std::size_t count = static_cast<std::uint8_t>(rows_[at + 2]);
    const char* entries = rows_.data() + at + kRowHeaderBytes;
    if (u16_at(rows_, at) == lower) {
      for (std::size_t i = 0; i < count; ++i) {
        columns[static_cast<std::uint8_t>(entries[2 * i])] +=
            static_cast<std::int8_t>(entries[2 * i + 1]);
      }
      return;
    }
    at += kRowHeaderBytes + 2 * count;
  }
}

std::vector<float> ChainModel::emissions(const FeatureSequence& sentence) const {
  std::vector<float> scores(sentence.position_count() * labels_.size());
  std::vector<std::int32_t> sums(kNoColumn + 1);  // the last one stays 0: no column
  float* score = scores.data();
  for (std::size_t position = 0; position < sentence.position_count(); ++position) {
    std::fill(sums.begin(), sums.end(), 0);
    for (const std::uint32_t feature : sentence.at(position))
      add_feature(feature, sums);
    for (const auto [first, second] : columns_) {
      *score++ = scale_ * static_cast<float>(sums[first] + sums[second]);
    }
  }
  return scores;
}

}  // namespace weft
