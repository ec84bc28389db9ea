#pragma once
#include <string>
#include <vector>

#include "graph/graph.h"

namespace weft::query::testing {

// The graph that lines of `subject predicate object` draw. A plain word is
// <http://example.org/word>, `a` is rdf:type, label altLabel are those of RDFS and SKOS, x:word is
// <http://x.example/word>,
// _:word a blank node; "text", "text"@en, 5, 2.5, 1e0, true, 2019-05-09 and "5"^^integer (an xsd
// type) are literals.
Graph draw_graph(const std::filesystem::path& folder, const std::vector<std::string>& lines);
std::vector<Quad> read_graph(const std::vector<std::string>& lines);

}  // namespace weft::query::testing
