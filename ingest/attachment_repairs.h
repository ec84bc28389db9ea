// Mends what a parser hangs on the nearest name, where what the name is shows the error.
#pragma once
#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"

namespace weft {

// Changes the trees (mend_trees and mend_verbs have seen them before):
//   "a hit for Ann Roe which sold well"        no person is "which": the hit sold
//   "one of ten from the Leeds Band who sang"  no band is "who": the ten sang
//   "a disc by the singer Ann Roe, released"   nobody is released: the disc was
//   "lands of India known as X"                India has a name: the lands are known so
//   "two floods in 1944 (known as F) and 1945" not both are called F
//   "the office of head of trade held by Roe"  the office is held
//   "was built by Roe helped by Poe"           Roe was helped
//   "is a peak in Devon, ranking third"        the peak ranks
//   "a member of the Senate representing York" the member represents
//   "born in Leeds, the son of Poe"            no town is a son: the one who was born is
//   "a scholar of law, and director of Acme"   a role goes on with a role
//   "the John Roe Professor of Law"            the name is the chair's
//   "the Leeds, England band The Mills"        the towns say which band
//   "a spa in Upper - Lower built by Roe"      one name; the spa was built
//   "Catherine of Aragon's marriage"           all of the name is the owner
//   "is located north of the river in Devon"   the subject is in Devon
//   names    of the whole article, sorted by first word
// Cost: linear in the words but for the reach of each of these.
void mend_attachments(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                      Trees& trees);

}  // namespace weft
