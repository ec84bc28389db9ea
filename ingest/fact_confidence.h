// How likely a fact is right: a logistic regression over how sure its tree is, what its ends stand
// for and how it was read. Weights are a readable table, data/fact_confidence.tsv, that
// `weft-train fact-confidence` learns from judged facts.
#pragma once
#include <string>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/references.h"

namespace weft {

// One end of a fact as the article has it.
struct FactEnd {
  WordSpan span;  // empty where no words say it
  const Reference& reference;
  std::uint32_t head = kNoHead;  // of the span
  bool is_named = false;         // an entity of the article, not one made of a noun phrase
};

// What the model looks at: names that hold of the fact ("subject is by pronoun", "tree over 0.8").
// Trees may be empty: then every word counts as sure.
std::vector<std::string> fact_features(const ArticleWords& words, const Trees& trees,
                                       const Proposition& p, const FactEnd& subject,
                                       const FactEnd& object);

// What the finished fact adds; `canonical` is whether the schema has its predicate.
void add_predicate_features(const Fact& fact, bool canonical, std::vector<std::string>& features);

}  // namespace weft
