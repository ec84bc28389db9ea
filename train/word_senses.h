#pragma once
#include <string>
#include <vector>

#include "ingest/mention_traits.h"
#include "train/coreference_corpus.h"
#include "train/word_vectors.h"

namespace weft {

// Where names and nouns stand with pronouns that tell a gender.
struct GenderSources {
  const std::vector<CoreferenceDocument>* documents;  // with gold mentions
  std::string litbank_path, gap_path;                 // empty: not there
};

// The slots of a WordSenses table. Types come from GUM's mentions by their head nouns, genders from
// annotated coreference; softmax regression over word vectors spreads both to words not met there.
std::vector<WordSenses::Slot> learn_word_senses(const std::vector<TreebankSentence>& gum,
                                                const GenderSources& genders,
                                                const WordVectors& vectors);

}  // namespace weft
