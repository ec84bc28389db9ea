// Finds in an article what somebody quotes from it. A quotation counts where it is the article's
// own words, whole and in a row; only what copying changes is forgiven: white space, and the shape
// of quotation marks, dashes and ellipses.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/evidence.h"

namespace weft {

enum class LetterCase : std::uint8_t { kept, ignored };  // ignored: of ASCII letters

class QuoteLocator {
 public:
  // Looks in these bytes of the text alone, which need not outlive this.
  // Cost: linear; memory: six times the bytes.
  QuoteLocator(std::string_view text, ByteRange within);

  // Every place of the text that reads as the quote, in its order; none overlap. A place begins and
  // ends where words do: "art" is not in "party". A blank quote is nowhere.
  // Cost: linear in the text for quotes that are not made to be slow.
  std::vector<ByteRange> find(std::string_view quote, LetterCase letters = LetterCase::kept) const;

 private:
  // The text as it is compared, and for each of its bytes the place that it stands for in the text.
  std::string folded_, folded_lower_;
  std::vector<std::uint32_t> origin_;  // one more than bytes: the last is where the text ends

  bool cuts_word(std::size_t at) const;
};

}  // namespace weft
