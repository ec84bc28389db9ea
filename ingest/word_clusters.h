#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ingest/fingerprint_table.h"
#include "ingest/model_file.h"

namespace weft {

// The clusters that a word belongs to at three grains; 0 where the word is unknown.
struct WordClusterIds {
  std::uint16_t fine = 0, middle = 0, coarse = 0;
  std::uint16_t unused = 0;  // so that no byte of a slot in a model file is left to chance
  auto operator<=>(const WordClusterIds&) const = default;
};

// Groups of words that occur in like contexts. Thread-safe.
class WordClusters {
 public:
  // No word is known; for training without vectors and for tests.
  WordClusters() = default;

  // Throws ModelError.
  explicit WordClusters(ModelFile file);

  // `lower` is a lower-case form.
  WordClusterIds find(std::string_view lower) const;

  const std::optional<ModelFile>& file() const { return file_; }

 private:
  std::optional<ModelFile> file_;
  FingerprintTable<WordClusterIds> table_;
};

}  // namespace weft
