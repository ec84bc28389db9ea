// Names whose first word counts: "the first World War", "the film 3 Bridges", "the 24th Division".
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// Where the name begins with the number before it that belongs to it: an ordinal before a world
// war or a body of soldiers, a numeral between a kind of work and its title; so with "A" of "A & E
// Studios" and "Mexican" of "Mexican War of Independence". Else where it begins already.
std::uint32_t numbered_begin(const ArticleWords& words, const Lexicon& lexicon, WordSpan name);

}  // namespace weft
