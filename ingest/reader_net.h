#pragma once
#include <span>
#include <string>
#include <vector>

#include "ingest/layers.h"
#include "ingest/net_heads.h"
#include "ingest/net_parser.h"
#include "ingest/reader_weights.h"

namespace weft {

// The texts of the labels that a net gives, by their numbers.
struct NetLabels {
  std::vector<Upos> upos;
  std::vector<std::string> xpos, features, relations;  // features as in WordTag
};

struct SentenceReading {
  std::vector<WordReading> words;  // their heads form one tree
  std::vector<float> name_scores;  // [word][kNameLabelCount]: log-probability of each label
};

// Sentences that go through the net together: fewer words leave its matrices idle, more leave the
// caches.
constexpr std::size_t kBatchWords = 512;

// The reader's net: tags, trees and names of sentences. Thread-safe. Same words, same bits: on
// every processor, and however sentences are grouped.
class ReaderNet {
 public:
  // Throws ModelError.
  explicit ReaderNet(ModelFile file, InstructionSet set = best_instruction_set());

  // One reading a sentence; all pass the net side by side. Cost: linear in the words (arcs: words
  // times kParsedWordsMax); about 15 KB of memory a word while it runs, so give it batches.
  std::vector<SentenceReading> read(std::span<const SentenceWords> sentences) const;

  const NetLabels& labels() const { return labels_; }
  const ModelFile& file() const { return file_; }

 private:
  void load_labels();

  ModelFile file_;
  ReaderWeights weights_;
  NetLabels labels_;
  ParserLabels parser_labels_;
  InstructionSet set_;
};

}  // namespace weft
