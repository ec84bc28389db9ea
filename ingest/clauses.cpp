#include "ingest/clauses.h"

#include <algorithm>

#include "ingest/borrowed_subjects.h"
#include "ingest/hindsight.h"
#include "ingest/lost_numbers.h"
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
        found_(tree_),
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
      take_when(clause);
      settle(clause);
      found_.add(std::move(clause));
    }
    std::vector<Clause> clauses = found_.take();
    std::erase_if(clauses, [](const Clause& clause) {
      return clause.subjects.empty() && !clause.is_existential();
    });
    std::ranges::sort(clauses, {}, &Clause::predicate);
    return clauses;
  }

 private:
  const SentenceLayers& sentence_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  ClauseIndex found_;
  std::vector<bool> carried_;  // verbs of a clause that was found

  const Clause* clause_at(std::uint32_t word) const { return found_.at(word); }

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
    if (sentence_.is_date(word) && !sentence_.is_date(first)) return false;
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
    if (!clause.objects.empty() && is_deed_behind(clause.objects.front(), head)) return;
    if (!clause.objects.empty() && clause.indirect_objects.empty())
      clause.indirect_objects.swap(clause.objects);
    take_members(head, clause.objects);
  }

  // "took a job teaching and coaching": the job is what was taken.
  bool is_deed_behind(std::uint32_t object, std::uint32_t head) const {
    return head == object + 1 && words_.lower(head).ends_with("ing") &&
           !words_.is_capitalised(head) && tree_.has_child(object, Deprel::det);
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
      return (member != head &&
              (sentence_.lexicon.in("filler", words_.lower(member)) || is_set_against(member))) ||
             is_title_in_row(member, all);
    });
    return all;
  }

  // "by singer and actor Jane Roe": both are what she is, she alone did it.
  bool is_title_in_row(std::uint32_t word, std::span<const std::uint32_t> row) const {
    if (!is_bare_role(word)) return false;
    return std::ranges::any_of(row, [&](std::uint32_t next) {
      if (next <= word || tree_.first(next) != word + 1 || !is_bare_role(next)) return false;
      const Name* const name = next + 1 < tree_.end() ? sentence_.name_at(next + 1) : nullptr;
      return name != nullptr && name->type == NameType::person && words_.is(word + 1, "and");
    });
  }

  bool is_bare_role(std::uint32_t word) const {
    const std::string& lemma = words_.lemma(word);
    return words_.tag(word).xpos == "NN" && !tree_.has_child(word, Deprel::det) &&
           (sentence_.lexicon.is_role(lemma) || sentence_.lexicon.is_occupation(lemma));
  }

  // "marches rather than waltzes", "... tea, yet Roe": no further member of the list.
  bool is_set_against(std::uint32_t member) const {
    return std::ranges::any_of(tree_.children(member), [&](std::uint32_t child) {
      if (!tree_.is(child, Deprel::cc) || child > member) return false;
      return words_.is(child, "rather") || words_.is(child, "not") || words_.is(child, "yet") ||
             words_.is(child, "instead");
    });
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
    if (sentence_.is_relative(child) || continues_value(child, clause) || is_offset(child)) return;
    if (is_citation(tree_, child)) return;
    auto preposition = preposition_of(tree_, child);
    const bool free = !tree_.has_child(verb, Deprel::obj);  // "reached the top two weeks running"
    if (preposition.empty() && is_measure(child) && child > verb && free) {
      clause.objects.push_back(child);
      return;
    }
    if (lost_its_number(words_, preposition) || gives_examples(preposition)) return;
    if (begins_title(preposition)) return;
    child = numbered_year(see_through(child, preposition));
    for (const std::uint32_t member : told_members(child)) {
      if (clause.arguments.size() >= kArgumentsMax) return;
      const auto own = preposition_in_row(tree_, member, child);
      ClauseArgument argument{member, own.empty() ? preposition : own, member < verb};
      argument.list = child;
      clause.arguments.push_back(std::move(argument));
    }
  }

  // "her record, Out of the Hills": its title is no place.
  bool begins_title(const std::vector<std::uint32_t>& preposition) const {
    return !preposition.empty() && preposition.front() > tree_.begin() + 1 &&
           words_.is_capitalised(preposition.front()) &&
           !words_.is_quote_open(preposition.front() - 1) &&
           !words_.is_capitalised(preposition.front() - 1);
  }

  // "works at such as the Mill", "all were killed, including Roe": no part of the deed.
  bool gives_examples(const std::vector<std::uint32_t>& preposition) const {
    return !preposition.empty() && (words_.is(preposition.front(), "including") ||
                                    preposition_text(words_, preposition).ends_with("such as"));
  }

  // "in the years 1899 and 1900": then, not in years.
  std::uint32_t numbered_year(std::uint32_t noun) const {
    if (words_.lemma(noun) != "year" || noun + 1 >= tree_.end()) return noun;
    const bool numbered = tree_.head(noun + 1) == noun && words_.is(noun + 1, Upos::num) &&
                          words_.text(noun + 1).size() == 4 && sentence_.value_at(noun) == nullptr;
    return numbered ? noun + 1 : noun;
  }

  // "lasts two weeks", "rose 10 %": as good as an object.
  bool is_measure(std::uint32_t word) const {
    const Value* const value = sentence_.value_at(word);
    return value != nullptr && value->kind != ValueKind::date && stands_alone(*value);
  }

  // "three months before she left", "a few weeks after its release": how long before, not how long.
  bool is_offset(std::uint32_t word) const {
    const Value* const value = sentence_.value_at(word);
    if (value == nullptr || value->kind != ValueKind::duration) return false;
    const std::uint32_t next = value->span.end_word;
    const bool joins = next < tree_.end() &&
                       (tree_.is(next, Deprel::mark) || tree_.is(next, Deprel::case_));
    return joins && (words_.is(next, "before") || words_.is(next, "after"));
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
    const bool tense = words_.tag(verb).xpos == "VBD" && words_.tag(other).xpos == "VBN" &&
                       other != first->group.verbs.front();  // "is said to have seen and met"
    const bool same_form = words_.tag(verb).xpos == words_.tag(other).xpos || tense;
    if (tree_.has_child(verb, Deprel::aux) || !same_form) return;
    clause.group.passive = first->group.passive;
    if (clause.group.modality == Modality::stated) clause.group.modality = first->group.modality;
    const bool carried = other != first->group.verbs.front();  // "refused to buy X and sell Y"
    if ((carried || joined_by_or(verb)) && first->group.polarity == Polarity::negated)
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
    const auto has_or = [&](std::uint32_t member) {
      return std::ranges::any_of(tree_.children(member), [&](std::uint32_t child) {
        return tree_.is(child, Deprel::cc) && (words_.is(child, "or") || words_.is(child, "nor"));
      });
    };
    const bool alone = std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::cc);
    });
    if (alone) return has_or(verb);
    const auto goes_on = [&](std::uint32_t member) {
      return member > verb && tree_.is(member, Deprel::conj) && has_or(member);
    };
    return std::ranges::any_of(tree_.children(verb), goes_on) ||  // "not buy, sell or lend"
           std::ranges::any_of(tree_.children(tree_.head(verb)), goes_on);
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
    borrow_subjects(sentence_, found_, clause);
  }

  std::uint32_t top(const Clause& clause) const { return clause.group.verbs.front(); }

  bool is_relative_clause(const Clause& clause) const {
    const std::uint32_t verb = top(clause);
    if (tree_.is(verb, Deprel::acl, "relcl")) return true;
    if (!tree_.is(verb, Deprel::conj)) return false;
    const Clause* const first = clause_at(tree_.head(verb));
    return first != nullptr && first->kind == ClauseKind::relative;
  }

  std::uint32_t antecedent(const Clause& clause) const {
    return antecedent_of(sentence_, found_, clause);
  }

  // ---- objects that stand elsewhere ------------------------------------------------------------

  // "buys and sells pumps", "written and sung by Ann": what follows the last verb belongs to both.
  void share_objects(Clause& clause) const {
    take_object_behind(clause);
    if (!tree_.is(clause.predicate, Deprel::conj) || !clause.objects.empty()) return;
    const Clause* const first = clause_at(tree_.head(clause.predicate));
    if (first == nullptr || first->group.passive != clause.group.passive) return;
    if (clause.predicate < first->predicate) return;  // "rather than stay, left Leeds"
    for (const std::uint32_t object : first->objects) {
      if (object > clause.group.main) clause.objects.push_back(object);
    }
    if (!clause.objects.empty() || !clause.arguments.empty()) return;
    for (const ClauseArgument& argument : first->arguments) {
      if (argument.head > clause.group.main) clause.arguments.push_back(argument);
    }
  }

  // "wrote and directed a film in 1990", where the film was hung on the second verb alone.
  void take_object_behind(Clause& clause) const {
    const std::uint32_t first = clause.group.main, second = first + 2;
    if (!clause.objects.empty() || clause.group.passive || second >= tree_.end()) return;
    if (!sentence_.lexicon.in("of_works", words_.lemma(first))) return;
    const bool row = words_.is(first + 1, Upos::cconj) && tree_.is(second, Deprel::conj) &&
                     tree_.head(second) == clause.predicate && words_.is(second, Upos::verb) &&
                     words_.tag(second).xpos == words_.tag(first).xpos;
    if (!row) return;
    const auto object = tree_.child(second, Deprel::obj);
    if (object && *object > second) clause.objects.push_back(*object);
  }

  // What a relative clause leaves out, or names by "which", is the noun that it hangs on.
  void fill_gap(Clause& clause) const {
    if (!is_relative_clause(clause)) return;
    const std::uint32_t noun = antecedent(clause);
    const bool noun_acts = std::ranges::find(clause.subjects, noun) != clause.subjects.end();
    const auto stranded = stranded_preposition(clause);
    for (std::uint32_t& object : clause.objects) {
      if (sentence_.is_relative(object)) object = noun;
    }
    if (noun_acts) return;
    clause.kind = ClauseKind::relative;
    if (take_relative_oblique(noun, clause)) return;
    const bool bare = clause.objects.empty() || clause.objects == std::vector{noun};
    if (stranded && bare && !clause.group.copular) {  // "the truce that they called for"
      clause.objects.clear();
      std::erase_if(clause.arguments,
                    [&](const ClauseArgument& argument) { return argument.head == *stranded; });
      clause.arguments.push_back({noun, {*stranded}});
      return;
    }
    const bool has_object = !clause.objects.empty() || clause.group.passive ||
                            clause.group.copular || !clause.content.empty();
    if (has_object || starts_with_adverb(clause)) return;
    if (sentence_.lexicon.in("occasion", words_.lemma(noun))) return;
    clause.objects.push_back(noun);
  }

  std::optional<std::uint32_t> stranded_preposition(const Clause& clause) const {
    for (const std::uint32_t child : tree_.children(clause.group.main)) {
      const bool stranded = child > clause.group.main && words_.tag(child).xpos == "IN" &&
                            (tree_.is(child, Deprel::obl) || tree_.is(child, Deprel::advmod));
      if (stranded && tree_.children(child).empty()) return child;
    }
    return std::nullopt;
  }

  bool take_relative_oblique(std::uint32_t noun, Clause& clause) const {
    bool found = false;
    for (const std::uint32_t verb : clause.group.verbs) {
      for (const std::uint32_t child : tree_.children(verb)) {
        if (!tree_.is(child, Deprel::obl) || !sentence_.is_relative(child)) continue;
        found = true;
        if (sentence_.lexicon.in("manner", words_.lemma(noun))) continue;  // "the extent to which"
        clause.arguments.push_back({noun, preposition_of(tree_, child), false});
      }
    }
    return found;
  }

  // "until 1950, when she was hired": she was hired in 1950.
  void take_when(Clause& clause) const {
    const std::uint32_t verb = top(clause);
    if (!tree_.is(verb, Deprel::advcl) && !tree_.is(verb, Deprel::acl, "relcl")) return;
    std::uint32_t when = tree_.first(verb);
    while (when < verb && words_.is(when, Upos::punct))
      ++when;
    if (!words_.is(when, "when") || when < tree_.begin() + 2 || !words_.is(when - 1, ",")) return;
    const Value* const value = sentence_.value_at(when - 2);
    const auto dated = [&](const ClauseArgument& argument) {
      return !argument.is_clause && sentence_.is_date(argument.head);
    };
    if (value == nullptr || value->kind != ValueKind::date) return;
    if (std::ranges::any_of(clause.arguments, dated)) return;
    std::uint32_t head = value->span.first_word;
    while (tree_.head(head) >= value->span.first_word && tree_.head(head) < value->span.end_word)
      head = tree_.head(head);
    clause.arguments.push_back({head, {}, true});
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
    if (is_hindsight(sentence_, clause)) clause.group.modality = Modality::stated;
    const std::uint32_t main = clause.group.main;
    const bool shared = is_shared_complement(main);
    const bool is = clause.group.relation == "be" && tree_.has_child(main, Deprel::cop);
    if (clause.group.copular && (is || shared)) {
      std::vector<std::uint32_t> preposition = preposition_of(tree_, main);
      if (preposition.empty() && shared && !is && words_.is_noun(main))
        preposition = preposition_of(tree_, tree_.head(main));  // "is near Leeds and York"
      if (preposition.empty())
        clause.complement = main;
      else
        clause.arguments.insert(clause.arguments.begin(), {main, preposition});  // "is in Leeds"
    }
    const bool appoints = sentence_.lexicon.in("appoint", words_.lemma(main));
    if (appoints && !clause.complement && clause.objects.size() == 1 &&
        !clause.indirect_objects.empty()) {  // "elected Roe the president": nothing is given
      clause.complement = clause.objects.front();
      clause.objects.swap(clause.indirect_objects);
      clause.indirect_objects.clear();
    }
    const bool made = clause.group.passive && sentence_.lexicon.in("entitle", words_.lemma(main));
    if (made && !clause.complement && clause.objects.size() == 1) {  // "was ordained a priest"
      clause.complement = clause.objects.front();
      clause.objects.clear();
    }
    for (const std::uint32_t object : clause.objects)
      clause.tree_probability = std::min(clause.tree_probability, tree_.probability(object));
    std::ranges::stable_sort(clause.arguments, {}, &ClauseArgument::head);
  }
};

}  // namespace

std::vector<Clause> find_clauses(const SentenceLayers& sentence) {
  return ClauseFinder(sentence).find();
}

}  // namespace weft
