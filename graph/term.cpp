#include "graph/term.h"

#include <fmt/core.h>

#include "graph/vocabulary.h"

namespace weft {
namespace {

// N-Triples section 7, ECHAR and UCHAR: what must not stand bare between the quotes of a literal.
void append_escaped_literal(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\b':
        out += "\\b";
        break;
      case '\f':
        out += "\\f";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
          out += fmt::format("\\u{:04X}", static_cast<unsigned char>(c));
        } else {
          out += c;
        }
    }
  }
}

// The same for IRIREF.
void append_escaped_iri(std::string& out, std::string_view iri) {
  for (const char c : iri) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || std::string_view("<>\"{}|^`\\").find(c) != std::string_view::npos) {
      out += fmt::format("\\u{:04X}", byte);
    } else {
      out += c;
    }
  }
}

}  // namespace

Term Term::typed(std::string lexical, std::string datatype) {
  if (datatype == vocabulary::kXsdString) datatype.clear();
  return {TermKind::literal, std::move(lexical), std::move(datatype), {}};
}

Term Term::integer(std::int64_t value) {
  return typed(std::to_string(value), std::string(vocabulary::kXsdInteger));
}

Term Term::boolean(bool value) {
  return typed(value ? "true" : "false", std::string(vocabulary::kXsdBoolean));
}

Term Term::date(std::string iso_date) {
  return typed(std::move(iso_date), std::string(vocabulary::kXsdDate));
}

std::string to_ntriples(const Term& term) {
  std::string out;
  switch (term.kind) {
    case TermKind::iri:
      out += '<';
      append_escaped_iri(out, term.text);
      return out + '>';
    case TermKind::blank:
      return "_:" + term.text;
    case TermKind::literal:
      break;
  }
  out += '"';
  append_escaped_literal(out, term.text);
  out += '"';
  if (!term.language.empty()) return out + '@' + term.language;
  if (!term.datatype.empty()) {
    out += "^^<";
    append_escaped_iri(out, term.datatype);
    out += '>';
  }
  return out;
}

}  // namespace weft
