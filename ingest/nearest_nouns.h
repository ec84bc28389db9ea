// Mends what a parser hung on the nearest noun, though another word of its phrase is meant.
#pragma once
#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"

namespace weft {

// Changes the trees (mend_clauses has seen them before):
//   "the top league in Devon, organized by Roe"   no place is organized: the league
//   "sets designed by Roe, containing pictures"   no person contains any: the sets
//   "evoked resistance, starting with petitions"  what was evoked starts so
//   "due in great measure to Roe"                 due to Roe
//   "in towns of Devon, in particular the Mill"   the Mill is no town
//   "things tied to wealth (Gold)"                an example of the things, not of wealth
// Cost: linear in the words but for the climb from each of these.
void mend_nearest_nouns(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                        Trees& trees);

}  // namespace weft
