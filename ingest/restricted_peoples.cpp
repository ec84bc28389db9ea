#include "ingest/restricted_peoples.h"

#include <algorithm>

namespace weft {
namespace {

// "non-Muslims", "non - Muslims"
bool is_negated(const ArticleWords& words, std::uint32_t word, std::uint32_t begin) {
  return word >= begin + 2 && words.is(word - 1, "-") && words.is(word - 2, "non");
}

bool is_restricted(const ArticleWords& words, const Name& name) {
  const std::uint32_t word = name.first_word;
  const std::uint32_t begin = words.sentences()[words.sentence_of(word)].first_word;
  if (name.end_word != word + 1 || word == begin) return false;
  if (is_negated(words, word, begin)) return true;
  const bool people = words.tag(word).xpos == "NNPS" && words.lower(word).ends_with("ans");
  return people && words.is(word - 1, Upos::adj) && !words.is_capitalised(word - 1);
}

}  // namespace

Names without_restricted_peoples(const ArticleWords& words, Names names) {
  std::erase_if(names, [&](const Name& name) { return is_restricted(words, name); });
  return names;
}

}  // namespace weft
