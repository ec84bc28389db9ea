#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "train/model_writer.h"
#include "train/treebank.h"

namespace weft {

struct BoundarySettings {
  std::size_t weight_bits = 18;  // 2^bits weights of one byte
  int epochs = 3;
  double learning_rate = 0.1;
  double feature_dropout = 0.2;
  double bound = -0.6;      // log odds from which a gap ends a sentence; found by cross-validation
  double near_margin = 0.5;  // log odds below all but a few ends' near sums
  std::uint64_t seed = 1;
};

// Learns BoundaryModel from sentences in their order, with the paragraphs they are in, as raw text
// (raw_text.h): every gap between two tokens that the tokenizer finds is an example. AdaGrad, the
// average of the weights after each of the last epochs. The same on the same kind of machine. Adds
// what ContractionModel (contraction_trainer.h) and RunTogether (run_together_trainer.h, it wants
// `known` words) need.
void train_boundaries(const std::vector<TreebankSentence>& sentences,
                      const std::vector<std::string>& known, const BoundarySettings& settings,
                      ModelWriter& writer);

}  // namespace weft
