// How likely a fact is right: a logistic regression over how sure its tree is, what hangs on its
// ends and how its subject is put. Weights are a readable table, data/fact_confidence.tsv, that
// `weft-train fact-confidence` learns from judged facts.
#pragma once
#include <string_view>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/proposition_confidence.h"
#include "ingest/references.h"

namespace weft {

// One end of a fact as the article has it.
struct FactEnd {
  WordSpan span;  // empty where no words say it
  const Reference& reference;
  std::uint32_t head = kNoHead;  // of the span
  std::string_view name = {};    // the first of the entity that it is
};

// What the model looks at: names that hold of the fact ("subject before a mark"), and amounts:
// probabilities as their decimal log odds ("tree": 2 for 0.99), counts as the natural logarithm of
// one more ("object lacks": words that hang on its head and are not in it). Trees may be empty:
// then every word counts as sure.
std::vector<ConfidenceFeature> fact_features(const ArticleWords& words, const Trees& trees,
                                             const Proposition& p, const FactEnd& subject,
                                             const FactEnd& object);

}  // namespace weft
