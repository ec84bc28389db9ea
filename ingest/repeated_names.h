#pragma once
#include "ingest/article_words.h"

namespace weft {

// Adds to `found` what the model missed though it found it elsewhere in the article: a name of two
// or more words that it was sure of somewhere is a name wherever the same words stand, unless a
// name that it found there reaches further; one that reaches further but begins inside begins with
// it ("New York Times", where "York Times" was found). Sorted by first word, none overlap.
// Cost: linear in the words, times the names that begin with the same word.
Names repeat_names(const ArticleWords& words, const Names& found);

// Gives names of type `other` the type that other names of the same words have in the article most
// often; of equals the first of NameType. Cost: linear in the names' words, times a logarithm.
void settle_types(const ArticleWords& words, Names& names);

}  // namespace weft
