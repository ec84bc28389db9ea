#include "ingest/phrase_repairs.h"

#include <algorithm>
#include <array>

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
      if (tree_.is(word, Deprel::nsubj)) mend_subjects_in_row(word);
      if (tree_.is(word, Deprel::nmod)) mend_owner_of(word);
      if (tree_.is(word, Deprel::nmod) || tree_.is(word, Deprel::acl)) mend_behind_bracket(word);
      if (words_.is(word, "chief") && tree_.is(word, Deprel::nmod)) mend_in_chief(word);
      if (tree_.is(word, Deprel::conj) && words_.tag(word).xpos == "VBG") mend_noun_in_ing(word);
      if (tree_.is(word, Deprel::obl)) mend_second_date(word);
      if (tree_.is(word, Deprel::obl)) mend_origin(word);
      if (tree_.is(word, Deprel::obl) || tree_.is(word, Deprel::conj)) mend_second_half(word);
      if (tree_.is(word, Deprel::obl)) mend_gerund_subject(word);
      if (tree_.is(word, Deprel::nmod)) mend_second_for(word);
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
    const bool title = tree_.is(part, Deprel::nmod, "desc");  // "by the singer Ann Roe"
    const bool first = tree_.is(part, Deprel::compound) && words_.is(part, Upos::propn);
    if (!title && !first) return;
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

  // "The Medal of Merit recipient Jane Roe won": of subjects with nothing between them the last is.
  void mend_subjects_in_row(std::uint32_t first) {
    const std::uint32_t next = tree_.last(first) + 1, verb = tree_.head(first);
    if (next >= verb || verb == kNoHead || !words_.is_noun(first)) return;
    const std::uint32_t before = next - 1;
    if (words_.is(before, Upos::punct) || tree_.has_child(first, Deprel::conj)) return;
    for (const std::uint32_t other : tree_.children(verb)) {
      const bool behind = other > first && other < verb && tree_.first(other) == next;
      if (!behind || !tree_.is(other, Deprel::nsubj) || !words_.is_noun(other)) continue;
      if (before != first && words_.is(before, Upos::noun))
        hang(other, before, "appos");  // "a bust by the sculptor Jane Roe stands"
      else if (words_.is_noun(next))
        hang(first, other, "dep");
    }
  }

  // "the Duke of Leeds's campaign": not Leeds's, and no duke of a campaign.
  void mend_owner_of(std::uint32_t thing) {
    const std::uint32_t owner = tree_.head(thing);
    const auto of = tree_.child(thing, Deprel::case_);
    const auto place = tree_.child(thing, Deprel::nmod);
    if (owner == kNoHead || !of || !place || words_.is_capitalised(thing)) return;
    const auto mark = tree_.child(*place, Deprel::case_);
    const bool owned = tree_.subtype(*place) == "poss" && mark && *mark == *place + 1 &&
                       words_.tag(*mark).xpos == "POS" && *of + 1 == tree_.first(*place);
    if (!owned || !words_.is(*of, "of") || *of != owner + 1 || thing < *mark) return;
    if (!words_.is(owner, Upos::propn) || !words_.is(*place, Upos::propn)) return;
    if (tree_.head(owner) == kNoHead) return;
    hang(thing, tree_.head(owner), mended_[owner].relation.c_str());
    for (const std::uint32_t child : tree_.children(owner)) {
      const bool before = tree_.is(child, Deprel::case_) || tree_.is(child, Deprel::cc);
      if (before && child < owner) hang(child, thing, mended_[child].relation.c_str());
    }
    hang(owner, thing, "nmod:poss");
    hang(*place, owner, "nmod");
    hang(*of, *place, "case");
    hang(*mark, owner, "case");
  }

  // "the highest hill (a peak of 900 m) in Norland": the hill is in Norland. "La Barca ("the boat")
  // which won": La Barca did.
  void mend_behind_bracket(std::uint32_t phrase) {
    const std::uint32_t inside = tree_.head(phrase), start = tree_.first(phrase);
    if (phrase < inside || start <= inside + 1 || !words_.is(start - 1, ")")) return;
    if (!tree_.is(inside, Deprel::appos) || !words_.is(tree_.first(inside), "(")) return;
    const std::uint32_t noun = tree_.head(inside);
    const bool holds = noun < tree_.first(inside) && words_.is_noun(noun);
    const auto preposition = tree_.child(phrase, Deprel::case_);
    const bool place = preposition && !words_.is(*preposition, "of");
    const bool clause = tree_.is(phrase, Deprel::acl, "relcl");
    if (holds && (place || clause)) hang(phrase, noun, mended_[phrase].relation.c_str());
  }

  // "editor in chief of the Herald": one office, which is of the Herald.
  void mend_in_chief(std::uint32_t chief) {
    const std::uint32_t office = tree_.head(chief);
    const auto in = tree_.child(chief, Deprel::case_);
    if (!in || *in + 1 != chief || !words_.is(*in, "in") || *in != office + 1) return;
    for (const std::uint32_t child : tree_.children(chief)) {
      if (child != *in) hang(child, office, mended_[child].relation.c_str());
    }
    hang(*in, office, "fixed");
    hang(chief, office, "fixed");
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

  // "played in A until 1950 and in B until 1960": "and" joins the places.
  void mend_second_half(std::uint32_t second) {
    const auto conjunction = tree_.child(second, Deprel::cc);
    const auto preposition = tree_.child(second, Deprel::case_);
    if (!conjunction || !preposition || *conjunction != tree_.first(second)) return;
    std::uint32_t verb = tree_.head(second);
    if (tree_.is(second, Deprel::conj)) {  // the parser has "1950 and in B"
      const bool year = words_.is(verb, Upos::num) && tree_.is(verb, Deprel::obl);
      if (!year || words_.is(second, Upos::num)) return;
      verb = tree_.head(verb);
    }
    for (const std::uint32_t first : tree_.children(verb)) {
      const auto own = tree_.child(first, Deprel::case_);
      const bool same = first < second && tree_.is(first, Deprel::obl) && own &&
                        words_.lower(*own) == words_.lower(*preposition) &&
                        words_.is(first, Upos::num) == words_.is(second, Upos::num);
      if (same) return hang(second, first, "conj");
    }
  }

  // "played for a season for Leeds": both say of playing.
  void mend_second_for(std::uint32_t second) {
    const std::uint32_t first = tree_.head(second);
    const auto preposition = tree_.child(second, Deprel::case_);
    const auto own = tree_.child(first, Deprel::case_);
    const bool both = preposition && own && words_.is(*preposition, "for") &&
                      words_.is(*own, "for") && *own < *preposition;
    static constexpr std::array<std::string_view, 8> kStretches = {
        "season", "term", "year", "month", "week", "spell", "stint", "day"};
    const bool stretch = std::find(kStretches.begin(), kStretches.end(), words_.lemma(first)) !=
                         kStretches.end();
    if (both && stretch && tree_.is(first, Deprel::obl)) hang(second, tree_.head(first), "obl");
  }

  // "due to Leeds not being able to pay": the town is not.
  void mend_gerund_subject(std::uint32_t noun) {
    const auto preposition = tree_.child(noun, Deprel::case_);
    const std::uint32_t next = tree_.last(noun) + 1;
    if (!preposition || next >= tree_.end()) return;
    if (!words_.is(*preposition, "due") && !words_.is(*preposition, "because") &&
        !words_.is(*preposition, "despite"))
      return;
    for (const std::uint32_t clause : tree_.children(tree_.head(noun))) {
      if (!tree_.is(clause, Deprel::advcl) || tree_.first(clause) != next) continue;
      const bool has = tree_.has_child(clause, Deprel::nsubj) ||
                       tree_.has_child(clause, Deprel::mark);
      if (has || !is_gerund(clause)) continue;
      hang(*preposition, clause, "mark");
      hang(noun, clause, "nsubj");
      return;
    }
  }

  bool is_gerund(std::uint32_t verb) const {
    return words_.tag(verb).xpos == "VBG" ||
           std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
             const bool auxiliary = tree_.is(child, Deprel::aux) || tree_.is(child, Deprel::cop);
             return auxiliary && words_.tag(child).xpos == "VBG";
           });
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
