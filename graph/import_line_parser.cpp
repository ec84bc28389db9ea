#include "graph/import_line_parser.h"

#include <fmt/core.h>

#include <algorithm>

#include "graph/iri_syntax.h"
#include "graph/ntriples_term.h"

namespace weft {
namespace {

void skip_space(std::string_view line, std::size_t& offset) {
  while (offset < line.size() && (line[offset] == ' ' || line[offset] == '\t'))
    ++offset;
}

bool stands_at(std::string_view line, std::size_t offset, char byte) {
  return offset < line.size() && line[offset] == byte;
}

void make_absolute(std::string& iri, const std::string& base, std::size_t offset) {
  const auto broken = std::find_if_not(iri.begin(), iri.end(), is_iri_byte);
  if (broken != iri.end()) {
    throw TermSyntaxError{offset, fmt::format("an IRI cannot hold U+{:04X}, escaped or not",
                                              static_cast<unsigned char>(*broken))};
  }
  if (has_scheme(iri)) return;
  if (base.empty()) {
    throw TermSyntaxError{offset, fmt::format("<{}> is a relative IRI; give --base", iri)};
  }
  iri = resolve_iri(iri, base);
}

}  // namespace

LineParser::LineParser(LineGraphs graphs, std::string base, ImportLabels& labels)
    : graphs_(graphs), base_(std::move(base)), labels_(labels) {}

std::optional<Fault> LineParser::parse(const Frame& frame, std::vector<Quad>& quads) {
  quads.clear();
  if (frame.fault) return frame.fault;
  std::size_t offset = 0;
  try {
    quads.push_back(read_statement(frame.text, offset));
    return std::nullopt;
  } catch (TermSyntaxError& error) {
    return Fault{position_of(frame, error.offset), std::move(error.reason)};
  }
}

Quad LineParser::read_statement(std::string_view line, std::size_t& offset) {
  Quad quad;
  skip_space(line, offset);
  const std::size_t subject_begin = offset;
  quad.subject = read_term(line, offset);
  if (!quad.subject.is_resource()) {
    throw TermSyntaxError{subject_begin, "a string can only be an object"};
  }
  const std::size_t predicate_begin = offset;
  quad.predicate = read_term(line, offset);
  if (quad.predicate.kind != TermKind::iri) {
    throw TermSyntaxError{predicate_begin, "a predicate must be an IRI in <>"};
  }
  quad.object = read_term(line, offset);
  if (graphs_ == LineGraphs::allowed && !stands_at(line, offset, '.')) {
    const std::size_t graph_begin = offset;
    quad.graph = read_term(line, offset);
    if (!quad.graph->is_resource()) {
      throw TermSyntaxError{graph_begin, "a string cannot name a graph"};
    }
  }
  if (!stands_at(line, offset, '.')) throw TermSyntaxError{offset, "expected '.'"};
  skip_space(line, ++offset);
  if (offset < line.size() && line[offset] != '#') {
    throw TermSyntaxError{offset, "expected the end of the line"};
  }
  return quad;
}

// Reads a term and the white space after it.
Term LineParser::read_term(std::string_view line, std::size_t& offset) {
  const std::size_t begin = offset;
  Term term = read_ntriples_term(line, offset);
  if (term.kind == TermKind::iri) make_absolute(term.text, base_, begin);
  if (!term.datatype.empty()) make_absolute(term.datatype, base_, begin);
  if (term.kind == TermKind::blank) term.text = labels_.written(term.text);
  skip_space(line, offset);
  return term;
}

}  // namespace weft
