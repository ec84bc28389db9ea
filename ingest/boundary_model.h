#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/boundary_features.h"
#include "ingest/contraction_model.h"
#include "ingest/layers.h"
#include "ingest/model_file.h"
#include "ingest/run_together.h"
#include "ingest/word_kinds.h"

namespace weft {

// Tells for every gap between two tokens whether a sentence ends there: a logistic regression over
// BoundaryFeatures, its weights small integers, so that the answer is the same on every machine.
//
// Sections: "words", "endings" of WordKinds; "weights", int8 in a table whose size is a power of
// two, a feature's place being its hash's upper bits; "bounds", two int32: what the sum of a gap's
// weights must exceed, and what the sum of its near ones must for the others to be looked at; those
// of ContractionModel and RunTogether.
class BoundaryModel {
 public:
  // Throws ModelError.
  explicit BoundaryModel(ModelFile file);

  // Where the sentences of one paragraph end: for each the index past its last token, ascending;
  // the last one is tokens.size(). Nothing for no tokens. Cost: linear in time; memory for a
  // stretch of the paragraph at a time.
  std::vector<std::uint32_t> sentence_ends(std::string_view text,
                                           std::span<const Token> tokens) const;

  // Of words that may be two; the same file knows them.
  const ContractionModel& contractions() const { return *contractions_; }
  const RunTogether& run_together() const { return *run_together_; }

  const ModelFile& file() const { return file_; }

  // Weights of a file of so many.
  static std::size_t place_of(std::uint32_t feature, std::size_t weight_count);

 private:
  std::int32_t sum(std::span<const std::uint32_t> ids) const;
  bool ends_after(const BoundaryFeatures& features, std::size_t i,
                  std::vector<std::uint32_t>& ids) const;

  ModelFile file_;
  WordKinds kinds_;
  std::optional<ContractionModel> contractions_;  // these two are always there once constructed
  std::optional<RunTogether> run_together_;
  std::span<const std::int8_t> weights_;
  std::int32_t bound_ = 0, near_bound_ = 0;
};

}  // namespace weft
