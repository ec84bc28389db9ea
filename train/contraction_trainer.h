#pragma once
#include <vector>

#include "ingest/word_kinds.h"
#include "train/model_writer.h"
#include "train/treebank.h"

namespace weft {

// Learns ContractionModel from sentences in their order: which forms without an apostrophe the
// treebank divides into two words at least twice ("its", "your", "lets"; no genitives, which any
// noun could be), and what stands around them where it does and where it does not.
void train_contractions(const std::vector<TreebankSentence>& sentences, const WordKinds& kinds,
                        ModelWriter& writer);

}  // namespace weft
