#include "ingest/word_clusters.h"

#include <utility>

#include "ingest/word_hash.h"

namespace weft {

static_assert(sizeof(FingerprintSlot<WordClusterIds>) == 12, "part of the model format");

WordClusters::WordClusters(ModelFile file) : file_(std::move(file)) {
  const auto slots = file_->array<FingerprintSlot<WordClusterIds>>("words");
  if (!FingerprintTable<WordClusterIds>::is_sound(slots)) file_->reject("has a full word table");
  table_ = FingerprintTable<WordClusterIds>(slots);
}

WordClusterIds WordClusters::find(std::string_view lower) const {
  if (!file_) return {};
  const WordClusterIds* ids = table_.find(hash_bytes(lower));
  return ids == nullptr ? WordClusterIds{} : *ids;
}

}  // namespace weft
