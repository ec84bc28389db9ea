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

// "24th", "3rd"
bool is_ordinal_figure(std::string_view form) {
  const std::size_t digits = form.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos) return false;
  const std::string_view ending = form.substr(digits);
  return ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
}

// "the 24th Infantry Division", "the Ninth District"
bool is_numbered_body(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  const std::uint32_t number = name.first_word - 1;
  const bool ordinal = is_ordinal_figure(words.lower(number)) ||
                       (words.is_capitalised(number) &&
                        lexicon.in("ordinal", words.lower(number)));
  return ordinal && lexicon.in("numbered_body",
                               words.lower(name_head(words, lexicon, name)));
}

// "75 Street", "33 Avenue NW"; a longer number is a year.
bool is_numbered_road(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  constexpr std::size_t kDigitsMax = 3;
  const std::string_view number = words.text(name.first_word - 1);
  return number.size() <= kDigitsMax && words.is_capitalised(name.first_word) &&
         number.find_first_not_of("0123456789") == std::string_view::npos &&
         lexicon.in("numbered_road", words.lower(name.first_word));
}

// "A & E Studios", "A - Team"
bool is_behind_letter(const ArticleWords& words, WordSpan name) {
  const bool joined = words.is(name.first_word, "&") || words.is(name.first_word, "-");
  return joined && words.text(name.first_word - 1).size() == 1 &&
         words.is_capitalised(name.first_word - 1);
}

// "the Mexican War of Independence", "the French Navy"
bool is_nations_own(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  const std::uint32_t nation = name.first_word - 1;
  return words.is_capitalised(nation) && words.is_capitalised(name.first_word) &&
         lexicon.is_demonym(words.lower(nation)) &&
         lexicon.in("needs_demonym", words.lower(name.first_word));
}

std::uint32_t numbered_begin(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  const std::uint32_t first = name.first_word;
  if (first == 0 || words.sentence_of(first - 1) != words.sentence_of(first)) return first;
  const bool counted = is_counted_war(words, lexicon, name) ||
                       is_numbered_work(words, lexicon, name) ||
                       is_numbered_body(words, lexicon, name) ||
                       is_numbered_road(words, lexicon, name) ||
                       is_behind_letter(words, name) ||
                       is_nations_own(words, lexicon, name);
  return counted ? first - 1 : first;
}

// "Carol I" of a king; the "I" of somebody who speaks is a pronoun.
bool is_before_first(const ArticleWords& words, WordSpan name) {
  const std::uint32_t next = name.end_word;
  return next < words.sentences()[words.sentence_of(name.first_word)].end_word &&
         words.text(next) == "I" && words.is(next, Upos::propn);
}

}  // namespace

WordSpan with_number(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  return {numbered_begin(words, lexicon, name),
          is_before_first(words, name) ? name.end_word + 1 : name.end_word};
}

}  // namespace weft
