#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "ingest/net_features.h"

namespace weft {

constexpr std::uint16_t kNoLabel = 0xFFFF;           // outside the label set: nothing is learnt
constexpr std::uint32_t kAnyName = 0xFFFFFFFFu;      // every name label is allowed

// One sentence as the net learns it. Sentences without a tree have names only.
struct NetExample {
  std::vector<std::uint32_t> vectors;  // row of each word; 0 where it has none
  std::vector<std::array<std::uint16_t, kHashedRowsPerWord>> hashed;
  std::vector<std::uint16_t> upos, xpos, features, relations;  // empty without a tree
  std::vector<std::uint32_t> heads;                            // 1-based word, 0 for the root
  std::vector<std::uint32_t> names;                            // a bit for each allowed name label
  std::vector<std::uint16_t> core_names;                       // empty where not annotated
  float names_weight = 1;

  std::size_t size() const { return vectors.size(); }
  bool has_tree() const { return !heads.empty(); }
};

}  // namespace weft
