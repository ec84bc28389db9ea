#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace weft {

// Whether the IRI is absolute: begins with a scheme and ':' (RFC 3986, section 3.1).
bool has_scheme(std::string_view iri);

// Whether the byte may stand in an IRI: no control, no space, none of <>"{}|^`\ (N-Triples,
// IRIREF). Bytes of characters beyond ASCII may.
bool is_iri_byte(char byte);

// The IRI that a relative one means, seen from an absolute `base` (RFC 3986, section 5.2).
std::string resolve_iri(const std::string& relative, const std::string& base);

// A well-formed tag by the grammar of N-Triples: letters, then parts of letters and digits.
bool is_language_tag(std::string_view tag);

}  // namespace weft
