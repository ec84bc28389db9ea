#include "ingest/post_nominals.h"

#include <algorithm>

namespace weft {
namespace {

bool is_letters(const ArticleWords& words, std::uint32_t word) {
  const std::string_view form = words.text(word);
  return form.size() > 1 && std::ranges::all_of(form, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

Names without_post_nominals(const ArticleWords& words, const Lexicon& lexicon, Names names) {
  const auto is_post_nominal = [&](std::uint32_t word) {
    return words.is_capitalised(word) && lexicon.in("post_nominal", words.lower(word));
  };
  // "Ann Roe, XYZ (born 1950)"
  const auto is_before_life = [&](std::uint32_t word) {
    return is_letters(words, word) && word > 0 && words.is(word - 1, ",") &&
           word + 1 < words.size() && words.is(word + 1, "(");
  };
  Names kept;
  for (Name& name : names) {
    const std::uint32_t first = name.first_word;
    const bool alone =
        name.end_word == first + 1 && (is_post_nominal(first) || is_before_life(first));
    if (alone && !kept.empty() && kept.back().type == NameType::person &&
        kept.back().sentence == name.sentence) {
      std::uint32_t before = name.first_word;
      while (before > kept.back().end_word &&
             (words.is(before - 1, ",") || is_post_nominal(before - 1)))
        --before;
      if (before == kept.back().end_word) continue;
    }
    while (name.type == NameType::person && name.end_word > name.first_word + 2 &&
           is_post_nominal(name.end_word - 1)) {
      --name.end_word;
      if (words.is(name.end_word - 1, ",")) --name.end_word;
    }
    kept.push_back(std::move(name));
  }
  return kept;
}

std::uint32_t end_of_post_nominals(const ArticleWords& words, std::uint32_t name_end,
                                   std::uint32_t end) {
  std::uint32_t after = name_end;
  while (after + 1 < end && words.is(after, ",") && is_letters(words, after + 1))
    after += 2;
  return after;
}

}  // namespace weft
