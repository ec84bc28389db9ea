#pragma once
#include <span>
#include <string>
#include <vector>

#include "graph/evidence.h"
#include "train/treebank.h"

namespace weft {

// A treebank, or a part of one, as raw text with the ranges of what is in it: paragraphs with a
// blank line between, sentences of one paragraph on one line.
struct RawTreebank {
  std::string text;
  std::vector<ByteRange> tokens, sentences, words;
};

RawTreebank raw_text(std::span<const TreebankSentence> sentences);

}  // namespace weft
