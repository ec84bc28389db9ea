// Phrases whose number the text lost: templates of wikis leave "covers an area of and a border of"
// behind.
#pragma once
#include <span>

#include "ingest/article_words.h"
#include "ingest/layers.h"

namespace weft {

// Whether what the phrase is "of" is missing, within it or right behind it: "an area of, and",
// "a depth of in the north". "Of about 5 ha" and "of under 20" go on.
// Cost: linear in the words of the phrase.
bool lost_its_number(const ArticleWords& words, WordSpan phrase);

// Whether a number stood between two prepositions: "grossed over by 2014", "about from the coast".
//   preposition   its words, ascending
bool lost_its_number(const ArticleWords& words, std::span<const std::uint32_t> preposition);

}  // namespace weft
