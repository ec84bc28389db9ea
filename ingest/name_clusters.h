// Names that are one thing, within an article: equal but for spelling, said to be by the text
// itself, acronyms, short forms that only one of the others can mean. Nothing joins what
// contradicts each other (name_identity.h), and a short form of two things stays alone unless
// coreference tells which is meant.
#pragma once
#include <vector>

#include "ingest/name_forms.h"

namespace weft {

// Names that are one thing. Members are positions in the list of spans that was given.
struct NameCluster {
  std::vector<std::size_t> members;  // in the order of the text
  std::size_t preferred = 0;         // the fullest of the members
  std::vector<std::size_t> local;    // members that stand for it only in this article: short forms
};

// Positions of two of the spans.
struct SpanPair {
  std::size_t first = 0, second = 0;
};

// What is known of spans beside their words.
struct SpanLinks {
  std::vector<SpanPair> aliases;     // name and alias, as the text says (aliases.h)
  std::vector<SpanPair> coreferent;  // what coreference takes for one thing
};

// Clusters in the order of their first member.
// Cost: linear in the spans, times the length of a name and a logarithm.
std::vector<NameCluster> cluster_names(const ArticleWords& words, const Lexicon& lexicon,
                                       const std::vector<NamedSpan>& spans,
                                       const SpanLinks& links);

}  // namespace weft
