#pragma once
#include <vector>

#include "train/model_writer.h"
#include "train/treebank.h"

namespace weft {

// Learns the decision list of Lemmatizer: for each key the rule that most of its words follow; a
// key whose rule is already that of its shorter ending is left out.
void train_lemmatizer(const std::vector<TreebankSentence>& sentences, ModelWriter& writer);

}  // namespace weft
