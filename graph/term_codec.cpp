#include "graph/term_codec.h"

#include "graph/byte_codec.h"

namespace weft {

std::string encode_term(const Term& term) {
  std::string bytes;
  bytes.reserve(term.text.size() + term.datatype.size() + term.language.size() + 4);
  if (term.kind == TermKind::iri) {
    bytes += 'i';
  } else if (term.kind == TermKind::blank) {
    bytes += 'b';
  } else if (!term.language.empty()) {
    bytes += 'l';
    append_text(bytes, term.language);
  } else if (!term.datatype.empty()) {
    bytes += 't';
    append_text(bytes, term.datatype);
  } else {
    bytes += 's';
  }
  return bytes += term.text;
}

std::optional<Term> decode_term(std::string_view value) {
  ByteReader bytes(value);
  Term term;
  switch (bytes.byte()) {
    case 'i':
      term.kind = TermKind::iri;
      break;
    case 'b':
      term.kind = TermKind::blank;
      break;
    case 's':
      term.kind = TermKind::literal;
      break;
    case 't':
      term.kind = TermKind::literal;
      term.datatype = bytes.text();
      break;
    case 'l':
      term.kind = TermKind::literal;
      term.language = bytes.text();
      break;
    default:
      return std::nullopt;
  }
  if (!bytes.ok()) return std::nullopt;
  term.text = bytes.rest();
  return term;
}

TermTag dictionary_tag(const Term& term) {
  switch (term.kind) {
    case TermKind::iri:
      return TermTag::iri;
    case TermKind::blank:
      return TermTag::blank;
    case TermKind::literal:
      break;
  }
  return TermTag::text;
}

std::string_view local_name_of(std::string_view iri) {
  const std::size_t last = iri.find_last_of("#/:");
  return last == iri.npos ? iri : iri.substr(last + 1);
}

}  // namespace weft
