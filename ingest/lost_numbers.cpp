#include "ingest/lost_numbers.h"

#include <algorithm>
#include <array>

namespace weft {
namespace {

bool is_one_of(const ArticleWords& words, std::uint32_t word,
               std::span<const std::string_view> forms) {
  return std::ranges::any_of(forms, [&](std::string_view form) { return words.is(word, form); });
}

// Before a number they say how near it is.
constexpr std::array<std::string_view, 12> kComparators{"about", "around", "over", "under",
                                                        "between", "up", "near", "nearly",
                                                        "circa", "above", "below", "all"};

// "of" with nothing to follow: "an area of, and", "of in the north".
bool is_left_alone(const ArticleWords& words, std::uint32_t of) {
  const std::uint32_t next = of + 1;
  if (!words.is(of, "of") || next >= words.size() ||
      words.sentence_of(next) != words.sentence_of(of))
    return false;
  if (words.is(next, ",") || words.is(next, ".") || words.is(next, ";") || words.is(next, ")"))
    return true;
  if (words.is(next, "and") || words.is(next, "or")) return true;
  return words.is(next, Upos::adp) && words.tag(next).xpos == "IN" &&
         !words.is_capitalised(next) && !is_one_of(words, next, kComparators);
}

}  // namespace

bool lost_its_number(const ArticleWords& words, WordSpan phrase) {
  if (phrase.first_word >= phrase.end_word) return false;
  for (std::uint32_t word = phrase.first_word; word < phrase.end_word; ++word) {
    if (is_left_alone(words, word)) return true;
  }
  const std::uint32_t behind = phrase.end_word;
  return behind < words.size() &&
         words.sentence_of(behind) == words.sentence_of(phrase.first_word) &&
         words.is_noun(behind - 1) && is_left_alone(words, behind);
}

bool lost_its_number(const ArticleWords& words, std::span<const std::uint32_t> preposition) {
  constexpr std::array<std::string_view, 4> kOpen{"about", "over", "with", "of"};
  for (std::size_t i = 0; i + 1 < preposition.size(); ++i) {
    const std::uint32_t word = preposition[i];
    const bool joined = preposition[i + 1] == word + 1;
    if (joined && is_one_of(words, word, kOpen) && words.tag(word + 1).xpos == "IN" &&
        !is_one_of(words, word + 1, kComparators))
      return true;
  }
  return false;
}

}  // namespace weft
