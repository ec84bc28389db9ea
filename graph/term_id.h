#pragma once
#include <cstdint>

namespace weft {

// Names a Term for as long as the graph folder lives: a 4-bit tag above a 60-bit payload.
//
//   63      60 59                                    0
//   +---------+---------------------------------------+
//   |  TermTag|  dictionary number, or the value      |
//   +---------+---------------------------------------+
//
// Within one value tag, numeric order of ids is order of values. An id with a dictionary tag
// (iri, blank, text) says nothing about order. Id 0 names no term.
enum class TermId : std::uint64_t {};

enum class TermTag : std::uint8_t {
  none = 0,
  iri = 1,        // dictionary
  blank = 2,      // dictionary
  text = 3,       // dictionary: every literal that is not in canonical form of a value tag
  boolean = 4,    // 0 or 1
  integer = 5,    // xsd:integer, canonical, within ±2^59
  decimal = 6,    // xsd:decimal, canonical, what fits (inline_value.h)
  floating = 7,   // xsd:double, canonical, what fits
  date = 8,       // xsd:date, canonical, with year, month, day
  date_time = 9,  // xsd:dateTime, canonical, what fits
};

constexpr std::uint64_t bits(TermId id) {
  return static_cast<std::uint64_t>(id);
}
constexpr TermTag tag_of(TermId id) {
  return static_cast<TermTag>(bits(id) >> 60);
}
constexpr std::uint64_t payload_of(TermId id) {
  return bits(id) & ((std::uint64_t{1} << 60) - 1);
}
constexpr TermId make_id(TermTag tag, std::uint64_t payload) {
  return static_cast<TermId>(static_cast<std::uint64_t>(tag) << 60 | payload);
}
constexpr bool is_resource(TermId id) {
  return tag_of(id) == TermTag::iri || tag_of(id) == TermTag::blank;
}
constexpr bool is_literal(TermId id) {
  return tag_of(id) >= TermTag::text;
}
constexpr bool is_inline(TermId id) {
  return tag_of(id) >= TermTag::boolean;
}

}  // namespace weft
