#pragma once
#include <string>
#include <vector>

#include "ingest/word_clusters.h"
#include "train/chain_trainer.h"
#include "train/treebank.h"

namespace weft {

// Learns pairs of universal and Penn tag; writes the sections of Tagger. Pairs met fewer than three
// times are taken for the most frequent pair of the same universal tag.
void train_tagger(const std::vector<TreebankSentence>& sentences, const WordClusters& clusters,
                  const ChainSettings& settings, ModelWriter& writer);

}  // namespace weft
