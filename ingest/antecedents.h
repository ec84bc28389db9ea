// Which noun a participle or relative clause is about: not always the one that it stands behind.
#pragma once
#include "ingest/sentence_layers.h"

namespace weft {

// What a copula describes, for a clause behind a comma whose noun `noun` is but in the "of ..." or
// "by ..." of the description: the album of "is an album by Abba, released by Polar". Otherwise,
// and for roles ("is a member of Abba, founded by ..."), `noun`.
std::uint32_t described_noun(const SentenceLayers& sentence, std::uint32_t verb,
                             std::uint32_t noun);

// The name right before a bracket: the navy of "boats of the navy (once called the fleet)".
// Otherwise `noun`.
std::uint32_t noun_before_bracket(const SentenceLayers& sentence, std::uint32_t verb,
                                  std::uint32_t noun);

}  // namespace weft
