#include "train/score.h"

#include <fmt/core.h>

namespace weft {

namespace {

double percent(std::size_t right, std::size_t all) {
  return all == 0 ? 0 : 100.0 * static_cast<double>(right) / static_cast<double>(all);
}

}  // namespace

TagScores score_tags(const std::vector<TreebankSentence>& sentences, const WordClusters& clusters,
                     const Tagger& tagger, const Lemmatizer& lemmatizer) {
  TagScores scores;
  for (const TreebankSentence& sentence : sentences) {
    std::vector<std::string_view> words;
    for (const TreebankWord& word : sentence.words)
      words.push_back(word.form);
    const auto tags = tagger.tag(traits_of(words, clusters));
    for (std::size_t i = 0; i < words.size(); ++i) {
      const TreebankWord& gold = sentence.words[i];
      ++scores.words;
      scores.upos += upos_name(tags[i].upos) == gold.upos;
      scores.xpos += tags[i].xpos == gold.xpos;
      scores.lemmas += gold.lemma == "_" || lemmatizer.lemma(words[i], tags[i]) == gold.lemma;
    }
  }
  return scores;
}

std::string print(const TagScores& scores) {
  return fmt::format("UPOS {:.2f}  XPOS {:.2f}  lemma {:.2f}  ({} words)",
                     percent(scores.upos, scores.words), percent(scores.xpos, scores.words),
                     percent(scores.lemmas, scores.words), scores.words);
}

}  // namespace weft
