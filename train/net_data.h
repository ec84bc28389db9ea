// What the reader's net learns from: label sets, word rows and examples, made of treebanks.
#pragma once
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/seen_tags.h"
#include "train/name_sources.h"
#include "train/net_example.h"
#include "train/net_values.h"
#include "train/text_case.h"
#include "train/treebank.h"
#include "train/word_vectors.h"

namespace weft {

// The labels of one head, in the order of their text.
class LabelSet {
 public:
  // Labels seen at least `count_min` times.
  LabelSet(const std::map<std::string, std::size_t>& counts, std::size_t count_min);

  std::uint16_t find(const std::string& label) const;  // kNoLabel where it is not in the set
  const std::vector<std::string>& labels() const { return labels_; }

 private:
  std::vector<std::string> labels_;
  std::map<std::string, std::uint16_t> index_;
};

struct NetVocabulary {
  LabelSet upos, xpos, features, relations;
  std::unordered_map<std::uint64_t, std::uint32_t> rows;  // vector key -> row of the table
  RowTable vectors;                                       // row 0 is for every other word
  std::vector<TagTriple> seen_tags;                       // sorted

  // Words of the vectors, and words seen twice in the treebanks, which start at zero; only these
  // are changed in training.
  static NetVocabulary make(const std::vector<TreebankSentence>& treebank,
                            const WordVectors& vectors);

  NetSizes sizes() const;
};

// `names` of the same sentence; without words where the treebank marks no names.
NetExample tree_example(const TreebankSentence& sentence, const NameSentence& names,
                        const NetVocabulary& vocabulary);
NetExample name_example(const NameSentence& names, const NetVocabulary& vocabulary);

// The same sentence with its words in small letters or in capitals.
NetExample in_case(const NetExample& example, std::span<const std::string> words,
                   TextCase text_case, const NetVocabulary& vocabulary);

}  // namespace weft
