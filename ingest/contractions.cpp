// "don't" -> "do" "n't", "Xu's" -> "Xu" "'s", "cannot" -> "can" "not".
#include <algorithm>
#include <array>
#include <string>

#include "ingest/characters.h"
#include "ingest/tokenize.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

// Written without an apostrophe, with the byte at which the second word begins; sorted.
struct BareContraction {
  std::string_view form;
  std::uint32_t split, second_split = 0;
};

constexpr auto kBare = std::to_array<BareContraction>(
    {{"aint", 2}, {"arent", 3}, {"arnt", 2}, {"cannot", 3}, {"cant", 2}, {"couldnt", 5},
     {"couldve", 5}, {"didnt", 3}, {"doesnt", 4}, {"dont", 2}, {"dunno", 2, 3}, {"gimme", 3},
     {"gonna", 3}, {"gotta", 3}, {"hadnt", 3}, {"hasnt", 3}, {"havent", 4}, {"heres", 4},
     {"hes", 2}, {"im", 1}, {"isnt", 2}, {"itll", 2}, {"ive", 1}, {"lemme", 3}, {"outta", 3},
     {"shes", 3}, {"shouldnt", 6}, {"shouldve", 6}, {"thats", 4}, {"theres", 5}, {"theyll", 4},
     {"theyre", 4}, {"theyve", 4}, {"wana", 3}, {"wanna", 3}, {"wasnt", 3}, {"werent", 4},
     {"weve", 2}, {"whats", 4}, {"wheres", 5}, {"whos", 3}, {"wont", 2}, {"wouldnt", 5},
     {"wouldve", 5}, {"youll", 3}, {"youre", 3}, {"youve", 3}});

static_assert(std::is_sorted(kBare.begin(), kBare.end(),
                             [](const auto& a, const auto& b) { return a.form < b.form; }));

constexpr std::array<std::string_view, 6> kClitics = {"s", "m", "d", "re", "ve", "ll"};

// Bytes of the apostrophe that ends at `end`: ' or ’ or ` or ‘; 0 if there is none.
std::uint32_t apostrophe_bytes(std::string_view text, std::size_t end) {
  if (end == 0) return 0;
  const Character last = character_before(text, end);
  const bool is_apostrophe = last.code_point == '\'' || last.code_point == U'\u2019' ||
                             last.code_point == '`' || last.code_point == U'\u2018';
  return is_apostrophe ? last.byte_count : 0;
}

bool ends_in_letter(std::string_view text) {
  return !text.empty() && character_before(text, text.size()).kind == CharacterKind::letter;
}

}  // namespace

std::vector<std::uint32_t> contraction_splits(std::string_view token) {
  constexpr std::size_t kBytesMax = 64;
  if (token.size() < 2 || token.size() > kBytesMax) return {};
  const std::string lower = lower_case(token);
  if (lower.size() != token.size()) return {};

  const auto bare = std::lower_bound(kBare.begin(), kBare.end(), lower,
                                     [](const auto& a, const auto& b) { return a.form < b; });
  if (bare != kBare.end() && bare->form == lower) {
    // "IM", "CANT" may be names written in capitals; "I'm" without its apostrophe is not.
    if (bare->second_split != 0) return {bare->split, bare->second_split};
    return {bare->split};
  }

  const auto split_before = [&](std::size_t begin) -> std::vector<std::uint32_t> {
    return {static_cast<std::uint32_t>(begin)};
  };
  if (lower.back() == 't') {  // n't
    const std::uint32_t bytes = apostrophe_bytes(lower, lower.size() - 1);
    const std::size_t before = lower.size() - 1 - bytes;
    if (bytes > 0 && before >= 2 && lower[before - 1] == 'n') return split_before(before - 1);
    return {};
  }
  for (const std::string_view clitic : kClitics) {
    if (!lower.ends_with(clitic)) continue;
    const std::uint32_t bytes = apostrophe_bytes(lower, lower.size() - clitic.size());
    const std::size_t begin = lower.size() - clitic.size() - bytes;
    if (bytes > 0 && ends_in_letter(std::string_view(lower).substr(0, begin))) {
      return split_before(begin);
    }
  }
  const std::uint32_t bytes = apostrophe_bytes(lower, lower.size());  // workers'
  if (bytes > 0 && ends_in_letter(std::string_view(lower).substr(0, lower.size() - bytes))) {
    return split_before(lower.size() - bytes);
  }
  return {};
}

}  // namespace weft
