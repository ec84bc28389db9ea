#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"

namespace weft {

// What follows the last '#', '/' or ':' of an IRI; the whole IRI where nothing does.
std::string_view local_name(std::string_view iri);

// A local name as words: "cooperate_with" is "cooperate with", "worksFor" is "works for"; %XX is
// decoded.
std::string words_of_iri(std::string_view iri);

// The text on one line: each run of white space becomes one space, none at the ends.
std::string folded(std::string_view text);

// What a reader calls the term: the preferred name of a resource, else the words of its IRI; the
// lexical form of a literal. Folded.
std::string label_of(const Snapshot& snapshot, const Term& term);
std::string label_of(const Snapshot& snapshot, TermId id);

// Short names for articles, in the order of `sources`: the file name up to its first '.', or up to
// a later one where articles share that, or the whole source. "a/seed.txt" is "seed". A URL stays.
std::vector<std::string> article_names(std::span<const std::string> sources);

}  // namespace weft
