#pragma once
#include "graph/article_facts.h"
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// Adds what the names themselves say of how their bearers hang together:
//   - a body or place whose name begins with the name of another place or body and goes on
//     ("Leeds Park Holdings") is rel:named_after it;
//   - a work whose name ends in "on", "for" or "about" and such a name is schema:about it, and one
//     in "of" that tells something ("A History of Leeds", not "Lords of Leeds").
// What a preposition or "and" follows ("Leeds Tours in York") is the thing itself, and a kind or
// direction ("Palace of Leeds", "South Leeds") names nothing.
// Only the longest name inside counts, and only names of the article's own entities with global
// reach. The evidence is the sentence of the longer name's first mention.
// Cost: linear in the names and facts, times the length of a name and a logarithm.
void add_name_parts(const ArticleWords& words, const Lexicon& lexicon, ArticleFacts& facts);

}  // namespace weft
