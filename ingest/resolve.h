// Which mentions are one thing: names that are equal but for spelling, aliases that the text gives,
// acronyms, short forms, definite noun phrases and clear pronouns. What is not clear is left alone.
#pragma once
#include "ingest/chunks.h"

namespace weft {

// Entities in the order of their first mention. Every name is a mention; noun phrases and pronouns
// only where they stand for a named entity.
// Cost: O(names * entities) at worst.
Entities resolve(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                 const Chunks& chunks);

// schema.org class IRI of a name's bearer, by its type and head noun; empty where unknown.
std::string class_of_name(const ArticleWords& words, const Lexicon& lexicon, const Name& name);

}  // namespace weft
