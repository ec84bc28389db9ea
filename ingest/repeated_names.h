#pragma once
#include "ingest/article_words.h"

namespace weft {

// Adds to `found` what the model missed though it found it elsewhere in the article: a name of two
// or more words that it was sure of somewhere is a name wherever the same words stand, unless a
// name that it found there reaches further. Sorted by first word, none overlap.
// Cost: linear in the words, times the names that begin with the same word.
Names repeat_names(const ArticleWords& words, const Names& found);

}  // namespace weft
