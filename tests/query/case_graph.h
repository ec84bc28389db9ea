#pragma once
#include <string>
#include <vector>

#include "graph/graph.h"

namespace weft::query::testing {

// The graph that lines of `subject predicate object` draw. A plain word is
// <http://example.org/word>, `a` is rdf:type, label altLabel are those of RDFS and SKOS, x:word is
// <http://x.example/word>, owl:functional the class of single-valued predicates,
// _:word a blank node; "text", "text"@en, 5, 2.5, 1e0, true, 2019-05-09 and "5"^^integer (an xsd
// type) are literals.
// An article: its date or `undated` and its title, which is its source too, on the first line.
// Every further line is a sentence, which says a statement and behind it, in any order, how:
// negated, possible, planned, conditional, speaker=ada, confidence=0.8; whatever else is a
// qualifier: since="2015"^^gYear.
ArticleFacts read_article(const std::vector<std::string>& lines);

Graph draw_graph(const std::filesystem::path& folder, const std::vector<std::string>& lines);
std::vector<Quad> read_graph(const std::vector<std::string>& lines);

}  // namespace weft::query::testing
