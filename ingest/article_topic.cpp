#include "ingest/article_topic.h"

#include <algorithm>
#include <map>

#include "ingest/name_identity.h"
#include "ingest/name_key.h"

namespace weft {
namespace {

constexpr std::size_t kTimesNamed = 4;

std::optional<LocalEntity> most_named(const std::vector<Mention>& named) {
  std::map<LocalEntity, std::size_t> counts;
  for (const Mention& name : named)
    ++counts[name.entity];
  const auto most = std::max_element(
      counts.begin(), counts.end(),
      [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == counts.end() || most->second < kTimesNamed) return std::nullopt;
  const bool has_rival = std::any_of(counts.begin(), counts.end(), [&](const auto& other) {
    return other.first != most->first && 2 * other.second > most->second;
  });
  return has_rival ? std::nullopt : std::optional(most->first);
}

// Of the words of the name, or its end.
std::uint32_t first_colon(const ArticleWords& words, const Mention& name) {
  std::uint32_t word = name.first_word + 1;
  while (word < name.end_word && !words.is(word, ":"))
    ++word;
  return word;
}

bool describes(const ArticleWords& words, std::uint32_t word) {
  return words.is_noun(word) || words.is(word, Upos::adj) || words.is(word, Upos::num) ||
         words.is(word, Upos::adv) || words.is(word, "-");
}

// After the name and brackets behind it: "is a", "was the".
std::optional<std::uint32_t> copula_end(const ArticleWords& words, const Mention& name) {
  const std::uint32_t end = words.sentences()[name.sentence].end_word;
  int depth = 0;
  for (std::uint32_t word = name.end_word; word + 2 < end; ++word) {
    if (words.is(word, "(")) ++depth;
    if (words.is(word, ")")) --depth;
    if (depth > 0) continue;
    if (words.is(word, Upos::aux) && words.lemma(word) == "be") {
      return words.is(word + 1, Upos::det) ? std::optional(word + 2) : std::nullopt;
    }
    if (words.is(word, Upos::verb) || words.is(word, Upos::aux)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> opening_noun(const ArticleWords& words,
                                          const std::vector<Mention>& named, LocalEntity topic) {
  for (const Mention& name : named) {
    const auto first = name.entity == topic ? copula_end(words, name) : std::nullopt;
    if (!first) continue;
    const std::uint32_t end = words.sentences()[name.sentence].end_word;
    std::uint32_t word = *first;
    while (word < end && describes(words, word))
      ++word;
    const bool is_kind = word > *first && words.is(word - 1, Upos::noun) &&
                         (word == end || !words.is(word, "of"));
    return is_kind ? std::optional(word - 1) : std::nullopt;
  }
  return std::nullopt;
}

bool is_titled_with_noun(const ArticleWords& words, const Mention& name) {
  const std::string title = title_key(words.article().title);
  const std::uint32_t noun = name.end_word;
  return !title.empty() && noun < words.sentences()[name.sentence].end_word &&
         words.is(noun, Upos::noun) &&
         name_key(words.phrase({name.first_word, noun + 1})) == title;
}

std::optional<LocalEntity> article_topic(const ArticleWords& words,
                                         const std::vector<Mention>& named) {
  const std::string title = title_key(words.article().title);
  for (const Mention& name : named) {
    if (!title.empty() && name_key(words.phrase({name.first_word, name.end_word})) == title)
      return name.entity;
    const std::uint32_t colon = first_colon(words, name);
    if (!title.empty() && colon < name.end_word &&
        name_key(words.phrase({name.first_word, colon})) == title)
      return name.entity;
    if (is_titled_with_noun(words, name)) return name.entity;
  }
  if (!named.empty()) {
    const Mention& first = named.front();
    const std::string key = name_key(words.phrase({first.first_word, first.end_word}));
    if (differ_in_middle_names(split_key(title), split_key(key))) return first.entity;
    const bool is_ruler = first.end_word - first.first_word > 1 && title.starts_with(key + " of ");
    if (is_ruler) return first.entity;  // "Greta II of Leeds"
  }
  return most_named(named);
}

}  // namespace weft
