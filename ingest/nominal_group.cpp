#include "ingest/nominal_group.h"

#include <algorithm>

#include "ingest/mentions.h"

namespace weft {
namespace {

bool points_back(std::string_view determiner) {
  return determiner == "the" || determiner == "this" || determiner == "that" ||
         determiner == "these" || determiner == "those";
}

bool is_fellow(const ArticleWords& words, std::uint32_t word) {
  return words.is_noun(word) || words.is(word, Upos::pron) || words.is(word, Upos::num);
}

void note_child(const ArticleWords& words, const Trees& trees, std::uint32_t word,
                NominalGroup& phrase) {
  const std::string_view relation = base_relation(trees[word].relation);
  const bool before = word < phrase.head;
  if (relation == "det" && before) {
    phrase.has_article = words.is(word, "the");
    phrase.is_this = words.is(word, "this");
    phrase.is_definite |= points_back(words.lower(word));
    phrase.is_negated |= words.is(word, "no");
  }
  if (trees[word].relation == "nmod:poss" && before) phrase.is_owned = phrase.is_definite = true;
  if (relation == "nummod") phrase.is_counted = true;
  if (relation == "conj" && is_fellow(words, word)) phrase.is_coordination = true;
}

// Whether the phrase proper begins after `word`.
bool stands_before(const ArticleWords& words, const Trees& trees, const NominalGroup& phrase,
                   std::uint32_t word) {
  if (words.tag(word).xpos == "POS") return true;
  const bool is_first = word == phrase.span.first_word;
  if (words.is(word, Upos::punct)) return is_first;  // quotes stand inside too
  const std::string_view relation = trees[word].relation;
  if (trees[word].head != phrase.head) return false;
  return relation == "det" || relation == "nmod:poss" || relation == "case" ||
         relation == "det:predet" || relation == "cc:preconj" ||
         (relation == "advmod" && is_first);
}

}  // namespace

NominalGroup nominal_group_at(const ArticleWords& words, const Trees& trees, WordSpan around,
                          std::uint32_t head) {
  NominalGroup phrase;
  phrase.head = head;
  phrase.span = {around.first_word, head + 1};
  for (std::uint32_t word = around.first_word; word < around.end_word; ++word) {
    if (trees[word].head == head) note_child(words, trees, word, phrase);
    if (word < head && stands_before(words, trees, phrase, word)) phrase.span.first_word = word + 1;
    const bool goes_on = word == phrase.span.end_word && trees[word].head == head &&
                         base_relation(trees[word].relation) == "flat";
    if (goes_on) ++phrase.span.end_word;
  }
  const std::string& xpos = words.tag(head).xpos;
  phrase.is_plural = xpos == "NNS" || xpos == "NNPS";
  phrase.is_apposition = base_relation(trees[head].relation) == "appos";
  return phrase;
}

std::uint32_t head_of(const Trees& trees, WordSpan span) {
  for (std::uint32_t word = span.first_word; word < span.end_word && !trees.empty(); ++word) {
    const std::uint32_t head = trees[word].head;
    if (head == kNoHead || head < span.first_word || head >= span.end_word) return word;
  }
  return span.end_word - 1;
}

}  // namespace weft
