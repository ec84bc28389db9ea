#include "graph/name_forms.h"

#include <algorithm>
#include <optional>

#include "graph/name_words.h"

namespace weft {
namespace {

constexpr std::string_view kPerson = "https://schema.org/Person";
constexpr std::string_view kOrganization = "https://schema.org/Organization";
constexpr std::size_t kAcronymBytesMin = 2, kAcronymBytesMax = 8;
constexpr std::size_t kAcronymWordsMax = 8;  // no name of more words is called by its letters

using Words = std::vector<std::string_view>;

std::string joined(const Words& words) {
  std::string text;
  for (const std::string_view word : words)
    text.append(text.empty() ? "" : " ").append(word);
  return text;
}

// The first character, which may have several bytes.
std::string_view initial(std::string_view word) {
  std::size_t bytes = 1;
  while (bytes < word.size() && (static_cast<unsigned char>(word[bytes]) & 0xC0) == 0x80)
    ++bytes;
  return word.substr(0, bytes);
}
bool is_initial(std::string_view word) {
  return !word.empty() && initial(word).size() == word.size();
}

Words without_titles(const Words& words) {
  std::size_t titles = 0;
  while (titles + 2 < words.size() && is_title_word(words[titles]))
    ++titles;
  return {words.begin() + static_cast<std::ptrdiff_t>(titles), words.end()};
}

// Where the legal forms at the end begin; the first word is never one.
std::size_t legal_begin(const Words& words, std::vector<std::string_view>* forms = nullptr) {
  std::size_t end = words.size();
  while (end > 1) {
    std::size_t taken = 0;
    for (const std::size_t count : {std::size_t{2}, std::size_t{1}}) {
      if (end <= count || taken > 0) continue;
      const Words last(words.begin() + static_cast<std::ptrdiff_t>(end - count),
                       words.begin() + static_cast<std::ptrdiff_t>(end));
      const auto form = find_legal_form(joined(last));
      if (!form) continue;
      taken = count;
      if (forms != nullptr) forms->insert(forms->begin(), *form);
    }
    if (taken == 0) break;
    end -= taken;
  }
  return end;
}

// A person's name in parts; `words` without titles and without what tells generations apart.
struct PersonName {
  Words words;
  std::string_view generation;
};
PersonName person_name(std::string_view name) {
  PersonName person{without_titles(words_of(name)), {}};
  if (person.words.size() > 2 && is_generation_word(person.words.back())) {
    person.generation = person.words.back();
    person.words.pop_back();
  }
  return person;
}

std::set<std::string> person_short_forms(std::string_view name) {
  const Words words = person_name(name).words;
  // "J. Smith" may be short itself, and what is short stands for no other name (name_blocks.cpp).
  if (words.size() < 2 || is_initial(words.front())) return {};
  std::set<std::string> forms{std::string(words.front())};
  if (!is_initial(words.back())) forms.emplace(words.back());
  forms.insert(joined({initial(words.front()), words.back()}));
  return forms;
}

std::set<std::string> acronyms(std::string_view name, std::string_view link_class) {
  Words words = words_of(name);
  if (link_class == kOrganization) words.resize(legal_begin(words));
  std::set<std::string> forms;
  if (words.size() > kAcronymWordsMax) return forms;
  std::string all, content;
  std::size_t content_words = 0;
  for (const std::string_view word : words) {
    all.append(initial(word));
    if (is_joining_word(word)) continue;
    content.append(initial(word));
    ++content_words;
  }
  if (content_words < 2) return forms;
  for (std::string* acronym : {&all, &content}) {
    if (acronym->size() >= kAcronymBytesMin && acronym->size() <= kAcronymBytesMax)
      forms.insert(std::move(*acronym));
  }
  return forms;
}

std::set<std::string_view> numbers_of(std::string_view name) {
  std::set<std::string_view> numbers;
  for (const std::string_view word : words_of(name)) {
    if (word.find_first_of("0123456789") != word.npos) numbers.insert(word);
  }
  return numbers;
}

bool initials_clash(std::string_view a, std::string_view b) {
  return is_initial(a) || is_initial(b) ? initial(a) != initial(b) : a != b;
}

bool persons_clash(const PersonName& a, const PersonName& b) {
  if (a.words.size() < 2 || b.words.size() < 2 || a.words.back() != b.words.back()) return false;
  if (initials_clash(a.words.front(), b.words.front())) return true;
  if (a.generation != b.generation && !a.generation.empty() && !b.generation.empty()) return true;
  return a.words.size() > 2 && b.words.size() > 2 && initials_clash(a.words[1], b.words[1]);
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view name) {
  Words words;
  while (!name.empty()) {
    const std::size_t bytes = std::min(name.find(' '), name.size());
    if (bytes > 0) words.push_back(name.substr(0, bytes));
    name.remove_prefix(std::min(bytes + 1, name.size()));
  }
  return words;
}

std::string core_form(std::string_view name, std::string_view link_class) {
  if (link_class == kPerson) return joined(without_titles(words_of(name)));
  if (link_class != kOrganization) return std::string(name);
  Words words = words_of(name);
  std::vector<std::string_view> forms;
  words.resize(legal_begin(words, &forms));
  words.insert(words.end(), forms.begin(), forms.end());
  return joined(words);
}

std::set<std::string> reduced_forms(std::string_view name, std::string_view link_class) {
  const std::string core = core_form(name, link_class);
  Words words = words_of(core);
  if (link_class == kOrganization) {
    words.resize(legal_begin(words));
  } else if (link_class == kPerson && words.size() > 2) {
    const auto middle_end = std::remove_if(words.begin() + 1, words.end() - 1, is_initial);
    words.erase(middle_end, words.end() - 1);
  }
  std::string reduced = joined(words);
  if (reduced == core) return {};
  return {std::move(reduced)};
}

std::set<std::string> shortened_forms(std::string_view name, std::string_view link_class) {
  return link_class == kPerson ? person_short_forms(name) : acronyms(name, link_class);
}

bool is_possible_short_form(std::string_view name, std::string_view link_class) {
  const Words words = words_of(name);
  if (link_class == kPerson) {
    return words.size() == 1 || (words.size() == 2 && is_initial(words.front()));
  }
  return words.size() == 1 && name.size() >= kAcronymBytesMin && name.size() <= kAcronymBytesMax;
}

NameRelation relation_of(std::string_view name, std::string_view longer,
                         std::string_view link_class) {
  if (name == longer) return NameRelation::none;
  const std::string core = core_form(name, link_class);
  if (core == core_form(longer, link_class)) return NameRelation::same_core;
  if (reduced_forms(longer, link_class).contains(core)) return NameRelation::reduced;
  if (is_possible_short_form(name, link_class) &&
      shortened_forms(longer, link_class).contains(std::string(name))) {
    return NameRelation::shortened;
  }
  return NameRelation::none;
}

bool names_clash(std::string_view a, std::string_view b, std::string_view link_class) {
  const auto numbers_a = numbers_of(a), numbers_b = numbers_of(b);
  if (!numbers_a.empty() && !numbers_b.empty() && numbers_a != numbers_b) return true;
  return link_class == kPerson && persons_clash(person_name(a), person_name(b));
}

}  // namespace weft
