#pragma once
#include <vector>

#include "ingest/tagger.h"
#include "train/chain_trainer.h"
#include "train/name_sources.h"

namespace weft {

// Learns NameFinder's model; the tags that it sees are the tagger's own.
void train_names(const std::vector<NameSentence>& sentences, const WordClusters& clusters,
                 const Tagger& tagger, const ChainSettings& settings, ModelWriter& writer);

}  // namespace weft
