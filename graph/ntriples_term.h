#pragma once
#include <string>
#include <string_view>

#include "graph/term.h"

namespace weft {

// Why a text is no term, and at which byte of it.
struct TermSyntaxError {
  std::size_t offset;
  std::string reason;
};

// Reads the term of N-Triples (W3C, RDF 1.1 N-Triples, section 7) that stands at `offset` and moves
// `offset` behind it. IRIs come as written: relative ones too, and what
// escapes in them name. Throws TermSyntaxError.
Term read_ntriples_term(std::string_view text, std::size_t& offset);

}  // namespace weft
