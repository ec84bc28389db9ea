#include "ingest/case_names.h"

#include <algorithm>

namespace weft {
namespace {

// The "v." between two words written large.
bool is_versus(const ArticleWords& words, std::uint32_t word) {
  if (words.text(word) != "v." || word == 0 || word + 1 >= words.size()) return false;
  const std::uint32_t sentence = words.sentence_of(word);
  return words.sentence_of(word - 1) == sentence && words.sentence_of(word + 1) == sentence &&
         words.is_capitalised(word - 1) && words.is_capitalised(word + 1);
}

bool holds(const Name& name, std::uint32_t word) {
  return name.first_word <= word && word < name.end_word;
}

// From the side before the mark to the side behind it.
Name case_around(const ArticleWords& words, const Names& names, std::uint32_t versus) {
  Name joined{words.sentence_of(versus), versus - 1, versus + 2, NameType::other, 0.9};
  for (const Name& name : names) {
    if (!holds(name, versus - 1) && !holds(name, versus + 1)) continue;
    joined.first_word = std::min(joined.first_word, name.first_word);
    joined.end_word = std::max(joined.end_word, name.end_word);
  }
  return joined;
}

}  // namespace

Names join_case_names(const ArticleWords& words, const Names& names) {
  Names joined;
  std::size_t next = 0;
  for (std::uint32_t word = 0; word < words.size(); ++word) {
    if (!is_versus(words, word)) continue;
    const Name both = case_around(words, names, word);
    for (; next < names.size() && names[next].first_word < both.end_word; ++next) {
      if (names[next].end_word <= both.first_word) joined.push_back(names[next]);
    }
    if (!joined.empty() && joined.back().end_word > both.first_word) continue;  // "A v. B v. C"
    joined.push_back(both);
  }
  joined.insert(joined.end(), names.begin() + static_cast<std::ptrdiff_t>(next), names.end());
  return joined;
}

}  // namespace weft
