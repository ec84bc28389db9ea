#pragma once
#include <string>
#include <vector>

#include "train/model_writer.h"
#include "train/treebank.h"

namespace weft {

// Learns RunTogether: pairs of words in small letters that stand beside each other in the treebank
// often enough for what they are, and that give no known word together. `known` has frequent words
// beside those of the treebank. Compounds ("voicemail"), words with the article "a" ("areal"),
// gerunds ("lookin") and participles with "be" ("beheld") are hardly ever such a slip, so they must
// be more frequent or are left out.
void train_run_together(const std::vector<TreebankSentence>& sentences,
                        const std::vector<std::string>& known, ModelWriter& writer);

}  // namespace weft
