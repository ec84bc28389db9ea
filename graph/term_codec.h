// A term as bytes: the key of family `term_ids` and the value of family `terms`.
//
//   'i' IRI     'b' blank label     's' plain string
//   't' text(datatype) lexical form     'l' text(language) string        text(): varint size +
//   bytes
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "graph/term.h"
#include "graph/term_id.h"

namespace weft {

std::string encode_term(const Term& term);
std::optional<Term> decode_term(std::string_view bytes);  // absent when malformed

// The dictionary tag under which a term that is not inlined is numbered.
TermTag dictionary_tag(const Term& term);

// What follows the last '#', '/' or ':' of an IRI; empty where it ends in one.
std::string_view local_name_of(std::string_view iri);

}  // namespace weft
