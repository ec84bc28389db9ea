#include "train/score.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "ingest/segment.h"
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

TagScores score_tags(const std::vector<TreebankSentence>& sentences, const ReaderModels& models) {
  TagScores scores;
  for (const TreebankSentence& sentence : sentences) {
    std::vector<std::string_view> words;
    for (const TreebankWord& word : sentence.words)
      words.push_back(word.form);
    const auto tags = models.tagger().tag(traits_of(words, models.clusters()));
    for (std::size_t i = 0; i < words.size(); ++i) {
      const TreebankWord& gold = sentence.words[i];
      ++scores.words;
      scores.upos += upos_name(tags[i].upos) == gold.upos;
      scores.xpos += tags[i].xpos == gold.xpos;
      scores.lemmas +=
          gold.lemma == "_" || models.lemmatizer().lemma(words[i], tags[i]) == gold.lemma;
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
  for (const NameSentence& sentence : sentences) {
    const std::vector<std::string_view> words(sentence.words.begin(), sentence.words.end());
    const std::vector<WordTraits> traits = traits_of(words, models.clusters());
    std::vector<Upos> tags;
    for (const WordTag& tag : models.tagger().tag(traits))
      tags.push_back(tag.upos);
    count_names(sentence, models.name_finder().find(words, traits, tags), scores);
  }
  for (const MatchCounts& counts : scores.of_type) {
    scores.all.right += counts.right;
    scores.all.gold += counts.gold;
    scores.all.found += counts.found;
  }
  return scores;
}

std::string print(const TagScores& scores) {
  return fmt::format("UPOS {:.2f}  XPOS {:.2f}  lemma {:.2f}  ({} words)\n",
                     percent(scores.upos, scores.words), percent(scores.xpos, scores.words),
                     percent(scores.lemmas, scores.words), scores.words);
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
