// From bytes to sentences, tokens and words, as Universal Dependencies divides English
// (universaldependencies.org/en): Unicode character properties, then rules for URLs, numbers,
// abbreviations, hyphens and contractions. Every byte that is no white space is in one token.
#pragma once
#include <string_view>

#include "ingest/boundary_model.h"
#include "ingest/layers.h"

namespace weft {

// Tokens by rules, sentences by the model.
// A blank line ends a paragraph; so does a line that ends early or late enough to be no part of
// text wrapped at a fixed width. A paragraph's end is a sentence's end.
// Any bytes will do; those that are no UTF-8 are taken for symbols. The text must be shorter than
// 4 GiB (WEFT_CHECK). Cost: linear in time and memory.
Segmentation segment(std::string_view text, const BoundaryModel& boundaries);

// The same with one sentence a line; tokens are found as in `segment`.
Segmentation segment_lines(std::string_view text, const BoundaryModel& boundaries);

// The same with one sentence a line and its tokens separated by white space; a blank line starts
// a new paragraph. Contractions are still divided into words.
Segmentation segment_tokenized(std::string_view text, const ContractionModel& contractions);

}  // namespace weft
