// What things are called. The index `names` leads from every normalised name to its entities:
//
//   key    normalised name, 0x00, entity id (u64)
//   value  varint: how many asserted statements (entity, name predicate, literal) say it
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/dictionary.h"
#include "graph/key_view.h"
#include "graph/overlay.h"
#include "graph/term.h"
#include "graph/vocabulary.h"

namespace weft {

// Predicates whose literals are names; those that give the preferred one first.
inline constexpr std::array<std::string_view, 8> kNamePredicates{vocabulary::kLabel,
                                                                 vocabulary::kPrefLabel,
                                                                 vocabulary::kSchemaName,
                                                                 "http://schema.org/name",
                                                                 vocabulary::kFoafName,
                                                                 vocabulary::kAltLabel,
                                                                 vocabulary::kSchemaAlternateName,
                                                                 "http://schema.org/alternateName"};
inline constexpr std::size_t kPreferredNamePredicates = 5;

bool is_name_predicate(std::string_view iri);

// A name as it is compared: NFKC case-folded, without Latin, Greek or Cyrillic diacritics (U+0300-
// U+036F), punctuation as spaces, apostrophes, possessive "'s", dots of acronyms and a leading
// "the" dropped, white space folded. Where that leaves nothing ("?!"), the case-folded text itself.
// Free of control characters; empty only for white space. Idempotent.
std::string normalise_name(std::string_view name);

// Longer normalised names are not indexed: a text that happens to be a label is not looked up.
constexpr std::size_t kIndexedNameBytesMax = 512;

std::string name_index_key(std::string_view normalised, TermId entity);
std::vector<TermId> find_named(const KeyView& view, std::string_view name);
std::vector<TermId> find_name_prefix(const KeyView& view, std::string_view prefix,
                                     std::size_t limit);

}  // namespace weft
