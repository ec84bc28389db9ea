// Rows of people with nothing written between them, as e-mail headers, minutes and lists have them
// once their line breaks are lost: "Ada Hill Robert Cole Nancy Webb" are three.
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// `names` with each row of people told apart, and with “Cole, Robert” in quotation marks as one. A
// row is parted where each part begins with a first name (given_names.tsv, in `lexicon`) and at
// least half of them end in a family name that is no first name; just two people are told apart
// only in a sentence without a finite verb, where lists stand. Or it begins with the whole name of
// a person whom the article has elsewhere, or ends in the family name that its second word is.
// Cost: linear in the names and words.
Names part_name_rows(const ArticleWords& words, const Lexicon& lexicon, const Names& names);

}  // namespace weft
