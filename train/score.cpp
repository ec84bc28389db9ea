#include "train/score.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "ingest/segment.h"
#include "ingest/upos.h"
#include "train/raw_text.h"

namespace weft {

namespace {

double percent(std::size_t right, std::size_t all) {
  return all == 0 ? 0 : 100.0 * static_cast<double>(right) / static_cast<double>(all);
}

using Ranges = std::vector<ByteRange>;

// Both ascending.
MatchCounts matches(const Ranges& gold, const Ranges& found) {
  Ranges both;
  std::set_intersection(gold.begin(), gold.end(), found.begin(), found.end(),
                        std::back_inserter(both));
  return {both.size(), gold.size(), found.size()};
}

template <class Item>
Ranges ranges_of(const std::vector<Item>& items) {
  Ranges ranges;
  for (const Item& item : items)
    ranges.push_back(item.range);
  return ranges;
}

std::string print(std::string_view what, const MatchCounts& counts) {
  return fmt::format("{:<13} P {:6.2f}  R {:6.2f}  F1 {:6.2f}  ({} right, {} gold, {} found)\n",
                     what, counts.precision(), counts.recall(), counts.f1(), counts.right,
                     counts.gold, counts.found);
}

// A relation without its subtype: "nsubj" of "nsubj:pass".
std::string_view universal(std::string_view relation) {
  return relation.substr(0, relation.find(':'));
}

// Compares the names of one sentence.
void count_names(const NameSentence& sentence, std::vector<Name> found, NameScores& scores) {
  const auto& unannotated = sentence.unannotated;
  std::erase_if(found, [&](const Name& name) {
    return std::find(unannotated.begin(), unannotated.end(), name.type) != unannotated.end();
  });
  for (const AnnotatedName& gold : sentence.names) {
    const auto same = std::find_if(found.begin(), found.end(), [&](const Name& name) {
      return name.first_word == gold.begin && name.end_word == gold.end;
    });
    const bool is_right = same != found.end() && std::find(gold.types.begin(), gold.types.end(),
                                                           same->type) != gold.types.end();
    if (!gold.sure) {
      if (is_right) found.erase(same);
      continue;
    }
    const NameType type = is_right ? same->type : gold.types.front();
    ++scores.of_type[static_cast<std::size_t>(type)].gold;
    scores.of_type[static_cast<std::size_t>(type)].right += is_right;
  }
  for (const Name& name : found)
    ++scores.of_type[static_cast<std::size_t>(name.type)].found;
}

// Reads the sentences of one document together, so that its names agree.
void score_document(std::span<const NameSentence> sentences, const ReaderModels& models,
                    NameScores& scores) {
  std::vector<std::vector<std::string_view>> words;
  for (const NameSentence& sentence : sentences)
    words.emplace_back(sentence.words.begin(), sentence.words.end());
  const Names names = models.read(std::vector<SentenceWords>(words.begin(), words.end())).names;
  std::uint32_t first_word = 0;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    std::vector<Name> found;
    for (Name name : names) {
      if (name.sentence != i) continue;
      name.first_word -= first_word;
      name.end_word -= first_word;
      found.push_back(name);
    }
    count_names(sentences[i], std::move(found), scores);
    first_word += static_cast<std::uint32_t>(words[i].size());
  }
}

}  // namespace

double MatchCounts::precision() const {
  return percent(right, found);
}
double MatchCounts::recall() const {
  return percent(right, gold);
}
double MatchCounts::f1() const {
  return percent(2 * right, gold + found);
}

WordScores score_words(const std::vector<TreebankSentence>& sentences, const ReaderModels& models) {
  WordScores scores;
  for (const TreebankSentence& sentence : sentences) {
    std::vector<std::string_view> words;
    for (const TreebankWord& word : sentence.words)
      words.push_back(word.form);
    const WordLayers found = models.read(std::vector<SentenceWords>{words});
    for (std::size_t i = 0; i < words.size(); ++i) {
      const TreebankWord& gold = sentence.words[i];
      const WordTag& tag = found.tagging[i];
      const Dependency& dependency = found.trees[i];
      const int head = dependency.head == kNoHead ? 0 : static_cast<int>(dependency.head) + 1;
      const bool same_relation = universal(dependency.relation) == universal(gold.relation);
      ++scores.words;
      scores.upos += upos_name(tag.upos) == gold.upos;
      scores.xpos += tag.xpos == gold.xpos;
      scores.features += (tag.features.empty() ? "_" : tag.features) == gold.features;
      scores.lemmas += gold.lemma == "_" || tag.lemma == gold.lemma;
      scores.heads += head == gold.head;
      scores.relations += head == gold.head && same_relation;
    }
  }
  return scores;
}

SegmentationScores score_segmentation(const std::vector<TreebankSentence>& sentences,
                                      const ReaderModels& models) {
  const RawTreebank gold = raw_text(sentences);
  const Segmentation found = segment(gold.text, models.boundaries());
  return {matches(gold.tokens, ranges_of(found.tokens)),
          matches(gold.sentences, ranges_of(found.sentences)),
          matches(gold.words, ranges_of(found.words))};
}

NameScores score_names(const std::vector<NameSentence>& sentences, const ReaderModels& models) {
  NameScores scores;
  for (std::size_t begin = 0; begin < sentences.size();) {
    std::size_t end = begin + 1;
    while (end < sentences.size() && !sentences[begin].document.empty() &&
           sentences[end].document == sentences[begin].document)
      ++end;
    score_document(std::span(sentences).subspan(begin, end - begin), models, scores);
    begin = end;
  }
  for (const MatchCounts& counts : scores.of_type) {
    scores.all.right += counts.right;
    scores.all.gold += counts.gold;
    scores.all.found += counts.found;
  }
  return scores;
}

std::string print(const WordScores& scores) {
  const auto part = [&](std::size_t right) { return percent(right, scores.words); };
  return fmt::format(
      "UPOS {:.2f}  XPOS {:.2f}  features {:.2f}  lemma {:.2f}  UAS {:.2f}  LAS {:.2f}  "
      "({} words)\n",
      part(scores.upos), part(scores.xpos), part(scores.features), part(scores.lemmas),
      part(scores.heads), part(scores.relations), scores.words);
}

std::string print(const SegmentationScores& scores) {
  return print("tokens", scores.tokens) + print("words", scores.words) +
         print("sentences", scores.sentences);
}

std::string print(const NameScores& scores) {
  std::string lines = print("names", scores.all);
  for (std::size_t i = 0; i < kNameTypeCount; ++i) {
    if (scores.of_type[i].gold + scores.of_type[i].found == 0) continue;
    lines += print(name_type_label(static_cast<NameType>(i)), scores.of_type[i]);
  }
  return lines;
}

}  // namespace weft
