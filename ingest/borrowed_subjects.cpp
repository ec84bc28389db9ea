#include "ingest/borrowed_subjects.h"

#include <algorithm>

#include "ingest/antecedents.h"
#include "ingest/noun_phrases.h"

namespace weft {
namespace {

class SubjectFinder {
 public:
  SubjectFinder(const SentenceLayers& sentence, const ClauseIndex& found, const Clause& clause)
      : sentence_(sentence),
        tree_(sentence.tree),
        words_(sentence.words()),
        found_(found),
        verb_(clause.group.verbs.front()) {}

  std::uint32_t antecedent() const {
    std::uint32_t verb = verb_;
    while (tree_.is(verb, Deprel::conj) && found_.at(tree_.head(verb)) != nullptr)
      verb = found_.at(tree_.head(verb))->group.verbs.front();
    const std::uint32_t noun = tree_.head(verb);
    if (noun == kNoHead) return verb;
    if (is_place(noun) && has_who(verb)) return people_of(noun);
    if (is_person(noun) && has_which(verb)) return thing_above(noun);
    return tree_.is(noun, Deprel::conj) ? described(verb, noun) : noun;
  }

  void borrow(Clause& clause) const {
    const std::uint32_t head = tree_.head(verb_);
    if (head == kNoHead) return;
    switch (tree_.deprel(verb_)) {
      case Deprel::conj:
        if (const Clause* const first = found_.at(head)) {
          if (first->subjects.empty()) return;
          clause.subjects = reported_subjects(*first, first->subjects);
          clause.kind = ClauseKind::shared;
          if (is_infinitive(tree_, verb_) && marks_to(verb_) && !is_infinitive(tree_, head))
            raise(Modality::planned, clause);  // "was needed, and to carry the mail"
          reject(*first, clause);
        }
        return;
      case Deprel::acl:
        borrow_noun(head, clause);
        return;
      case Deprel::advcl:
        borrow_for_adverbial(head, clause);
        return;
      case Deprel::xcomp:
      case Deprel::ccomp:
        borrow_from_above(head, clause);
        return;
      default:
        return;
    }
  }

 private:
  const SentenceLayers& sentence_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  const ClauseIndex& found_;
  std::uint32_t verb_;

  bool in(std::string_view list, std::string_view word) const {
    return sentence_.lexicon.in(list, word);
  }

  // The subject of the copula where a clause behind a comma is about what it describes.
  std::uint32_t described(std::uint32_t verb, std::uint32_t noun) const {
    const std::uint32_t whole = described_noun(sentence_, verb, noun);
    const Clause* const clause = whole == noun ? nullptr : found_.at(whole);
    return clause != nullptr && clause->subjects.size() == 1 ? clause->subjects.front() : whole;
  }

  bool is_place(std::uint32_t noun) const {
    const Name* const name = sentence_.name_at(noun);
    return name != nullptr && name->type == NameType::place;
  }

  bool is_person(std::uint32_t noun) const {
    const Name* const name = sentence_.name_at(noun);
    return name != nullptr && name->type == NameType::person;
  }

  bool has_which(std::uint32_t verb) const {
    const auto subject = tree_.child(verb, Deprel::nsubj);
    return subject && words_.is(*subject, "which");
  }

  // "a song sung by Roe, which was a hit": no person is meant by "which".
  std::uint32_t thing_above(std::uint32_t person) const {
    for (std::uint32_t word = tree_.head(person); word != kNoHead; word = tree_.head(word)) {
      if (words_.is_noun(word) && !is_person(word)) return word;
      const Clause* const clause = found_.at(word);
      if (clause == nullptr) continue;
      const bool done = clause->group.passive && clause->subjects.size() == 1;
      return done ? clause->subjects.front() : person;
    }
    return person;
  }

  bool has_who(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return words_.is(child, "who") || words_.is(child, "whom");
    });
  }

  // "citizens of Leeds and York who stay": no towns stay.
  std::uint32_t people_of(std::uint32_t place) const {
    std::uint32_t noun = place;
    while (tree_.is(noun, Deprel::conj) || tree_.is(noun, Deprel::nmod))
      noun = tree_.head(noun);
    return words_.tag(noun).xpos == "NNS" ? noun : place;
  }

  // "It is reported that X grew and has sold Y": X did.
  const std::vector<std::uint32_t>& reported_subjects(
      const Clause& first, const std::vector<std::uint32_t>& otherwise) const {
    if (!first.group.passive || !words_.is(first.subjects.front(), "it")) return otherwise;
    const std::vector<std::uint32_t>* last = &otherwise;
    for (const std::uint32_t child : tree_.children(first.group.main)) {
      const bool content = tree_.is(child, Deprel::ccomp) || tree_.is(child, Deprel::csubj);
      const Clause* const inner = content ? found_.at(child) : nullptr;
      if (inner != nullptr && !inner->subjects.empty() && inner->kind == ClauseKind::main)
        last = &inner->subjects;
    }
    return *last;
  }

  static void raise(Modality modality, Clause& clause) {
    clause.group.modality = std::max(clause.group.modality, modality);
  }

  // ---- on a noun -------------------------------------------------------------------------------

  void borrow_noun(std::uint32_t noun, Clause& clause) const {
    if (tree_.subtype(verb_) == "relcl") {
      if (starts_with("whose")) return;  // what is whose, the parser lost
      clause.kind = ClauseKind::relative;
      clause.subjects.push_back(noun);
    } else if (is_infinitive(tree_, verb_)) {
      if (has_relative_phrase()) return borrow_of_user(noun, clause);
      borrow_for_noun_infinitive(noun, clause);
    } else if (words_.is_noun(noun) || words_.is(noun, Upos::pron) || words_.is(noun, Upos::num)) {
      if (words_.is(verb_, "including")) return;  // a preposition in effect
      if (has_marker(verb_)) return;  // "the idea of building"
      clause.kind = ClauseKind::participial;
      const std::string& xpos = words_.tag(verb_).xpos;
      const bool set_off = words_.is(tree_.first(verb_), Upos::punct);
      if (xpos == "VBG" && in("activity", words_.lemma(noun)) && !set_off) {
        clause.subjects = owners(noun);
        return;
      }
      if (xpos == "VBG" && set_off) {
        if (const Clause* const above = deed_around(noun)) {
          clause.subjects = above->subjects;
          return;
        }
      }
      auto other = represents(noun);
      if (!other && set_off && is_place(noun)) other = described_in(noun);
      if (other) {
        clause.subjects = *other;
        return;
      }
      if (const Clause* const above = held_by(noun); above != nullptr && xpos == "VBG") {
        clause.subjects = above->subjects;
        return;
      }
      if (xpos == "VBN" || !set_off)
        noun = described(verb_, noun_before_bracket(sentence_, verb_, noun));
      clause.subjects.push_back(noun);
    }
  }

  // "is a member of the Senate representing Leeds": the member does.
  std::optional<std::vector<std::uint32_t>> represents(std::uint32_t body) const {
    const std::uint32_t role = tree_.head(body);
    const bool fits = words_.lemma(verb_) == "represent" && tree_.is(body, Deprel::nmod) &&
                      role != kNoHead && sentence_.lexicon.is_role(words_.lemma(role));
    if (!fits) return std::nullopt;
    const Clause* const clause = found_.at(role);
    const bool told = clause != nullptr && clause->group.copular;
    return told ? clause->subjects : std::vector{role};
  }

  // "is the highest peak in Alaska, ranking before Roe Peak": the peak does.
  std::optional<std::vector<std::uint32_t>> described_in(std::uint32_t place) const {
    std::uint32_t noun = place;
    while (tree_.is(noun, Deprel::nmod) || tree_.is(noun, Deprel::appos))
      noun = tree_.head(noun);
    const Clause* const clause = noun == place ? nullptr : found_.at(noun);
    const bool told = clause != nullptr && clause->group.copular && clause->subjects.size() == 1;
    return told ? std::optional(clause->subjects) : std::nullopt;
  }

  // "from which to learn"
  bool has_relative_phrase() const {
    return std::ranges::any_of(tree_.children(verb_), [&](std::uint32_t child) {
      return child < verb_ && tree_.is(child, Deprel::obl) && sentence_.is_relative(child);
    });
  }

  // "had a book from which to learn": who had it learns.
  void borrow_of_user(std::uint32_t noun, Clause& clause) const {
    clause.kind = ClauseKind::infinitive;
    raise(Modality::possible, clause);
    const std::uint32_t head = tree_.head(noun);
    const bool object = tree_.is(noun, Deprel::obj) && head != kNoHead;
    const Clause* const above = object ? found_.at(head) : nullptr;
    if (above != nullptr) clause.subjects = above->subjects;
  }

  // "Roe is a member of the Senate representing York": what a role does, Roe does.
  const Clause* held_by(std::uint32_t role) const {
    const std::string& lemma = words_.lemma(role);
    const bool is_role = sentence_.lexicon.is_role(lemma) || sentence_.lexicon.is_occupation(lemma);
    const Clause* const above = is_role ? found_.at(role) : nullptr;
    const auto article = tree_.child(role, Deprel::det);
    const bool one = article && (words_.is(*article, "a") || words_.is(*article, "an"));
    return above != nullptr && above->group.copular && one && above->subjects.size() == 1 ? above
                                                                                      : nullptr;
  }

  // "Roe appears on a record by Vanisher, playing the solo": Roe plays, behind a name so deep.
  const Clause* deed_around(std::uint32_t noun) const {
    if (in("stative", words_.lemma(verb_)) || !sentence_.name_at(noun)) return nullptr;
    if (!tree_.is(noun, Deprel::nmod) && !tree_.is(noun, Deprel::appos)) return nullptr;
    std::uint32_t word = noun;
    while (tree_.is(word, Deprel::nmod) || tree_.is(word, Deprel::appos))
      word = tree_.head(word);
    if (!tree_.is(word, Deprel::obl) || word > verb_) return nullptr;
    const Clause* const above = found_.at(tree_.head(word));
    const bool acts = above != nullptr && !above->group.passive && !above->group.copular &&
                      above->subjects.size() == 1;
    return acts && sentence_.name_at(above->subjects.front()) ? above : nullptr;
  }

  bool marks_to(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::mark) && words_.is(child, "to");
    });
  }

  // "her first time seeing it", "did a great job leading it"
  std::vector<std::uint32_t> owners(std::uint32_t noun) const {
    if (const auto owner = possessor_of(tree_, noun)) return {*owner};
    const std::uint32_t head = tree_.head(noun);
    const Clause* const above =
        tree_.is(noun, Deprel::obj) && head != kNoHead ? found_.at(head) : nullptr;
    return above != nullptr ? above->subjects : std::vector<std::uint32_t>();
  }

  bool has_marker(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::mark) && !words_.is(child, "that");
    });
  }

  // "the first man to walk": the noun acts; "a plan to build": who has the plan.
  void borrow_for_noun_infinitive(std::uint32_t noun, Clause& clause) const {
    clause.kind = ClauseKind::infinitive;
    const bool singled_out = std::ranges::any_of(tree_.children(noun), [&](std::uint32_t child) {
      return in("singling", words_.lemma(child));
    });
    if (singled_out) {
      const std::uint32_t verb = tree_.is(noun, Deprel::xcomp) ? tree_.head(noun) : noun;
      const Clause* const above = found_.at(verb);  // "was the first man to walk"
      const bool told = above != nullptr && above->group.copular;
      clause.subjects = told ? above->subjects : std::vector{noun};
      return;
    }
    raise(Modality::possible, clause);
    if (!in("plan_noun", words_.lemma(noun))) return;
    clause.group.modality = Modality::planned;
    if (const auto owner = possessor_of(tree_, noun)) {
      clause.subjects.push_back(*owner);
    } else if (tree_.is(noun, Deprel::obj) && tree_.head(noun) != kNoHead) {
      const Clause* const above = found_.at(tree_.head(noun));
      if (above != nullptr) clause.subjects = above->subjects;
    }
  }

  // ---- beside a verb ---------------------------------------------------------------------------

  void borrow_for_adverbial(std::uint32_t head, Clause& clause) const {
    const Clause* const above = found_.at(head);
    const bool infinitive = is_infinitive(tree_, verb_);
    if (above == nullptr || (infinitive && belongs_to_noun())) return;
    if (words_.is(verb_, "including")) return;
    clause.kind = infinitive ? ClauseKind::infinitive : ClauseKind::participial;
    if (infinitive)
      borrow_for_purpose(*above, clause);
    else
      borrow_for_participle(*above, clause);
    reject(*above, clause);
  }

  // "rather than leave": they did not.
  void reject(const Clause& above, Clause& clause) const {
    if (!starts_with("rather") && !starts_with("instead")) return;
    clause.group.polarity = Polarity::negated;
    clause.group.modality = above.group.modality;
  }

  void borrow_for_purpose(const Clause& above, Clause& clause) const {
    const std::string& lemma = words_.lemma(above.group.main);
    const bool ordered =
        !above.objects.empty() && (in("control", lemma) || in("engage", lemma));
    const auto asked = asked_for(above);
    const auto agent = agent_of(above);
    if (in("dub", lemma) && in("telling_apart", words_.lemma(verb_))) return;  // nobody's deed
    if (is_seen_as(above)) {
      clause.subjects = above.subjects;
      return raise(Modality::possible, clause);
    }
    if (ordered)
      clause.subjects = above.objects;
    else if (const auto meant = meant_for())
      clause.subjects = {*meant};
    else if (asked)
      clause.subjects = {*asked};
    else
      clause.subjects = agent ? std::vector{*agent} : above.subjects;
    const bool made_to = ordered || (above.group.passive && in("control", lemma));
    const bool done = (made_to && in("effect", lemma)) || in("fuse", lemma) ||
                      is_superlative(above) || is_first_thing(above) ||
                      starts_with("only") ||  // "only to lose it"
                      has_come_of(above) || leads_there(above);
    raise(done || has_luck(above) ? above.group.modality : Modality::planned, clause);
  }

  // "was seen by Roe to be honest": as she sees it.
  bool is_seen_as(const Clause& above) const {
    const std::string& lemma = words_.lemma(above.group.main);
    return above.group.passive && !in("control", lemma) &&
           (in("regard", lemma) || in("guess", lemma) || in("report", lemma));
  }

  // "The road runs south to join the canal": nobody's purpose.
  bool leads_there(const Clause& above) const {
    const bool leads = in("course", words_.lemma(above.group.main)) &&
                       in("junction", words_.lemma(verb_)) && !above.group.passive;
    return leads && std::ranges::none_of(above.subjects, [&](std::uint32_t subject) {
             const Name* const name = sentence_.name_at(subject);
             const bool acts = name != nullptr && (name->type == NameType::person ||
                                                   name->type == NameType::organization);
             const bool other = words_.is(subject, Upos::pron) && !words_.is(subject, "it");
             return acts || other || sentence_.lexicon.is_role(words_.lemma(subject)) ||
                    sentence_.lexicon.is_occupation(words_.lemma(subject));
           });
  }

  // "had the honour to meet her": met her.
  bool has_luck(const Clause& above) const {
    return above.objects.size() == 1 && in("seize", words_.lemma(above.group.main)) &&
           in("luck", words_.lemma(above.objects.front())) &&
           above.group.polarity != Polarity::negated &&
           tree_.has_child(above.objects.front(), Deprel::det);
  }

  // "was promoted to become chief", "used the mill to store grain", "built it to honour her"
  bool has_come_of(const Clause& above) const {
    const std::string& lemma = words_.lemma(above.group.main);
    const bool becomes = in("rise", lemma) && words_.lemma(verb_) == "become";
    const bool serves = in("means", lemma) && (above.group.passive || !above.objects.empty()) &&
                        !starts_with("in");  // "in order to store grain"
    return (becomes || serves || in("commemorate", words_.lemma(verb_))) &&
           above.group.polarity != Polarity::negated;
  }

  // "is the latest of them to open a port": it did.
  bool is_superlative(const Clause& above) const {
    const std::uint32_t adjective = above.group.main;
    if (!above.group.copular || !words_.is(adjective, Upos::adj)) return false;
    if (in("singling", words_.lemma(adjective))) return true;  // "was the first to climb it"
    const auto any = [&](std::string_view form) {
      return std::ranges::any_of(tree_.children(adjective),
                                 [&](std::uint32_t child) { return words_.is(child, form); });
    };
    return any("the") && (words_.tag(adjective).xpos == "JJS" || any("most"));
  }

  // "became the first mill to burn it": it did.
  bool is_first_thing(const Clause& above) const {
    const auto thing = above.complement;
    return thing && *thing < verb_ && words_.lemma(above.group.main) == "become" &&
           std::ranges::any_of(tree_.children(*thing), [&](std::uint32_t child) {
             return words_.is(child, "first") || words_.is(child, "last") ||
                    words_.is(child, "only");
           });
  }

  // "wrote it for the choir to sing": the choir, whatever the parser hung it on.
  std::optional<std::uint32_t> meant_for() const {
    const std::uint32_t to = tree_.first(verb_);
    if (to == tree_.begin() || !words_.is(to, "to")) return std::nullopt;
    std::uint32_t noun = to - 1;
    while (tree_.is(noun, Deprel::flat) || tree_.is(noun, Deprel::compound))
      noun = tree_.head(noun);
    const bool meant = preposition_text(words_, preposition_of(tree_, noun)) == "for";
    return meant && tree_.last(noun) + 1 == to ? std::optional(noun) : std::nullopt;
  }

  // "looks to firms to build": who shall do it.
  std::optional<std::uint32_t> asked_for(const Clause& above) const {
    for (const ClauseArgument& argument : above.arguments) {
      if (argument.is_clause || argument.head > verb_ || argument.fronted) continue;
      const std::string text = preposition_text(words_, argument.preposition);
      if (in("appeal", words_.lemma(above.group.main) + ' ' + text)) return argument.head;
    }
    return std::nullopt;
  }

  // "was built by the state to store water"
  std::optional<std::uint32_t> agent_of(const Clause& above) const {
    const std::string& lemma = words_.lemma(above.group.main);
    if (!above.group.passive || in("control", lemma) || in("engage", lemma)) return std::nullopt;
    for (const ClauseArgument& argument : above.arguments) {
      const bool named = !argument.is_clause && sentence_.name_at(argument.head) != nullptr &&
                         !is_parted(argument.head);
      if (named && preposition_text(words_, argument.preposition) == "by") return argument.head;
    }
    return std::nullopt;
  }

  // Another sentence in effect: "was quoted by Roe; to sell it ..."
  bool is_parted(std::uint32_t word) const {
    for (; word < verb_; ++word) {
      if (words_.is(word, ";") || words_.is(word, ":")) return true;
    }
    return false;
  }

  void borrow_for_participle(const Clause& above, Clause& clause) const {
    const std::string& lemma = words_.lemma(above.group.main);
    if (in("hinder", lemma) && starts_with("from")) {  // "kept the crowd from coming"
      clause.subjects = above.objects.empty() ? above.subjects : above.objects;
      clause.group.polarity = Polarity::negated;
      return;
    }
    if (is_of_object(above) || is_made(above)) {
      clause.subjects = above.objects;
      return;
    }
    if (is_outcome() || is_of_nobody(above)) return;
    clause.subjects = owner_of_dangling(above);
    if (in("regard", lemma) && starts_with("as"))
      raise(Modality::possible, clause);  // "was judged as having won"
    const bool intends = in("intent", lemma) && !starts_with("after") && !starts_with("by") &&
                         !starts_with("without");
    const bool to_do = above.group.copular && starts_with("to");  // "was key to winning"
    if (has_marker(verb_) && (intends || to_do))
      raise(Modality::planned, clause);  // "is serious about buying"
  }

  // "Roe died, forcing a vote": his death did.
  bool is_outcome() const {
    return words_.tag(verb_).xpos == "VBG" && words_.is(tree_.first(verb_), ",") &&
           tree_.first(verb_) + 1 == verb_ && in("outcome", words_.lemma(verb_));
  }

  // "Neither of them won, leaving it open": that none did.
  bool is_of_nobody(const Clause& above) const {
    return words_.tag(verb_).xpos == "VBG" && words_.is(tree_.first(verb_), ",") &&
           std::ranges::any_of(above.subjects, [&](std::uint32_t subject) {
             return is_ruled_out(tree_, subject);
           });
  }

  // "fans surprised Roe after having lost his hat": several have no hat that is his.
  bool is_of_object(const Clause& above) const {
    if (!starts_with("after") || above.objects.size() != 1 || above.subjects.empty()) return false;
    const auto object = tree_.child(verb_, Deprel::obj);
    const auto owner = object ? possessor_of(tree_, *object) : std::nullopt;
    const bool single = owner && (words_.is(*owner, "his") || words_.is(*owner, "her"));
    return single && words_.tag(above.subjects.front()).xpos == "NNS";
  }

  // "owns the mill, built in 1950": no owner is built.
  bool is_made(const Clause& above) const {
    const std::uint32_t comma = tree_.first(verb_);
    return words_.tag(verb_).xpos == "VBN" && comma + 1 == verb_ && words_.is(comma, ",") &&
           in("create", words_.lemma(verb_)) && above.objects.size() == 1 &&
           !above.group.passive && tree_.last(above.objects.front()) + 1 == comma;
  }

  // "Leaving Leeds, his first choice was X": he left it. A kin of his may have left himself.
  std::vector<std::uint32_t> owner_of_dangling(const Clause& above) const {
    if (above.subjects.size() != 1 || words_.tag(verb_).xpos != "VBG") return above.subjects;
    const std::uint32_t subject = above.subjects.front();
    const std::string& lemma = words_.lemma(subject);
    const bool in_front = verb_ < subject && !has_marker(verb_);
    const bool person = sentence_.lexicon.is_role(lemma) || in("kin", lemma) ||
                        sentence_.lexicon.is_occupation(lemma) || sentence_.name_at(subject);
    const auto owner = possessor_of(tree_, subject);
    return in_front && !person && owner ? std::vector{*owner} : above.subjects;
  }

  bool starts_with(std::string_view form) const {
    std::uint32_t word = tree_.first(verb_);
    while (word < verb_ && words_.is(word, Upos::punct))
      ++word;
    return words_.is(word, form);
  }

  // "by that oath to protect the land": the oath is to do so, whatever the parser hung it on.
  bool belongs_to_noun() const {
    const std::uint32_t first = tree_.first(verb_);
    return first > tree_.begin() && words_.is(first, "to") && words_.is_noun(first - 1) &&
           in("duty", words_.lemma(first - 1));
  }

  // ---- under a verb ----------------------------------------------------------------------------

  void borrow_from_above(std::uint32_t head, Clause& clause) const {
    const Clause* const above = found_.at(head);
    if (above == nullptr || is_finite_content()) return;
    clause.kind = is_infinitive(tree_, verb_) ? ClauseKind::infinitive : ClauseKind::participial;
    const bool is_content = tree_.is(verb_, Deprel::xcomp) || is_instruction();
    const bool own = clause.kind == ClauseKind::participial && above->objects.size() == 1 &&
                     in("activity", words_.lemma(above->objects.front()));
    const auto asked = asked_for(*above);
    if (is_content && asked)
      clause.subjects = {*asked};
    else if (is_content && !above->indirect_objects.empty())
      clause.subjects = above->indirect_objects;
    else if (is_content && !above->objects.empty() && !own &&
             !is_reflexive(words_, above->objects.front()))
      clause.subjects = above->objects;
    else
      clause.subjects = above->subjects;
    const bool how = !above->objects.empty() && words_.is(above->objects.front(), "how");
    if (how) clause.subjects.clear();  // "showed how to sing": whom?
    const std::string& lemma = words_.lemma(above->group.main);
    if (clause.kind == ClauseKind::infinitive && !in("effect", lemma))
      raise(Modality::possible, clause);
  }

  // "showed her how to sing": she sings.
  bool is_instruction() const {
    return tree_.is(verb_, Deprel::ccomp) && is_infinitive(tree_, verb_) && starts_with("how");
  }

  // "believe that X exists, were evil": a finite verb has a subject, which the parser lost.
  bool is_finite_content() const {
    if (!tree_.is(verb_, Deprel::ccomp)) return false;
    const auto is_finite = [&](std::uint32_t word) {
      const std::string& xpos = words_.tag(word).xpos;
      return xpos == "VBZ" || xpos == "VBP" || xpos == "VBD" || xpos == "MD";
    };
    return is_finite(verb_) || std::ranges::any_of(tree_.children(verb_), [&](auto child) {
             return (tree_.is(child, Deprel::aux) || tree_.is(child, Deprel::cop)) &&
                    is_finite(child);
           });
  }
};

}  // namespace

void borrow_subjects(const SentenceLayers& sentence, const ClauseIndex& found, Clause& clause) {
  SubjectFinder(sentence, found, clause).borrow(clause);
}

std::uint32_t antecedent_of(const SentenceLayers& sentence, const ClauseIndex& found,
                            const Clause& clause) {
  return SubjectFinder(sentence, found, clause).antecedent();
}

bool is_infinitive(const SentenceTree& tree, std::uint32_t verb) {
  const ArticleWords& words = tree.words();
  if (words.tag(verb).xpos == "VB") return true;
  const auto any = [&](auto test) { return std::ranges::any_of(tree.children(verb), test); };
  const bool gerund = words.tag(verb).xpos == "VBG" || any([&](std::uint32_t child) {
    const bool auxiliary = tree.is(child, Deprel::aux) || tree.is(child, Deprel::cop);
    return auxiliary && words.tag(child).xpos == "VBG";
  });
  return !gerund && any([&](std::uint32_t child) {  // not "led to closing"
    return tree.is(child, Deprel::mark) && words.is(child, "to");
  });
}

}  // namespace weft
