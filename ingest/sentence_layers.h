// All that was read of one sentence, for what looks for propositions in it.
#pragma once
#include <algorithm>

#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"
#include "ingest/values.h"

namespace weft {

// Borrows everything. Names and values are those of the whole article, sorted by first word.
struct SentenceLayers {
  const Lexicon& lexicon;
  const Names& names;
  const Values& values;
  const Titles& titles;
  SentenceTree tree;

  const ArticleWords& words() const { return tree.words(); }
  const Name* name_at(std::uint32_t word) const {
    const auto after = std::upper_bound(
        names.begin(), names.end(), word,
        [](std::uint32_t w, const Name& name) { return w < name.first_word; });
    if (after == names.begin() || word >= std::prev(after)->end_word) return nullptr;
    return &*std::prev(after);
  }
  const Value* value_at(std::uint32_t word) const {
    const auto after = std::upper_bound(
        values.begin(), values.end(), word,
        [](std::uint32_t w, const Value& value) { return w < value.span.first_word; });
    if (after == values.begin() || word >= std::prev(after)->span.end_word) return nullptr;
    return &*std::prev(after);
  }
  bool is_date(std::uint32_t head) const {
    const Value* const value = value_at(head);
    return value != nullptr && value->kind == ValueKind::date;
  }
  bool is_relative(std::uint32_t word) const;  // "who", "which", "that" of a relative clause
};

}  // namespace weft
