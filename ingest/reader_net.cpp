#include "ingest/reader_net.h"

#include <algorithm>
#include <utility>

#include "ingest/names.h"
#include "ingest/upos.h"

namespace weft {

namespace {

// The number of a label; kNoRelation where there is none.
template <class Label>
std::uint16_t number_of(const std::vector<Label>& labels, const Label& label) {
  const auto found = std::find(labels.begin(), labels.end(), label);
  return found == labels.end() ? kNoRelation : static_cast<std::uint16_t>(found - labels.begin());
}

}  // namespace

ReaderNet::ReaderNet(ModelFile file, InstructionSet set)
    : file_(std::move(file)), weights_(load_reader_weights(file_)), set_(set) {
  load_labels();
}

void ReaderNet::load_labels() {
  const NetSizes& sizes = weights_.sizes;
  for (const std::string& name : load_reader_labels(file_, "labels.upos", sizes.upos)) {
    const auto upos = upos_from_name(name);
    if (!upos) file_.reject("has a label that is no tag: " + name);
    labels_.upos.push_back(*upos);
  }
  labels_.xpos = load_reader_labels(file_, "labels.xpos", sizes.xpos);
  labels_.features = load_reader_labels(file_, "labels.feats", sizes.features);
  std::replace(labels_.features.begin(), labels_.features.end(), std::string("_"), std::string());
  labels_.relations = load_reader_labels(file_, "labels.rels", sizes.relations);
  if (labels_.relations.size() < 2) file_.reject("has no relation but one");

  const auto names = load_reader_labels(file_, "labels.names", sizes.names);
  bool same = names.size() == kNameLabelCount && sizes.core_names == kCoreNameLabelCount;
  for (Label label = 0; same && label < kNameLabelCount; ++label)
    same = names[label] == name_label_text(label);
  if (!same) file_.reject("has other labels than those of names");

  parser_labels_.punct = number_of(labels_.upos, Upos::punct);
  parser_labels_.root = number_of(labels_.relations, std::string("root"));
  parser_labels_.parataxis = number_of(labels_.relations, std::string("parataxis"));
  if (parser_labels_.root == kNoRelation) file_.reject("has no relation root");
}

std::vector<SentenceReading> ReaderNet::read(std::span<const SentenceWords> sentences) const {
  const EncodedWords encoded = WordEncoder(weights_, set_).encode(sentences);
  HeadOutputs outputs = run_heads(weights_, set_, encoded);
  parse_sentences(weights_, parser_labels_, set_, encoded.sentences, outputs);
  std::vector<SentenceReading> readings;
  readings.reserve(sentences.size());
  for (const SentenceRows rows : encoded.sentences) {
    const auto word = outputs.words.begin();
    const auto score = outputs.name_scores.begin();
    const auto begin = static_cast<std::ptrdiff_t>(rows.begin);
    const auto end = static_cast<std::ptrdiff_t>(rows.end);
    constexpr auto kLabels = static_cast<std::ptrdiff_t>(kNameLabelCount);
    readings.push_back(
        {{word + begin, word + end}, {score + begin * kLabels, score + end * kLabels}});
  }
  return readings;
}

}  // namespace weft
