// From what sentences say to facts: arguments become entities or typed literals, relation phrases
// predicates, further arguments qualifiers.
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/relation_schema.h"
#include "ingest/values.h"

namespace weft {

// Names of qualifier predicates: https://weft.dev/qualifier/ + "date", "place", "amount", "unit",
// "currency", "comparator", "phrase" (the relation as the sentence says it), "role",
// "extractor" and "extracted" (a language model and the day), or a preposition.
std::string qualifier_iri(std::string_view name);

// Facts in the order of the propositions; one that has a pronoun that nothing resolves is left out.
// A noun phrase that is a subject somewhere becomes an entity of its own with local reach; as an
// object of others it is that entity, else its text.
ArticleFacts normalise(const ArticleWords& words, const Lexicon& lexicon,
                       const RelationSchema& schema, const Values& values, const Entities& entities,
                       const Propositions& propositions);

}  // namespace weft
