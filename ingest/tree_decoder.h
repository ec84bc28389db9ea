#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace weft {

// The scores of every possible arc of one sentence: row by dependent, column by head. Column
// `word_count` is the root; what lies beyond it in a row, and a word as its own head, is not read.
struct ArcScores {
  std::span<const float> scores;  // word_count rows, `stride` apart
  std::size_t word_count = 0, stride = 0;

  float at(std::size_t dependent, std::size_t head) const {
    return scores[dependent * stride + head];
  }
};

// The head of each word in the tree with the greatest sum of scores among the trees that have one
// word under the root; the root is head `word_count`. Of equal trees always the same one. Scores
// beyond +-10^6 and those that are no numbers are taken for the nearest bound.
//
// Takes each word's best head where that makes such a tree, else the best branching of the dense
// graph (Chu and Liu 1965; Edmonds 1967; in the form of Tarjan 1977). One word alone hangs on the
// root because the root's arcs are made so costly that a second one never pays.
// Cost: O(words^2).
std::vector<std::uint32_t> decode_tree(const ArcScores& arcs);

}  // namespace weft
