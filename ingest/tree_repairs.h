// Mends what a parser of news gets wrong again and again, where the words themselves show it.
#pragma once
#include "ingest/sentence_tree.h"

namespace weft {

// The trees with these words hung elsewhere:
//   "On May 9, Leeds signed ..."       the name between a comma and a finite verb without a subject
//                                      is its subject, no part of the phrase in front
//   "has built A, sold B and left"     a participle with an object of its own is no passive of the
//                                      noun before it, but a further verb of the row
//   "a kind of home, a window"         what has the article of the whole phrase goes on with it
//   "As of May, the lines are ..."     what stands before a subject belongs to the clause
//   "20 firms and nearly 9 shops"      what "and" joins to an object is another one
//   "the foundation of a school"       a second object with "of" right behind the first belongs to
//                                      it
// Cost: linear in the words but for long phrases in front of a verb.
Trees mend_trees(const ArticleWords& words, const Trees& trees);

}  // namespace weft
