#include "ingest/nationalities.h"

#include <algorithm>

#include "ingest/table_lines.h"

namespace weft {
namespace {

bool in_longer_name(const Entities& entities, std::uint32_t word) {
  const auto after =
      std::partition_point(entities.mentions.begin(), entities.mentions.end(),
                           [&](const Mention& m) { return m.first_word <= word; });
  constexpr std::ptrdiff_t kMentionsBack = 8;  // longer names begin at most so many mentions before
  const auto before = after - std::min(kMentionsBack, after - entities.mentions.begin());
  return std::any_of(before, after, [&](const Mention& m) {
    return m.kind == MentionKind::name && word < m.end_word && m.end_word - m.first_word > 1;
  });
}

}  // namespace

Nationalities Nationalities::load(const std::string& path) {
  Nationalities nationalities;
  for_each_table_line(path, [&](const TableLine& line) {
    if (line.columns.size() != 2) {
      line.fail("a country has two columns", "write name TAB adjectives");
    }
    for (const std::string& adjective : pieces_of(line.columns[1], ' '))
      nationalities.countries_.emplace(with_spaces(adjective), line.columns[0]);
  });
  return nationalities;
}

std::optional<StatedCountry> Nationalities::find(const ArticleWords& words, WordSpan phrase,
                                                 const Entities& entities) const {
  std::optional<StatedCountry> stated;
  for (std::uint32_t w = phrase.first_word; w < phrase.end_word; ++w) {
    if (words.is(w, Upos::adp)) break;
    if (words.is(w, "-") || words.is(w, "–")) return std::nullopt;
    const auto country = countries_.find(words.lower(w));
    if (country == countries_.end() || in_longer_name(entities, w)) continue;
    if (stated) return std::nullopt;
    stated = StatedCountry{country->second, w};
  }
  return stated;
}

}  // namespace weft
