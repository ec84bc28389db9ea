// GraphML 1.0 (graphml.graphdrawing.org): nodes first, then edges, as Gephi and yEd want it.
#include <array>
#include <string>

#include "graph/dump_property_graph.h"
#include "graph/dump_writers.h"

namespace weft {
namespace {

constexpr std::string_view kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="term" for="node" attr.name="id" attr.type="string"/>
  <key id="kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="names" for="node" attr.name="names" attr.type="string"/>
  <key id="types" for="node" attr.name="types" attr.type="string"/>
  <key id="relation" for="edge" attr.name="label" attr.type="string"/>
  <key id="predicate" for="edge" attr.name="predicate" attr.type="string"/>
  <key id="graphs" for="edge" attr.name="graphs" attr.type="string"/>
  <key id="evidence" for="edge" attr.name="evidence" attr.type="long"/>
  <key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>
  <key id="sentence" for="edge" attr.name="sentence" attr.type="string"/>
  <key id="qualifiers" for="edge" attr.name="qualifiers" attr.type="string"/>
  <graph id="weft" edgedefault="directed">
)";

// XML 1.0 has no way to write most control characters; U+FFFD stands for them.
std::string escaped(std::string_view text) {
  std::string xml;
  for (const char byte : text) {
    switch (byte) {
      case '&':
        xml += "&amp;";
        break;
      case '<':
        xml += "&lt;";
        break;
      case '>':
        xml += "&gt;";
        break;
      case '"':
        xml += "&quot;";
        break;
      default:
        const bool is_control =
            static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
        is_control ? xml += "\xEF\xBF\xBD" : xml += byte;
    }
  }
  return xml;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts)
    list += (list.empty() ? "" : "|") + text;
  return list;
}

void write_data(DumpOutput& out, std::string_view key, std::string_view value) {
  if (!value.empty()) out << "<data key=\"" << key << "\">" << escaped(value) << "</data>";
}

}  // namespace

void write_graphml(const DumpJob& job) {
  DumpOutput& out = job.out;
  out << kHead;
  for_each_node(job, [&](const DumpNode& node) {
    out << "    <node id=\"" << node_key(node.id) << "\">";
    write_data(out, "term", node.id);
    write_data(out, "kind", node.kind);
    write_data(out, "label", node.label);
    write_data(out, "names", joined(node.names));
    write_data(out, "types", joined(node.types));
    out << "</node>\n";
  });
  for_each_edge(job, [&](const DumpEdge& edge) {
    out << "    <edge source=\"" << node_key(edge.subject) << "\" target=\""
        << node_key(edge.object) << "\">";
    write_data(out, "relation", edge.label);
    write_data(out, "predicate", edge.predicate);
    write_data(out, "graphs", joined(edge.graphs));
    write_data(out, "evidence", std::to_string(edge.evidence_count));
    write_data(out, "confidence", edge.confidence);
    write_data(out, "sentence", edge.sentence);
    write_data(out, "qualifiers", joined(edge.qualifiers));
    out << "</edge>\n";
  });
  out << "  </graph>\n</graphml>\n";
}

}  // namespace weft
