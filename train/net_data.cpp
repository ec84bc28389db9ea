#include "train/net_data.h"

#include <set>

#include "train/name_targets.h"

namespace weft {

namespace {

constexpr std::size_t kLabelCountMin = 2;    // a label seen once is not learnt
constexpr std::size_t kFeaturesCountMin = 3;
constexpr std::size_t kWordCountMin = 2;     // a word seen once teaches what unknown words are

using Counts = std::map<std::string, std::size_t>;

std::vector<std::string_view> views(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}

void set_words(std::span<const std::string_view> words, const NetVocabulary& vocabulary,
               NetExample& example) {
  example.vectors.clear();
  example.hashed.clear();
  for (const NetWord& word : net_words(words)) {
    const auto row = vocabulary.rows.find(word.key);
    example.vectors.push_back(row == vocabulary.rows.end() ? 0 : row->second);
    example.hashed.push_back(word.rows);
  }
}

RowTable rows_of(const WordVectors& vectors) {
  RowTable table;
  table.columns = vectors.dimension;
  table.values.resize((vectors.words.size() + 1) * table.columns, 0.0f);
  for (std::size_t word = 0; word < vectors.words.size(); ++word) {
    for (std::size_t k = 0; k < table.columns; ++k) {
      table.row(word + 1)[k] = vectors.scales[word] *
                               static_cast<float>(vectors.numbers[word * table.columns + k]);
    }
  }
  return table;
}

// The triples of known labels, in order.
std::vector<TagTriple> seen_triples(const std::vector<TreebankSentence>& treebank,
                                    const NetVocabulary& vocabulary) {
  std::set<TagTriple> seen;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      const TagTriple triple{vocabulary.upos.find(word.upos), vocabulary.xpos.find(word.xpos),
                             vocabulary.features.find(word.features)};
      if (triple.upos != kNoLabel && triple.xpos != kNoLabel && triple.features != kNoLabel)
        seen.insert(triple);
    }
  }
  return {seen.begin(), seen.end()};
}

}  // namespace

LabelSet::LabelSet(const std::map<std::string, std::size_t>& counts, std::size_t count_min) {
  for (const auto& [label, count] : counts) {
    if (count < count_min) continue;
    index_[label] = static_cast<std::uint16_t>(labels_.size());
    labels_.push_back(label);
  }
}

std::uint16_t LabelSet::find(const std::string& label) const {
  const auto at = index_.find(label);
  return at == index_.end() ? kNoLabel : at->second;
}

NetVocabulary NetVocabulary::make(const std::vector<TreebankSentence>& treebank,
                                  const WordVectors& vectors) {
  Counts upos, xpos, features, relations;
  std::map<std::uint64_t, std::size_t> words;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      ++upos[word.upos];
      ++xpos[word.xpos];
      ++features[word.features];
      ++relations[word.relation];
      ++words[vector_key(word.form)];
    }
  }
  NetVocabulary vocabulary{LabelSet(upos, kLabelCountMin),
                           LabelSet(xpos, kLabelCountMin),
                           LabelSet(features, kFeaturesCountMin),
                           LabelSet(relations, kLabelCountMin),
                           {},
                           rows_of(vectors),
                           {}};
  vocabulary.seen_tags = seen_triples(treebank, vocabulary);
  RowTable& table = vocabulary.vectors;
  for (std::size_t word = 0; word < vectors.words.size(); ++word) {
    vocabulary.rows.try_emplace(vector_key(vectors.words[word]),
                                static_cast<std::uint32_t>(word + 1));
  }
  table.fixed.assign(table.rows(), true);
  table.fixed[0] = false;
  for (const auto& [key, count] : words) {
    if (count < kWordCountMin) continue;
    const auto next = static_cast<std::uint32_t>(table.rows());
    const std::uint32_t row = vocabulary.rows.try_emplace(key, next).first->second;
    if (row == next) {
      table.values.resize(table.values.size() + table.columns, 0.0f);
      table.fixed.push_back(false);
    }
    table.fixed[row] = false;
  }
  return vocabulary;
}

NetSizes NetVocabulary::sizes() const {
  NetSizes sizes;
  sizes.vector_dims = static_cast<std::uint32_t>(vectors.columns);
  sizes.upos = static_cast<std::uint32_t>(upos.labels().size());
  sizes.xpos = static_cast<std::uint32_t>(xpos.labels().size());
  sizes.features = static_cast<std::uint32_t>(features.labels().size());
  sizes.names = kNameLabelCount;
  sizes.core_names = kCoreNameLabelCount;
  sizes.relations = static_cast<std::uint32_t>(relations.labels().size());
  return sizes;
}

NetExample tree_example(const TreebankSentence& sentence, const NameSentence& names,
                        const NetVocabulary& vocabulary) {
  std::vector<std::string_view> words;
  for (const TreebankWord& word : sentence.words)
    words.push_back(word.form);
  NetExample example;
  set_words(words, vocabulary, example);
  for (const TreebankWord& word : sentence.words) {
    example.upos.push_back(vocabulary.upos.find(word.upos));
    example.xpos.push_back(vocabulary.xpos.find(word.xpos));
    example.features.push_back(vocabulary.features.find(word.features));
    example.relations.push_back(vocabulary.relations.find(word.relation));
    example.heads.push_back(static_cast<std::uint32_t>(word.head));
  }
  if (names.words.empty()) {
    example.names.assign(example.size(), kAnyName);
  } else {
    example.names = allowed_name_labels(names);
    if (names.is_core) example.core_names = name_labels(names);
  }
  example.names_weight = names.weight;
  return example;
}

NetExample name_example(const NameSentence& names, const NetVocabulary& vocabulary) {
  NetExample example;
  set_words(views(names.words), vocabulary, example);
  example.names = allowed_name_labels(names);
  example.names_weight = names.weight;
  return example;
}

NetExample in_case(const NetExample& example, std::span<const std::string> words,
                   TextCase text_case, const NetVocabulary& vocabulary) {
  std::vector<std::string> cased;
  for (const std::string& word : words)
    cased.push_back(in_case(word, text_case));
  NetExample result = example;
  set_words(views(cased), vocabulary, result);
  return result;
}

}  // namespace weft
