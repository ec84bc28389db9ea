// Titles behind the noun that says what they are of: "the film A Cry in the Hills", "her album
// Legendary Jane Roe". The model knows the people and places inside and cuts there.
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/values.h"

namespace weft {

// `names` with what is written large behind such a noun made one name of a work. Small words inside
// are passed where no name of its own begins behind them: "the film Holm in Leeds" is "Holm".
// Cost: linear in the words.
Names join_work_titles(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
                       const Names& names);

}  // namespace weft
