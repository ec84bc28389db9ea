#pragma once
#include <cstdint>

#include "ingest/chain_model.h"
#include "ingest/word_hash.h"

namespace weft {

// Writes the features of a sentence, position by position. A feature is its template's number and
// the values that the template takes.
class FeatureHasher {
 public:
  explicit FeatureHasher(FeatureSequence& out) : out_(out) {}

  void add(std::uint32_t template_number, std::uint64_t value) {
    out_.features.push_back(fold(mix(template_number, value)));
  }
  void add(std::uint32_t template_number, std::uint64_t first, std::uint64_t second) {
    out_.features.push_back(fold(mix(mix(template_number, first), second)));
  }
  void add(std::uint32_t template_number, std::uint64_t first, std::uint64_t second,
           std::uint64_t third) {
    out_.features.push_back(fold(mix(mix(mix(template_number, first), second), third)));
  }
  void end_position() { out_.ends.push_back(static_cast<std::uint32_t>(out_.features.size())); }

 private:
  static std::uint32_t fold(std::uint64_t hash) {
    hash *= 0x9E3779B97F4A7C15u;
    return static_cast<std::uint32_t>(hash >> 32);
  }

  FeatureSequence& out_;
};

}  // namespace weft
