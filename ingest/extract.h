#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/proposition_confidence.h"
#include "ingest/values.h"

namespace weft {

// What each sentence says, as propositions over its own words: few and complete, no two the same,
// in the order of the text. Rules are named family.pattern ("verb.object", "apposition.role").
//   names, titles    of the same words (name_spans.h, titles.h)
// None but aliases where the text comes without trees.
// Cost: O(words) but for coordinations, whose members multiply up to a bound.
Propositions extract(const ArticleWords& words, const Trees& trees, const Lexicon& lexicon,
                     const Names& names, const Titles& titles, const Values& values,
                     const ConfidenceModel& confidence);

}  // namespace weft
