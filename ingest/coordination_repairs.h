// Mends rows: members that a parser hangs on the wrong one, or on what only stands between.
#pragma once
#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"

namespace weft {

// Changes the trees (mend_attachments has seen them before):
//   "sees Ann leave, and tells of it"          a finite verb goes on with a finite one
//   "were taken without warrants and beaten"   "and" joins what was done
//   "author of ten songs, and 50 scores"       nobody is 50 scores
//   "a medal for Roe, a cup for Poe"           Roe is no cup
//   "two men who met her: Roe and Poe"         what stands behind the colon is who they are
//   "ten were shot, including Roe"             Roe is one of the ten
//   "to Leeds in 1924 and to York in 1929"     York goes on with Leeds, and has the second date
//   "in York during the war and in Leeds ..."  the war is of York, where Leeds has its own time
//   "served until his death in 1950"           he died then
//   "was hired; in 1850 Roe came"              nothing goes back over a semicolon
//   names    of the whole article, sorted by first word
// Cost: linear in the words but for the reach of each of these.
void mend_coordination(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
               Trees& trees);

}  // namespace weft
