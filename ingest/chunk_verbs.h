#pragma once
#include "ingest/chunks.h"

namespace weft {

// The verb group that starts at `word`, if one does: auxiliaries, adverbs between, the verb, its
// particle, and further verbs that it carries ("decided to build", "has been put").
std::optional<Chunk> read_verb_chunk(const ArticleWords& words, const Lexicon& lexicon,
                                     std::uint32_t word, std::uint32_t end);

}  // namespace weft
