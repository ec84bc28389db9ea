#include "ingest/object_bounds.h"

#include <algorithm>
#include <optional>

namespace weft {
namespace {

// The word behind the span, if of its sentence.
std::optional<std::uint32_t> word_behind(const ArticleWords& words, WordSpan span) {
  const std::uint32_t next = span.end_word;
  const bool same = next < words.size() &&
                    words.sentence_of(next) == words.sentence_of(span.first_word);
  return same ? std::optional(next) : std::nullopt;
}

// "[first album] to chart on": a verb, whatever its tag.
bool is_deed_behind(const ArticleWords& words, std::uint32_t to) {
  return words.is(to, "to") && to + 2 < words.size() && words.tag(to + 1).xpos == "NN" &&
         !words.is_capitalised(to + 1) && words.is(to + 2, Upos::adp);
}

// "... called up", "... to walk", "... who won": without a comma, it says which one.
bool is_restricted(const ArticleWords& words, WordSpan span) {
  const auto next = word_behind(words, span);
  if (!next) return false;
  const std::string& xpos = words.tag(*next).xpos;
  return xpos == "TO" || xpos == "VBN" || xpos == "VBG" || xpos == "WP" || xpos == "WP$" ||
         xpos == "WDT" || words.is(*next, "that") || is_deed_behind(words, *next);
}

bool singles_out(const ArticleWords& words, const Lexicon& lexicon, std::uint32_t word) {
  const std::string& lower = words.lower(word);
  return lexicon.in("singling", lower) || lexicon.in("ordinal", lower) ||
         words.tag(word).xpos == "JJS";
}

void drop_ordinals(const ArticleWords& words, const Lexicon& lexicon, WordSpan& object) {
  if (!is_restricted(words, object)) return;
  while (object.first_word + 1 < object.end_word &&
         singles_out(words, lexicon, object.first_word)) {
    const bool graded = lexicon.in("graded", words.lower(object.first_word + 1));
    object.first_word += graded && object.first_word + 2 < object.end_word ? 2 : 1;
  }
}

// "a three-star rank [general officer]": what somebody is stands last.
void take_role_behind(const ArticleWords& words, const Lexicon& lexicon, WordSpan& object) {
  if (!words.is(object.end_word - 1, Upos::noun)) return;
  for (auto next = word_behind(words, object); next; next = word_behind(words, object)) {
    const std::string& lower = words.lower(*next);
    if (words.is_capitalised(*next) || words.is(*next, Upos::verb)) return;
    if (!lexicon.is_role(lower) && !lexicon.is_occupation(lower)) return;
    ++object.end_word;
  }
}

// "the east [of Russia]"
void take_what_it_is_of(const ArticleWords& words, const Lexicon& lexicon, WordSpan& object) {
  const auto of = word_behind(words, object);
  if (!of || !words.is(*of, "of")) return;
  if (!lexicon.in("restricting", words.lower(object.end_word - 1))) return;
  std::uint32_t end = *of + 1;
  const std::uint32_t sentence_end = words.sentences()[words.sentence_of(*of)].end_word;
  if (end < sentence_end && words.is(end, "the")) ++end;
  const std::uint32_t first = end;
  while (end < sentence_end && words.is(end, Upos::propn))
    ++end;
  if (end > first) object.end_word = end;
}

// "the move [to the coast]", "the road [to Leeds]": which one, the goal says.
void take_goal(const ArticleWords& words, const Lexicon& lexicon, WordSpan& span) {
  const auto to = word_behind(words, span);
  if (!to || words.tag(*to).xpos == "TO" || !words.is(*to, "to")) return;
  if (span.end_word - span.first_word > 1 || !lexicon.in("goal_noun", words.lower(span.first_word)))
    return;
  std::uint32_t end = *to + 1;
  const std::uint32_t sentence_end = words.sentences()[words.sentence_of(*to)].end_word;
  while (end < sentence_end && (words.is(end, Upos::det) || words.is(end, Upos::adj)))
    ++end;
  const std::uint32_t noun = end;
  while (end < sentence_end && words.is_noun(end))
    ++end;
  if (end > noun) span.end_word = end;
}

// "serves as [Vice President] Marketing"
void take_title_before(const ArticleWords& words, const Lexicon& lexicon, WordSpan& object) {
  const std::uint32_t begin = words.sentences()[words.sentence_of(object.first_word)].first_word;
  if (object.end_word - object.first_word > 1 || object.first_word == begin) return;
  const std::uint32_t before = object.first_word - 1;
  if (!words.is_capitalised(object.first_word) || !words.is_capitalised(before)) return;
  if (!lexicon.is_role(words.lower(before))) return;
  while (object.first_word > begin && words.is_capitalised(object.first_word - 1))
    --object.first_word;
}

// "Professor of Physics and Music [at Leeds]", by the words.
void name_chair_behind(const ArticleWords& words, Proposition& p) {
  std::uint32_t at = p.object->end_word;
  const std::uint32_t sentence_end = words.sentences()[words.sentence_of(at - 1)].end_word;
  while (at < sentence_end && (words.is_capitalised(at) || words.is(at, "and")))
    ++at;
  if (at + 1 >= sentence_end || !words.is(at, "at")) return;
  std::uint32_t first = at + 1;
  if (words.is(first, "the")) ++first;
  std::uint32_t end = first;
  const auto goes_on = [&](std::uint32_t w) {
    return words.is(w, Upos::propn) ||
           (words.is(w, "of") && w > first && w + 1 < sentence_end && words.is(w + 1, Upos::propn));
  };
  while (end < sentence_end && goes_on(end))
    ++end;
  if (end == first) return;
  Argument field;
  field.preposition = "of";
  field.span = {p.object->first_word, at};
  field.head = at - 1;
  field.words = {field.span};
  p.arguments.push_back(std::move(field));
  p.object = WordSpan{first, end};
}

// "Professor of Physics [at Leeds]": Leeds has the chair, of what is told beside.
void name_chair(const ArticleWords& words, const Lexicon& lexicon, Proposition& p) {
  if (!p.relation.starts_with("be ") || !p.relation.ends_with(" of")) return;
  const std::string title = p.relation.substr(0, p.relation.size() - 3);
  if (!lexicon.in("academic", title.substr(title.rfind(' ') + 1))) return;
  for (Argument& argument : p.arguments) {
    const bool there = argument.preposition == "at" && words.is(argument.head, Upos::propn);
    if (!there || argument.is_clause || argument.span.first_word < p.object->end_word) continue;
    std::swap(*p.object, argument.span);
    argument.preposition = "of";
    argument.preposition_words.clear();
    argument.words = {argument.span};
    return;
  }
  name_chair_behind(words, p);
}

bool is_adjectival(const ArticleWords& words, std::uint32_t word) {
  const std::string& xpos = words.tag(word).xpos;
  return words.is(word, Upos::adj) || xpos == "VBG" || xpos == "VBN";
}

// "laser and infrared" before "guided missiles": what ends in an adjective goes on.
bool is_second_modifier(const ArticleWords& words, WordSpan object) {
  const std::uint32_t last = object.end_word - 1;
  if (last < object.first_word + 2 || !is_adjectival(words, last)) return false;
  if (!words.is(last - 1, "and") && !words.is(last - 1, "or")) return false;
  const auto next = word_behind(words, object);
  return next && (words.is(*next, Upos::noun) || is_adjectival(words, *next));
}

void take_shared_noun(const ArticleWords& words, WordSpan& object) {
  std::uint32_t end = object.end_word;
  const std::uint32_t sentence_end = words.sentences()[words.sentence_of(end - 1)].end_word;
  while (end < sentence_end && is_adjectival(words, end))
    ++end;
  const std::uint32_t noun = end;
  while (end < sentence_end && words.is(end, Upos::noun))
    ++end;
  if (end > noun) object.end_word = end;
}

// "known for a strict [and demanding style]": adjectives in a row have one noun.
void take_noun_behind(const ArticleWords& words, WordSpan& object) {
  std::uint32_t end = object.end_word;
  if (is_second_modifier(words, object)) return take_shared_noun(words, object);
  if (!words.is(end - 1, Upos::adj)) return;
  for (std::uint32_t w = object.first_word; w < object.end_word; ++w) {
    if (words.is_noun(w)) return;
  }
  const std::uint32_t sentence_end = words.sentences()[words.sentence_of(end - 1)].end_word;
  const auto joins = [&](std::uint32_t w) {
    return words.is(w, "and") || words.is(w, "or") || words.is(w, "but") || words.is(w, ",");
  };
  if (end + 1 >= sentence_end || !joins(end)) return;
  while (end < sentence_end && (joins(end) || is_adjectival(words, end)))
    ++end;
  const std::uint32_t noun = end;
  while (end < sentence_end && words.is(end, Upos::noun))
    ++end;
  if (end > noun) object.end_word = end;
}

// "is [several] magazines", "were [all] citizens": how many is not what.
void drop_quantifiers(const ArticleWords& words, const Lexicon& lexicon, WordSpan& object) {
  while (object.first_word + 1 < object.end_word &&
         lexicon.in("quantifier", words.lower(object.first_word)) &&
         !words.is(object.first_word + 1, "of")) {
    ++object.first_word;
  }
}

// "[most flights into Leeds] are": without the place too much would be said.
void take_restriction(const ArticleWords& words, const Lexicon& lexicon, WordSpan& subject) {
  const auto preposition = word_behind(words, subject);
  if (!preposition || !words.is(*preposition, Upos::adp) || words.is(*preposition, "of")) return;
  if (words.tag(subject.end_word - 1).xpos != "NNS") return;
  if (!lexicon.in("quantifier", words.lower(subject.first_word))) return;
  std::uint32_t end = *preposition + 1;
  const std::uint32_t sentence_end = words.sentences()[words.sentence_of(end - 1)].end_word;
  while (end < sentence_end && words.is(end, Upos::det))
    ++end;
  const std::uint32_t name = end;
  while (end < sentence_end && words.is(end, Upos::propn))
    ++end;
  if (end > name) subject.end_word = end;
}

// "the largest exporter of rice [in Norland]": without the place too much would be said.
void take_scope(const ArticleWords& words, const Lexicon& lexicon, Proposition& p) {
  WordSpan& object = *p.object;
  bool graded = false;
  for (std::uint32_t w = object.first_word; w < object.end_word; ++w)
    graded |= words.tag(w).xpos == "JJS" || lexicon.in("singling", words.lower(w));
  const auto in = word_behind(words, object);
  if (!graded || !in || !words.is(*in, "in")) return;
  std::uint32_t end = *in + 1;
  const std::uint32_t sentence_end = words.sentences()[words.sentence_of(*in)].end_word;
  while (end < sentence_end && words.is(end, Upos::det))
    ++end;
  const std::uint32_t name = end;
  while (end < sentence_end && words.is(end, Upos::propn))
    ++end;
  const bool told = std::ranges::any_of(p.arguments, [&](const Argument& argument) {
    return argument.span.first_word < end && argument.span.end_word > name;
  });
  const bool cut = end < sentence_end && (words.is_noun(end) || words.is_capitalised(end));
  if (end > name && !told && !cut) object.end_word = end;
}

// "a town [next to the dam]": near it, not towards it.
bool is_near(const ArticleWords& words, std::uint32_t to) {
  if (to == 0 || !words.is(to, "to")) return false;
  const std::string& before = words.lower(to - 1);
  return before == "next" || before == "close" || before == "adjacent";
}

void mend_nearness(const ArticleWords& words, Argument& argument) {
  if (argument.is_clause || argument.preposition != "to" || argument.preposition_words.empty()) {
    return;
  }
  const std::uint32_t to = argument.preposition_words.front().first_word;
  if (is_near(words, to)) argument.preposition = "near";
}

// "[was built next to] the dam"
void mend_relation_of_nearness(const ArticleWords& words, Proposition& p) {
  if (!p.relation.ends_with(" to")) return;
  for (const std::string_view near : {" next to", " close to", " adjacent to"}) {
    if (p.relation.ends_with(near)) return;  // the schema's
  }
  std::uint32_t to = p.object->first_word;
  while (to > 0 && words.is(to - 1, Upos::det))
    --to;
  if (to > 0 && is_near(words, to - 1)) p.relation.replace(p.relation.size() - 2, 2, "near");
}

// "best known as [the lead singer]", "known as a [resort]": what something is, no other name.
bool is_known_role(const ArticleWords& words, const Lexicon& lexicon, const Proposition& p) {
  if (p.relation != "be known as" || p.polarity == Polarity::negated) return false;
  std::uint32_t last = p.object->first_word;
  while (last + 1 < p.object->end_word && words.is(last + 1, Upos::noun))
    ++last;
  while (last + 1 < p.object->end_word && !words.is(last, Upos::noun) && !words.is(last, Upos::adp))
    ++last;
  const auto is_person = [&](const std::string& form) {
    return lexicon.is_role(form) || lexicon.is_occupation(form);
  };
  const bool small = words.tag(last).xpos == "NN" && !words.is_capitalised(last) &&
                     !words.is_capitalised(p.object->first_word);
  const std::uint32_t before = p.object->first_word - (p.object->first_word > 0 ? 1 : 0);
  const bool one_of_many = words.is(before, "a") || words.is(before, "an");
  return small && (one_of_many || is_person(words.lemma(last)) || is_person(words.lower(last)));
}

// "[nurses serving at sea] are": not all nurses. Up to the verb, where no comma stands between.
void take_participle(const ArticleWords& words, Proposition& p) {
  constexpr std::uint32_t kWordsMax = 8;
  WordSpan& subject = p.subject;
  const auto next = word_behind(words, subject);
  if (!next || p.relation_words.empty() || words.tag(subject.end_word - 1).xpos != "NNS") return;
  const std::string& xpos = words.tag(*next).xpos;
  const std::uint32_t verb = p.relation_words.front().first_word;
  if ((xpos != "VBG" && xpos != "VBN") || verb <= *next + 1 || verb > *next + kWordsMax) return;
  if (subject.first_word > 0 && words.is(subject.first_word - 1, Upos::det)) return;
  for (std::uint32_t word = *next; word < verb; ++word) {
    if (words.is(word, Upos::punct) || words.is(word, Upos::sconj)) return;
  }
  subject.end_word = verb;
}

// "was [visiting professor]", "is acting president", against "is visiting the professor".
bool is_role_in_ing(const ArticleWords& words, const Lexicon& lexicon, const Proposition& p) {
  if (p.object->first_word < 2) return false;
  const std::uint32_t verb = p.object->first_word - 1;
  const std::uint32_t noun = p.object->end_word - 1;
  if (words.tag(verb).xpos != "VBG" || words.lemma(verb) != p.relation) return false;
  return words.lemma(verb - 1) == "be" && words.tag(noun).xpos == "NN" &&
         lexicon.is_role(words.lemma(noun));
}

}  // namespace

Proposition with_whole_object(const ArticleWords& words, const Lexicon& lexicon, Proposition p) {
  for (Argument& argument : p.arguments) {
    mend_nearness(words, argument);
    if (argument.preposition == "as") take_title_before(words, lexicon, argument.span);
  }
  if (!p.object) return p;
  mend_relation_of_nearness(words, p);
  if (is_known_role(words, lexicon, p)) {
    p.relation = "be";
    p.rule = "copula.class";
  }
  if (is_role_in_ing(words, lexicon, p)) {
    --p.object->first_word;
    p.relation = "be";
    p.rule = "copula.class";
  }
  if (p.relation == "be" || p.relation == "become") {
    drop_quantifiers(words, lexicon, *p.object);
    take_role_behind(words, lexicon, *p.object);
    drop_ordinals(words, lexicon, *p.object);
    std::erase_if(p.arguments, [&](const Argument& argument) {
      return argument.preposition == "to" && argument.span.first_word == p.object->end_word + 1 &&
             is_deed_behind(words, p.object->end_word);
    });
  }
  if (p.relation == "be") take_scope(words, lexicon, p);
  take_noun_behind(words, *p.object);
  take_restriction(words, lexicon, p.subject);
  if (p.relation.starts_with("be ") || p.relation == "be") take_participle(words, p);
  take_what_it_is_of(words, lexicon, *p.object);
  take_goal(words, lexicon, p.subject);
  take_goal(words, lexicon, *p.object);
  if (p.relation.ends_with(" as")) take_title_before(words, lexicon, *p.object);
  name_chair(words, lexicon, p);
  return p;
}

bool lacks_its_clause(const ArticleWords& words, const Lexicon& lexicon, const Proposition& p) {
  const auto next = word_behind(words, *p.object);
  if (!next) return false;
  const std::string& noun = words.lemma(p.object->end_word - 1);
  if (lexicon.in("with_clause", noun) && words.is(*next, "that")) return true;
  const bool more = words.tag(*next).xpos == "TO" ||
                    (words.is(*next, "of") && *next + 1 < words.size() &&
                     words.tag(*next + 1).xpos == "VBG");
  if (lexicon.in("unfinished", noun) && more) return true;
  // "demanded that the leaders ...": what was demanded is no leader
  std::uint32_t before = p.object->first_word;
  while (before > 0 && words.is(before - 1, Upos::det) && words.tag(before - 1).xpos == "DT")
    --before;
  if (before > 0 && words.is(before - 1, "that") && words.tag(before - 1).xpos == "IN") return true;
  return p.relation == "spend" && words.tag(*next).xpos == "VBG";
}

}  // namespace weft
