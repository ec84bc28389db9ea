#include "train/names_trainer.h"

#include <algorithm>

namespace weft {

namespace {

NamePart part_at(const AnnotatedName& name, std::size_t word) {
  if (name.end - name.begin == 1) return NamePart::unit;
  if (word == name.begin) return NamePart::begin;
  return word + 1 == name.end ? NamePart::last : NamePart::inside;
}

bool may_be_name(const WordTraits& word) {
  return word.casing != Casing::lower && word.casing != Casing::no_letters;
}

std::vector<std::vector<Label>> allowed_labels(const NameSentence& sentence,
                                               const std::vector<WordTraits>& traits) {
  std::vector<std::vector<Label>> allowed(sentence.words.size(), {0});
  for (std::size_t i = 0; i < allowed.size(); ++i) {
    if (!may_be_name(traits[i])) continue;
    for (const NameType type : sentence.unannotated) {
      for (const NamePart part :
           {NamePart::begin, NamePart::inside, NamePart::last, NamePart::unit}) {
        allowed[i].push_back(name_label(part, type));
      }
    }
  }
  for (const AnnotatedName& name : sentence.names) {
    for (std::size_t i = name.begin; i < name.end; ++i) {
      allowed[i].clear();
      if (!name.sure) allowed[i].push_back(0);
      for (const NameType type : name.types)
        allowed[i].push_back(name_label(part_at(name, i), type));
    }
  }
  return allowed;
}

ChainDesign design_of_names() {
  ChainDesign design;
  for (Label label = 0; label < kNameLabelCount; ++label) {
    design.labels.push_back(name_label_text(label));
    design.columns.push_back({static_cast<std::uint8_t>(label), kNoColumn});
  }
  design.column_count = kNameLabelCount;
  design.may_follow = may_follow;
  design.may_start = may_start;
  design.may_end = may_end;
  return design;
}

}  // namespace

void train_names(const std::vector<NameSentence>& sentences, const WordClusters& clusters,
                 const Tagger& tagger, const ChainSettings& settings, ModelWriter& writer) {
  std::vector<ChainExample> examples;
  for (const NameSentence& sentence : sentences) {
    const std::vector<std::string_view> words(sentence.words.begin(), sentence.words.end());
    const std::vector<WordTraits> traits = traits_of(words, clusters);
    std::vector<Upos> tags;
    for (const WordTag& tag : tagger.tag(traits))
      tags.push_back(tag.upos);
    examples.push_back(
        {name_features(words, traits, tags), allowed_labels(sentence, traits), sentence.weight});
  }
  train_chain(design_of_names(), settings, std::move(examples), writer);
}

}  // namespace weft
