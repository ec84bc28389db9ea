// Which mentions are one thing: names that are equal but for spelling, aliases that the text gives,
// acronyms, short forms, noun phrases and clear pronouns. What is not clear is left alone.
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// What is read before; all of one article, all outliving the call.
struct MentionLayers {
  const Trees& trees;              // empty: names alone are resolved
  const Names& names;              // repaired (name_spans.h)
  const Names& inner_names;
  const Titles& titles;
  const Coreference& coreference;
};

// Entities in the order of their first name, then those that only noun phrases and pronouns stand
// for, whose names have local reach. Every name is a mention, inner ones too; a noun phrase or
// pronoun only where it stands for something that another mention stands for.
// Cost: linear in the words and mentions, times the length of names and a logarithm.
Entities resolve(const ArticleWords& words, const Lexicon& lexicon, const MentionLayers& layers);

// schema.org class IRI of a name's bearer, by its type and head noun; empty where unknown.
std::string class_of_name(const ArticleWords& words, const Lexicon& lexicon, const Name& name);

}  // namespace weft
