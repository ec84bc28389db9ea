#include "ingest/coordination_repairs.h"

#include <algorithm>
#include <array>

#include "ingest/noun_phrases.h"
#include "ingest/tree_mender.h"

namespace weft {
namespace {

class CoordinationRepairs : TreeMender {
 public:
  using TreeMender::TreeMender;

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.head(word) == kNoHead) continue;
      switch (tree_.deprel(word)) {
        case Deprel::conj:
          if (!mend_finite(word) && !mend_done(word) && !mend_counted(word)) mend_half(word);
          break;
        case Deprel::obl:
          if (!mend_half(word) && !mend_beyond(word) && !mend_date(word)) mend_including(word);
          break;
        case Deprel::appos:
          if (!mend_listed(word)) mend_parallel(word);
          break;
        default:
          break;
      }
    }
  }

 private:
  // ---- verbs in a row ---------------------------------------------------------------------------

  // "sees Ann leave, and tells of it", "near the cities of A and B and is part of C".
  bool mend_finite(std::uint32_t verb) {
    const bool surely = (words_.is(verb, Upos::verb) && xpos(verb) == "VBZ") ||
                        has_finite_auxiliary(verb);
    if (!surely || has_subject(verb) || tree_.has_child(verb, Deprel::mark)) return false;
    const std::uint32_t first = tree_.head(verb);
    if (verb < first || is_finite(first)) return false;
    const bool verbal = words_.is(first, Upos::verb);
    if (!verbal && (!words_.is_noun(first) || tree_.has_child(first, Deprel::acl))) return false;
    std::uint32_t above = tree_.head(first);
    while (above != kNoHead && !(is_finite(above) && above < verb))
      above = tree_.head(above);
    return above != kNoHead && has_subject(above) && hang(verb, above, "conj");
  }

  // "were taken without warrants and beaten": "and" joins what was done.
  bool mend_done(std::uint32_t participle) {
    const std::uint32_t noun = tree_.head(participle);
    if (xpos(participle) != "VBN" || !tree_.has_child(participle, Deprel::cc)) return false;
    if (!words_.is(noun, Upos::noun) || !tree_.is(noun, Deprel::obl) || noun > participle)
      return false;
    const std::uint32_t verb = tree_.head(noun);
    const bool first = has_finite_auxiliary(verb) || tree_.is(verb, Deprel::conj);
    const bool passive = xpos(verb) == "VBN" && first && verb < noun;
    return passive && !has_subject(participle) && hang(participle, verb, "conj");
  }

  // ---- nouns in a row ---------------------------------------------------------------------------

  // "was a composer, author of ten songs, two operas and 50 scores": the author of all of them.
  bool mend_counted(std::uint32_t things) {
    const std::uint32_t role = tree_.head(things);
    if (xpos(things) != "NNS" || !tree_.has_child(things, Deprel::nummod) || role > things)
      return false;
    if (is_person_noun(things) || !is_person_noun(role) || xpos(role) != "NN") return false;
    std::optional<std::uint32_t> first;
    const auto look = [&](std::uint32_t noun) {
      for (const std::uint32_t child : tree_.children(noun)) {
        const bool of = child > noun && child < things && tree_.is(child, Deprel::nmod) &&
                        has_case(child, "of");
        if (of && xpos(child) == "NNS") first = child;
      }
    };
    look(role);
    for (const std::uint32_t child : tree_.children(role)) {
      if (tree_.is(child, Deprel::appos) || tree_.is(child, Deprel::conj)) look(child);
    }
    return first && hang(things, *first, "conj");
  }

  // "a medal for Roe, a cup for Poe": Roe is no cup.
  bool mend_parallel(std::uint32_t thing) {
    const std::uint32_t person = tree_.head(thing), first = tree_.head(person);
    if (!is_name_of(person, NameType::person) || !tree_.is(person, Deprel::nmod)) return false;
    if (first > person || is_person_noun(thing) || !words_.is(thing, Upos::noun)) return false;
    if (!has_indefinite_article(thing) || !has_indefinite_article(first)) return false;
    const auto preposition = tree_.child(person, Deprel::case_);
    if (!preposition) return false;
    for (const std::uint32_t child : tree_.children(thing)) {
      const bool same = child > thing && tree_.is(child, Deprel::nmod) &&
                        has_case(child, words_.lower(*preposition));
      if (same) return hang(thing, first, "conj");
    }
    return false;
  }

  // "met two men who knew her: Roe and Poe", where the last of the clause was taken for both.
  bool mend_listed(std::uint32_t listed) {
    if (!words_.is(tree_.first(listed), ":") || !tree_.has_child(listed, Deprel::conj))
      return false;
    const std::uint32_t near = tree_.head(listed);
    if (near > listed || xpos(near) == "NNS" || xpos(near) == "NNPS") return false;
    const auto count = static_cast<std::size_t>(members(tree_, listed).size());
    for (std::uint32_t noun = near; noun-- > tree_.begin();) {
      if (words_.is(noun, ":") || words_.is(noun, ";")) return false;
      const auto number = tree_.child(noun, Deprel::nummod);
      if (xpos(noun) != "NNS" || !number || !counts(*number, count)) continue;
      return hang(listed, noun, "appos");
    }
    return false;
  }

  bool counts(std::uint32_t number, std::size_t count) const {
    static constexpr std::array<std::string_view, 9> kNumbers = {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    if (words_.text(number) == std::to_string(count)) return true;
    return count >= 2 && count - 2 < kNumbers.size() && words_.is(number, kNumbers[count - 2]);
  }

  // "ten were shot, including Roe"
  void mend_including(std::uint32_t member) {
    if (!has_case(member, "including")) return;
    const std::uint32_t verb = tree_.head(member);
    for (const Deprel relation : {Deprel::obj, Deprel::nsubj}) {
      const auto noun = tree_.child(verb, relation);
      const auto group = noun && *noun < member ? group_of(*noun) : std::nullopt;
      if (group) return (void)hang(member, *group, "nmod");
    }
    hang(member, verb, "dep");
  }

  // "towns", "ten", "people"; the towns of "a number of towns".
  std::optional<std::uint32_t> group_of(std::uint32_t noun) const {
    const std::string& tag = xpos(noun);
    if (tag == "NNS" || tag == "NNPS" || tag == "CD" || words_.is(noun, "people")) return noun;
    if (!lexicon_.in("container", words_.lemma(noun))) return std::nullopt;
    for (const std::uint32_t child : tree_.children(noun)) {
      if (tree_.is(child, Deprel::nmod) && has_case(child, "of")) return group_of(child);
    }
    return std::nullopt;
  }

  // ---- halves with dates ------------------------------------------------------------------------

  // "moved to Leeds in 1924 and then to York in 1929", "wrote A in 1924 and B in 1929"
  bool mend_half(std::uint32_t second) {
    const auto both = tree_.child(second, Deprel::cc);
    if (!both || *both > second || !words_.is_noun(second) || is_year_or_month(second))
      return false;
    const auto preposition = tree_.child(second, Deprel::case_);
    if (preposition && *preposition < *both) return false;
    if (tree_.has_child(second, Deprel::cop) || has_subject(second)) return false;
    const std::uint32_t verb = verb_above(second);
    if (verb == kNoHead || verb > second) return false;
    const auto first = preposition ? with_same(*preposition, verb, *both) : object_of(verb, *both);
    if (!first) return false;
    const bool joined = tree_.head(second) == *first && tree_.is(second, Deprel::conj);
    if (!preposition && !is_year_or_month(tree_.head(second))) return false;
    if (!joined && !hang(second, *first, "conj")) return false;
    if (preposition && words_.is(*preposition, "by")) give_places(*first, *both, verb);
    take_dates(second, verb);
    if (preposition) share_out_times(*first, second, verb);
    return true;
  }

  // "in York during the first war and in Leeds during the second": each has its own.
  void share_out_times(std::uint32_t first, std::uint32_t second, std::uint32_t verb) {
    std::uint32_t own = kNoHead, other = kNoHead;
    for (std::uint32_t word = first + 1; word < tree_.end(); ++word) {
      if (!has_case(word, "during") || tree_.head(word) == kNoHead) continue;
      if (word < second && tree_.head(word) == verb) other = word;
      const bool behind = word > second && (tree_.head(word) == verb || tree_.head(word) >= second);
      if (behind && tree_.first(word) == end_of_row(second, word)) own = word;
    }
    if (own == kNoHead || other == kNoHead) return;
    hang(other, first, "nmod");
    if (tree_.head(own) == verb) hang(own, second, "nmod");
  }

  // Where the phrase of a member of a row, or of the last of those behind it, ends.
  std::uint32_t end_of_row(std::uint32_t member, std::uint32_t limit) const {
    const std::uint32_t last = tree_.last(member);
    return last < limit ? last + 1 : tree_.first(limit);
  }

  // "released by Acme in Leeds and by Norvik abroad"
  void give_places(std::uint32_t first, std::uint32_t end, std::uint32_t verb) {
    for (const std::uint32_t child : tree_.children(verb)) {
      const bool between = child > first && child < end && tree_.is(child, Deprel::obl);
      if (between && has_case(child, "in")) hang(child, first, "nmod");
    }
  }

  // Of a phrase in a row, whatever member it was hung on.
  std::uint32_t verb_above(std::uint32_t word) const {
    std::uint32_t above = tree_.head(word);
    while (above != kNoHead && !words_.is(above, Upos::verb) && tree_.head(above) != kNoHead &&
           (tree_.is(above, Deprel::obl) || tree_.is(above, Deprel::nmod) ||
            tree_.is(above, Deprel::conj) || tree_.is(above, Deprel::obj)))
      above = tree_.head(above);
    return above != kNoHead && words_.is(above, Upos::verb) ? above : kNoHead;
  }

  // The phrase with the same preposition before the "and", on the verb or on its object.
  std::optional<std::uint32_t> with_same(std::uint32_t preposition, std::uint32_t verb,
                                         std::uint32_t end) const {
    std::optional<std::uint32_t> found;
    const auto look = [&](std::uint32_t head, Deprel relation) {
      for (const std::uint32_t child : tree_.children(head)) {
        const bool before = child > verb && child < end && tree_.is(child, relation);
        if (!before || is_year_or_month(child) || !words_.is_noun(child)) continue;
        if (has_case(child, words_.lower(preposition))) found = child;
      }
    };
    for (const std::uint32_t child : tree_.children(verb)) {
      if (tree_.is(child, Deprel::obj) && child < end) look(child, Deprel::nmod);
    }
    look(verb, Deprel::obl);
    return found;
  }

  std::optional<std::uint32_t> object_of(std::uint32_t verb, std::uint32_t end) const {
    const auto object = tree_.child(verb, Deprel::obj);
    return object && *object > verb && *object < end ? object : std::nullopt;
  }

  // Dates right behind a member of a row are its own.
  void take_dates(std::uint32_t member, std::uint32_t verb) {
    std::uint32_t end = tree_.last(member) + 1;
    for (const std::uint32_t child : tree_.children(verb)) {
      if (child < member || tree_.first(child) != end || !is_year_or_month(child)) continue;
      if (!tree_.is(child, Deprel::obl) || !hang(child, member, "nmod")) continue;
      end = tree_.last(child) + 1;
    }
  }

  // "served until his death in 1950"
  bool mend_date(std::uint32_t date) {
    const auto preposition = tree_.child(date, Deprel::case_);
    if (!preposition || !is_year_or_month(date)) return false;
    if (!words_.is(*preposition, "in") && !words_.is(*preposition, "on")) return false;
    for (const std::uint32_t event : tree_.children(tree_.head(date))) {
      const bool before = tree_.is(event, Deprel::obl) && words_.is(event, Upos::noun) &&
                          tree_.last(event) + 1 == tree_.first(date);
      const auto when = before ? tree_.child(event, Deprel::case_) : std::nullopt;
      if (!when || !lexicon_.in("apart", words_.lower(*when))) continue;
      const std::string& lemma = words_.lemma(event);
      const bool happens = !lexicon_.verb_of(lemma).empty() ||
                           !lexicon_.happening_of(lemma).empty() ||
                           tree_.has_child(event, Deprel::nmod);
      return happens && hang(date, event, "nmod");
    }
    return false;
  }

  // "was hired then; in 1850 Roe came": what stands behind a semicolon goes with what follows.
  bool mend_beyond(std::uint32_t phrase) {
    const std::uint32_t verb = tree_.head(phrase);
    if (verb > phrase || !words_.is(verb, Upos::verb)) return false;
    std::uint32_t mark = tree_.first(phrase);
    while (mark > verb && !words_.is(mark, ";"))
      --mark;
    if (mark == verb || tree_.is(phrase, Deprel::conj)) return false;
    for (std::uint32_t next = phrase + 1; next < tree_.end(); ++next) {
      if (words_.is(next, ";")) break;
      const auto subject = tree_.child(next, Deprel::nsubj);
      const bool clause = subject && is_finite(next) && tree_.head(next) < mark;
      if (clause && *subject > tree_.last(phrase)) return hang(phrase, next, "obl");
    }
    return false;
  }
};

}  // namespace

void mend_coordination(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                       Trees& trees) {
  mend_each_sentence<CoordinationRepairs>(words, lexicon, names, trees);
}

}  // namespace weft
