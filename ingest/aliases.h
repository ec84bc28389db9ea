#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

// "Acme Tools (referred to as Acme)": two spans of one sentence that name one thing.
struct AliasPair {
  WordSpan name, alias;
  auto operator<=>(const AliasPair&) const = default;
};

// What the text itself says: "X (referred to as Y)", "X (Y)" for acronyms, "X, also known as Y,",
// "X, formerly Y", "X, or Y,". `names` are repaired names; an alias may be none of them.
std::vector<AliasPair> find_aliases(const ArticleWords& words, const Names& names);

// Whether `acronym` abbreviates `words`: its letters, from the right, are found in them, the first
// one at a word's start (A. Schwartz, M. Hearst, PSB 2003).
bool is_acronym_of(std::string_view acronym, std::string_view words);

}  // namespace weft
