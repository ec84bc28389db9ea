#include "ingest/comparators.h"

#include <array>

namespace weft {
namespace {

struct Comparator {
  std::string_view words;
  std::uint32_t count;
  std::string_view sign;
};

// Longer ones before their ends: "no more than" is not "more than".
constexpr std::array<Comparator, 56> kBefore{{{"no more than", 3, "<="},
                                              {"not more than", 3, "<="},
                                              {"no greater than", 3, "<="},
                                              {"no less than", 3, ">="},
                                              {"not less than", 3, ">="},
                                              {"no fewer than", 3, ">="},
                                              {"not fewer than", 3, ">="},
                                              {"as many as", 3, "<="},
                                              {"as much as", 3, "<="},
                                              {"as high as", 3, "<="},
                                              {"as long as", 3, "<="},
                                              {"as few as", 3, ">="},
                                              {"as little as", 3, ">="},
                                              {"as low as", 3, ">="},
                                              {"a maximum of", 3, "<="},
                                              {"a minimum of", 3, ">="},
                                              {"in excess of", 3, ">"},
                                              {"more or less", 3, "~"},
                                              {"more than", 2, ">"},
                                              {"greater than", 2, ">"},
                                              {"higher than", 2, ">"},
                                              {"larger than", 2, ">"},
                                              {"longer than", 2, ">"},
                                              {"upwards of", 2, ">"},
                                              {"upward of", 2, ">"},
                                              {"less than", 2, "<"},
                                              {"fewer than", 2, "<"},
                                              {"lower than", 2, "<"},
                                              {"smaller than", 2, "<"},
                                              {"shorter than", 2, "<"},
                                              {"at least", 2, ">="},
                                              {"at most", 2, "<="},
                                              {"up to", 2, "<="},
                                              {"close to", 2, "~"},
                                              {"an estimated", 2, "~"},
                                              {"over", 1, ">"},
                                              {"exceeding", 1, ">"},
                                              {"above", 1, ">"},
                                              {"under", 1, "<"},
                                              {"below", 1, "<"},
                                              {"nearly", 1, "~"},
                                              {"almost", 1, "~"},
                                              {"about", 1, "~"},
                                              {"around", 1, "~"},
                                              {"approximately", 1, "~"},
                                              {"approx.", 1, "~"},
                                              {"roughly", 1, "~"},
                                              {"some", 1, "~"},
                                              {"circa", 1, "~"},
                                              {"c.", 1, "~"},
                                              {"ca.", 1, "~"},
                                              {"~", 1, "~"},
                                              {"<", 1, "<"},
                                              {">", 1, ">"},
                                              {"≥", 1, ">="},
                                              {"≤", 1, "<="}}};

constexpr std::array<Comparator, 9> kAfter{{{"or more", 2, ">="},
                                            {"or above", 2, ">="},
                                            {"or over", 2, ">="},
                                            {"or older", 2, ">="},
                                            {"or less", 2, "<="},
                                            {"or fewer", 2, "<="},
                                            {"or below", 2, "<="},
                                            {"or so", 2, "~"},
                                            {"+", 1, ">="}}};

// "was filmed over two periods": during them. "For over two years" is more than two.
bool is_during(const SentenceView& view, std::uint32_t over, std::uint32_t number) {
  if (!view.is(over, "over") || !view.has(over - 1)) return false;
  if (view.words().tag(over - 1).xpos != "VBN") return false;
  bool passive = false;
  for (std::uint32_t back = 2; back < 5 && view.has(over - back); ++back)
    passive |= view.is_any(over - back, {"was", "were", "is", "are", "be", "been", "being"});
  for (std::uint32_t word = number + 1; word < number + 4; ++word) {
    if (view.is_any(word, {"periods", "years", "months", "weeks", "days", "nights", "seasons",
                           "decades", "centuries", "sessions"}))
      return passive;
  }
  return false;
}

}  // namespace

std::optional<ComparatorPhrase> comparator_before(const SentenceView& view, std::uint32_t word) {
  for (const Comparator& comparator : kBefore) {
    if (word < view.begin() + comparator.count) continue;
    const std::uint32_t first = word - comparator.count;
    if (view.phrase(first, comparator.count) != comparator.words) continue;
    if (is_during(view, first, word)) return std::nullopt;
    std::uint32_t count = comparator.count;
    const bool tightened = first > view.begin() &&
                           view.is_any(first - 1, {"just", "well", "slightly", "far", "only"});
    if (tightened) ++count;
    return ComparatorPhrase{comparator.sign, count};
  }
  return std::nullopt;
}

std::optional<ComparatorPhrase> comparator_after(const SentenceView& view, std::uint32_t word) {
  for (const Comparator& comparator : kAfter) {
    if (view.phrase(word, comparator.count) != comparator.words) continue;
    if (comparator.words == "+" && !view.is_glued(word)) continue;
    return ComparatorPhrase{comparator.sign, comparator.count};
  }
  return std::nullopt;
}

}  // namespace weft
