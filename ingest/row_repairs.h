// The last pass of tree_repairs: verbs and predicates behind "and" that the parser hung on a word
// which they cannot be in a row with.
#pragma once
#include "ingest/sentence_tree.h"

namespace weft {

// Of one sentence; changes its words in `mended`, which starts as a copy of the tree's:
//   "helped build the mill and sold it"            sold with helped: no finite verb goes on with
//                                                  a bare one
//   "is near Leeds and York and is part of Kent"   "is part" with "is near", not with York
//   "was written by A, directed by B"              directed with written, not on A
// Cost: linear in the words and their height in the tree.
void mend_rows(const SentenceTree& tree, Trees& mended);

}  // namespace weft
