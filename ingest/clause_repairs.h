// Mends clauses that lean on another: "as did Roe", "and Ann by Poe", "wrote and directed it".
#pragma once
#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"

namespace weft {

// Changes the trees (mend_coordination has seen them before):
//   "Roe moved, as did Poe"                    Poe is another one who moved
//   "was played by Roe and his wife Ann by Poe"   she played nobody: a clause without its verb
//   "wrote and directed the film"              what is directed is written too
//   "a squad that won at the Cup, which also"  "also" goes on with the first "that"
//   "rules A and B, which lies in C"           B does
//   "a branch of the Bank located in Leeds"    the branch is there
//   "an effort to save the mill led by Roe"    who leads an effort leads no mill
//   "was founded by monks invited to Leeds"    the monks were invited
//   "a member of the Union comprising mills"   the union comprises them
//   names    of the whole article, sorted by first word
// Cost: linear in the words but for the reach of each of these.
void mend_clauses(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                  Trees& trees);

}  // namespace weft
