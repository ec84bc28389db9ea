// Turtle and TriG from sorted rows: equal graphs, subjects and predicates stand together, so each
// is written once and what is open is closed when it changes.
#include <array>
#include <string>

#include "graph/dump_rows.h"
#include "graph/dump_writers.h"
#include "graph/provenance.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

struct Prefix {
  std::string_view name, iri;
};
constexpr std::array<Prefix, 8> kPrefixes{{
    {"foaf", vocabulary::kFoaf},
    {"prov", vocabulary::kProv},
    {"rdf", vocabulary::kRdf},
    {"rdfs", vocabulary::kRdfs},
    {"schema", vocabulary::kSchema},
    {"skos", vocabulary::kSkos},
    {"weft", provenance::kWeft},
    {"xsd", vocabulary::kXsd},
}};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

// Local names that need no escape in any reader: a small part of PN_LOCAL.
bool is_plain_local(std::string_view name) {
  if (name.empty() || !is_letter(name[0])) return false;
  for (const char byte : name) {
    if (!is_letter(byte) && !is_digit(byte) && byte != '-') return false;
  }
  return true;
}

std::string abbreviated_iri(std::string_view bracketed) {
  const std::string_view iri = bracketed.substr(1, bracketed.size() - 2);
  for (const Prefix& prefix : kPrefixes) {
    if (!iri.starts_with(prefix.iri)) continue;
    const std::string_view local = iri.substr(prefix.iri.size());
    if (is_plain_local(local)) return std::string(prefix.name) + ":" + std::string(local);
  }
  return std::string(bracketed);
}

// [+-]? digits ['.' digits]; Turtle takes these for an xsd:integer or xsd:decimal as they stand.
bool is_number(std::string_view text, bool with_point) {
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if ((point != std::string_view::npos) != with_point || text.empty() || text.back() == '.') {
    return false;
  }
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (index != point && !is_digit(text[index])) return false;
  }
  return true;
}

std::string abbreviated_literal(std::string_view literal) {
  // A datatype's IRI holds no quote, so the last quote ends the string.
  const std::size_t quote = literal.rfind('"');
  if (!literal.substr(quote + 1).starts_with("^^")) return std::string(literal);
  const std::string_view value = literal.substr(1, quote - 1);
  const std::string datatype = abbreviated_iri(literal.substr(quote + 3));
  const bool bare = (datatype == "xsd:integer" && is_number(value, false)) ||
                    (datatype == "xsd:decimal" && is_number(value, true)) ||
                    (datatype == "xsd:boolean" && (value == "true" || value == "false"));
  if (bare) return std::string(value);
  return std::string(literal.substr(0, quote + 3)) + datatype;
}

std::string abbreviated(std::string_view term) {
  if (term[0] == '<') return abbreviated_iri(term);
  return term[0] == '"' ? abbreviated_literal(term) : std::string(term);
}

class TurtleWriter {
 public:
  explicit TurtleWriter(DumpOutput& out) : out_(out) {
    for (const Prefix& prefix : kPrefixes) {
      out_ << "@prefix " << prefix.name << ": <" << prefix.iri << "> .\n";
    }
  }

  void write(const DumpRow& row) {
    if (graph_ != row.graph) {
      close_graph();
      open_graph(row.graph);
    }
    if (subject_ != row.subject) {
      close_subject();
      subject_ = row.subject;
      out_ << "\n" << indent_ << abbreviated(subject_) << " ";
      write_predicate(row.predicate);
    } else if (predicate_ != row.predicate) {
      out_ << " ;\n" << indent_ << "    ";
      write_predicate(row.predicate);
    } else {
      out_ << ", ";
    }
    out_ << abbreviated(row.object);
  }

  void finish() { close_graph(); }

 private:
  void open_graph(std::string_view graph) {
    graph_ = graph;
    indent_ = graph.empty() ? "" : "  ";
    if (!graph.empty()) out_ << "\n" << abbreviated(graph) << " {";
  }
  void close_graph() {
    close_subject();
    if (!graph_.empty()) out_ << "}\n";
    graph_.clear();
  }
  void close_subject() {
    if (!subject_.empty()) out_ << " .\n";
    subject_.clear();
    predicate_.clear();
  }
  void write_predicate(std::string_view predicate) {
    predicate_ = predicate;
    const std::string text = abbreviated(predicate);
    out_ << (text == "rdf:type" ? "a" : std::string_view(text)) << " ";
  }

  DumpOutput& out_;
  std::string graph_, subject_, predicate_;  // what is open; empty: none
  std::string_view indent_;
};

void write_abbreviated(const DumpJob& job, RowGraphs graphs) {
  TurtleWriter writer(job.out);
  for_each_row(job.snapshot, graphs, job.options, job.report,
               [&](const DumpRow& row) { writer.write(row); });
  writer.finish();
}

}  // namespace

void write_turtle(const DumpJob& job) {
  write_abbreviated(job, RowGraphs::forgotten);
}
void write_trig(const DumpJob& job) {
  write_abbreviated(job, RowGraphs::kept);
}

}  // namespace weft
