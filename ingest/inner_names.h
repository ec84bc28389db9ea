// Names inside names: "Harbin" in "Harbin Institute of Technology", "California" and "University
// of California" in "University of California Press".
#pragma once
#include <functional>

#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/word_encoder.h"

namespace weft {

// The names of phrases, each read as if it were a sentence. Word numbers run over all of them.
using PhraseReader = std::function<Names(std::span<const SentenceWords>)>;

// Longer names hold none.
constexpr std::uint32_t kOuterNameWordsMax = 24;

// The names that lie strictly within `names` or within each other, sorted by first word, longer
// first; those of one outer name lie in each other or apart. A part of a name is one too where it
// stands after a preposition, before the noun that says what the bearer is, before "'s", or on a
// side of a hyphen, and either stands in `names` elsewhere or is a whole name to `read`.
// `read` is called at most once for every level of nesting, and gets no phrase twice.
Names find_inner_names(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                       const PhraseReader& read);

}  // namespace weft
