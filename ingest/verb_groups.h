// What a predicate says, from its tree: auxiliaries, negation and mood taken off, verbs that only
// carry another ("decided to build", "is likely to open") seen through.
#pragma once
#include "ingest/sentence_layers.h"

namespace weft {

struct VerbGroup {
  std::uint32_t main = 0;             // the verb that counts; after a copula what stands for it
  std::vector<std::uint32_t> verbs;   // the predicate and the verbs it carries, `main` the last
  std::vector<std::uint32_t> words;   // as the sentence has them, sorted
  std::string relation;               // lemmas without auxiliaries: "sign", "set up", "be"
  bool passive = false, copular = false;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
};

// A word that makes its clause say the contrary: "not", "never".
bool is_negation(const ArticleWords& words, std::uint32_t word);

// The group of a verb, or of a noun or adjective with a copula.
VerbGroup read_verb_group(const SentenceLayers& sentence, std::uint32_t predicate);

}  // namespace weft
