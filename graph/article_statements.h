// What an article says in terms of the graph, given which entity of the graph each of its own is.
// A pure function: an article is rewritten by comparing what it gives before and after.
#pragma once
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"
#include "graph/evidence.h"
#include "graph/term.h"
#include "graph/triple.h"

namespace weft {

using StatementEvidence = std::map<Triple, std::vector<Evidence>>;

// Per fact its statement; per entity its class, the main class above it, so that who asks for
// places finds cities, and its names: skos:altLabel for a global one. An entity that has only local
// names gets rdfs:label for the first and skos:altLabel for the others.
// Evidence of one statement is in the order of the facts; a repetition is left out.
//   entities  the graph's entity for each of the article's
//   id_of     numbers a term
//   is_typed  whether somebody decided the class of an entity: then the article's does not count
StatementEvidence derive_statements(const ArticleFacts& facts, std::span<const TermId> entities,
                                    const std::function<TermId(const Term&)>& id_of,
                                    const std::function<bool(TermId)>& is_typed);

// IRIs for the entities that have only local names, "" for the others: the article's IRI, '#', the
// first name; a second entity of that name gets "-2", and so on.
std::vector<std::string> local_entity_iris(const ArticleFacts& facts, std::string_view article_iri);

}  // namespace weft
