#include "ingest/attachment_repairs.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ingest/noun_phrases.h"

namespace weft {
namespace {

constexpr int kClimbMax = 6;  // heads between a word and what it is about

class AttachmentRepairs {
 public:
  AttachmentRepairs(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                    const SentenceTree& tree, Trees& mended)
      : words_(words), lexicon_(lexicon), names_(names), tree_(tree), mended_(mended) {}

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.head(word) == kNoHead) continue;
      switch (tree_.deprel(word)) {
        case Deprel::conj:
          if (!mend_finite(word) && !mend_role(word) && !mend_counted(word)) mend_half(word);
          break;
        case Deprel::obl:
          if (!mend_half(word) && !mend_beyond(word) && !mend_date(word)) mend_including(word);
          break;
        case Deprel::acl:
          if (tree_.subtype(word) == "relcl")
            mend_relative(word);
          else if (!mend_serial(word) && !mend_of_whole(word))
            mend_made(word);
          break;
        case Deprel::advcl:
          mend_of_agent(word);
          break;
        case Deprel::appos:
          if (!mend_listed(word) && !mend_kin(word) && !mend_chair(word) && !mend_parallel(word))
            mend_role(word);
          break;
        case Deprel::det:
          mend_seated(word);
          break;
        default:
          break;
      }
    }
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& names_;
  const SentenceTree& tree_;
  Trees& mended_;

  // Unless it would hang on itself.
  bool hang(std::uint32_t word, std::uint32_t head, const char* relation) {
    for (std::uint32_t above = head; above != kNoHead; above = mended_[above].head) {
      if (above == word) return false;
    }
    mended_[word].head = head;
    mended_[word].relation = relation;
    mended_[word].probability = kMendedProbability;
    return true;
  }

  // ---- what words are --------------------------------------------------------------------------

  const std::string& xpos(std::uint32_t word) const { return words_.tag(word).xpos; }

  const Name* name_at(std::uint32_t word) const {
    auto after = std::ranges::upper_bound(names_, word, {}, &Name::first_word);
    if (after == names_.begin() || word >= std::prev(after)->end_word) return nullptr;
    return &*std::prev(after);
  }
  bool is_name_of(std::uint32_t word, NameType type) const {
    const Name* const name = name_at(word);
    return name != nullptr && name->type == type;
  }
  bool is_person_noun(std::uint32_t word) const {
    const auto names_person = [&](const std::string& form) {
      return lexicon_.is_role(form) || lexicon_.is_occupation(form) || lexicon_.in("kin", form);
    };
    return words_.is_noun(word) &&
           (names_person(words_.lemma(word)) || names_person(words_.lower(word)));
  }
  bool is_person(std::uint32_t word) const {
    const Name* const name = name_at(word);
    return name != nullptr ? name->type == NameType::person : is_person_noun(word);
  }
  bool has_case(std::uint32_t noun, std::string_view form) const {
    const auto preposition = tree_.child(noun, Deprel::case_);
    return preposition && words_.is(*preposition, form);
  }
  bool has_indefinite_article(std::uint32_t noun) const {
    const auto article = tree_.child(noun, Deprel::det);
    return article && (words_.is(*article, "a") || words_.is(*article, "an"));
  }
  bool has_subject(std::uint32_t verb) const {
    return tree_.has_child(verb, Deprel::nsubj) || tree_.has_child(verb, Deprel::expl);
  }
  static bool is_finite_tag(std::string_view tag) {
    return tag == "VBZ" || tag == "VBD" || tag == "VBP" || tag == "MD";
  }
  bool has_finite_auxiliary(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return (tree_.is(child, Deprel::aux) || tree_.is(child, Deprel::cop)) &&
             is_finite_tag(xpos(child));
    });
  }
  bool is_finite(std::uint32_t verb) const {
    return (words_.is(verb, Upos::verb) && is_finite_tag(xpos(verb))) || has_finite_auxiliary(verb);
  }
  bool is_year_or_month(std::uint32_t word) const {
    const std::string_view form = words_.text(word);
    const bool year = xpos(word) == "CD" && form.size() == 4 && form.front() >= '1' &&
                      form.front() <= '2';
    return year || (words_.is_capitalised(word) && lexicon_.in("month", words_.lower(word))) ||
           (xpos(word) == "CD" && word + 1 < tree_.end() &&
            lexicon_.in("month", words_.lower(word + 1)));
  }

  // ---- finite verbs ----------------------------------------------------------------------------

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

  // ---- "which", "who" --------------------------------------------------------------------------

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
      if (const auto thing = thing_above(noun)) hang(verb, *thing, "acl:relcl");
    } else if (words_.is(relative, "who") && is_body_or_place(noun)) {
      if (const auto people = people_above(noun)) hang(verb, *people, "acl:relcl");
    }
  }

  bool is_body_or_place(std::uint32_t noun) const {
    return is_name_of(noun, NameType::organization) || is_name_of(noun, NameType::place);
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

  // ---- participles -----------------------------------------------------------------------------

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

  bool has_agent(std::uint32_t participle) const {
    return std::ranges::any_of(tree_.children(participle), [&](std::uint32_t child) {
      return child > participle && tree_.is(child, Deprel::obl) && has_case(child, "by");
    });
  }

  // "was drawn by Roe, shaped by Poe, and built by Holm": each was done to the subject.
  bool mend_serial(std::uint32_t second) {
    if (xpos(second) != "VBN" || !words_.is(tree_.first(second), ",") || !has_agent(second))
      return false;
    std::uint32_t agent = tree_.head(second);
    while (tree_.is(agent, Deprel::conj))
      agent = tree_.head(agent);
    const std::uint32_t first = tree_.head(agent);
    if (!tree_.is(agent, Deprel::obl) || !has_case(agent, "by") || xpos(first) != "VBN")
      return false;
    for (std::uint32_t third = second + 1; third <= tree_.last(second); ++third) {
      const bool joined = xpos(third) == "VBN" && tree_.is(third, Deprel::conj) &&
                          tree_.has_child(third, Deprel::cc) && has_agent(third);
      if (!joined || !hang(second, first, "conj")) continue;
      return hang(third, first, "conj");
    }
    return false;
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

  // ---- roles and kin ---------------------------------------------------------------------------

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
    if (name_at(role) != nullptr || tree_.has_child(role, Deprel::case_)) return false;
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

  // Behind "and" or a comma.
  bool is_set_off(std::uint32_t word) const {
    const std::uint32_t first = tree_.first(word);
    return words_.is(first, ",") || words_.is(first, Upos::cconj);
  }

  // ---- rows ------------------------------------------------------------------------------------

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
    return true;
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

  // ---- "the Leeds, England band" ---------------------------------------------------------------

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
};

}  // namespace

void mend_attachments(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                      Trees& trees) {
  const Trees before = trees;
  for (std::uint32_t sentence = 0; sentence < words.sentences().size(); ++sentence) {
    const SentenceTree tree(words, before, sentence);
    AttachmentRepairs(words, lexicon, names, tree, trees).mend();
  }
}

}  // namespace weft
