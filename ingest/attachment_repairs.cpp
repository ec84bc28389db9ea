#include "ingest/attachment_repairs.h"

#include "ingest/tree_mender.h"

namespace weft {
namespace {

class AttachmentRepairs : TreeMender {
 public:
  using TreeMender::TreeMender;

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.head(word) == kNoHead) continue;
      switch (tree_.deprel(word)) {
        case Deprel::acl:
          if (tree_.subtype(word) == "relcl")
            mend_relative(word);
          else if (!mend_of_whole(word) && !mend_called(word) && !mend_of_one(word) &&
                   !mend_held(word))
            mend_made(word);
          break;
        case Deprel::advcl:
          mend_of_agent(word);
          break;
        case Deprel::appos:
          if (!mend_torn(word) && !mend_kin(word) && !mend_chair(word)) mend_role(word);
          break;
        case Deprel::conj:
          mend_role(word);
          break;
        case Deprel::det:
          mend_seated(word);
          break;
        case Deprel::nmod:
          if (tree_.subtype(word) == "poss")
            mend_owner(word);
          else
            mend_around(word);
          break;
        default:
          break;
      }
    }
  }

 private:
  // ---- "who", "which" ---------------------------------------------------------------------------

  void mend_relative(std::uint32_t verb) {
    const std::uint32_t noun = tree_.head(verb);
    std::uint32_t relative = kNoHead;
    for (const std::uint32_t child : tree_.children(verb)) {
      const bool argument = tree_.is(child, Deprel::nsubj) || tree_.is(child, Deprel::obj);
      if (argument && child < verb && (xpos(child) == "WDT" || xpos(child) == "WP"))
        relative = child;
    }
    if (relative == kNoHead || noun > verb) return;
    if (words_.is(relative, "which") && is_person(noun) && xpos(noun) != "NNS") {
      if (const auto thing = thing_above(noun))
        hang(verb, *thing, "acl:relcl");
      else if (tree_.is(noun, Deprel::obl) && has_case(noun, "for"))
        hang(verb, tree_.head(noun), "dep");  // "a number one hit for Ann which": not clear what
    } else if (words_.is(relative, "who") && is_body_or_place(noun)) {
      if (const auto people = people_above(noun)) hang(verb, *people, "acl:relcl");
    }
  }

  // The thing that a person's phrase describes: "a hit for Ann", "a disc credited to Ann".
  std::optional<std::uint32_t> thing_above(std::uint32_t person) const {
    std::uint32_t word = person;
    for (int i = 0; i < kClimbMax; ++i) {
      const std::uint32_t above = tree_.head(word);
      if (above == kNoHead || above > person) return std::nullopt;
      switch (tree_.deprel(word)) {
        case Deprel::nmod:
          if (has_case(word, "in") || has_case(word, "on") || tree_.subtype(word) == "poss")
            return std::nullopt;  // a role in a work that was taken for a person
          break;
        case Deprel::obl:
          if (!tree_.is(above, Deprel::acl) || tree_.subtype(above) == "relcl") return std::nullopt;
          break;
        case Deprel::appos:
        case Deprel::conj:
        case Deprel::flat:
        case Deprel::acl:
          break;
        default:
          return std::nullopt;
      }
      word = above;
      if (words_.is_noun(word) && !is_person(word)) return word;
    }
    return std::nullopt;
  }

  // Those whom the phrase of a body or a place describes: "ten of the band", "the mayor of Leeds".
  std::optional<std::uint32_t> people_above(std::uint32_t body) const {
    std::uint32_t word = body;
    for (int i = 0; i < kClimbMax; ++i) {
      const bool climbs = tree_.is(word, Deprel::nmod) || tree_.is(word, Deprel::appos) ||
                          tree_.is(word, Deprel::flat);
      const std::uint32_t above = tree_.head(word);
      if (!climbs || above == kNoHead || above > body) return std::nullopt;
      word = above;
      if (is_person(word) || (xpos(word) == "CD" && !is_year_or_month(word))) return word;
    }
    return std::nullopt;
  }

  // ---- participles ------------------------------------------------------------------------------

  // "a disc credited to Ann Roe, released in 1999", "a book on the Red Church written by Ann".
  void mend_made(std::uint32_t participle) {
    const std::uint32_t name = tree_.head(participle);
    if (xpos(participle) != "VBN" || tree_.has_child(participle, Deprel::mark)) return;
    if (!lexicon_.in("of_works", words_.lemma(participle)) || name > participle) return;
    const bool lives = is_person(name) || is_name_of(name, NameType::organization) ||
                       is_name_of(name, NameType::place);
    if (!lives || xpos(name) == "NNS") return;
    std::uint32_t word = name;
    for (int i = 0; i < kClimbMax; ++i) {
      const bool phrase = tree_.is(word, Deprel::nmod) || tree_.is(word, Deprel::appos) ||
                          tree_.is(word, Deprel::flat) || tree_.is(word, Deprel::acl) ||
                          (tree_.is(word, Deprel::obl) &&
                           tree_.is(tree_.head(word), Deprel::acl));
      const std::uint32_t above = tree_.head(word);
      if (!phrase || above == kNoHead || above > name) return;
      word = above;
      if (!words_.is(word, Upos::noun) || is_person(word)) continue;
      hang(participle, word, "acl");
      return;
    }
  }

  // "was built by Roe helped by Poe": who was helped is Roe.
  void mend_of_agent(std::uint32_t participle) {
    if (xpos(participle) != "VBN" || tree_.first(participle) != participle) return;
    if (!has_agent(participle) || lexicon_.in("of_works", words_.lemma(participle))) return;
    for (const std::uint32_t agent : tree_.children(tree_.head(participle))) {
      const bool before = tree_.is(agent, Deprel::obl) && tree_.last(agent) + 1 == participle;
      if (before && has_case(agent, "by") && is_name_of(agent, NameType::person))
        hang(participle, agent, "acl");
    }
  }

  // "is a peak in Devon, ranking third": the peak; "a member of Acme serving York": the member.
  bool mend_of_whole(std::uint32_t participle) {
    const std::uint32_t name = tree_.head(participle);
    if (xpos(participle) != "VBG" || !is_body_or_place(name) || name > participle) return false;
    const std::uint32_t first = tree_.first(participle);
    const bool apart = words_.is(first, ",");
    if (!apart && first != participle) return false;
    if (!apart && lexicon_.in("made_of", words_.lemma(participle))) return false;
    std::uint32_t above = name;
    while (tree_.is(above, Deprel::nmod) || tree_.is(above, Deprel::appos) ||
           tree_.is(above, Deprel::flat)) {
      above = tree_.head(above);
      const bool whole = apart ? is_name_of(name, NameType::place) &&
                                     words_.is(above, Upos::noun) &&
                                     tree_.has_child(above, Deprel::cop)
                               : name_at(above) == nullptr && is_person_noun(above);
      if (whole) return hang(participle, above, "acl");
    }
    return false;
  }

  // "lands of India known as X": a name needs no such words.
  bool mend_called(std::uint32_t participle) {
    const std::uint32_t name = tree_.head(participle), noun = tree_.head(name);
    const std::string& form = words_.lower(participle);
    if (form != "known" && form != "called" && form != "named") return false;
    if (tree_.first(participle) != participle || !is_body_or_place(name)) return false;
    if (!tree_.is(name, Deprel::nmod) || !has_case(name, "of") || name + 1 != participle)
      return false;
    const bool common = noun < name && words_.is(noun, Upos::noun) && name_at(noun) == nullptr;
    return common && hang(participle, noun, "acl");
  }

  // "two floods in 1944 (known as the First) and 1945": but one of them is called so.
  bool mend_of_one(std::uint32_t participle) {
    const std::uint32_t noun = tree_.head(participle), bracket = tree_.first(participle);
    const bool several = xpos(noun) == "NNS" && tree_.has_child(noun, Deprel::nummod);
    if (!several || !words_.is(bracket, "(") || bracket <= noun + 1) return false;
    return is_year_or_month(bracket - 1) && hang(participle, noun, "dep");
  }

  // "the office of head of trade offered by Roe": the office was.
  bool mend_held(std::uint32_t participle) {
    std::uint32_t noun = tree_.head(participle);
    if (xpos(participle) != "VBN" || tree_.first(participle) != participle) return false;
    if (!has_agent(participle) || noun > participle) return false;
    while (tree_.is(noun, Deprel::nmod) && has_case(noun, "of")) {
      noun = tree_.head(noun);
      const bool post = lexicon_.in("post", words_.lemma(noun)) && name_at(noun) == nullptr;
      if (post) return hang(participle, noun, "acl");
    }
    return false;
  }

  // ---- roles and kin ----------------------------------------------------------------------------

  // "was born in Leeds, the son of a miner"
  bool mend_kin(std::uint32_t noun) {
    const std::uint32_t place = tree_.head(noun);
    if (!is_person_noun(noun) || xpos(noun) != "NN" || !is_name_of(place, NameType::place))
      return false;
    if (place > noun || !tree_.has_child(noun, Deprel::det)) return false;
    std::uint32_t word = place;
    while (tree_.is(word, Deprel::nmod) || tree_.is(word, Deprel::appos) ||
           tree_.is(word, Deprel::flat) || tree_.is(word, Deprel::conj))
      word = tree_.head(word);
    if (!tree_.is(word, Deprel::obl)) return false;
    const auto subject = tree_.child(tree_.head(word), Deprel::nsubj);
    if (!subject || *subject > word) return false;
    const bool person = is_person(*subject) || words_.is(*subject, Upos::pron);
    return person && hang(noun, *subject, "appos");
  }

  // "the Ann Roe Professor of Law": not Ann is it.
  bool mend_chair(std::uint32_t chair) {
    const std::uint32_t person = tree_.head(chair), above = tree_.head(person);
    if (!lexicon_.in("chair", words_.lower(chair)) || !words_.is_capitalised(chair)) return false;
    const Name* const name = name_at(person);
    if (above == kNoHead || name == nullptr || name->end_word != chair) return false;
    const std::string relation = mended_[person].relation;
    for (const std::uint32_t child : tree_.children(person)) {
      const bool own = child >= name->first_word && child < name->end_word;
      if (child != chair && !own) hang(child, chair, mended_[child].relation.c_str());
    }
    const bool in_row = tree_.is(person, Deprel::conj) && !is_person(above);
    mended_[chair].head = in_row ? role_above(above, person).value_or(above) : above;
    mended_[chair].relation = relation;
    mended_[chair].probability = kMendedProbability;
    return hang(person, chair, "compound");
  }

  // "a professor of physics at Leeds and director of Acme": no physics is a director.
  bool mend_role(std::uint32_t role) {
    const std::uint32_t first = tree_.head(role);
    const std::string& tag = xpos(role);
    if (!is_person_noun(role) || (tag != "NN" && tag != "NNP") || role < first) return false;
    if (name_at(role) != nullptr || tree_.has_child(role, Deprel::case_) ||
        tree_.has_child(role, Deprel::cop))
      return false;
    if (!words_.is_noun(first) || is_person(first) || !is_set_off(role)) return false;
    if (tree_.is(role, Deprel::appos) && tree_.has_child(role, Deprel::det)) return false;
    const auto above = role_above(first, role);
    if (!above || !hang(role, *above, "conj")) return false;
    for (std::uint32_t word = role + 2; word < tree_.end() && word < role + kClimbMax; ++word) {
      const bool torn = tree_.first(word) == role + 1 && has_case(word, "of");
      if (torn && tree_.head(word) < role) hang(word, role, "nmod");
    }
    return true;
  }

  // Behind "and" or a comma.
  bool is_set_off(std::uint32_t word) const {
    const std::uint32_t first = tree_.first(word);
    return words_.is(first, ",") || words_.is(first, Upos::cconj);
  }

  bool is_participle(std::uint32_t word) const {
    return tree_.is(word, Deprel::acl) && tree_.subtype(word) != "relcl";
  }

  // The singular role whose phrase a thing before `end` stands in.
  std::optional<std::uint32_t> role_above(std::uint32_t thing, std::uint32_t end) const {
    std::uint32_t above = thing;
    for (int i = 0; i < kClimbMax; ++i) {
      const bool inside = tree_.is(above, Deprel::obl) && is_participle(tree_.head(above));
      if (!tree_.is(above, Deprel::nmod) && !tree_.is(above, Deprel::appos) &&
          !tree_.is(above, Deprel::conj) && !is_participle(above) && !inside)
        return std::nullopt;
      above = tree_.head(above);
      if (above == kNoHead || above > end) return std::nullopt;
      const bool singular = xpos(above) == "NN" || xpos(above) == "NNP";
      if (singular && is_person_noun(above) && name_at(above) == nullptr) return above;
    }
    return std::nullopt;
  }

  // "a spa in Upper-Lower built by Roe", "Lower" hung on "spa": half of a name; the spa was built.
  bool mend_torn(std::uint32_t half) {
    const Name* const name = name_at(half);
    const std::uint32_t noun = tree_.head(half);
    if (name == nullptr || name->first_word >= half || noun >= name->first_word) return false;
    for (std::uint32_t first = name->first_word; first < half; ++first) {
      if (tree_.head(first) != noun || !tree_.is(first, Deprel::nmod)) continue;
      for (const std::uint32_t child : tree_.children(half)) {
        if (child > half && tree_.is(child, Deprel::acl)) hang(child, noun, "acl");
      }
      return hang(half, first, "flat");
    }
    return false;
  }

  // ---- names in phrases -------------------------------------------------------------------------

  void mend_seated(std::uint32_t article) {
    const std::uint32_t noun = tree_.head(article), town = article + 1;
    if (noun <= town + 2 || !words_.is(noun, Upos::noun) || !is_name_of(town, NameType::place))
      return;
    const std::uint32_t above = tree_.head(town);
    const Name* const name = name_at(town);
    const std::uint32_t head = name->end_word - 1;
    if (above == kNoHead || !words_.is(name->end_word, ",")) return;
    if (tree_.head(head) >= town || tree_.head(head) != tree_.head(noun)) return;
    const std::string relation = mended_[head].relation;
    for (const std::uint32_t child : tree_.children(head)) {
      if (child < article) hang(child, noun, mended_[child].relation.c_str());
    }
    if (hang(noun, tree_.head(head), relation.c_str())) hang(head, noun, "compound");
  }

  // "Catherine of Aragon's marriage": all of the name is the owner.
  void mend_owner(std::uint32_t last) {
    const std::uint32_t noun = tree_.head(last), first = tree_.head(noun);
    const Name* const name = name_at(last);
    if (name == nullptr || first == kNoHead || name_at(first) != name || first >= last) return;
    if (!tree_.is(noun, Deprel::nmod) || name->end_word != last + 1 || noun < last) return;
    const std::uint32_t above = tree_.head(first);
    const std::string relation = mended_[first].relation;
    for (const std::uint32_t child : tree_.children(first)) {
      const bool inside = child >= name->first_word && child <= last;
      if (child != noun && !inside) hang(child, noun, mended_[child].relation.c_str());
    }
    for (const std::uint32_t child : tree_.children(noun)) {
      if (tree_.is(child, Deprel::case_) && child < last) hang(child, last, "case");
    }
    for (const std::uint32_t mark : tree_.children(last)) {
      if (mark > last && tree_.is(mark, Deprel::case_)) mended_[mark].head = first;
    }
    mended_[noun].head = above;
    mended_[noun].relation = relation;
    mended_[noun].probability = kMendedProbability;
    hang(first, noun, "nmod:poss");
    hang(last, first, "nmod");
  }

  // "is located north of the river in Devon": the subject is there.
  void mend_around(std::uint32_t place) {
    const std::uint32_t mark = tree_.head(place), side = tree_.head(mark);
    if (!has_case(place, "in") || !is_name_of(place, NameType::place) || place < mark) return;
    if (!tree_.is(mark, Deprel::obl) || !has_case(mark, "of") || side > mark) return;
    if (!words_.is(side, Upos::adv) && !words_.is(side, Upos::adj)) return;
    const std::uint32_t verb = tree_.head(side);
    if (verb != kNoHead && verb < side && lexicon_.in("locate", words_.lemma(verb)))
      hang(place, verb, "obl");
  }
};

}  // namespace

void mend_attachments(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                      Trees& trees) {
  mend_each_sentence<AttachmentRepairs>(words, lexicon, names, trees);
}

}  // namespace weft
