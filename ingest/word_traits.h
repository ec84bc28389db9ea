#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace weft {

enum class Casing : std::uint8_t { no_letters, lower, capitalized, upper, mixed };

// What is seen of a word, hashed once. Prefixes and suffixes are of the lower form, by code points;
// 0 where the word is not longer than that.
struct WordTraits {
  std::uint64_t lower = 0;
  std::array<std::uint64_t, 3> prefixes{};  // 1 to 3 code points
  std::array<std::uint64_t, 4> suffixes{};  // 1 to 4 code points
  std::uint64_t shape = 0;                  // "Xxxx-dd": runs of a class cut at four
  Casing casing = Casing::no_letters;
};

// Simple case mapping of each code point; bytes that are no UTF-8 stay as they are.
std::string lower_case(std::string_view text);

// Words longer than this are taken for what they are by their first bytes: nothing is learnt from
// longer ones, and the cost of a word stays bounded.
constexpr std::size_t kWordBytesMax = 256;

WordTraits traits_of(std::string_view word);

}  // namespace weft
