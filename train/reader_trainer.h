#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "train/model_writer.h"
#include "train/name_sources.h"
#include "train/net_trainer.h"
#include "train/treebank.h"
#include "train/word_vectors.h"

namespace weft {

// What the reader's net is learnt from. Treebanks come with the names of the same sentences.
struct ReaderSources {
  std::vector<TreebankSentence> trees;
  std::vector<NameSentence> tree_names;  // of each tree; without words where none are marked
  std::vector<NameSentence> names;       // of sentences without a tree

  void add(std::vector<TreebankSentence> treebank, std::vector<NameSentence> names_of_it);
};

struct DevTreebank {
  std::string title;
  std::vector<TreebankSentence> trees;
};

// Teachers are learnt first, each from another seed. The net that is written learns from the
// treebanks and from what the teachers say of every sentence.
struct ReaderSettings {
  ReaderSettings();

  NetSettings teacher, net;
  std::uint64_t teachers = 2;
  // Added to what the net that is written says of a universal tag, in log odds: for tags that it
  // gives too seldom on held-out text.
  std::map<std::string, float> leans;
};

// Learns and writes the sections of the reader's model. Says a line for each epoch, and the scores
// on the development treebanks after every fourth and the last.
void train_reader(const ReaderSources& sources, const WordVectors& vectors,
                  const std::vector<DevTreebank>& dev, const ReaderSettings& settings,
                  const std::function<void(const std::string& line)>& say, ModelWriter& writer);

}  // namespace weft
