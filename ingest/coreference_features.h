// What the coreference model looks at. Each feature is a row of the model's table, found by hash.
#pragma once
#include <cstdint>
#include <vector>

#include "ingest/discourse.h"

namespace weft {

constexpr int kCoreferenceRowBits = 15;
constexpr std::uint32_t kCoreferenceRowCount = 1u << kCoreferenceRowBits;

using FeatureRows = std::vector<std::uint32_t>;

// In which question a mention's own features stand.
enum class MentionRole : std::uint8_t {
  anaphor,     // what does it refer to?
  antecedent,  // does something refer to it?
  first        // is it the first mention of its entity, or of something never mentioned again?
};

// `times_core_seen`, `times_head_seen`: of the mention when it was next (Discourse).
void add_mention_features(const MentionTraits& mention, MentionRole role,
                          std::uint32_t times_core_seen, std::uint32_t times_head_seen,
                          FeatureRows& rows);

// How mention `anaphor`, the next of the discourse, goes with an earlier one and its entity.
void add_pair_features(const std::vector<MentionTraits>& mentions, const Discourse& discourse,
                       std::uint32_t antecedent, FeatureRows& rows);

}  // namespace weft
