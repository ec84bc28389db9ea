#pragma once
#include <string>
#include <vector>

#include "ingest/aliases.h"
#include "ingest/lexicon.h"

namespace weft {

// The name for comparing: lower case, without "the", possessive, punctuation ("A (B) C" = "A-B C").
std::string name_key(std::string_view name);

// Names that are one thing. Members are positions in the list of spans that was given.
struct NameCluster {
  std::vector<std::size_t> members;  // in the order of the text
  std::size_t preferred = 0;         // the fullest of the members
  std::vector<std::size_t> local;    // members that stand for it only in this article: short forms
};

// A span to cluster; names and what only an alias marker shows to be one.
struct NamedSpan {
  WordSpan span;
  NameType type = NameType::other;
};

// Groups spans by equal keys, by the aliases (pairs of positions) and by short forms that only one
// of the others can mean. Clusters in the order of their first member.
std::vector<NameCluster> cluster_names(
    const ArticleWords& words, const Lexicon& lexicon, const std::vector<NamedSpan>& spans,
    const std::vector<std::pair<std::size_t, std::size_t>>& aliases);

}  // namespace weft
