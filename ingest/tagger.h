#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/chain_model.h"
#include "ingest/layers.h"
#include "ingest/word_traits.h"

namespace weft {

// "ADJ", "ADP", ...
std::string_view upos_name(Upos upos);

// Empty where there is no such tag.
std::optional<Upos> upos_from_name(std::string_view name);

// What the tagger looks at around each word of one sentence; training and tagging share it.
FeatureSequence tagger_features(std::span<const WordTraits> words);

// Universal and Penn tags of a sentence, found together: a label is a pair such as "PROPN NNP".
// Thread-safe.
class Tagger {
 public:
  // Throws ModelError.
  explicit Tagger(ModelFile file);

  // One tag a word, lemmas left empty. Cost: linear in the words.
  std::vector<WordTag> tag(std::span<const WordTraits> words) const;

  const ModelFile& file() const { return chain_.file(); }

 private:
  ChainModel chain_;
  std::vector<WordTag> tags_;  // of each label
};

}  // namespace weft
