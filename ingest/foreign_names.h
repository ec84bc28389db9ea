// Names of other languages, whose small words the model takes for their end: "La torre di sabbia",
// "Prix de la Ville", and the species behind a genus in brackets: "(Bursera simaruba)".
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// `names` with those that end before or behind such a word ("di", "des", "und") going on to the
// word behind it, and so forth, and those that begin with one at the large word before it; other
// names that lie in what is taken in are part of it. "Roe et al." is two. Cost: linear in the names
// and what they take in.
Names join_foreign_names(const ArticleWords& words, const Lexicon& lexicon, const Names& names);

}  // namespace weft
