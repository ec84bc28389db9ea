#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/word_clusters.h"

namespace weft {

enum class Casing : std::uint8_t { no_letters, lower, capitalized, upper, mixed };

// What tagging and name finding see of a word, hashed once. Prefixes and suffixes are of the lower
// form, by code points; 0 where the word is not longer than that.
struct WordTraits {
  std::uint64_t form = 0, lower = 0;
  std::array<std::uint64_t, 4> prefixes{};  // 1 to 4 code points
  std::array<std::uint64_t, 5> suffixes{};  // 1 to 5 code points
  std::uint64_t shape = 0;                  // "Xxxx-dd": runs of a class cut at four
  std::uint64_t short_shape = 0;            // "Xx-d": runs of a class are one
  WordClusterIds clusters;                  // of the lower form, digits as 0
  Casing casing = Casing::no_letters;
  bool has_digit = false, has_hyphen = false;
};

// Simple case mapping of each code point; bytes that are no UTF-8 stay as they are.
std::string lower_case(std::string_view text);

// Words longer than this are taken for what they are by their first bytes: nothing is learnt from
// longer ones, and the cost of a word stays bounded.
constexpr std::size_t kWordBytesMax = 256;

// `clusters` stay 0.
WordTraits traits_of(std::string_view word);

WordTraits traits_of(std::string_view word, const WordClusters& clusters);

std::vector<WordTraits> traits_of(std::span<const std::string_view> words,
                                  const WordClusters& clusters);

}  // namespace weft
