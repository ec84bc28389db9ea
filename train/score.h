#pragma once
#include <string>
#include <vector>

#include "ingest/reader_models.h"
#include "train/treebank.h"

namespace weft {

// Shares of words whose tag or lemma is right, given the treebank's own words.
struct TagScores {
  std::size_t words = 0, upos = 0, xpos = 0, lemmas = 0;
};

TagScores score_tags(const std::vector<TreebankSentence>& sentences, const WordClusters& clusters,
                     const Tagger& tagger, const Lemmatizer& lemmatizer);

// One line: "UPOS 95.12  XPOS 94.80  lemma 97.01  (24787 words)".
std::string print(const TagScores& scores);

}  // namespace weft
