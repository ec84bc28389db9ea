#pragma once
#include "ingest/article_words.h"
#include "ingest/chunks.h"
#include "ingest/lexicon.h"

namespace weft {

// What each sentence says, as propositions over its own words: few and complete, no two the same,
// in the order of the text. Rules are named family.pattern ("verb.object", "apposition.role").
//   names    of the same words, repaired (name_spans.h)
// Cost: O(words) but for coordinations, whose members multiply.
Propositions extract(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                     const Values& values, const Chunks& chunks);

}  // namespace weft
