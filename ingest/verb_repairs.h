// Mends what a parser hangs on the wrong verb or noun: infinitives, participles, relative clauses.
#pragma once
#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"

namespace weft {

// Changes the trees (mend_trees has seen them before) where the words themselves show the error:
//   "went on to write", "too ill to go"   the infinitive goes with the verb or adjective before
//   "the only man to go"                  ... with the noun
//   "had the band play", "let Ann speak"  the noun is the object of the first verb
//   "beat visiting master Roe"            a participle without an article behind it is no verb
//   ", with critics praising it"          the noun is the subject of the participle
//   "a scene by Roe called 'Dusk'"        the scene is called so
//   "with Roe (playing a king)"           a participle in brackets is about the word before them
//   "won it with the party, beating Roe"  behind a comma the subject of the main verb acts
//   "guests in their shows, including A"  A is one of many
//   "Roe, the son of Poe, who died"       "who" is no part of what describes the name
//   "threats against firms who planned"   "who" is nothing lifeless, "which were" nothing single
//   "brought the clock he made to school" where to, tells the verb of bringing
//   "demanding that leaders come"         leaders come
//   "earned Roe a prize"                  Roe gets it
//   "A poet, he wrote"                    of two subjects the second is one
// Cost: linear in the words but for the reach of each of these.
void mend_verbs(const ArticleWords& words, const Lexicon& lexicon, Trees& trees);

}  // namespace weft
