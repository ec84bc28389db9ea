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

}  // namespace

std::optional<LocalEntity> article_topic(const ArticleWords& words,
                                         const std::vector<Mention>& named) {
  const std::string title = title_key(words.article().title);
  for (const Mention& name : named) {
    if (!title.empty() && name_key(words.phrase({name.first_word, name.end_word})) == title)
      return name.entity;
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
