#include "ingest/name_identity.h"

#include <algorithm>
#include <array>

namespace weft {
namespace {

bool is_generation(std::string_view word) {
  return word == "jr" || word == "sr" || word == "junior" || word == "senior";
}

bool is_roman(std::string_view word) {
  constexpr std::array<std::string_view, 9> kNumerals = {"ii",  "iii",  "iv", "vi", "vii",
                                                         "viii", "ix", "xi", "xii"};
  return std::find(kNumerals.begin(), kNumerals.end(), word) != kNumerals.end();
}

bool is_number(std::string_view word, const Lexicon& lexicon) {
  const bool has_digit =
      std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  return has_digit || is_roman(word) || lexicon.in("ordinal", word);
}

// "j" for "john".
bool is_initial_of(const std::string& part, const std::string& full) {
  return part.size() == 1 && full.starts_with(part);
}

}  // namespace

KeyWords split_key(std::string_view key) {
  KeyWords result;
  std::size_t begin = 0;
  while (begin < key.size()) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    if (end > begin) result.emplace_back(key.substr(begin, end - begin));
    begin = end + 1;
  }
  return result;
}

NameIdentity identity_of(const KeyWords& key, NameType type, const Lexicon& lexicon) {
  NameIdentity identity;
  const bool is_person = type == NameType::person;
  identity.is_person = is_person && key.size() > 1;  // of one word it is but a guess
  identity.is_other_kind = !is_person && type != NameType::other;
  auto first = key.begin(), end = key.end();
  if (is_person) {
    while (first != end && end - first > 1 && lexicon.is_title(*first))
      ++first;
    if (end - first > 1 && is_generation(*(end - 1))) identity.generation = *--end;
    identity.person.assign(first, end);
  }
  for (auto word = first; word != end; ++word) {
    const bool is_first_of_name = *word == "i" && word != key.begin();  // "Carol I", not "I. Holm"
    if (is_first_of_name || is_number(*word, lexicon)) identity.numbers.insert(*word);
  }
  return identity;
}

bool abbreviates_person(const KeyWords& part, const KeyWords& full) {
  if (part.size() < 2 || part.size() > full.size() || part.back() != full.back()) return false;
  auto at = full.begin();
  for (const std::string& word : part) {
    while (at != full.end() && *at != word && !is_initial_of(word, *at) &&
           !is_initial_of(*at, word)) {
      ++at;
    }
    if (at == full.end()) return false;
    ++at;
  }
  return true;
}

bool differ_in_middle_names(const KeyWords& a, const KeyWords& b) {
  if (a.size() < 2 || b.size() < 2 || a.front() != b.front()) return false;
  return abbreviates_person(a, b) || abbreviates_person(b, a);
}

bool contradict(const NameIdentity& a, const NameIdentity& b) {
  if ((a.is_person && b.is_other_kind) || (b.is_person && a.is_other_kind)) return true;
  if (!a.numbers.empty() && !b.numbers.empty() && a.numbers != b.numbers) return true;
  if (!a.generation.empty() && !b.generation.empty() && a.generation != b.generation) return true;
  if (a.person.size() < 2 || b.person.size() < 2) return false;
  const KeyWords& shorter = a.person.size() < b.person.size() ? a.person : b.person;
  const KeyWords& longer = a.person.size() < b.person.size() ? b.person : a.person;
  const bool begins = std::equal(shorter.begin(), shorter.end(), longer.begin());
  return !begins && !abbreviates_person(shorter, longer);
}

NameIdentity merged(const NameIdentity& a, const NameIdentity& b) {
  NameIdentity both = a;
  both.is_person |= b.is_person;
  both.is_other_kind |= b.is_other_kind;
  if (b.person.size() > both.person.size()) both.person = b.person;
  if (both.generation.empty()) both.generation = b.generation;
  both.numbers.insert(b.numbers.begin(), b.numbers.end());
  return both;
}

}  // namespace weft
