#include "ingest/name_divisions.h"

#include <algorithm>
#include <cctype>

namespace weft {
namespace {

constexpr std::size_t kTerritoryWordsMax = 3;  // "united arab emirates"

bool is_digit(char c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool is_territory(const KeyWords& key, std::size_t first, std::size_t end, const Lexicon& lexicon) {
  std::string name;
  for (std::size_t word = first; word < end; ++word)
    name += (name.empty() ? "" : " ") + key[word];
  return lexicon.in("territory", name) || lexicon.in("state", name);
}

// "u19", "u-21s", "under-19s", and "under" before "19"
bool is_age_group(const KeyWords& key, std::size_t word) {
  const std::string& text = key[word];
  if (text == "under" || text == "u")
    return word + 1 < key.size() && is_digit(key[word + 1].front());
  std::size_t at = text.starts_with("under") ? 5 : text.starts_with('u') ? 1 : 0;
  if (at != 0 && at < text.size() && text[at] == '-') ++at;
  return at != 0 && at < text.size() && is_digit(text[at]);
}

}  // namespace

bool names_division(const KeyWords& part, const KeyWords& full, const Lexicon& lexicon) {
  if (part.empty() || part.size() >= full.size()) return false;
  if (!std::equal(part.begin(), part.end(), full.begin())) return false;
  if (is_territory(full, 0, full.size(), lexicon)) return false;  // "the North" of North Korea
  if (lexicon.is_role(full.back())) return true;
  for (std::size_t word = part.size(); word < full.size(); ++word) {
    if (lexicon.in("owner_preposition", full[word])) return false;
    if (lexicon.in("division", full[word]) || is_age_group(full, word)) return true;
    const std::size_t end = std::min(full.size(), word + kTerritoryWordsMax);
    for (std::size_t last = word; last < end; ++last) {
      if (is_territory(full, word, last + 1, lexicon)) return true;
    }
  }
  return false;
}

}  // namespace weft
