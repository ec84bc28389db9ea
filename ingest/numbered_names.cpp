#include "ingest/numbered_names.h"

#include "ingest/name_spans.h"

namespace weft {
namespace {

bool is_counted_war(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  return name.end_word - name.first_word == 2 && words.is(name.first_word, "world") &&
         words.is(name.first_word + 1, "war") &&
         lexicon.in("ordinal", words.lower(name.first_word - 1));
}

// "the film 3 Bridges", but "in Chapter 3 Holm"
bool is_numbered_work(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  const std::uint32_t number = name.first_word - 1;
  if (number == 0 || !words.is(number, Upos::num)) return false;
  const std::uint32_t kind = number - 1;
  return words.sentence_of(kind) == words.sentence_of(number) && !words.is_capitalised(kind) &&
         words.tag(kind).xpos == "NN" &&
         name_type_of(lexicon.noun_class(words.lower(kind))) == NameType::work;
}

}  // namespace

std::uint32_t numbered_begin(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  const std::uint32_t first = name.first_word;
  if (first == 0 || words.sentence_of(first - 1) != words.sentence_of(first)) return first;
  const bool counted = is_counted_war(words, lexicon, name) ||
                       is_numbered_work(words, lexicon, name);
  return counted ? first - 1 : first;
}

}  // namespace weft
