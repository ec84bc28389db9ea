#include "ingest/idle_phrases.h"

#include <algorithm>

namespace weft {

namespace {

// "was four years of age", "is four years old"
bool is_age(const ArticleWords& words, WordSpan span) {
  std::uint32_t next = span.first_word;  // behind the years
  while (next < span.end_word && !words.is(next, "of"))
    ++next;
  if (next + 1 >= words.size() || words.tag(next - 1).xpos != "NNS") return false;
  return words.is(next, "old") || (words.is(next, "of") && words.is(next + 1, "age"));
}

// "between 15 and 25 pesos"
bool is_number(const ArticleWords& words, WordSpan span) {
  for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
    if (words.is(w, Upos::num)) return true;
  }
  return false;
}

// "probably) more open bonds": half of a bracket; "- American singer": half of a compound.
bool is_torn(const ArticleWords& words, WordSpan span) {
  int open = 0;
  for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
    if (words.is(w, "(")) ++open;
    if (words.is(w, ")") && --open < 0) return true;
  }
  return open > 0 || words.is(span.first_word, "-");
}

// "includes [other parts]": which, nobody says.
bool is_remainder(const ArticleWords& words, const Proposition& p) {
  const std::uint32_t first = p.object->first_word;
  return p.relation == "include" && words.is(first, "other") && p.arguments.empty() &&
         p.object->end_word == first + 2 && words.tag(first + 1).xpos == "NNS";
}

// "Roe, one of the finest painters, who left": one, not all of them; but "the finest works kept
// in Leeds" are.
bool is_one_of_the_best(const ArticleWords& words, WordSpan span) {
  const std::uint32_t first = span.first_word;
  if (first < 3 || !words.is(first - 2, "of") || !words.is(first - 3, "one")) return false;
  const bool restricted =
      span.end_word < words.size() && words.tag(span.end_word).xpos == "VBN";
  const std::string& xpos = words.tag(first).xpos;
  return !restricted && (xpos == "JJS" || xpos == "RBS");
}

// "runs less than the other": less got lost, and who reads it takes it for more.
bool lacks_degree(std::string_view relation) {
  constexpr std::string_view kThan = " than";
  if (!relation.ends_with(kThan)) return false;
  relation.remove_suffix(kThan.size());
  return !relation.ends_with("er") && !relation.ends_with("more") && !relation.ends_with("less") &&
         !relation.ends_with("worse");
}

}  // namespace

bool IdlePhrases::is_idle_subject(WordSpan span, const Reference& subject) const {
  if (references_.is_named(subject.term)) return false;
  if (announces(span) || is_that_of(span) || is_of_nobody(span)) return true;
  if (is_torn(words_, span) || is_one_of_the_best(words_, span)) return true;
  const bool number = words_.is(references_.head_of(span), Upos::num);
  if (number || words_.is(span.end_word - 1, Upos::num)) return true;
  if (words_.is(span.first_word, Upos::pron)) return is_idle_name(subject);
  if (subject.count != nullptr) return words_.is(span.first_word, "one") && is_idle(span);
  const bool lone = span.end_word - span.first_word == 1 && words_.is(span.first_word, Upos::adj);
  if (is_idle(span) || lone || is_broken_off(span)) return true;  // "the same"
  return !is_determined(span) && (is_bare(span) || is_cut(span));
}

bool IdlePhrases::is_idle_object(const Proposition& p, const Reference& object) const {
  if (says_nothing(p, object) || is_bare_count(p, object) || is_shared_out(p, object)) return true;
  if (lacks_what_is_denied(p) || announces(*p.object) || is_left_out(*p.object)) return true;
  if (is_half_name(p) || is_cut_object(p) || is_name_given(p)) return true;
  if (p.relation != "be" && is_told_by_examples(*p.object)) return true;
  if (is_torn(words_, *p.object) || is_remainder(words_, p)) return true;
  if (lacks_its_of(*p.object) || (p.relation == "be" && is_age(words_, *p.object))) return true;
  if (is_lingering(p, object) || is_first_to_do(p)) return true;
  const bool second = p.object->first_word > 0 && words_.is(p.object->first_word - 1, "/");
  const bool direct = p.relation.find(' ') == std::string::npos && p.relation != "be";
  if (second && direct && is_bare(*p.object)) return true;  // "a 3.0 rating / share"
  if (object.value != nullptr || object.count != nullptr) return false;
  if (references_.is_named(object.term) || p.rule == "alias") return false;
  if (words_.is(p.object->first_word, Upos::pron)) return is_idle_name(object);
  if (p.relation == "be" && is_no_class(*p.object)) return true;
  if (p.relation == "be" && p.arguments.empty() && is_bare(*p.object) &&
      lexicon_.in("bare_tie", words_.lemma(p.object->first_word)))
    return true;
  if (p.rule == "copula.argument" && p.relation == "be in" && is_bare(*p.object) &&
      words_.is(p.object->first_word, "place") && !is_determined(*p.object))
    return true;  // "had been in place"
  if (p.relation == "be among" || is_empty(*p.object)) return true;
  if (p.relation == "be at" && is_bare(*p.object) &&
      lexicon_.in("bare_measure", words_.lemma(p.object->first_word)))
    return true;
  const bool nothing_more = object.type.class_name.empty() && p.arguments.empty();
  if (p.relation == "have" && nothing_more && is_bare(*p.object)) return true;
  return is_idle(*p.object);
}

bool IdlePhrases::is_idiom(const Argument& argument) const {
  const std::uint32_t first = argument.span.first_word;
  if (first > 0 && words_.is(first - 1, "no")) return true;
  return argument.preposition == "as" && argument.head != kNoHead &&
         (lexicon_.in("as_idiom", words_.lemma(argument.head)) ||
          lexicon_.in("gift", words_.lemma(argument.head)));
}

bool IdlePhrases::is_stray_predicate(const Proposition& p) const {
  // "was for many a home", "owing to its history": no deeds.
  if (p.relation == "be for" || p.relation == "owe to") return true;
  if (lacks_degree(p.relation) || is_noun_in_ing(p) || is_start_of_deed(p)) return true;
  // "With good marks are Roe and Holm": nothing that the marks did.
  if (p.relation == "be with" && words_.is(p.subject.end_word - 1, Upos::noun)) return true;
  if (p.relation.starts_with("be ") && p.object && is_amount_of_place(p)) return true;
  if (p.rule == "apposition.class") return is_misread_verb(p);
  if (p.rule != "copula.argument") return false;
  for (std::uint32_t w = p.relation_span.first_word; w < p.relation_span.end_word; ++w) {
    const std::string& xpos = words_.tag(w).xpos;
    const bool verb = (xpos == "VB" || xpos == "VBP" || xpos == "VBZ") && words_.lemma(w) != "be";
    const bool noun = xpos == "NN" || xpos == "NNS";
    const bool tells = lexicon_.is_role(words_.lemma(w)) || lexicon_.in("kin", words_.lemma(w)) ||
                       !lexicon_.verb_of(words_.lemma(w)).empty();
    if (verb || (noun && !tells)) return true;
  }
  return false;
}

// "the roots | feeling | of the song": a noun that was taken for a verb; few verbs go with "of".
bool IdlePhrases::is_noun_in_ing(const Proposition& p) const {
  if (!p.rule.starts_with("participle.") || !p.relation.ends_with(" of")) return false;
  const std::uint32_t word = p.relation_span.first_word;
  return word + 1 < words_.size() && words_.tag(word).xpos == "VBG" && words_.is(word + 1, "of") &&
         !lexicon_.in("takes_of", words_.lemma(word));
}

// "Starting in 1990, the firm built ships", "Roe, who beginning in 1990 built ships": since when
// they were built.
bool IdlePhrases::is_start_of_deed(const Proposition& p) const {
  const std::uint32_t verb = p.relation_span.first_word;
  if (!p.object || p.rule != "verb.date" || verb >= words_.size()) return false;
  if (words_.tag(verb).xpos != "VBG" || !lexicon_.in("starting", words_.lemma(verb))) return false;
  if (verb > 0 && words_.is(verb - 1, Upos::aux)) return false;
  if (p.subject.first_word > verb) return true;
  const auto subject = references_.refer(p.subject);
  return subject && subject->type.class_name == "Person";
}

// "is located under one mile from Leeds": how far is no place.
bool IdlePhrases::is_amount_of_place(const Proposition& p) const {
  if (p.relation == "be located" || p.relation == "be situated")
    return lexicon_.in("distance", words_.lemma(references_.head_of(*p.object)));
  const std::size_t space = p.relation.rfind(' ');
  const std::string verb = p.relation.substr(0, space), word = p.relation.substr(space + 1);
  if (verb != "be located" && verb != "be situated") return false;
  const bool about = word == "under" || word == "over" || word == "about" || word == "within";
  return about && is_number(words_, *p.object);
}

// "The dam forms Lake Leeds" where "dam forms" was taken for what the lake is.
bool IdlePhrases::is_misread_verb(const Proposition& p) const {
  const std::uint32_t last = p.object->end_word - 1;
  return p.object->end_word == p.subject.first_word && words_.tag(last).xpos == "NNS" &&
         p.object->end_word - p.object->first_word > 1;
}

// "reason", "an active part", "most enduring of those", but "part of the treaty" is more.
bool IdlePhrases::is_idle(WordSpan span) const {
  const std::uint32_t head = references_.head_of(span);
  const std::uint32_t last = span.end_word - 1;
  if (lexicon_.in("vague", words_.lower(last)) && (last == span.first_word || last != head)) {
    return true;
  }
  for (std::uint32_t w = head + 1; w < span.end_word; ++w) {
    if (words_.is(w, Upos::adp)) return false;
  }
  return lexicon_.in("light", words_.lemma(head)) && !words_.is_capitalised(head);
}

// "how", "more", "the strict", "area of around"
bool IdlePhrases::is_empty(WordSpan span) const {
  const std::uint32_t last = span.end_word - 1;
  const bool one = last == span.first_word;
  if (one && lexicon_.in("no_object", words_.lower(last))) return true;
  if (is_broken_off(span)) return true;
  if (one && words_.tag(last).xpos == "JJS") return true;  // "and the longest outside of Asia"
  if (one && last > 0 && words_.tag(last).xpos == "VBG" && words_.is(last - 1, Upos::cconj)) {
    return true;  // "strict and [demanding] style"
  }
  if (is_determined(span)) return false;  // "the poor"
  for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
    const char first = words_.text(w).front();
    const bool number = (first >= '0' && first <= '9') || lexicon_.in("ordinal", words_.lower(w));
    if (number || (!words_.is(w, Upos::adj) && !words_.is(w, Upos::adv))) return false;
  }
  return true;
}

// "area of around": what it is of was lost.
bool IdlePhrases::is_broken_off(WordSpan span) const {
  const std::uint32_t last = span.end_word - 1;
  return words_.is(last, Upos::adp) || (last > span.first_word && words_.is(last, "around"));
}

// "focused on one", "held it three times": no thing that a fact could be about.
bool IdlePhrases::is_bare_count(const Proposition& p, const Reference& object) const {
  if (object.count != nullptr && object.counted.end_word == object.counted.first_word + 1 &&
      words_.lemma(object.counted.first_word) == "time") {
    return true;
  }
  if (object.value == nullptr || object.value->kind != ValueKind::number) return false;
  if (p.rule == "noun.count") return false;
  const std::string text = words_.phrase(object.value->span);
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "contains [the following parts]: ..."
bool IdlePhrases::announces(WordSpan span) const {
  return words_.is(span.first_word, "following") && span.end_word - span.first_word > 1 &&
         words_.is_noun(span.end_word - 1);
}

// "all but [one song]": the others are meant.
bool IdlePhrases::is_left_out(WordSpan span) const {
  return span.first_word > 1 && words_.is(span.first_word - 1, "but") &&
         words_.is(span.first_word - 2, "all");
}

// "known as the oak family, the pine and | maple | family": a noun that two names share.
bool IdlePhrases::is_half_name(const Proposition& p) const {
  const bool called = p.relation.ends_with("known as") || p.relation.ends_with("called");
  const std::uint32_t word = p.object->first_word;
  if (!called || !is_bare(*p.object) || word == 0 || word + 1 >= words_.size()) return false;
  if (words_.is(word - 1, "the") && words_.is(word + 1, "and")) return true;
  for (std::uint32_t before = p.subject.end_word; before < word; ++before) {
    if (words_.lemma(before) == words_.lemma(word)) return true;
  }
  return false;
}

// "gave him the [name Max]": a name, not who bears it.
bool IdlePhrases::is_name_given(const Proposition& p) const {
  const std::uint32_t first = p.object->first_word;
  const bool borne = first > 0 && lexicon_.in("bearing", p.relation);
  if (borne && lexicon_.in("name_word", words_.lower(first - 1))) return true;
  return p.object->end_word > first + 1 && words_.is_capitalised(first + 1) &&
         lexicon_.in("name_word", words_.lower(first)) && p.relation != "be" &&
         !p.relation.starts_with("be ");
}

// "wrote essays and | war | diaries": before its noun.
bool IdlePhrases::is_cut_object(const Proposition& p) const {
  const std::uint32_t last = p.object->end_word - 1, next = last + 1;
  if (next >= words_.size() || words_.sentence_of(next) != p.sentence) return false;
  if (!is_bare(*p.object) || last == 0 || !words_.is(last - 1, Upos::cconj)) return false;
  const auto is_common = [&](std::uint32_t word) {
    return words_.is(word, Upos::noun) && !words_.is_capitalised(word);
  };
  return is_common(last) && words_.tag(last).xpos == "NN" && is_common(next) &&
         words_.range({last, next}).end < words_.range({next, next + 1}).begin;
}

// "praised her wit and [sense] of humour": of what, the parser hung elsewhere.
bool IdlePhrases::lacks_its_of(WordSpan span) const {
  const std::uint32_t next = span.end_word;
  return next < words_.size() && words_.is(next, "of") && is_bare(span) &&
         lexicon_.in("needs_of", words_.lemma(span.first_word));
}

// "played for [teams] such as Leeds United": for that team, which is told by itself.
bool IdlePhrases::is_told_by_examples(WordSpan span) const {
  std::uint32_t next = span.end_word;
  if (next + 3 >= words_.size() || !is_bare(span) || is_determined(span)) return false;
  if (words_.tag(span.first_word).xpos != "NNS") return false;
  if (!words_.is(next, "such") || !words_.is(next + 1, "as")) return false;
  next += words_.is(next + 2, ":") || words_.is(next + 2, "the") ? 3 : 2;
  return words_.is(next, Upos::propn) && words_.is_capitalised(next);
}

// "its walls" where nothing tells whose.
bool IdlePhrases::is_of_nobody(WordSpan span) const {
  if (span.first_word == 0 || words_.tag(span.first_word - 1).xpos != "PRP$") return false;
  const Upos last = words_.tag(span.end_word - 1).upos;
  return last == Upos::noun && !references_.refer({span.first_word - 1, span.first_word});
}

// "that of Leeds is 900": what was measured, another clause says.
bool IdlePhrases::is_that_of(WordSpan span) const {
  return span.end_word - span.first_word > 2 && words_.is(span.first_word + 1, "of") &&
         (words_.is(span.first_word, "that") || words_.is(span.first_word, "those"));
}

// "the farmers each have one field": all of them have more.
bool IdlePhrases::is_shared_out(const Proposition& p, const Reference& object) const {
  if (object.count == nullptr || p.relation != "have") return false;
  for (std::uint32_t w = p.subject.end_word; w < p.object->first_word; ++w) {
    if (words_.is(w, "each")) return true;
  }
  return p.object->end_word < words_.size() && words_.is(p.object->end_word, "each");
}

// "has no right in the Act [to end it]", "does not allow Holm [to leave]": only that is denied.
bool IdlePhrases::lacks_what_is_denied(const Proposition& p) const {
  if (p.polarity != Polarity::negated) return false;
  const std::uint32_t end = end_of_phrase(p);
  if (end + 1 >= words_.size() || words_.sentence_of(end) != p.sentence) return false;
  const bool but = (words_.is(end, "other") && words_.is(end + 1, "than")) ||
                   words_.is(end, "except") || words_.is(end, "besides");
  return but || is_infinitive_at(end) || (words_.is(end, "that") && words_.is(end, Upos::sconj));
}

// Where the object ends with the phrases and the subject that stand right behind it.
std::uint32_t IdlePhrases::end_of_phrase(const Proposition& p) const {
  std::uint32_t end = p.object->end_word;
  const bool inside = p.subject.first_word > end && p.subject.first_word <= end + 3;
  if (inside) end = p.subject.end_word;  // "there is no right in the Act to end it"
  for (const Argument& argument : p.arguments) {
    const bool behind = argument.span.first_word >= end && argument.span.first_word <= end + 3;
    if (behind && !argument.is_clause) end = std::max(end, argument.span.end_word);
  }
  return end;
}

// "to end it", "to discharge loans" where the verb was taken for an adjective
bool IdlePhrases::is_infinitive_at(std::uint32_t word) const {
  if (!words_.is(word, "to") || word + 1 >= words_.size()) return false;
  if (words_.tag(word + 1).xpos == "VB") return true;
  return words_.tag(word).xpos == "TO" &&
         (words_.is(word + 1, Upos::verb) || words_.is(word + 1, Upos::adv) ||
          words_.is(word + 1, Upos::aux));
}

// "became the first album in Devon [to sell it]": others came before.
bool IdlePhrases::is_first_to_do(const Proposition& p) const {
  const std::uint32_t first = p.object->first_word, end = end_of_phrase(p);
  if (p.relation != "become" && p.relation != "be" && !p.relation.ends_with(" as")) return false;
  if (end + 1 >= words_.size() || words_.sentence_of(end) != p.sentence) return false;
  const bool counted = words_.is(first, "first") || words_.is(first, "last") ||
                       words_.is(first, "only");
  return counted && is_infinitive_at(end);
}

// "spent the first years of her career", "played four years": where, the sentence may tell.
bool IdlePhrases::is_lingering(const Proposition& p, const Reference& object) const {
  if (!lexicon_.in("linger", p.relation)) return false;
  const std::string& lemma = words_.lemma(references_.head_of(*p.object));
  const bool timed = (object.value != nullptr && object.value->kind == ValueKind::duration) ||
                     lexicon_.in("stretch", lemma) || lemma == "year" || lemma == "month";
  return timed && std::ranges::none_of(p.arguments, [&](const Argument& argument) {
           const std::string& text = argument.preposition;
           return argument.is_clause || (!text.empty() && text != "of" && text != "until" &&
                                         text != "after" && text != "before");
         });
}

// "from June to [August]", "of November to [January]": the end of a time.
bool IdlePhrases::is_range_end(const Argument& argument) const {
  if (argument.preposition != "to" || argument.preposition_words.empty()) return false;
  const std::uint32_t to = argument.preposition_words.front().first_word;
  return to > 0 && (lexicon_.in("month", words_.lower(to - 1)) ||
                    lexicon_.in("season", words_.lower(to - 1)));
}

// "for one season": how long.
bool IdlePhrases::is_stretch(const Argument& argument) const {
  return argument.preposition == "for" && argument.head != kNoHead &&
         lexicon_.in("stretch", words_.lemma(argument.head));
}

// "said in May", "has more on pumps", "lives between Rome" and another.
bool IdlePhrases::says_nothing(const Proposition& p, const Reference& object) const {
  if (p.relation.ends_with(" between"))
    return object.value == nullptr && !is_number(words_, *p.object);
  const std::size_t space = p.relation.find(' ');
  if (space == std::string::npos || p.relation.find(' ', space + 1) != std::string::npos) {
    return false;
  }
  const std::string verb = p.relation.substr(0, space), rest = p.relation.substr(space + 1);
  const bool bare = lexicon_.in("preposition", rest);
  return bare && (verb == "have" || lexicon_.in("speech", verb) || lexicon_.in("assertion", verb));
}

// "it" that stands for "lot".
bool IdlePhrases::is_idle_name(const Reference& reference) const {
  const auto* term = std::get_if<Term>(&reference.term);
  const std::string name =
      term != nullptr ? term->text : std::string(references_.name_of(reference.term));
  return lexicon_.in("light", name) || lexicon_.in("vague", name);
}

// "large scale [deep sea fishing]": the head of the phrase is left outside.
bool IdlePhrases::is_cut(WordSpan span) const {
  const std::uint32_t next = span.end_word;
  const bool goes_on = next + 1 < words_.size() &&
                       words_.sentence_of(next + 1) == words_.sentence_of(span.first_word);
  return goes_on && references_.head_of(span) + 1 == next && words_.is(next - 1, Upos::noun) &&
         words_.is(next, Upos::adj) && words_.is(next + 1, Upos::noun);
}

bool IdlePhrases::is_bare(WordSpan span) const {
  const std::uint32_t word = span.first_word;
  const bool first = words_.sentences()[words_.sentence_of(word)].first_word == word;
  return span.end_word - word == 1 && words_.is(word, Upos::noun) &&
         (first || !words_.is_capitalised(word));
}

bool IdlePhrases::is_determined(WordSpan span) const {
  if (span.first_word == 0) return false;
  const std::uint32_t before = span.first_word - 1;
  return words_.is(before, Upos::det) || words_.is(before, Upos::part) ||
         words_.tag(before).xpos == "PRP$";
}

// "Greek", "etc.", "many years": no class of things.
bool IdlePhrases::is_no_class(WordSpan span) const {
  const std::uint32_t head = references_.head_of(span);
  const std::uint32_t last = span.end_word - 1;  // "visiting professor": not the participle
  const bool role = words_.is_noun(last) && lexicon_.is_role(words_.lemma(last));
  if (lexicon_.in("occasion", words_.lemma(head)) && words_.tag(head).xpos == "NNS") return true;
  if (!role && !words_.is_noun(head) && !words_.is(head, Upos::num)) return true;
  if (lexicon_.in("place_part", words_.lemma(head))) return true;  // "about north of Leeds"
  if (lexicon_.in("way_long", words_.lemma(head)) && is_number(words_, span)) return true;
  return span.end_word - span.first_word == 1 && lexicon_.is_demonym(words_.lower(head));
}

}  // namespace weft
