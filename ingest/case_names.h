// Cases before courts, which are named after both sides: "Roe v. Marsh".
#pragma once
#include "ingest/article_words.h"

namespace weft {

// `names` with both sides and the "v." between them made one name, which is no person's; words
// written large next to it are a side too. Cost: linear in the words.
Names join_case_names(const ArticleWords& words, const Names& names);

}  // namespace weft
