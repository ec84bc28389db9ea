// The learnt numbers of coreference resolution, as they lie in a model file:
//
//   senses   WordSense slots: what is known of nouns and first names (mention_traits.h)
//   rows     i8[kCoreferenceRowCount][kCoreferenceWidth]: one row a feature (hashed)
//   outputs  i16[2][kCoreferenceWidth]: what the units are worth, for a link and for a new entity
//   scale    f32: what a score of 1 is worth, in natural logarithms of odds
//
// A link's score: the rows of its features are summed, all units but the last are cut at zero, and
// the outputs weigh them. Sums are integers, so every machine finds the same.
#pragma once
#include <array>
#include <cstdint>
#include <span>

#include "ingest/coreference_features.h"
#include "ingest/model_file.h"

namespace weft {

constexpr std::size_t kCoreferenceWidth = 24;

// The units before they are cut.
using CoreferenceUnits = std::array<std::int32_t, kCoreferenceWidth>;

enum class CoreferenceChoice : std::uint8_t { link, new_entity };

// Thread-safe; keeps no state between calls.
class CoreferenceModel {
 public:
  // Throws ModelError where a section does not hold what is drawn above.
  explicit CoreferenceModel(ModelFile file);

  const ModelFile& file() const { return file_; }
  const WordSenses& senses() const { return senses_; }

  void add_rows(std::span<const std::uint32_t> rows, CoreferenceUnits& units) const;
  std::int64_t score(const CoreferenceUnits& units, CoreferenceChoice choice) const;
  float scale() const { return scale_; }

 private:
  ModelFile file_;
  WordSenses senses_;
  std::span<const std::int8_t> rows_;
  std::span<const std::int16_t> outputs_;
  float scale_ = 0;
};

}  // namespace weft
