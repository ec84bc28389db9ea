#pragma once
#include <cstdint>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

// The quotations of a text, and who says each of them.
struct Quotations {
  std::vector<std::uint32_t> of_word;       // per word: number of its quotation, from 1; 0: none
  std::vector<std::uint32_t> speaker_word;  // per quotation, 0 being none: head of the speaker's
                                            // mention, kNoHead where the text does not say

  // The first word of the quotation that the word stands in; 0 outside of any.
  std::uint32_t begin_of(std::uint32_t word) const;
};

// Quotations end at the latest with their paragraph. The speaker is the subject of a verb outside
// that governs the words inside or is loosely joined to them (ccomp, parataxis); a quotation whose
// sentence names nobody has the speaker of the one before it in the paragraph.
// Cost: linear in words.
Quotations find_quotations(const ArticleWords& words, const Trees& trees);

}  // namespace weft
