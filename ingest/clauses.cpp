#include "ingest/clauses.h"

#include <algorithm>

#include "ingest/antecedents.h"
#include "ingest/noun_phrases.h"

namespace weft {
namespace {

constexpr std::size_t kMembersMax = 12;    // longer lists are told by their first members
constexpr std::size_t kArgumentsMax = 24;  // of one clause; further ones are left out

class ClauseFinder {
 public:
  explicit ClauseFinder(const SentenceLayers& sentence)
      : sentence_(sentence),
        tree_(sentence.tree),
        words_(sentence.words()),
        clause_of_(tree_.end() - tree_.begin(), kNone),
        carried_(tree_.end() - tree_.begin(), false) {}

  // Heads first, so that what borrows a subject finds it known.
  std::vector<Clause> find() {
    for (const std::uint32_t word : tree_.top_down()) {
      if (!is_predicate(word) || carried_[word - tree_.begin()]) continue;
      Clause clause;
      clause.predicate = word;
      clause.group = read_verb_group(sentence_, word);
      for (const std::uint32_t verb : clause.group.verbs)
        carried_[verb - tree_.begin()] = true;
      clause.tree_probability = tree_.probability(clause.group.main);
      share_auxiliaries(clause);
      for (const std::uint32_t verb : clause.group.verbs)
        read_children(verb, clause);
      find_subjects(clause);
      share_objects(clause);
      fill_gap(clause);
      settle(clause);
      for (const std::uint32_t verb : clause.group.verbs)
        clause_of_[verb - tree_.begin()] = clauses_.size();
      clauses_.push_back(std::move(clause));
    }
    std::erase_if(clauses_, [](const Clause& clause) {
      return clause.subjects.empty() && !clause.is_existential();
    });
    std::ranges::sort(clauses_, {}, &Clause::predicate);
    return std::move(clauses_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  const SentenceLayers& sentence_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  std::vector<Clause> clauses_;
  std::vector<std::size_t> clause_of_;  // per word: index of the clause whose verb it is
  std::vector<bool> carried_;           // verbs of a clause that was found

  // The clause that a verb belongs to, if it was found already.
  const Clause* clause_at(std::uint32_t word) const {
    const std::size_t index = clause_of_[word - tree_.begin()];
    return index == kNone ? nullptr : &clauses_[index];
  }

  bool is_predicate(std::uint32_t word) const {
    if (tree_.has_child(word, Deprel::cop)) return true;
    if (is_shared_complement(word) && clause_at(tree_.head(word)) != nullptr) return true;
    const bool is_verb = words_.is(word, Upos::verb) || words_.is(word, Upos::aux);
    if (!is_verb) return false;
    switch (tree_.deprel(word)) {
      case Deprel::root:
      case Deprel::conj:
      case Deprel::parataxis:
      case Deprel::ccomp:
      case Deprel::xcomp:
      case Deprel::advcl:
      case Deprel::acl:
      case Deprel::csubj:
        return true;
      default:
        return tree_.has_child(word, Deprel::nsubj);
    }
  }

  // "is a town and the seat of ...": a second complement of the copula before.
  bool is_shared_complement(std::uint32_t word) const {
    std::uint32_t first = tree_.head(word);
    if (!tree_.is(word, Deprel::conj) || first == kNoHead) return false;
    while (tree_.is(first, Deprel::conj) && words_.is_noun(first))
      first = tree_.head(first);
    if (!tree_.has_child(first, Deprel::cop) || tree_.has_child(word, Deprel::nsubj)) return false;
    return words_.is_noun(word) || words_.is(word, Upos::adj);
  }

  // ---- what a verb governs ---------------------------------------------------------------------

  void read_children(std::uint32_t verb, Clause& clause) const {
    for (const std::uint32_t child : tree_.children(verb)) {
      if (std::ranges::find(clause.group.verbs, child) != clause.group.verbs.end()) continue;
      if (clause.arguments.size() >= kArgumentsMax && !tree_.is(child, Deprel::obj)) continue;
      switch (tree_.deprel(child)) {
        case Deprel::obj:
          if (tree_.has_child(child, Deprel::case_) && !preposition_of(tree_, child).empty())
            take_oblique(verb, child, clause);
          else
            take_object(child, clause);
          break;
        case Deprel::iobj:
          clause.indirect_objects.push_back(child);
          break;
        case Deprel::obl:
        case Deprel::nmod:
          take_oblique(verb, child, clause);
          break;
        case Deprel::advmod:
          take_adverb(verb, child, clause);
          break;
        case Deprel::advcl:
          take_adverbial(verb, child, clause);
          break;
        case Deprel::xcomp:
        case Deprel::ccomp:
          take_complement(child, clause);
          break;
        case Deprel::expl:
          if (words_.is(child, "there")) clause.there = child;
          break;
        default:
          break;
      }
    }
  }

  // Of two objects the first is who gets the second: "gave the poet a medal".
  void take_object(std::uint32_t head, Clause& clause) const {
    const bool judges = sentence_.lexicon.in("judge", words_.lemma(clause.group.main));
    if (judges && clause.objects.size() == 1 && !clause.complement &&
        is_reflexive(words_, clause.objects.front())) {
      clause.complement = head;  // "proclaimed himself emperor"
      return;
    }
    if (!clause.objects.empty() && clause.indirect_objects.empty())
      clause.indirect_objects.swap(clause.objects);
    take_members(head, clause.objects);
  }

  void take_members(std::uint32_t head, std::vector<std::uint32_t>& into) const {
    const auto all = told_members(head);
    into.insert(into.end(), all.begin(),
                all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kMembersMax)));
  }

  // Without the end of a list that names nothing: "pumps, valves and whatnot".
  std::vector<std::uint32_t> told_members(std::uint32_t head) const {
    std::vector<std::uint32_t> all = members(tree_, head);
    std::erase_if(all, [&](std::uint32_t member) {
      return member != head && sentence_.lexicon.in("filler", words_.lower(member));
    });
    return all;
  }

  // "in front of the house": the noun between two prepositions belongs to them.
  std::uint32_t see_through(std::uint32_t noun, std::vector<std::uint32_t>& preposition) const {
    if (preposition.empty() || !sentence_.lexicon.in("relational", words_.lemma(noun))) return noun;
    std::uint32_t inner = noun;
    for (const std::uint32_t child : tree_.children(noun)) {
      if (child < noun && !tree_.is(child, Deprel::case_)) return noun;  // "in the front of"
      if (!tree_.is(child, Deprel::nmod) || child < noun || inner != noun) continue;
      if (!preposition_of(tree_, child).empty()) inner = child;
    }
    if (inner == noun) return noun;
    preposition.push_back(noun);
    const auto second = preposition_of(tree_, inner);
    preposition.insert(preposition.end(), second.begin(), second.end());
    return inner;
  }

  void take_oblique(std::uint32_t verb, std::uint32_t child, Clause& clause) const {
    const bool nominal = tree_.is(child, Deprel::nmod);
    // What hangs on a noun after a copula belongs to the noun: "is the capital of Italy".
    if (nominal && (tree_.subtype(child) == "poss" || !words_.is(verb, Upos::verb))) return;
    if (is_citation(tree_, child) || sentence_.is_relative(child) || continues_value(child, clause))
      return;
    auto preposition = preposition_of(tree_, child);
    if (preposition.empty() && is_measure(child) && child > verb) {
      clause.objects.push_back(child);
      return;
    }
    if (preposition_text(words_, preposition) == "such as") return;
    child = see_through(child, preposition);
    for (const std::uint32_t member : told_members(child)) {
      if (clause.arguments.size() >= kArgumentsMax) return;
      const auto own = preposition_in_row(tree_, member, child);
      ClauseArgument argument{member, own.empty() ? preposition : own, member < verb};
      argument.list = child;
      clause.arguments.push_back(std::move(argument));
    }
  }

  // "lasts two weeks", "rose 10 %": as good as an object.
  bool is_measure(std::uint32_t word) const {
    const Value* const value = sentence_.value_at(word);
    return value != nullptr && value->kind != ValueKind::date && stands_alone(*value);
  }

  // The "to 2015" of "from 2010 to 2015".
  bool continues_value(std::uint32_t word, const Clause& clause) const {
    const Value* const value = sentence_.value_at(word);
    return value != nullptr && !clause.arguments.empty() &&
           sentence_.value_at(clause.arguments.back().head) == value;
  }

  void take_adverb(std::uint32_t verb, std::uint32_t child, Clause& clause) const {
    const bool in_group = std::ranges::find(clause.group.words, child) != clause.group.words.end();
    if (in_group || is_negation(words_, child) || words_.tag(child).xpos == "WRB") return;
    ClauseArgument argument{child, preposition_of(tree_, child), child < verb};
    argument.is_adverb = true;
    clause.arguments.push_back(argument);
  }

  void take_adverbial(std::uint32_t verb, std::uint32_t child, Clause& clause) const {
    // "described it as a thriller" hangs on as a clause without a verb.
    const bool nominal = !words_.is(child, Upos::verb) && !tree_.has_child(child, Deprel::cop) &&
                         tree_.has_child(child, Deprel::case_);
    ClauseArgument argument{child, {}, child < verb};
    if (nominal)
      argument.preposition = preposition_of(tree_, child);
    else
      argument.is_clause = true;
    clause.arguments.push_back(argument);
  }

  void take_complement(std::uint32_t child, Clause& clause) const {
    const bool verbal = words_.is(child, Upos::verb) || words_.is(child, Upos::aux) ||
                        tree_.has_child(child, Deprel::cop);
    if (tree_.is(child, Deprel::ccomp) || verbal) {
      for (const std::uint32_t member : members(tree_, child)) {
        if (member == child || tree_.has_child(member, Deprel::nsubj))
          clause.content.push_back(member);
      }
    } else if (tree_.has_child(child, Deprel::case_) && clause.objects.empty()) {
      clause.arguments.push_back({child, preposition_of(tree_, child), false});
    } else if (is_object(child, clause)) {
      take_members(child, clause.objects);
    } else if (!clause.complement) {
      clause.complement = child;
    }
  }

  // A noun after a verb that links nothing: the tree took an object for a predicate.
  bool is_object(std::uint32_t noun, const Clause& clause) const {
    const std::string& lemma = words_.lemma(clause.group.main);
    return words_.is_noun(noun) && clause.objects.empty() && !clause.group.passive &&
           !sentence_.lexicon.in("copula", lemma) && !sentence_.lexicon.in("linking", lemma);
  }

  // "was cut and flushed", "will buy and sell": the second verb has the first one's auxiliaries.
  void share_auxiliaries(Clause& clause) const {
    if (!tree_.is(clause.predicate, Deprel::conj)) return;
    const Clause* const first = clause_at(tree_.head(clause.predicate));
    const std::uint32_t verb = clause.group.verbs.front();
    if (first == nullptr || tree_.has_child(verb, Deprel::nsubj)) return;
    if (first->group.copular && is_shared_complement(verb)) return share_copula(*first, clause);
    const std::uint32_t other = first->group.main;
    const bool same_form = words_.tag(verb).xpos == words_.tag(other).xpos;
    if (tree_.has_child(verb, Deprel::aux) || !same_form) return;
    clause.group.passive = first->group.passive;
    if (clause.group.modality == Modality::stated) clause.group.modality = first->group.modality;
    if (joined_by_or(verb) && first->group.polarity == Polarity::negated)
      clause.group.polarity = Polarity::negated;
    std::vector<std::uint32_t> shared;
    for (const std::uint32_t child : tree_.children(other)) {
      if (tree_.is(child, Deprel::aux)) shared.push_back(child);
    }
    clause.group.words.insert(clause.group.words.begin(), shared.begin(), shared.end());
  }

  void share_copula(const Clause& first, Clause& clause) const {
    clause.group.copular = true;
    clause.group.relation = first.group.relation;
    clause.group.words = first.group.words;
    clause.group.modality = first.group.modality;
    if (joined_by_or(clause.predicate)) clause.group.polarity = first.group.polarity;
  }

  bool joined_by_or(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::cc) && (words_.is(child, "or") || words_.is(child, "nor"));
    });
  }

  // ---- subjects --------------------------------------------------------------------------------

  void find_subjects(Clause& clause) const {
    for (const std::uint32_t verb : clause.group.verbs) {
      for (const std::uint32_t child : tree_.children(verb)) {
        if (!tree_.is(child, Deprel::nsubj) || tree_.subtype(child) == "outer") continue;
        if (sentence_.is_relative(child) && is_relative_clause(clause)) {
          clause.kind = ClauseKind::relative;
          clause.subjects.push_back(antecedent(clause));
        } else if (sentence_.is_relative(child)) {
          return;  // ", which made him rich": all that was said before
        } else {
          take_members(child, clause.subjects);
        }
        clause.tree_probability = std::min(clause.tree_probability, tree_.probability(child));
        if (tree_.is(clause.predicate, Deprel::advcl)) clause.kind = ClauseKind::adverbial;
        return;
      }
    }
    if (clause.is_existential()) return;
    borrow_subjects(clause);
  }

  std::uint32_t top(const Clause& clause) const { return clause.group.verbs.front(); }

  bool is_relative_clause(const Clause& clause) const {
    const std::uint32_t verb = top(clause);
    if (tree_.is(verb, Deprel::acl, "relcl")) return true;
    if (!tree_.is(verb, Deprel::conj)) return false;
    const Clause* const first = clause_at(tree_.head(verb));
    return first != nullptr && first->kind == ClauseKind::relative;
  }

  // The noun that a relative clause or participle hangs on.
  std::uint32_t antecedent(const Clause& clause) const {
    std::uint32_t verb = top(clause);
    while (tree_.is(verb, Deprel::conj) && clause_at(tree_.head(verb)) != nullptr)
      verb = clause_at(tree_.head(verb))->group.verbs.front();
    const std::uint32_t noun = tree_.head(verb);
    if (noun == kNoHead) return verb;
    return tree_.is(noun, Deprel::conj) ? described(verb, noun) : noun;
  }

  // The subject of the copula where a clause behind a comma is about what it describes.
  std::uint32_t described(std::uint32_t verb, std::uint32_t noun) const {
    const std::uint32_t whole = described_noun(sentence_, verb, noun);
    const Clause* const clause = whole == noun ? nullptr : clause_at(whole);
    return clause != nullptr && clause->subjects.size() == 1 ? clause->subjects.front() : whole;
  }

  void borrow_subjects(Clause& clause) const {
    const std::uint32_t verb = top(clause);
    const std::uint32_t head = tree_.head(verb);
    if (head == kNoHead) return;
    switch (tree_.deprel(verb)) {
      case Deprel::conj:
        if (const Clause* const first = clause_at(head)) {
          if (first->subjects.empty()) return;
          clause.subjects = reported_subjects(*first, first->subjects);
          clause.kind = ClauseKind::shared;
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

  // "It is reported that X grew and has sold Y": X did.
  const std::vector<std::uint32_t>& reported_subjects(
      const Clause& first, const std::vector<std::uint32_t>& otherwise) const {
    if (!first.group.passive || !words_.is(first.subjects.front(), "it")) return otherwise;
    const std::vector<std::uint32_t>* last = &otherwise;
    for (const std::uint32_t child : tree_.children(first.group.main)) {
      const bool content = tree_.is(child, Deprel::ccomp) || tree_.is(child, Deprel::csubj);
      const Clause* const inner = content ? clause_at(child) : nullptr;
      if (inner != nullptr && !inner->subjects.empty() && inner->kind == ClauseKind::main)
        last = &inner->subjects;
    }
    return *last;
  }

  bool is_infinitive(std::uint32_t verb) const {
    return words_.tag(verb).xpos == "VB" || std::ranges::any_of(tree_.children(verb), [&](auto c) {
             return tree_.is(c, Deprel::mark) && words_.is(c, "to");
           });
  }

  void borrow_noun(std::uint32_t noun, Clause& clause) const {
    const std::uint32_t verb = top(clause);
    if (tree_.subtype(verb) == "relcl") {
      clause.kind = ClauseKind::relative;
      clause.subjects.push_back(noun);
    } else if (is_infinitive(verb)) {
      borrow_for_noun_infinitive(noun, clause);
    } else if (words_.is_noun(noun) || words_.is(noun, Upos::pron) || words_.is(noun, Upos::num)) {
      if (words_.is(verb, "including")) return;  // a preposition in effect
      if (has_marker(verb)) return;  // "the idea of building"
      clause.kind = ClauseKind::participial;
      if (words_.tag(verb).xpos == "VBN" || !words_.is(tree_.first(verb), ","))
        noun = described(verb, noun_before_bracket(sentence_, verb, noun));
      clause.subjects.push_back(noun);
    }
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
      return sentence_.lexicon.in("singling", words_.lemma(child));
    });
    if (singled_out) {
      const Clause* const above = clause_at(noun);  // "was the first man to walk"
      const bool told = above != nullptr && above->group.copular;
      clause.subjects = told ? above->subjects : std::vector{noun};
      return;
    }
    clause.group.modality = std::max(clause.group.modality, Modality::possible);
    if (!sentence_.lexicon.in("plan_noun", words_.lemma(noun))) return;
    clause.group.modality = Modality::planned;
    if (const auto owner = possessor_of(tree_, noun)) {
      clause.subjects.push_back(*owner);
    } else if (tree_.is(noun, Deprel::obj) && tree_.head(noun) != kNoHead) {
      const Clause* const above = clause_at(tree_.head(noun));
      if (above != nullptr) clause.subjects = above->subjects;
    }
  }

  void borrow_for_adverbial(std::uint32_t head, Clause& clause) const {
    const Clause* const above = clause_at(head);
    const bool infinitive = is_infinitive(top(clause));
    if (above == nullptr || (infinitive && belongs_to_noun(clause))) return;
    clause.kind = infinitive ? ClauseKind::infinitive : ClauseKind::participial;
    const std::string& lemma = words_.lemma(above->group.main);
    const bool ordered =
        infinitive && !above->objects.empty() && sentence_.lexicon.in("control", lemma);
    clause.subjects = ordered ? above->objects : above->subjects;
    const auto raise = [&](Modality modality) {
      clause.group.modality = std::max(clause.group.modality, modality);
    };
    if (!infinitive && sentence_.lexicon.in("regard", lemma) && starts_with(clause, "as"))
      raise(Modality::possible);  // "was judged as having won"
    const bool done = (ordered && sentence_.lexicon.in("effect", lemma)) ||
                      starts_with(clause, "only");  // "only to lose it again"
    if (infinitive && !done) raise(Modality::planned);
  }

  bool starts_with(const Clause& clause, std::string_view form) const {
    std::uint32_t word = tree_.first(top(clause));
    while (word < top(clause) && words_.is(word, Upos::punct))
      ++word;
    return words_.is(word, form);
  }

  // "by that oath to protect the land": the oath is to do so, whatever the parser hung it on.
  bool belongs_to_noun(const Clause& clause) const {
    const std::uint32_t first = tree_.first(top(clause));
    return first > tree_.begin() && words_.is(first, "to") && words_.is_noun(first - 1) &&
           sentence_.lexicon.in("duty", words_.lemma(first - 1));
  }

  void borrow_from_above(std::uint32_t head, Clause& clause) const {
    const Clause* const above = clause_at(head);
    if (above == nullptr || is_finite_content(top(clause))) return;
    clause.kind = is_infinitive(top(clause)) ? ClauseKind::infinitive : ClauseKind::participial;
    const bool is_content = tree_.is(top(clause), Deprel::xcomp);
    if (is_content && !above->indirect_objects.empty())
      clause.subjects = above->indirect_objects;
    else if (is_content && !above->objects.empty())
      clause.subjects = above->objects;
    else
      clause.subjects = above->subjects;
    const std::string& lemma = words_.lemma(above->group.main);
    if (clause.kind == ClauseKind::infinitive && !sentence_.lexicon.in("effect", lemma))
      clause.group.modality = std::max(clause.group.modality, Modality::possible);
  }

  // "believe that X exists, were evil": a finite verb has a subject, which the parser lost.
  bool is_finite_content(std::uint32_t verb) const {
    if (!tree_.is(verb, Deprel::ccomp)) return false;
    const auto is_finite = [&](std::uint32_t word) {
      const std::string& xpos = words_.tag(word).xpos;
      return xpos == "VBZ" || xpos == "VBP" || xpos == "VBD" || xpos == "MD";
    };
    return is_finite(verb) || std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
             return (tree_.is(child, Deprel::aux) || tree_.is(child, Deprel::cop)) &&
                    is_finite(child);
           });
  }

  // ---- objects that stand elsewhere ------------------------------------------------------------

  // "buys and sells pumps", "written and sung by Ann": what follows the last verb belongs to both.
  void share_objects(Clause& clause) const {
    if (!tree_.is(clause.predicate, Deprel::conj) || !clause.objects.empty()) return;
    const Clause* const first = clause_at(tree_.head(clause.predicate));
    if (first == nullptr || first->group.passive != clause.group.passive) return;
    for (const std::uint32_t object : first->objects) {
      if (object > clause.group.main) clause.objects.push_back(object);
    }
    if (!clause.objects.empty() || !clause.arguments.empty()) return;
    for (const ClauseArgument& argument : first->arguments) {
      if (argument.head > clause.group.main) clause.arguments.push_back(argument);
    }
  }

  // What a relative clause leaves out, or names by "which", is the noun that it hangs on.
  void fill_gap(Clause& clause) const {
    if (!is_relative_clause(clause)) return;
    const std::uint32_t noun = antecedent(clause);
    const bool noun_acts = std::ranges::find(clause.subjects, noun) != clause.subjects.end();
    for (std::uint32_t& object : clause.objects) {
      if (sentence_.is_relative(object)) object = noun;
    }
    if (noun_acts) return;
    clause.kind = ClauseKind::relative;
    if (take_relative_oblique(noun, clause)) return;
    const bool has_object = !clause.objects.empty() || clause.group.passive ||
                            clause.group.copular || !clause.content.empty();
    if (has_object || starts_with_adverb(clause)) return;
    if (sentence_.lexicon.in("occasion", words_.lemma(noun))) return;
    clause.objects.push_back(noun);
  }

  bool take_relative_oblique(std::uint32_t noun, Clause& clause) const {
    bool found = false;
    for (const std::uint32_t verb : clause.group.verbs) {
      for (const std::uint32_t child : tree_.children(verb)) {
        if (!tree_.is(child, Deprel::obl) || !sentence_.is_relative(child)) continue;
        clause.arguments.push_back({noun, preposition_of(tree_, child), false});
        found = true;
      }
    }
    return found;
  }

  // "where ...", "when ...", "whose ..."
  bool starts_with_adverb(const Clause& clause) const {
    for (std::uint32_t word = tree_.first(top(clause)); word < top(clause); ++word) {
      const std::string& xpos = words_.tag(word).xpos;
      if (xpos == "WRB" || xpos == "WP$") return true;
    }
    return false;
  }

  // ---- last touches ----------------------------------------------------------------------------

  void settle(Clause& clause) const {
    if (is_past_prospect(clause)) clause.group.modality = Modality::stated;
    const std::uint32_t main = clause.group.main;
    const bool shared = clause.group.copular && is_shared_complement(main);
    if (shared || tree_.has_child(main, Deprel::cop)) {
      auto preposition = words_.is(main, Upos::propn) ? preposition_in_row(tree_, main, kNoHead)
                                                      : preposition_of(tree_, main);
      if (!preposition.empty()) {  // "is in Leeds", "is near Leeds and York"
        clause.arguments.insert(clause.arguments.begin(), {main, std::move(preposition)});
      } else {
        clause.complement = main;
      }
    }
    for (const std::uint32_t object : clause.objects)
      clause.tree_probability = std::min(clause.tree_probability, tree_.probability(object));
    std::ranges::stable_sort(clause.arguments, {}, &ClauseArgument::head);
  }

  // "the smog that would choke the city by 1980", "he would later move": told in hindsight.
  bool is_past_prospect(const Clause& clause) const {
    if (clause.group.modality != Modality::possible || clause.group.verbs.size() > 1) return false;
    const std::uint32_t verb = clause.group.main;
    const auto would = tree_.child(verb, Deprel::aux);
    if (!would || !words_.is(*would, "would")) return false;
    const bool later = std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::advmod) &&
             sentence_.lexicon.in("hindsight", words_.lower(child));
    });
    const bool dated = std::ranges::any_of(clause.arguments, [&](const ClauseArgument& argument) {
      return !argument.is_clause && sentence_.is_date(argument.head);
    });
    const std::uint32_t above = tree_.head(top(clause));
    const bool relative = clause.kind == ClauseKind::relative && above != kNoHead;
    const bool conditional = std::ranges::any_of(clause.arguments, &ClauseArgument::is_clause);
    return !conditional && (later || (dated && relative));
  }
};

}  // namespace

std::vector<Clause> find_clauses(const SentenceLayers& sentence) {
  return ClauseFinder(sentence).find();
}

}  // namespace weft
