#include "ingest/hyphened_names.h"

#include <algorithm>

namespace weft {
namespace {

bool is_small(const ArticleWords& words, std::uint32_t word) {
  const std::string_view form = words.text(word);
  return !form.empty() && std::ranges::all_of(form, [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

bool is_glued(const ArticleWords& words, std::uint32_t before, std::uint32_t after) {
  return words.range({before, before + 1}).end == words.range({after, after + 1}).begin;
}

// "-in" behind "Moon Jae"; written apart ("Chan - o - cha") only where a letter or two go on so.
bool is_part(const ArticleWords& words, std::uint32_t hyphen, std::uint32_t end) {
  if (hyphen + 1 >= end || !words.is(hyphen, "-") || !is_small(words, hyphen + 1)) return false;
  if (is_glued(words, hyphen - 1, hyphen) && is_glued(words, hyphen, hyphen + 1)) return true;
  const bool goes_on = hyphen + 3 < end && words.is(hyphen + 2, "-");
  const bool behind_letter = words.is(hyphen - 2, "-") && words.text(hyphen - 1).size() <= 2;
  return behind_letter || (goes_on && words.text(hyphen + 1).size() <= 2);
}

// "Jane Roe-led firms": an adjective.
bool describes(const ArticleWords& words, std::uint32_t last, std::uint32_t end) {
  const std::uint32_t next = last + 1;
  return next < end &&
         (words.is_noun(next) || words.is(next, Upos::adj) || words.is(next, Upos::num));
}

std::uint32_t whole_end(const ArticleWords& words, const Name& name) {
  const std::uint32_t end = words.sentences()[name.sentence].end_word;
  std::uint32_t whole = name.end_word;
  if (name.type != NameType::person || whole - name.first_word < 2) return whole;
  if (!words.is_capitalised(whole - 1)) return whole;
  while (is_part(words, whole, end))
    whole += 2;
  return whole > name.end_word && describes(words, whole - 1, end) ? name.end_word : whole;
}

// "in Upper - Lower", written apart: one land of two names, if no noun says what lies between them.
bool is_double_place(const ArticleWords& words, const Name& name, const Name& next) {
  const bool places = name.type == NameType::place && next.type == NameType::place &&
                      name.sentence == next.sentence && next.first_word == name.end_word + 1;
  if (!places || !words.is(name.end_word, "-") || name.first_word == 0) return false;
  if (name.end_word - name.first_word > 1 || next.end_word - next.first_word > 1) return false;
  const std::uint32_t before = name.first_word - 1;
  const std::uint32_t end = words.sentences()[name.sentence].end_word;
  const bool in = words.is(before, "in") || words.is(before, "of") || words.is(before, "from");
  return in && !describes(words, next.end_word - 1, end) &&
         (next.end_word >= end || !words.is(next.end_word, "-"));
}

}  // namespace

Names join_hyphened_names(const ArticleWords& words, const Names& names) {
  Names joined;
  std::uint32_t taken = 0;  // words before it are in a name that was made whole
  for (std::size_t i = 0; i < names.size(); ++i) {
    Name name = names[i];
    if (name.first_word < taken) continue;
    const bool twofold = i + 1 < names.size() && is_double_place(words, name, names[i + 1]);
    name.end_word = twofold ? names[i + 1].end_word : whole_end(words, name);
    taken = name.end_word;
    joined.push_back(name);
  }
  return joined;
}

}  // namespace weft
