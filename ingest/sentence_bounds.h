#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/layers.h"

namespace weft {

// Where the sentences of one paragraph end: for each the index past its last token, ascending; the
// last one is tokens.size(). Nothing for no tokens.
std::vector<std::uint32_t> sentence_ends(std::string_view text, std::span<const Token> tokens);

// Whether the word is of a closed class ("the", "he", "in"): with a capital after a full stop that
// may belong to an abbreviation, it begins a sentence.
bool is_sentence_starter(std::string_view word);

}  // namespace weft
