#include "ingest/coreference_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft {

CoreferenceModel::CoreferenceModel(ModelFile file) : file_(std::move(file)) {
  const auto slots = file_.array<WordSenses::Slot>("senses");
  if (!WordSenses::is_sound(slots)) file_.reject("section senses has no free slot");
  for (const WordSenses::Slot& slot : slots) {
    const WordSense& sense = slot.record;
    const bool has_type = sense.type <= static_cast<std::uint8_t>(EntityType::abstract);
    if ((!has_type && sense.type != WordSense::kNoType) || sense.gender > Gender::neuter) {
      file_.reject("section senses has a type or gender that does not exist");
    }
  }
  senses_ = WordSenses(slots);
  rows_ = file_.array<std::int8_t>("rows");
  if (rows_.size() != kCoreferenceRowCount * kCoreferenceWidth) {
    file_.reject("section rows has another size");
  }
  outputs_ = file_.array<std::int16_t>("outputs");
  if (outputs_.size() != 2 * kCoreferenceWidth) file_.reject("section outputs has another size");
  const auto scale = file_.array<float>("scale");
  if (scale.size() != 1 || !std::isfinite(scale[0]) || scale[0] <= 0) {
    file_.reject("section scale is no positive number");
  }
  scale_ = scale[0];
}

void CoreferenceModel::add_rows(std::span<const std::uint32_t> rows,
                                CoreferenceUnits& units) const {
  for (const std::uint32_t row : rows) {
    const std::int8_t* weights = rows_.data() + std::size_t{row} * kCoreferenceWidth;
    for (std::size_t i = 0; i < kCoreferenceWidth; ++i)
      units[i] += weights[i];
  }
}

std::int64_t CoreferenceModel::score(const CoreferenceUnits& units,
                                     CoreferenceChoice choice) const {
  const std::int16_t* outputs =
      outputs_.data() + static_cast<std::size_t>(choice) * kCoreferenceWidth;
  constexpr std::size_t kLast = kCoreferenceWidth - 1;
  std::int64_t score = std::int64_t{units[kLast]} * outputs[kLast];
  for (std::size_t i = 0; i < kLast; ++i)
    score += std::int64_t{std::max(units[i], 0)} * outputs[i];
  return score;
}

}  // namespace weft
