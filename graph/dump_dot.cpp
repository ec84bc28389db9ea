// The DOT language of Graphviz: entities as ellipses, values as boxes, relations as labels.
#include <string>

#include "graph/dump_property_graph.h"
#include "graph/dump_writers.h"

namespace weft {
namespace {

// A quoted ID knows only \" as an escape, but a label gives '\' a meaning of its own.
std::string dot_string(std::string_view text) {
  std::string dot = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') dot += '\\';
    dot += byte;
  }
  return dot + "\"";
}

}  // namespace

void write_dot(const DumpJob& job) {
  DumpOutput& out = job.out;
  out << "digraph weft {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n"
         "  edge [fontname=\"sans-serif\", fontsize=10];\n";
  for_each_node(job, [&](const DumpNode& node) {
    out << "  " << node_key(node.id) << " [label=" << dot_string(node.label)
        << (node.kind == "literal" ? ", shape=box" : "") << "];\n";
  });
  for_each_edge(job, [&](const DumpEdge& edge) {
    out << "  " << node_key(edge.subject) << " -> " << node_key(edge.object)
        << " [label=" << dot_string(edge.label) << "];\n";
  });
  out << "}\n";
}

}  // namespace weft
