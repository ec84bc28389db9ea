// The asserted statements as GraphML, DOT and CSV see them: nodes with a label, names and types,
// and one edge for each further triple, however many graphs say it. Literals are nodes too, so that
// no statement is lost.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/dump_writers.h"

namespace weft {

struct DumpNode {
  std::string_view id;    // N-Triples text, an IRI without <>
  std::string_view kind;  // "iri", "blank", "literal"
  std::string label;
  std::vector<std::string> names;  // preferred first
  std::vector<std::string> types;  // IRIs, sorted
};

struct DumpEdge {
  std::string_view subject, object;     // ids of nodes
  std::string_view predicate;           // IRI
  std::string label;                    // the predicate's, in words
  std::vector<std::string> graphs;      // IRIs, sorted; the default graph is left out
  std::uint64_t evidence_count = 0;     // places that assert it
  std::string confidence;               // the greatest of them; "1.0" for an imported statement
  std::string sentence;                 // the first of them, folded; may be empty
  std::vector<std::string> qualifiers;  // "date=2019-05-09", of all of them, sorted
};

// Each in order of their texts. `rows` of the report counts them.
void for_each_node(const DumpJob& job, const std::function<void(const DumpNode&)>& sink);
void for_each_edge(const DumpJob& job, const std::function<void(const DumpEdge&)>& sink);

// A name of the node that any file format takes: "n" and 32 hexadecimal digits of a hash.
std::string node_key(std::string_view id);

}  // namespace weft
