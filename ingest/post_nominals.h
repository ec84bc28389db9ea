// Letters behind a person's name that tell an award or degree: "Ann Roe, OBE, PhD".
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// Takes them off the names of persons, and out of the names where they were found as ones of their
// own. Cost: linear in the words of the names.
Names without_post_nominals(const ArticleWords& words, const Lexicon& lexicon, Names names);

// The first word behind a name and the letters after it, each behind a comma: "(" of "Ann Roe,
// OBE, PhD (born 1930)"; the name's own end where no such letters follow. Letters are words of
// capitals alone. `end` is where the sentence ends.
std::uint32_t end_of_post_nominals(const ArticleWords& words, std::uint32_t name_end,
                                   std::uint32_t end);

}  // namespace weft
