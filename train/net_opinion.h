#pragma once
#include <cstdint>
#include <vector>

#include "train/net_math.h"

namespace weft {

// What trained nets say of a batch, as probabilities, for another net to learn from ("distilling
// the knowledge", Hinton, Vinyals and Dean 2015).
struct NetOpinion {
  struct Tree {
    std::vector<float> arcs;  // [word][head, the root first]
    // 1-based, 0 for the root: the treebank's, else the likeliest.
    std::vector<std::uint32_t> heads;
    std::vector<float> relations;  // [word][relation] to that head
  };

  Matrix labels;            // rows as the encoder's; [upos; xpos; features; names; core names]
  std::vector<Tree> trees;  // of each sentence
};

}  // namespace weft
