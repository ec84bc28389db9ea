#include "ingest/implicatives.h"

#include <algorithm>

#include "ingest/antecedents.h"

namespace weft {
namespace {

class BearingReader {
 public:
  BearingReader(const SentencePatterns& sentence, const Clause& clause)
      : s_(sentence),
        tree_(sentence.tree()),
        words_(sentence.words()),
        clause_(clause),
        verb_(clause.group.verbs.front()),
        head_(tree_.head(verb_)) {}

  Bearing read() const {
    if (head_ == kNoHead) return {};
    const Clause* const above = s_.clause_at(head_);
    if (tree_.is(verb_, Deprel::acl)) return on_noun();
    const bool content = tree_.is(verb_, Deprel::csubj) || tree_.is(verb_, Deprel::ccomp);
    if (content && tree_.has_child(head_, Deprel::cop)) return of_adjective();
    if (words_.tag(head_).xpos == "WRB") return of_how();
    if (above == nullptr || above == &clause_) return {};
    if (tells_legend(*above)) return only(Modality::possible);
    if (tree_.is(verb_, Deprel::ccomp)) return asks(*above) ? open() : Bearing();
    if (tree_.is(verb_, Deprel::xcomp)) return brings_oneself(*above) ? denied() : Bearing();
    if (!tree_.is(verb_, Deprel::advcl)) return {};
    if (clause_.kind != ClauseKind::adverbial && words_.tag(verb_).xpos == "VBG")
      return of_gerund(*above);
    return of_adverbial(*above);
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  const Clause& clause_;
  std::uint32_t verb_, head_;

  static Bearing denied() { return {true, false, Modality::stated}; }
  static Bearing open() { return {false, true, Modality::stated}; }
  static Bearing only(Modality modality) { return {false, false, modality}; }

  bool in(std::string_view list, std::string_view word) const {
    return s_.layers.lexicon.in(list, word);
  }

  bool governed_by(std::string_view list, const Clause& above) const {
    return in(list, above.group.relation) || in(list, words_.lemma(above.group.main));
  }

  // The word that joins the clause to what is above: "before", "against"; kNoHead without one.
  std::uint32_t mark() const {
    for (const std::uint32_t child : tree_.children(verb_)) {
      const bool joins = tree_.is(child, Deprel::mark) && !words_.is(child, "to");
      if (joins && child < verb_) return child;
    }
    return kNoHead;
  }

  bool mark_is(std::initializer_list<std::string_view> forms) const {
    const std::uint32_t word = mark();
    return word != kNoHead &&
           std::find(forms.begin(), forms.end(), words_.lower(word)) != forms.end();
  }

  // ---- "It is unlikely that X sold" -------------------------------------------------------------

  Bearing of_adjective() const {
    if (mark_is({"whether"})) return open();  // "whether X sold is unknown"
    const std::string& adjective = words_.lemma(head_);
    const bool negated = std::ranges::any_of(tree_.children(head_), [&](std::uint32_t child) {
      return is_negation(words_, child) && child < verb_;
    });
    if (in("negate", adjective)) return negated ? only(Modality::possible) : denied();
    if (negated) return adjective == "true" ? denied() : only(Modality::possible);
    if (in("open_adjective", adjective)) return only(Modality::possible);
    return in("wish_adjective", adjective) ? only(Modality::planned) : Bearing();
  }

  // "Legend has it that X sold", "one theory holds that X sold"
  bool tells_legend(const Clause& above) const {
    const bool content = tree_.is(verb_, Deprel::ccomp) || tree_.is(verb_, Deprel::parataxis);
    if (in("report", words_.lemma(above.group.main))) return false;  // "says legend"
    return content && has_that() && above.subjects.size() == 1 &&
           in("hearsay", words_.lemma(above.subjects.front()));
  }

  bool has_that() const {
    return std::ranges::any_of(tree_.children(verb_), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::mark) && words_.is(child, "that");
    });
  }

  // "could not bring herself to go": she did not.
  bool brings_oneself(const Clause& above) const {
    return above.group.polarity == Polarity::negated && above.objects.size() == 1 &&
           words_.lemma(above.group.main) == "bring" &&
           is_reflexive(words_, above.objects.front());
  }

  // ---- "decided against selling", "accused of selling" -----------------------------------------

  Bearing of_gerund(const Clause& above) const {
    const bool apart = verb_ < head_ || words_.is(tree_.first(verb_), Upos::punct);
    if (apart && !mark_is({"before"})) return {};
    if (mark_is({"against"})) return governed_by("resolve", above) ? denied() : open();
    if (mark_is({"of", "with", "for"}) && above.group.passive) {
      if (governed_by("accuse", above)) return only(Modality::possible);
      if (governed_by("acquit", above)) return denied();
    }
    if (mark_is({"of"}) && governed_by("accuse", above)) return only(Modality::possible);
    if (comes_close(above)) return denied();
    if (mark_is({"in"}) && governed_by("vain", above)) return denied();
    if (mark_is({"from"}) && governed_by("hinder", above)) return denied();
    if (mark_is({"before"}) && governed_by("cut_short", above)) return denied();
    const bool bare = mark() == kNoHead && !above.group.passive && above.objects.empty();
    return bare && governed_by("renounce", above) ? denied() : Bearing();
  }

  // "came close to selling"
  bool comes_close(const Clause& above) const {
    const std::uint32_t to = tree_.first(verb_);
    const std::uint32_t over = tree_.head(head_);
    const bool comes = words_.lemma(above.group.main) == "come" ||
                       (over != kNoHead && words_.lemma(over) == "come");
    return comes && words_.is(to, "to") && to > tree_.begin() && words_.is(to - 1, "close");
  }

  // ---- "before he could sell", "once X sells, it will" -----------------------------------------

  Bearing of_adverbial(const Clause& above) const {
    if (mark_is({"before"}) && could()) return denied();
    if (asks_how() && !tells_how(above)) return open();
    const bool when = mark_is({"once", "when", "until", "after", "as", "before"}) || starts_when();
    if (when && (is_present() || is_reduced()) && will(above)) return only(Modality::planned);
    const bool whenever = (mark_is({"when", "once"}) || starts_when()) && is_present();
    return whenever && can(above) ? only(Modality::conditional) : Bearing();
  }

  // "cannot say how X sold", "asked why X sold": no word on whether it did. "explained how" is one.
  bool tells_how(const Clause& above) const {
    return above.group.polarity != Polarity::negated &&
           above.group.modality == Modality::stated && !governed_by("question", above);
  }

  // "asked whether X sold", "wondered if X sold", "does not know why X sold"
  bool asks(const Clause& above) const {
    if (mark_is({"whether"})) return true;
    if (mark_is({"if"})) return governed_by("question", above);
    return asks_how() && !tells_how(above);
  }

  // "comment on how X sold", where the clause hangs on "how".
  Bearing of_how() const {
    const std::uint32_t governor = tree_.head(head_);
    const Clause* const above = governor == kNoHead ? nullptr : s_.clause_at(governor);
    return above != nullptr && above != &clause_ && !tells_how(*above) ? open() : Bearing();
  }

  // "once adopted"
  bool is_reduced() const {
    return words_.tag(verb_).xpos == "VBN" && !tree_.has_child(verb_, Deprel::aux) &&
           !tree_.has_child(verb_, Deprel::nsubj);
  }

  bool can(const Clause& above) const {
    return std::ranges::any_of(above.group.words, [&](std::uint32_t word) {
      return words_.tag(word).xpos == "MD" && !in("future", words_.lower(word)) &&
             !words_.is(word, "could") && !words_.is(word, "would");
    });
  }

  bool could() const {
    return std::ranges::any_of(clause_.group.verbs, [&](std::uint32_t verb) {
      return words_.lemma(verb) == "able" ||
             std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
               return tree_.is(child, Deprel::aux) && words_.is(child, "could");
             });
    });
  }

  // "comment on how X sold"
  bool asks_how() const {
    return std::ranges::any_of(tree_.children(verb_), [&](std::uint32_t child) {
      return child < verb_ && (words_.is(child, "how") || words_.is(child, "why") ||
                               words_.is(child, "whether"));
    });
  }

  bool starts_when() const {
    const std::uint32_t first = tree_.first(verb_);
    return words_.is(first, "when") || words_.is(first, "once");
  }

  bool is_present() const {
    return std::ranges::any_of(clause_.group.words, [&](std::uint32_t word) {
      return words_.tag(word).xpos == "VBZ" || words_.tag(word).xpos == "VBP";
    });
  }

  bool will(const Clause& above) const {
    return std::ranges::any_of(above.group.words, [&](std::uint32_t word) {
      return words_.tag(word).xpos == "MD" && in("future", words_.lower(word));
    });
  }

  // ---- "dropped its plan to sell", "rumours that X sold", "a road that ..." --------------------

  Bearing on_noun() const {
    if (is_thought() || is_hearsay() || mark_is({"whether"})) return open();
    const std::string& noun = words_.lemma(head_);
    const bool infinitive = clause_.kind == ClauseKind::infinitive;
    if (infinitive && in("refusal", noun)) return denied();
    const std::uint32_t governor = tree_.head(head_);
    if (!infinitive && is_called_for(governor)) return only(Modality::planned);
    const Clause* const above = governor == kNoHead ? nullptr : s_.clause_at(governor);
    if (above == nullptr || above == &clause_) return {};
    if (infinitive) {
      const bool object = tree_.is(head_, Deprel::obj) && !above->group.passive;
      const bool subject = tree_.is(head_, Deprel::nsubj) && above->group.passive;
      const bool failed = tree_.is(head_, Deprel::nsubj) && governed_by("vain", *above);
      const bool gone = (object || subject) && governed_by("drop", *above);
      const bool dropped = (gone || failed) && above->group.polarity == Polarity::affirmed &&
                           (in("plan_noun", noun) || in("duty", noun) || in("unfinished", noun));
      return dropped ? denied() : Bearing();
    }
    if (starts_when() && is_reduced() && will(*above)) return only(Modality::planned);
    return is_unmade(*above) ? only(Modality::planned) : Bearing();
  }

  // "the belief that X grew"; a fact or finding is more than a thought, if there is one.
  bool is_thought() const {
    if (tree_.subtype(verb_) == "relcl" || !has_that()) return false;
    return !in("factive", words_.lemma(head_)) || s_.is_ruled_out(head_);
  }

  // The parser takes the clause for a relative one: "rumours that X sold the mill".
  bool is_hearsay() const {
    if (tree_.subtype(verb_) != "relcl" || !in("hearsay", words_.lemma(head_))) return false;
    const auto subject = tree_.child(verb_, Deprel::nsubj);
    const bool that = words_.is(tree_.first(verb_), "that");
    const bool own = std::ranges::any_of(tree_.children(verb_), [&](std::uint32_t child) {
      return child > verb_ && tree_.is(child, Deprel::obj);
    });
    return that && subject && !words_.is(*subject, "that") && own;
  }

  // "will build a road linking A and B", "calls for a law that ...": there is none yet.
  bool is_unmade(const Clause& above) const {
    const bool made = tree_.is(head_, Deprel::obj) && in("create", words_.lemma(above.group.main));
    if (!is_any()) return false;
    if (made && above.group.modality == Modality::planned) return true;
    return governed_by("demand", above) && tree_.is(head_, Deprel::obj);
  }

  // "a road that ...": any such.
  bool is_any() const {
    const auto article = tree_.child(head_, Deprel::det);
    const bool any = article && (words_.is(*article, "a") || words_.is(*article, "an"));
    return any && !words_.is(tree_.first(verb_), Upos::punct) &&
           s_.layers.name_at(head_) == nullptr;
  }

  // "decrees calling for a road linking A and B", "plans for a road that ..."
  bool is_called_for(std::uint32_t governor) const {
    if (governor == kNoHead || governor > head_ || !is_any()) return false;
    const auto preposition = tree_.child(head_, Deprel::case_);
    if (!preposition || !words_.is(*preposition, "for")) return false;
    if (tree_.is(head_, Deprel::obl)) return in("demand", words_.lemma(governor) + " for");
    return tree_.is(head_, Deprel::nmod) && in("plan_noun", words_.lemma(governor));
  }
};

}  // namespace

Bearing bearing_on(const SentencePatterns& sentence, const Clause& clause) {
  return BearingReader(sentence, clause).read();
}

}  // namespace weft
