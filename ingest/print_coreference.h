// Printed forms of the layer coreference.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

// "person", "place" ... as GUM writes them.
std::string_view entity_type_label(EntityType type);

// A line a word: its number from 0, the word, and the brackets of the mentions that begin and end
// there, "(1", "1)" or "(1)" with bars between, "_" where there are none. Entities that are
// mentioned once are left out, as in OntoNotes; the others count from 1.
//
//   # begin document NAME
//   0 <tab> Ann <tab> (1
//   # end document
std::string coreference_conll(std::string_view name, const ArticleWords& words,
                              const Coreference& coreference);

// A line an entity that is mentioned more than once: number, type, then its mentions with their
// byte ranges, separated by tabs.
std::string coreference_text(const ArticleWords& words, const Coreference& coreference);

// The same as objects, one a line: entity, type, mentions (begin, end, text, kind).
std::string coreference_jsonl(const ArticleWords& words, const Coreference& coreference);

// What stands in MISC of each word after "Entity=": "(12-person" where a mention begins, "12)"
// where it ends, "(12-person)" for a single word; empty where there is none. All entities, from 1.
std::vector<std::string> entity_brackets(const ArticleWords& words,
                                         const Coreference& coreference);

}  // namespace weft
