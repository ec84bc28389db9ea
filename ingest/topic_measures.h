// "The population was 900" in an article about a town: it is the town's.
#pragma once
#include <optional>

#include "ingest/article_words.h"
#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/values.h"

namespace weft {

class TopicMeasures {
 public:
  // Borrows its parts, which must outlive it.
  TopicMeasures(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
                const Entities& entities);

  // Where the proposition says a number of what is measured of places, and nobody's, it becomes one
  // about the place that the article tells of, where that was named last: "(Leeds; have population
  // of; 900)". Others stay as they are. Cost: linear in the mentions, for such a proposition.
  void give_owner(Proposition& p) const;

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Values& values_;
  const Entities& entities_;
  std::optional<LocalEntity> place_;  // the article's topic, if a place

  bool is_nobodys_measure(const Proposition& p) const;
  bool is_number(WordSpan span) const;
};

}  // namespace weft
