// "young Londoners", "non - Muslims": some of a people, or all but them, never the people itself.
#pragma once
#include "ingest/article_words.h"

namespace weft {

// `names` without peoples of one word ("Americans") that a small adjective or "non" restricts; what
// they are with it is a noun phrase. Cost: linear.
Names without_restricted_peoples(const ArticleWords& words, Names names);

}  // namespace weft
