#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace weft {

// Known words by their rank, 1 for the most frequent; 0 for unknown ones.
using WordRank = std::function<std::uint32_t(std::string_view word)>;

// The known word that an unknown one in small letters a-z most likely is with a slip of the pen, or
// drawn out: "recieve" is "receive", "soooo" is "so". Of several the most frequent; empty where
// there is none. One letter too many, too few or swapped, else one that is another (F. Damerau, A
// technique for computer detection and correction of spelling errors, 1964). The last two letters
// stay, since they tell what part of speech it is. Words of under five letters can be drawn out
// only, those of over kTwinLettersMax have none.
// Cost: up to 60 ranks a letter.
std::string spelling_twin(std::string_view word, const WordRank& rank);

constexpr std::size_t kTwinLettersMax = 16;

}  // namespace weft
