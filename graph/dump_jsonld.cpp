// JSON-LD 1.1 in expanded form, a node object a line: no context to fetch, nothing to misread.
//
//    [
//    {"@id":"…","https://schema.org/name":[{"@value":"Xu Hua"}]},
//    {"@id":"<graph>","@graph":[
//    {"@id":"…", …}
//    ]}
//    ]
#include <nlohmann/json.hpp>
#include <string>

#include "graph/dump_rows.h"
#include "graph/dump_writers.h"
#include "graph/ntriples_term.h"

namespace weft {
namespace {

constexpr std::string_view kTypeText = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

std::string quoted(const std::string& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Term parsed(std::string_view text) {
  std::size_t offset = 0;
  return read_ntriples_term(text, offset);
}

std::string identifier(std::string_view text) {
  const Term term = parsed(text);
  return quoted(term.kind == TermKind::blank ? "_:" + term.text : term.text);
}

std::string value_object(std::string_view text) {
  const Term term = parsed(text);
  if (term.kind != TermKind::literal) return "{\"@id\":" + identifier(text) + "}";
  std::string object = "{\"@value\":" + quoted(term.text);
  if (!term.language.empty()) object += ",\"@language\":" + quoted(term.language);
  if (!term.datatype.empty()) object += ",\"@type\":" + quoted(term.datatype);
  return object + "}";
}

class JsonLdWriter {
 public:
  explicit JsonLdWriter(DumpOutput& out) : out_(out) { out_ << "["; }

  void write(const DumpRow& row) {
    if (graph_ != row.graph) {
      close_graph();
      open_graph(row.graph);
    }
    if (subject_ != row.subject) {
      close_subject();
      subject_ = row.subject;
      out_ << separator() << "{\"@id\":" << identifier(subject_);
    }
    // Only an IRI fits "@type"; a literal class, which RDF allows, stays an ordinary property.
    const bool is_type = row.predicate == kTypeText && row.object[0] != '"';
    const std::string_view key = is_type ? "@type" : row.predicate;
    if (key_ != key) {
      if (!key_.empty()) out_ << "]";
      key_ = key;
      out_ << "," << (is_type ? "\"@type\"" : identifier(key)) << ":[";
    } else {
      out_ << ",";
    }
    out_ << (is_type ? identifier(row.object) : value_object(row.object));
  }

  void finish() {
    close_graph();
    out_ << "\n]\n";
  }

 private:
  // What stands before the next node object of a list.
  std::string_view separator() {
    const bool first = first_;
    first_ = false;
    return first ? "\n" : ",\n";
  }
  void open_graph(std::string_view graph) {
    graph_ = graph;
    if (graph.empty()) return;
    out_ << separator() << "{\"@id\":" << identifier(graph) << ",\"@graph\":[";
    first_ = true;
  }
  void close_graph() {
    close_subject();
    if (!graph_.empty()) {
      out_ << "\n]}";
      first_ = false;
    }
    graph_.clear();
  }
  void close_subject() {
    if (!subject_.empty()) out_ << "]}";
    subject_.clear();
    key_.clear();
  }

  DumpOutput& out_;
  std::string graph_, subject_, key_;  // what is open; empty: none
  bool first_ = true;
};

}  // namespace

void write_jsonld(const DumpJob& job) {
  JsonLdWriter writer(job.out);
  for_each_row(job.snapshot, RowGraphs::kept, job.options, job.report,
               [&](const DumpRow& row) { writer.write(row); });
  writer.finish();
}

}  // namespace weft
