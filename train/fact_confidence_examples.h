// Judged facts as examples to learn confidence from.
#pragma once
#include <string>
#include <vector>

namespace weft {

struct FactConfidenceSources {
  std::string data;                   // folder of models/ and data/
  std::vector<std::string> verdicts;  // see fact_verdicts.h
  std::vector<std::string> mended;    // tables whose faults the rules have been mended for
  std::string texts;                  // holds DOCUMENT.txt of every document
  std::string out;                    // the table to write
};

// Reads the documents, takes the facts that are still read as they were judged, and writes the
// weights learnt from all. More of what is left of a mended table is right than of new text: a
// weight of the table's own, which is not written, takes that up. Gives the counts and the
// reliability of ten-fold cross-validation by document, of the tables that are not mended. Throws
// InputError where a file cannot be read or written.
std::string learn_fact_confidence(const FactConfidenceSources& sources);

}  // namespace weft
