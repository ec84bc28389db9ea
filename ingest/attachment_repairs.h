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
//   "born in Leeds, the son of Poe"            no town is a son: the one who was born is
//   "a scholar of law, and director of Acme"   a role goes on with a role
//   "the John Roe Professor of Law"            the name is the chair's
//   "the Leeds, England band The Mills"        the towns say which band
//   "sees Ann leave, and tells of it"          a finite verb goes on with a finite one
//   "to Leeds in 1924 and to York in 1929"     York goes on with Leeds, and has the second date
//   "ten were shot, including Roe"             Roe is one of the ten
//   "two men who met her: Roe and Poe"         what stands behind the colon is who they are
//   "was drawn by A, shaped by B, and built by C"  all was done to the subject
//   "is a peak in Devon, ranking third"        the peak ranks
//   "a member of the Senate representing York" the member represents
//   "author of ten songs, and 50 scores"       nobody is 50 scores
//   "a medal for Roe, a cup for Poe"           Roe is no cup
//   "was hired; in 1850 Roe came"              nothing goes back over a semicolon
//   "served until his death in 1950"           he died then
//   names    of the whole article, sorted by first word
// Cost: linear in the words but for the reach of each of these.
void mend_attachments(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                      Trees& trees);

}  // namespace weft
