// Learns a linear-chain conditional random field by stochastic gradient (AdaGrad: Duchi, Hazan,
// Singer 2011) on the log-likelihood of the allowed label sequences. A position may allow several
// labels: what a source does not annotate is then neither rewarded nor punished.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "ingest/chain_model.h"
#include "train/model_writer.h"

namespace weft {

struct ChainExample {
  FeatureSequence sentence;
  std::vector<std::vector<Label>> allowed;  // of each position; never empty
  float weight = 1;
};

// What is fixed before learning.
struct ChainDesign {
  std::vector<std::string> labels;
  std::vector<LabelColumns> columns;
  std::size_t column_count = 0;
  std::function<bool(Label from, Label to)> may_follow = [](Label, Label) { return true; };
  std::function<bool(Label)> may_start = [](Label) { return true; };
  std::function<bool(Label)> may_end = [](Label) { return true; };
};

struct ChainSettings {
  int epochs = 8;
  float rate = 0.15f;
  double feature_dropout = 0.1;
  int feature_count_min = 2;  // rarer features are left out
  int bucket_bits = 17;
  // Smaller weights are left out of the file: 0.08 costs nothing that scores show, and keeps two
  // thirds of the bytes that 0.03 keeps.
  float weight_min = 0.08f;
  std::uint64_t seed = 1;
  std::string title;  // for the lines of progress
};

// Learns and returns the sections of ChainModel in `writer`. The same examples give the same bytes.
void train_chain(const ChainDesign& design, const ChainSettings& settings,
                 std::vector<ChainExample> examples, ModelWriter& writer);

}  // namespace weft
