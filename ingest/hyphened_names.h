// Given names whose second part is written small behind a hyphen: "Moon Jae-in", "Ban Ki-moon",
// "Prayut Chan-o-cha". The model cuts many of them at the hyphen. And lands of two names where
// blanks stand around it: "in Upper - Lower".
#pragma once
#include "ingest/article_words.h"

namespace weft {

// `names` with people of two words or more made whole, and two places behind "in", "of" or "from".
// What goes on with a noun is no part of them: "Jane Roe-led firms". Cost: linear in the words that
// it takes in.
Names join_hyphened_names(const ArticleWords& words, const Names& names);

}  // namespace weft
