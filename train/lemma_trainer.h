#pragma once
#include <span>
#include <string>
#include <vector>

#include "train/model_writer.h"
#include "train/treebank.h"

namespace weft {

// Learns the decision list of Lemmatizer: for each key the rule that most of its words follow; a
// key whose rule is already that of its shorter ending is left out. `words` of the language, the
// frequent ones first, tell forms that no sentence has (derived_lemmas.h).
void train_lemmatizer(const std::vector<TreebankSentence>& sentences,
                      std::span<const std::string> words, ModelWriter& writer);

}  // namespace weft
