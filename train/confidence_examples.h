// Propositions of annotated sentences as examples to learn confidence from.
#pragma once
#include <string>

namespace weft {

struct ConfidenceSources {
  std::string data;                         // folder of models/ and data/
  std::string carb;                         // see proposition_gold.h
  std::string clusters, cluster_sentences;  // likewise
  std::string out;                          // the table to write
};

// Reads the sentences, judges each proposition that a form of print_propositions.h has by how many
// of its words agree with an annotated one, and writes the weights learnt from all. Gives the
// counts and the reliability of ten-fold cross-validation.
// Throws InputError where a file cannot be read or written.
std::string learn_confidence(const ConfidenceSources& sources);

}  // namespace weft
