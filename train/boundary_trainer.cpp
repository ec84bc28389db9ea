#include "train/boundary_trainer.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <numeric>
#include <span>
#include <string>

#include "ingest/boundary_model.h"
#include "ingest/upos.h"
#include "ingest/tokenize.h"
#include "ingest/word_hash.h"
#include "ingest/word_traits.h"
#include "train/contraction_trainer.h"
#include "train/logistic_regression.h"
#include "train/raw_text.h"
#include "train/run_together_trainer.h"

namespace weft {

namespace {

using Slots = std::vector<WordKinds::Table::Slot>;
using KindCounts = std::map<std::uint32_t, int>;  // by Upos

int total(const KindCounts& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0,
                         [](int sum, const auto& entry) { return sum + entry.second; });
}

std::uint32_t most_frequent(const KindCounts& counts) {
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

template <class Key>
Slots slots_of(const std::map<Key, KindCounts>& counts, int least,
               std::uint64_t (*hash_of)(const Key&)) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;
  for (const auto& [key, kinds] : counts) {
    if (total(kinds) >= least) entries.emplace_back(hash_of(key), most_frequent(kinds));
  }
  return WordKinds::Table::build(entries);
}

// The tables of WordKinds. Rare forms teach endings; a form met once is not known.
struct KindTables {
  explicit KindTables(const std::vector<TreebankSentence>& sentences) {
    constexpr int kKnown = 2, kRare = 3, kEndingKnown = 3;
    std::map<std::string, KindCounts> forms;
    for (const TreebankSentence& sentence : sentences) {
      for (const TreebankWord& word : sentence.words) {
        const auto upos = upos_from_name(word.upos);
        if (upos) ++forms[lower_case(word.form)][static_cast<std::uint32_t>(*upos)];
      }
    }
    std::map<std::uint64_t, KindCounts> by_ending;
    for (const auto& [form, kinds] : forms) {
      if (total(kinds) > kRare) continue;
      for (std::size_t count = WordKinds::kEndingBytesMin; count <= WordKinds::kEndingBytesMax;
           ++count) {
        if (form.size() <= count) break;
        ++by_ending[WordKinds::ending_key(form, count)][most_frequent(kinds)];
      }
    }
    words = slots_of<std::string>(forms, kKnown,
                                  [](const std::string& form) { return hash_bytes(form); });
    endings = slots_of<std::uint64_t>(by_ending, kEndingKnown,
                                      [](const std::uint64_t& key) { return key; });
  }

  Slots words, endings;
};

// Gaps with their features, those near the gap first.
struct Examples : HashedExamples {
  std::size_t near_count = 0;
};

void add_paragraph(std::span<const TreebankSentence> sentences, const WordKinds& kinds,
                   std::size_t weight_count, Examples& examples) {
  const RawTreebank raw = raw_text(sentences);
  std::vector<Token> tokens;
  tokenize(raw.text, {0, static_cast<std::uint32_t>(raw.text.size())}, tokens);
  const BoundaryFeatures features(raw.text, tokens, kinds);
  std::vector<std::uint32_t> ids;
  auto gold = raw.sentences.begin();
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    while (gold != raw.sentences.end() && gold->end < tokens[i].range.end)
      ++gold;
    ids.clear();
    features.append_near(i, ids);
    examples.near_count = ids.size();
    features.append_others(i, ids);
    examples.feature_count = ids.size();
    for (const std::uint32_t id : ids) {
      examples.places.push_back(
          static_cast<std::uint32_t>(BoundaryModel::place_of(id, weight_count)));
    }
    examples.is_true.push_back(gold != raw.sentences.end() && gold->end == tokens[i].range.end);
  }
}

Examples examples_of(const std::vector<TreebankSentence>& sentences, const WordKinds& kinds,
                     std::size_t weight_count) {
  Examples examples;
  for (std::size_t begin = 0; begin < sentences.size();) {
    std::size_t end = begin + 1;
    while (end < sentences.size() && !sentences[end].starts_paragraph)
      ++end;
    add_paragraph(std::span(sentences).subspan(begin, end - begin), kinds, weight_count, examples);
    begin = end;
  }
  return examples;
}

// The near sum that all gaps but a few of those that end sentences exceed, less a margin: the
// weights know these gaps better than those of other texts.
double near_bound(const Examples& examples, const std::vector<double>& weights, double bound,
                  double margin) {
  constexpr std::size_t kAllBut = 1000;
  std::vector<double> near_sums;
  for (std::size_t e = 0; e < examples.is_true.size(); ++e) {
    const auto places = examples.of(e);
    const auto sum = [&](std::span<const std::uint32_t> part) {
      return std::accumulate(part.begin(), part.end(), 0.0,
                             [&](double total, std::uint32_t at) { return total + weights[at]; });
    };
    const double near = sum(places.first(examples.near_count));
    if (near + sum(places.subspan(examples.near_count)) > bound) near_sums.push_back(near);
  }
  if (near_sums.empty()) return bound;
  const auto least = near_sums.begin() + static_cast<std::ptrdiff_t>(near_sums.size() / kAllBut);
  std::nth_element(near_sums.begin(), least, near_sums.end());
  return *least - margin;
}

}  // namespace

void train_boundaries(const std::vector<TreebankSentence>& sentences,
                      const std::vector<std::string>& known, const BoundarySettings& settings,
                      ModelWriter& writer) {
  constexpr double kByteMax = 127, kBoundMax = 1e6;
  const std::size_t weight_count = std::size_t{1} << settings.weight_bits;
  const KindTables tables(sentences);
  const WordKinds kinds(tables.words, tables.endings);
  const Examples examples = examples_of(sentences, kinds, weight_count);
  std::fprintf(stderr, "segmenter: %zu gaps, %zu features each\n", examples.is_true.size(),
               examples.feature_count);
  const std::vector<double> learnt = logistic_regression(
      examples,
      {weight_count, settings.epochs, settings.learning_rate, settings.feature_dropout,
       settings.seed},
      "segmenter");

  std::vector<std::int8_t> weights(weight_count);
  for (std::size_t i = 0; i < weight_count; ++i)
    weights[i] = static_cast<std::int8_t>(scaled_weight(learnt[i], kByteMax));
  writer.add_array("words", tables.words);
  writer.add_array("endings", tables.endings);
  writer.add_array("weights", weights);
  const double near = near_bound(examples, learnt, settings.bound, settings.near_margin);
  writer.add_array("bounds", std::vector<std::int32_t>{scaled_weight(settings.bound, kBoundMax),
                                                       scaled_weight(near, kBoundMax)});
  train_contractions(sentences, kinds, writer);
  train_run_together(sentences, known, writer);
}

}  // namespace weft
