// Names that a number is part of: "the first World War", "the film 3 Bridges", "the 24th
// Division", "Carol I".
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// The name with the number that belongs to it: an ordinal before a world war or a body of soldiers,
// a numeral between a kind of work and its title, the "I" behind a ruler's name; so with "A" of
// "A & E Studios" and "Mexican" of "Mexican War of Independence".
WordSpan with_number(const ArticleWords& words, const Lexicon& lexicon, WordSpan name);

}  // namespace weft
