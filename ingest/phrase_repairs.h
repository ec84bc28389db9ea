// The second pass of tree_repairs: nouns, names and adverbials that hang on the wrong word.
#pragma once
#include "ingest/sentence_tree.h"

namespace weft {

// Of one sentence; changes its words in `mended`, which starts as a copy of the tree's.
void mend_phrases(const SentenceTree& tree, Trees& mended);

}  // namespace weft
