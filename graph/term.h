#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace weft {

enum class TermKind : std::uint8_t { iri, blank, literal };

// What a statement speaks of: an IRI, a blank node or a literal (RDF 1.1 Concepts, section 3).
struct Term {
  TermKind kind = TermKind::iri;
  std::string text;  // the IRI without <>, the blank node's label without _:, or the lexical form
  std::string datatype;  // of a literal: its IRI; empty means xsd:string or, with a language,
                         // rdf:langString
  std::string language;  // of a literal: BCP 47 tag as written; empty means none

  auto operator<=>(const Term&) const = default;

  static Term iri(std::string iri) { return {TermKind::iri, std::move(iri), {}, {}}; }
  static Term blank(std::string label) { return {TermKind::blank, std::move(label), {}, {}}; }
  static Term string(std::string text) { return {TermKind::literal, std::move(text), {}, {}}; }
  static Term typed(std::string lexical,
                    std::string datatype);  // xsd:string becomes an empty datatype
  static Term tagged(std::string text, std::string language) {
    return {TermKind::literal, std::move(text), {}, std::move(language)};
  }
  static Term integer(std::int64_t value);
  static Term boolean(bool value);
  static Term date(std::string iso_date);  // "2019-05-09", as xsd:date

  bool is_resource() const { return kind != TermKind::literal; }
};

// The term as N-Triples writes it: <iri>, _:label, "text"@en, "1"^^<…integer>.
std::string to_ntriples(const Term& term);

}  // namespace weft
