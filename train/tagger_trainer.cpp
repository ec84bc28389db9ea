#include "train/tagger_trainer.h"

#include <algorithm>
#include <map>

#include "ingest/tagger.h"

namespace weft {

namespace {

constexpr int kPairCountMin = 3;

// Labels in the order of their text, and the label of each pair, rare ones included.
struct PairLabels {
  std::vector<std::string> labels;
  std::map<std::string, Label> of_pair;
};

std::string pair_of(const TreebankWord& word) {
  return word.upos + " " + word.xpos;
}

PairLabels pair_labels(const std::vector<TreebankSentence>& sentences) {
  std::map<std::string, int> counts;
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankWord& word : sentence.words) {
      if (upos_from_name(word.upos)) ++counts[pair_of(word)];
    }
  }
  PairLabels result;
  std::map<std::string, std::string> most_frequent;  // universal tag -> its pair
  for (const auto& [pair, count] : counts) {
    if (count < kPairCountMin) continue;
    result.of_pair[pair] = static_cast<Label>(result.labels.size());
    result.labels.push_back(pair);
    std::string& best = most_frequent[pair.substr(0, pair.find(' '))];
    if (best.empty() || counts[best] < count) best = pair;
  }
  for (const auto& [pair, count] : counts) {
    const auto best = most_frequent.find(pair.substr(0, pair.find(' ')));
    if (count < kPairCountMin && best != most_frequent.end()) {
      result.of_pair[pair] = result.of_pair[best->second];
    }
  }
  return result;
}

// A label adds up a column of its universal tag and one of its Penn tag.
void give_columns(const std::vector<std::string>& labels, ChainDesign& design) {
  std::map<std::string, std::uint8_t> columns;
  const auto column = [&](const std::string& name) {
    return columns.try_emplace(name, static_cast<std::uint8_t>(columns.size())).first->second;
  };
  for (const std::string& label : labels) {
    const std::size_t space = label.find(' ');
    const std::uint8_t first = column(label.substr(0, space) + " ");
    design.columns.push_back({first, column(label.substr(space))});
  }
  design.column_count = columns.size();
}

}  // namespace

void train_tagger(const std::vector<TreebankSentence>& sentences, const WordClusters& clusters,
                  const ChainSettings& settings, ModelWriter& writer) {
  const PairLabels pairs = pair_labels(sentences);
  ChainDesign design;
  design.labels = pairs.labels;
  give_columns(pairs.labels, design);
  std::vector<ChainExample> examples;
  for (const TreebankSentence& sentence : sentences) {
    std::vector<std::string_view> words;
    ChainExample example;
    for (const TreebankWord& word : sentence.words) {
      const auto label = pairs.of_pair.find(pair_of(word));
      if (label == pairs.of_pair.end()) break;  // no tag at all: leave the sentence out
      words.push_back(word.form);
      example.allowed.push_back({label->second});
    }
    if (words.size() != sentence.words.size()) continue;
    example.sentence = tagger_features(traits_of(words, clusters));
    examples.push_back(std::move(example));
  }
  train_chain(design, settings, std::move(examples), writer);
}

}  // namespace weft
