#include "ingest/mutual_relations.h"

#include <algorithm>
#include <optional>

#include "ingest/table_lines.h"

namespace weft {
namespace {

constexpr double kConfidence = 0.75;  // an estimate: plans for cooperation are none yet

// The name that begins at the word, or after "the".
std::optional<WordSpan> name_at(const ArticleWords& words, const Names& names, std::uint32_t word) {
  if (word < words.size() && words.is(word, Upos::det)) ++word;
  const auto at = std::partition_point(names.begin(), names.end(), [&](const Name& name) {
    return name.first_word < word;
  });
  if (at == names.end() || at->first_word != word) return std::nullopt;
  return WordSpan{at->first_word, at->end_word};
}

}  // namespace

MutualRelations MutualRelations::load(const std::string& path) {
  MutualRelations mutual;
  for_each_table_line(path, [&](const TableLine& line) {
    if (line.columns.size() != 2) {
      line.fail("a relation has two columns", "write relation TAB nouns");
    }
    for (const std::string& noun : pieces_of(line.columns[1], ' '))
      mutual.relations_.emplace(with_spaces(noun), line.columns[0]);
  });
  return mutual;
}

std::string_view MutualRelations::relation_before(const ArticleWords& words, std::uint32_t end,
                                                  std::uint32_t& first) const {
  const std::uint32_t begin = words.sentences()[words.sentence_of(end - 1)].first_word;
  first = end;
  while (first > begin && (words.is_noun(first - 1) || words.is(first - 1, Upos::adj)))
    --first;
  for (std::uint32_t w = first; w < end; ++w) {
    const auto found = relations_.find(words.lemma(w));
    if (words.is_noun(w) && found != relations_.end()) return found->second;
  }
  return {};
}

Propositions MutualRelations::find(const ArticleWords& words, const Names& names) const {
  Propositions found;
  for (std::uint32_t w = 1; w + 3 < words.size(); ++w) {
    if (!words.is(w, "between")) continue;
    const auto one = name_at(words, names, w + 1);
    if (!one || one->end_word >= words.size() || !words.is(one->end_word, "and")) continue;
    const auto other = name_at(words, names, one->end_word + 1);
    if (!other || words.sentence_of(w) != words.sentence_of(other->first_word)) continue;
    std::uint32_t first = w;
    const std::string_view relation = relation_before(words, w, first);
    if (relation.empty() || words.sentence_of(first) != words.sentence_of(w)) continue;
    Proposition p;
    p.sentence = words.sentence_of(w);
    p.subject = *one;
    p.relation = std::string(relation);
    p.relation_span = {first, w};
    p.object = *other;
    p.rule = "noun.between";
    p.confidence = kConfidence;
    if (first > 0 && words.is(first - 1, "no")) p.polarity = Polarity::negated;
    found.push_back(std::move(p));
  }
  return found;
}

}  // namespace weft
