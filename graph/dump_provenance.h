#pragma once
#include <functional>
#include <span>
#include <string>

#include "graph/article_facts.h"
#include "graph/term.h"

namespace weft {

// Takes one statement of the graph <article/provenance>.
using StatementSink =
    std::function<void(const Term& subject, const Term& predicate, const Term& object)>;

// Says everything about an article in RDF, in no particular order; import_provenance.h reads it
// back.
//   article_iri  names the article's graph
//   entities     for each of facts.entities, what the graph linked it to
void describe_article(const std::string& article_iri, const ArticleFacts& facts,
                      std::span<const Term> entities, const StatementSink& sink);

}  // namespace weft
