// Mends what a parser took for the subject of a verb, where the words around show another.
#pragma once
#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"

namespace weft {

// Changes the trees before the other repairs see them:
//   "A mill run by Roe in York, Devon, Norland was" Norland is where York is; the mill was
//   "According to Roe, the dam holds"               the dam holds, Roe says so
//   "They sing, as does his daughter Ann"           Ann sings; nobody does her
//   names    of the whole article, sorted by first word
// Cost: linear in the words, times the children of a verb.
void mend_subjects(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                   Trees& trees);

}  // namespace weft
