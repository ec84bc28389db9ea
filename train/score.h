// Figures of the models on annotated text.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "ingest/reader_models.h"
#include "train/name_sources.h"
#include "train/treebank.h"

namespace weft {

// Counts of what is right, what there is and what was found.
struct MatchCounts {
  std::size_t right = 0, gold = 0, found = 0;

  double precision() const;  // in percent; 0 where nothing was found
  double recall() const;
  double f1() const;
};

// Words whose tag, lemma, head (UAS), or head and relation without its subtype (LAS) is right,
// given the treebank's own words.
struct WordScores {
  std::size_t words = 0, upos = 0, xpos = 0, features = 0, lemmas = 0, heads = 0, relations = 0;
};

WordScores score_words(const std::vector<TreebankSentence>& sentences, const ReaderModels& models);

// Tokens, sentences and words found in the treebank's raw text: paragraphs with a blank line
// between, sentences of one paragraph on one line.
struct SegmentationScores {
  MatchCounts tokens, sentences, words;
};

SegmentationScores score_segmentation(const std::vector<TreebankSentence>& sentences,
                                      const ReaderModels& models);

// Names of exactly the right words and one of the right types, by type. Where a source is not sure
// of a name, finding it or not counts for nothing.
struct NameScores {
  MatchCounts all;
  std::array<MatchCounts, kNameTypeCount> of_type;
};

NameScores score_names(const std::vector<NameSentence>& sentences, const ReaderModels& models);

// Lines of text, each ended.
std::string print(const WordScores& scores);
std::string print(const SegmentationScores& scores);
std::string print(const NameScores& scores);

}  // namespace weft
