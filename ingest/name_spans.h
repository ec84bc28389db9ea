// Names with the spans that people would give them, from what the model found and what the text
// shows: "Delft (Haag) Science Park", "Ace Tools Co., Ltd.", "Ministry of Trade and Industry",
// “Plan for Clean Rivers” are one name each; "Apple CEO Tim Cook" holds two.
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/values.h"

namespace weft {

// Gives names in the order of the text, none overlapping. Words of `values` are in no name.
Names repair_names(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
                   const Names& found);

// The kind of name that a schema.org class is; other where the class says nothing.
NameType name_type_of(std::string_view schema_class);

// The word that says what a name's bearer is: the last before a corporate suffix or "of".
std::uint32_t name_head(const ArticleWords& words, const Lexicon& lexicon, WordSpan name);

}  // namespace weft
