#pragma once
#include <optional>
#include <string_view>

#include "ingest/sentence_view.h"

namespace weft {

// Words that say how a value bounds what is meant: "more than", "nearly", "or more", "+".
struct ComparatorPhrase {
  std::string_view sign;        // ">", ">=", "<", "<=", "~" (about)
  std::uint32_t word_count = 0;
};

// The longest one that ends before `word` ("just over" 180) or starts at it (180 "or more").
std::optional<ComparatorPhrase> comparator_before(const SentenceView& view, std::uint32_t word);
std::optional<ComparatorPhrase> comparator_after(const SentenceView& view, std::uint32_t word);

}  // namespace weft
