#include "ingest/nearest_nouns.h"

#include "ingest/name_spans.h"
#include "ingest/tree_mender.h"

namespace weft {
namespace {

class NearestNounRepairs : TreeMender {
 public:
  using TreeMender::TreeMender;

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.head(word) == kNoHead) continue;
      switch (tree_.deprel(word)) {
        case Deprel::acl:
          if (tree_.subtype(word) != "relcl" && !mend_organized(word)) mend_containing(word);
          break;
        case Deprel::advcl:
          mend_evoked(word);
          break;
        case Deprel::nmod:
          mend_behind_measure(word);
          break;
        case Deprel::appos:
          mend_example(word);
          break;
        default:
          break;
      }
    }
  }

 private:
  bool is_set_off(std::uint32_t participle) const {
    const std::uint32_t comma = tree_.first(participle);
    return comma + 1 == participle && words_.is(comma, ",");
  }

  // "is the top league in the states of Devon, organized by Roe"
  bool mend_organized(std::uint32_t participle) {
    const std::uint32_t place = tree_.head(participle);
    if (xpos(participle) != "VBN" || !is_set_off(participle) || place > participle) return false;
    if (!lexicon_.in("staged", words_.lemma(participle)) || !has_agent(participle)) return false;
    if (!is_place(place) || !tree_.is(place, Deprel::nmod)) return false;
    std::uint32_t above = place;
    for (int i = 0; i < kClimbMax && tree_.is(above, Deprel::nmod); ++i) {
      above = tree_.head(above);
      if (!is_place(above) && !is_person(above)) return hang(participle, above, "acl");
    }
    return false;
  }

  bool is_place(std::uint32_t noun) const {
    return is_name_of(noun, NameType::place) ||
           name_type_of(lexicon_.noun_class(words_.lemma(noun))) == NameType::place;
  }

  // "sets designed by Roe, containing pictures"
  void mend_containing(std::uint32_t participle) {
    const std::uint32_t person = tree_.head(participle), made = tree_.head(person);
    if (xpos(participle) != "VBG" || !is_set_off(participle) || person > participle) return;
    const std::string& lemma = words_.lemma(participle);
    if (!lexicon_.in("holding", lemma) && !lexicon_.in("made_of", lemma)) return;
    if (!is_person(person) || !tree_.is(person, Deprel::obl) || !has_case(person, "by")) return;
    if (made == kNoHead || !tree_.is(made, Deprel::acl)) return;
    const std::uint32_t thing = tree_.head(made);
    if (words_.is(thing, Upos::noun) && !is_person(thing)) hang(participle, thing, "acl");
  }

  // "evoked resistance, starting with petitions"
  void mend_evoked(std::uint32_t participle) {
    const std::uint32_t verb = tree_.head(participle);
    if (xpos(participle) != "VBG" || !is_set_off(participle) || verb > participle) return;
    if (!lexicon_.in("beginning", words_.lemma(participle))) return;
    const auto object = tree_.child(verb, Deprel::obj);
    if (object && *object > verb && lexicon_.in("evoke", words_.lemma(verb)))
      hang(participle, *object, "acl");
  }

  // "was responsible in great measure for the mill"
  void mend_behind_measure(std::uint32_t noun) {
    const std::uint32_t measure = tree_.head(noun), above = tree_.head(measure);
    if (!tree_.is(measure, Deprel::obl) || measure > noun || above == kNoHead) return;
    if (!has_case(noun, "for") && !has_case(noun, "to")) return;
    const bool extent = lexicon_.in("extent", words_.lemma(measure)) && has_case(measure, "in") &&
                        tree_.has_child(measure, Deprel::amod);
    if (extent && words_.is(above, Upos::adj)) hang(noun, above, "obl");
  }

  // "in towns of Devon, in particular the Mill", "things tied to wealth (Gold)"
  void mend_example(std::uint32_t other) {
    const std::uint32_t noun = tree_.head(other), first = tree_.first(other);
    if (other < noun) return;
    for (const std::uint32_t child : tree_.children(other)) {
      const bool singles = words_.is(child, "particular") || words_.is(child, "particularly") ||
                           words_.is(child, "notably") || words_.is(child, "especially");
      if (singles && child < other) {
        hang(other, noun, "dep");
        return;
      }
    }
    if (!words_.is(first, "(") || xpos(noun) != "NN" || name_at(noun) != nullptr) return;
    const std::uint32_t verb = tree_.head(noun);
    const bool tied = tree_.is(noun, Deprel::obl) && verb != kNoHead &&
                      tree_.is(verb, Deprel::acl) && xpos(verb) == "VBN";
    const bool bare = !tree_.has_child(noun, Deprel::det) && name_at(other) != nullptr;
    if (tied && bare) hang(other, noun, "dep");
  }
};

}  // namespace

void mend_nearest_nouns(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                        Trees& trees) {
  mend_each_sentence<NearestNounRepairs>(words, lexicon, names, trees);
}

}  // namespace weft
