#include "ingest/phrase_repairs.h"

#include <algorithm>

namespace weft {
namespace {

class PhraseRepairs {
 public:
  PhraseRepairs(const SentenceTree& tree, Trees& mended)
      : tree_(tree), words_(tree.words()), mended_(mended) {}

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.is(word, Deprel::cop)) mend_possessive(word);
      if (words_.text(word) == "General") mend_general(word);
      if (tree_.is(word, Deprel::case_)) mend_name_case(word);
      if (tree_.is(word, Deprel::case_)) mend_hyphened(word);
      if (tree_.is(word, Deprel::case_)) mend_first_name(word);
      if (tree_.is(word, Deprel::appos)) mend_second_object(word);
      if (tree_.is(word, Deprel::appos)) mend_object_relative(word);
      if (tree_.is(word, Deprel::conj)) mend_second_kind(word);
      if (tree_.is(word, Deprel::nsubj)) mend_described_subject(word);
      if (tree_.is(word, Deprel::conj) && words_.tag(word).xpos == "VBG") mend_noun_in_ing(word);
      if (tree_.is(word, Deprel::obl)) mend_second_date(word);
      if (tree_.is(word, Deprel::obl)) mend_origin(word);
    }
  }

 private:
  const SentenceTree& tree_;
  const ArticleWords& words_;
  Trees& mended_;

  void hang(std::uint32_t word, std::uint32_t head, const char* relation) {
    mended_[word].head = head;
    mended_[word].relation = relation;
    mended_[word].probability = kMendedProbability;
  }

  // "appointed her Attorney General of Leeds": one office, whose last word heads it.
  void mend_general(std::uint32_t general) {
    const std::uint32_t office = general - (general > tree_.begin() ? 1U : 0U);
    if (office == general || !words_.is_capitalised(office) || !words_.is_noun(office)) return;
    const std::uint32_t above = tree_.head(office);
    const bool beside = tree_.head(general) == office || tree_.head(general) == above;
    if (!beside || above == kNoHead || above == general || tree_.is(office, Deprel::compound) ||
        tree_.is(office, Deprel::flat))
      return;
    if (!tree_.is(general, Deprel::appos) && !tree_.is(general, Deprel::flat) &&
        tree_.deprel(general) != tree_.deprel(office))
      return;
    const std::string relation = mended_[office].relation;
    for (const std::uint32_t child : tree_.children(office)) {
      if (child != general) hang(child, general, mended_[child].relation.c_str());
    }
    hang(general, above, relation.c_str());
    hang(office, general, "compound");
  }

  // "the world's only ports are": a subject has no copula of its own.
  void mend_possessive(std::uint32_t mark) {
    const std::string& form = words_.lower(mark);
    if (form != "'s" && form != "’s" && form != "‘s") return;
    const std::uint32_t noun = tree_.head(mark);
    const bool nominal = tree_.is(noun, Deprel::nsubj) || tree_.is(noun, Deprel::obj) ||
                         tree_.is(noun, Deprel::obl) || tree_.is(noun, Deprel::nmod);
    const auto owner = tree_.child(noun, Deprel::nsubj);
    if (!owner || tree_.last(*owner) + 1 < mark || *owner > mark) return;
    if (!nominal && !mend_second_verb(noun, *owner)) return;
    hang(*owner, noun, "nmod:poss");
    hang(mark, *owner, "case");
  }

  // "the world's only ports have been closed", read as two clauses: the ports are the subject of
  // the verb right behind them.
  bool mend_second_verb(std::uint32_t noun, std::uint32_t owner) {
    for (const std::uint32_t verb : tree_.children(noun)) {
      const bool clause = tree_.is(verb, Deprel::parataxis) || tree_.is(verb, Deprel::conj);
      if (!clause || verb < noun || !words_.is(verb, Upos::verb)) continue;
      std::uint32_t start = verb, end = noun + 1;
      bool passive = false;
      for (const std::uint32_t child : tree_.children(verb)) {
        if (tree_.is(child, Deprel::nsubj) && !is_floating(child)) return false;
        if (tree_.is(child, Deprel::aux)) start = std::min(start, child);
        passive |= tree_.is(child, Deprel::aux, "pass");
      }
      for (const std::uint32_t child : tree_.children(noun)) {
        if (child < verb) end = std::max(end, tree_.last(child) + 1);
      }
      if (start == verb || start != end) return false;
      rehang_around(noun, owner, verb);
      hang(verb, tree_.head(noun), mended_[noun].relation.c_str());
      hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
      return true;
    }
    return false;
  }

  // "have all been closed": no subject of its own.
  bool is_floating(std::uint32_t word) const {
    const std::string& form = words_.lower(word);
    return form == "all" || form == "both" || form == "each";
  }

  // What stands before the owner or behind the verb belongs to the verb.
  void rehang_around(std::uint32_t noun, std::uint32_t owner, std::uint32_t verb) {
    for (const std::uint32_t child : tree_.children(noun)) {
      if (child == verb || (child >= tree_.first(owner) && child < verb)) continue;
      const bool phrase = tree_.has_child(child, Deprel::case_);
      hang(child, verb, phrase ? "obl" : mended_[child].relation.c_str());
    }
    for (const std::uint32_t child : tree_.children(verb)) {
      if (is_floating(child)) hang(child, verb, "advmod");
    }
  }

  // "hired Per Holm": a name's word is no preposition, who is named is the object.
  void mend_first_name(std::uint32_t part) {
    const std::uint32_t name = tree_.head(part), verb = tree_.head(name);
    const bool whole = words_.is(part, Upos::propn) && name == part + 1 &&
                       words_.is(name, Upos::propn) && words_.is_capitalised(part);
    if (!whole || verb == kNoHead || verb + 1 != part || !words_.is(verb, Upos::verb)) return;
    hang(part, name, "compound");
    if (tree_.is(name, Deprel::obl) && !tree_.has_child(verb, Deprel::obj)) hang(name, verb, "obj");
  }

  // "a voice - over artist": a word behind a hyphen is no preposition.
  void mend_hyphened(std::uint32_t part) {
    const std::uint32_t noun = tree_.head(part);
    const bool joined = part > tree_.begin() + 1 && words_.is(part - 1, "-") &&
                        words_.is_noun(part - 2) && noun == part + 1 && words_.is_noun(noun);
    if (!joined) return;
    hang(part, noun, "compound");
    for (const std::uint32_t child : tree_.children(part))
      hang(child, noun, mended_[child].relation.c_str());
  }

  // "the bills the Senate presented": the bills are what it presented.
  void mend_object_relative(std::uint32_t subject) {
    const std::uint32_t noun = tree_.head(subject), verb = tree_.last(subject) + 1;
    if (noun == kNoHead || noun + 1 != tree_.first(subject) || verb >= tree_.end()) return;
    const std::string& xpos = words_.tag(verb).xpos;
    const bool clause = tree_.head(verb) == noun && tree_.is(verb, Deprel::acl) &&
                        (xpos == "VBN" || xpos == "VBD");
    if (!clause || !words_.is_noun(noun) || !tree_.has_child(subject, Deprel::det)) return;
    if (tree_.has_child(verb, Deprel::nsubj) || tree_.has_child(verb, Deprel::obj)) return;
    hang(subject, verb, "nsubj");
    hang(verb, noun, "acl:relcl");
  }

  // "funny characters such as A and sad characters such as B": the kinds stand in a row.
  void mend_second_kind(std::uint32_t second) {
    const std::uint32_t example = tree_.head(second);
    const std::uint32_t first = example == kNoHead ? kNoHead : tree_.head(example);
    if (first == kNoHead || !tree_.is(example, Deprel::nmod) || first > example) return;
    const bool same = words_.tag(second).xpos == "NNS" &&
                      words_.lower(first) == words_.lower(second);
    if (same && preposition_is_such_as(example)) hang(second, first, "conj");
  }

  bool preposition_is_such_as(std::uint32_t word) const {
    const auto preposition = tree_.child(word, Deprel::case_);
    return preposition && words_.is(*preposition, "such");
  }

  // "of Leeds Pumps Ltd.": the preposition is the whole name's.
  void mend_name_case(std::uint32_t preposition) {
    const std::uint32_t part = tree_.head(preposition);
    if (mend_adjective_case(preposition)) return;
    if (!tree_.is(part, Deprel::compound) || !words_.is(part, Upos::propn)) return;
    const std::uint32_t whole = tree_.head(part);
    const bool loose = whole > part && words_.is(whole, Upos::propn) &&
                       !tree_.has_child(whole, Deprel::case_);
    if (loose && preposition < part && tree_.first(whole) == preposition)
      hang(preposition, whole, "case");
  }

  // "by Irish poet Ann Lee": not by the Irish alone.
  bool mend_adjective_case(std::uint32_t preposition) {
    std::uint32_t whole = tree_.head(preposition);
    if (!words_.is(whole, Upos::adj) || !tree_.is(whole, Deprel::amod)) return false;
    while (tree_.is(whole, Deprel::amod) || tree_.is(whole, Deprel::compound) ||
           tree_.is(whole, Deprel::nmod, "desc"))
      whole = tree_.head(whole);
    const bool phrase = tree_.is(whole, Deprel::obl) || tree_.is(whole, Deprel::nmod);
    if (!phrase || tree_.has_child(whole, Deprel::case_)) return false;
    if (tree_.first(whole) != preposition) return false;
    hang(preposition, whole, "case");
    return true;
  }

  // "earned Ann Lee a medal": without a comma the second noun says nothing of her.
  void mend_second_object(std::uint32_t noun) {
    const std::uint32_t name = tree_.head(noun);
    const std::uint32_t first = tree_.first(noun);
    if (!tree_.is(name, Deprel::obj) || !words_.is(name, Upos::propn) || first <= name) return;
    const bool indefinite = words_.is(first, "a") || words_.is(first, "an");
    if (!indefinite || words_.is(first - 1, Upos::punct)) return;
    hang(noun, tree_.head(name), "obj");
    hang(name, tree_.head(name), "iobj");
  }

  // "A native of Leeds, Lee left": Lee is the native, and the subject.
  void mend_described_subject(std::uint32_t noun) {
    const auto article = tree_.child(noun, Deprel::det);
    if (!article || !words_.is(noun, Upos::noun) || !words_.is(tree_.last(noun), ",")) return;
    for (const std::uint32_t other : tree_.children(tree_.head(noun))) {
      const bool behind = other > noun && tree_.first(other) == tree_.last(noun) + 1;
      const bool person = words_.is(other, Upos::propn) || words_.is(other, Upos::pron);
      if (behind && person && tree_.is(other, Deprel::nsubj)) hang(noun, other, "appos");
    }
  }

  // "is the founder and managing director": a second noun, no verb.
  void mend_noun_in_ing(std::uint32_t participle) {
    const std::uint32_t first = tree_.head(participle);
    const auto object = tree_.child(participle, Deprel::obj);
    if (first == kNoHead || !object || *object != participle + 1) return;
    if (!words_.is(first, Upos::noun) || words_.tag(*object).xpos != "NN") return;
    for (const std::uint32_t child : tree_.children(participle)) {
      if (child == *object) continue;
      const std::string relation =
          tree_.is(child, Deprel::obl) ? std::string("nmod") : mended_[child].relation;
      hang(child, *object, relation.c_str());
    }
    hang(*object, first, "conj");
    hang(participle, *object, "amod");
  }

  bool is_month_or_year(std::uint32_t word) const {
    return words_.is(word, Upos::num) || words_.tag(word).xpos == "NNP";
  }

  // "moved to Rome in 1924 and to Bari in 1929": the second date is Bari's.
  void mend_second_date(std::uint32_t date) {
    const std::uint32_t verb = tree_.head(date);
    const auto preposition = tree_.child(date, Deprel::case_);
    if (date < verb || !preposition || !is_month_or_year(date)) return;
    if (!words_.is(*preposition, "in") && !words_.is(*preposition, "on")) return;
    for (const std::uint32_t place : tree_.children(verb)) {
      const bool second = tree_.is(place, Deprel::conj) && words_.is(place, Upos::propn) &&
                          tree_.has_child(place, Deprel::case_) &&
                          tree_.last(place) + 1 == tree_.first(date);
      if (second) hang(date, place, "nmod");
    }
  }

  // "Originally from Leeds, Lee left": he is from there, he did not leave from there.
  void mend_origin(std::uint32_t place) {
    const std::uint32_t verb = tree_.head(place);
    const auto adverb = tree_.child(place, Deprel::advmod);
    const auto preposition = tree_.child(place, Deprel::case_);
    const auto subject = tree_.child(verb, Deprel::nsubj);
    if (!adverb || !preposition || !subject || *subject < place) return;
    if (words_.is(*adverb, "originally") && words_.is(*preposition, "from"))
      hang(place, *subject, "nmod");
  }
};

}  // namespace

void mend_phrases(const SentenceTree& tree, Trees& mended) {
  PhraseRepairs(tree, mended).mend();
}

}  // namespace weft
