// CSV (RFC 4180) with the header fields of neo4j-admin import; Kùzu takes the columns by place.
// No field holds a line break, so both can read in parallel.
#include <algorithm>
#include <string>

#include "graph/dump_property_graph.h"
#include "graph/dump_words.h"
#include "graph/dump_writers.h"

namespace weft {
namespace {

std::string field(std::string_view text) {
  if (text.find_first_of(",\"") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char byte : text) {
    if (byte == '"') quoted += '"';
    quoted += byte;
  }
  return quoted + "\"";
}

// Lists are parted by ';', Neo4j's array delimiter, which has no escape.
std::string list(const std::vector<std::string>& texts) {
  std::string joined;
  for (const std::string& text : texts) {
    std::string item = folded(text);
    std::replace(item.begin(), item.end(), ';', ',');
    joined += (joined.empty() ? "" : ";") + item;
  }
  return field(joined);
}

// The classes' local names; Neo4j wants one label at least.
std::string node_labels(const DumpNode& node) {
  std::vector<std::string> labels;
  for (const std::string& type : node.types)
    labels.emplace_back(local_name(type));
  if (labels.empty()) labels.emplace_back(node.kind == "literal" ? "Literal" : "Resource");
  return list(labels);
}

}  // namespace

void write_csv_nodes(const DumpJob& job) {
  job.out << "id:ID,:LABEL,kind,label,names:string[],types:string[]\n";
  for_each_node(job, [&](const DumpNode& node) {
    job.out << field(node.id) << "," << node_labels(node) << "," << node.kind << ","
            << field(node.label) << "," << list(node.names) << "," << list(node.types) << "\n";
  });
}

void write_csv_edges(const DumpJob& job) {
  job.out << ":START_ID,:END_ID,:TYPE,predicate,label,graphs:string[],evidence:int,"
             "confidence:double,sentence,qualifiers:string[]\n";
  for_each_edge(job, [&](const DumpEdge& edge) {
    job.out << field(edge.subject) << "," << field(edge.object) << ","
            << field(local_name(edge.predicate)) << "," << field(edge.predicate) << ","
            << field(edge.label) << "," << list(edge.graphs) << ","
            << std::to_string(edge.evidence_count) << "," << edge.confidence << ","
            << field(edge.sentence) << "," << list(edge.qualifiers) << "\n";
  });
}

}  // namespace weft
