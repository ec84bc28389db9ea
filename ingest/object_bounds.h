// Where the object of a proposition really begins and ends: parsers cut it where a phrase goes on.
#pragma once
#include "ingest/article_words.h"
#include "ingest/layers.h"
#include "ingest/lexicon.h"

namespace weft {

// The proposition with its object put right. "The first player called up since 1997" is a player:
// of what he is the first, the object does not hold. "The east of Russia" is not an east. "Was
// visiting professor" visits nobody: that is what somebody was. Of arguments, "next to" is near.
Proposition with_whole_object(const ArticleWords& words, const Lexicon& lexicon, Proposition p);

// Whether the phrase lacks the clause that says what it is: "on the basis [that ...]", "spent a
// month [escorting ...]", "opposed the attempt [to end it]". Needs p.object.
bool lacks_its_clause(const ArticleWords& words, const Lexicon& lexicon, const Proposition& p);

}  // namespace weft
