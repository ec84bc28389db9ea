#pragma once
#include <string_view>
#include <vector>

#include "ingest/layers.h"

namespace weft {

// Divides the bytes [block.begin, block.end) of the text into surface tokens, appended to `tokens`
// in order; white space is left out. `first_word`, `end_word` and `space_after` stay unset.
// A block is what may be one paragraph: what a full stop means may depend on what follows in it.
// Cost: linear.
void tokenize(std::string_view text, ByteRange block, std::vector<Token>& tokens);

// Where the words of a token begin, the first (0) left out: "don't" gives {2}, "dog" nothing.
// `token` is what tokenize found.
std::vector<std::uint32_t> contraction_splits(std::string_view token);

}  // namespace weft
