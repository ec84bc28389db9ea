#include <algorithm>

#include "ingest/aliases.h"
#include "ingest/extract_rules.h"
#include "ingest/moods.h"
#include "ingest/name_spans.h"

namespace weft {
namespace {

class NominalPatterns {
 public:
  NominalPatterns(const SentencePatterns& sentence, Propositions& out)
      : s_(sentence), tree_(sentence.tree()), words_(sentence.words()), out_(out) {}

  void extract() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      const bool hangs = tree_.is(word, Deprel::nmod) || tree_.is(word, Deprel::obl) ||
                         tree_.is(word, Deprel::acl);
      if (hangs) {
        with_value(word);
        examples(word);
      }
      kin(word);
      event(word);
      if (tree_.is(word, Deprel::nummod)) counted(word);
    }
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  Propositions& out_;

  // For facts alone: the phrase stands in a proposition of its clause already.
  void add(Proposition p) {
    p.subject_words.clear();
    out_.push_back(std::move(p));
  }

  bool is_preposition(std::uint32_t word, std::string_view text) const {
    return preposition_text(words_, preposition_of(tree_, word)) == text;
  }

  // The first "of ..." or other phrase with that preposition on a noun.
  std::optional<std::uint32_t> linked(std::uint32_t noun, std::string_view preposition) const {
    for (const std::uint32_t child : tree_.children(noun)) {
      if (tree_.is(child, Deprel::nmod) && is_preposition(child, preposition)) return child;
    }
    return std::nullopt;
  }

  // "X, with a total investment of 5 million": X has the investment, and how much of it.
  void with_value(std::uint32_t measure) {
    if (!is_preposition(measure, "with") || !words_.is_noun(measure)) return;
    if (s_.layers.name_at(measure) != nullptr) return;
    const auto amount = linked(measure, "of");
    if (!amount || s_.layers.is_date(*amount)) return;
    const WordSpan value = s_.bare(*amount);
    if (s_.layers.value_at(value.first_word) == nullptr) return;
    const auto owner = owner_of(measure);
    if (!owner) return;
    std::optional<std::uint32_t> tail;
    const WordSpan noun = s_.bare_without_of(measure, tail);
    Proposition p = s_.make("noun.value", s_.bare(*owner), "have " + s_.lower_text(noun) + " of",
                            noun, value);
    p.tree_probability = tree_.probability(measure);
    add(p);
    part_of_value(measure, std::move(p));
  }

  // "with a budget of 5 million, of which 2 million was spent": the spent budget is 2 million.
  void part_of_value(std::uint32_t measure, Proposition whole) {
    for (const std::uint32_t verb : tree_.children(measure)) {
      const Clause* const clause = tree_.is(verb, Deprel::acl) ? s_.clause_at(verb) : nullptr;
      if (clause == nullptr || !clause->group.passive || clause->subjects.size() != 1) continue;
      const bool of_which = std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
        return tree_.is(child, Deprel::obl) && s_.layers.is_relative(child) &&
               is_preposition(child, "of");
      });
      const std::uint32_t part = clause->subjects.front();
      if (!of_which || s_.layers.value_at(part) == nullptr || s_.layers.is_date(part)) continue;
      const Mood mood = mood_of(s_, *clause);
      whole.relation = "have " + words_.lower(verb) + ' ' + words_.lower(measure) + " of";
      whole.object = s_.bare(part);
      whole.polarity = mood.polarity;
      whole.modality = mood.modality;
      whole.tree_probability = clause->tree_probability;
      add(whole);
    }
  }

  // "Leeds's three airports", "the world's only four presses": how many there are.
  void counted(std::uint32_t number) {
    const std::uint32_t noun = tree_.head(number);
    const Value* const value = s_.layers.value_at(number);
    if (!words_.is(noun, Upos::noun) || words_.tag(noun).xpos != "NNS" || noun < number) return;
    if (value == nullptr || value->kind != ValueKind::number || !value->comparator.empty()) return;
    const auto owner = possessor_of(tree_, noun);
    if (!owner || *owner > number) return;
    const bool only = words_.is(value->span.first_word - 1, "only");
    if (!only && !is_complete(*owner, noun)) return;
    const WordSpan all{value->span.first_word, s_.bare(noun).end_word};
    const WordSpan mark{number, number + 1};
    if (only) {
      add(s_.make("noun.count", s_.bare(noun), "have number of", mark, value->span));
    } else {
      const WordSpan whose =
          words_.is(*owner, Upos::pron) ? WordSpan{*owner, *owner + 1} : s_.bare(*owner);
      add(s_.make("possessive.count", whose, "have", mark, all));
    }
  }

  // "Ohio's 88 counties" are all that there are; "her two goals", "their three first wins" and
  // "its two plants in Leeds" may not be.
  bool is_complete(std::uint32_t owner, std::uint32_t noun) const {
    const Name* const name = s_.layers.name_at(owner);
    const bool body = name != nullptr && (name->type == NameType::organization ||
                                          name->type == NameType::place);
    if (!body && !words_.is(owner, "its")) return false;
    if (s_.layers.name_at(noun) != nullptr || s_.layers.value_at(noun) != nullptr) return false;
    return std::ranges::none_of(tree_.children(noun), [&](std::uint32_t child) {
      const std::string& lower = words_.lower(child);
      const bool picks = s_.layers.lexicon.in("singling", lower) ||
                         s_.layers.lexicon.in("ordinal", lower) || lower == "other" ||
                         lower == "top" ||
                         words_.tag(child).xpos == "JJS" || words_.tag(child).xpos == "JJR";
      return child > noun ? !words_.is(child, Upos::punct) : picks;
    });
  }

  // The noun that a phrase hangs on; on a verb its object before the phrase, else its subject.
  std::optional<std::uint32_t> owner_of(std::uint32_t word) const {
    const std::uint32_t head = tree_.head(word);
    const Clause* const clause = s_.clause_at(head);
    if (tree_.is(word, Deprel::nmod)) return head;
    if (clause == nullptr) {
      const auto object = tree_.child(head, Deprel::obj);  // "policies to help firms, such as X"
      return object && *object < word ? object : std::optional(head);
    }
    if (!clause->objects.empty() && clause->objects.front() < word) return clause->objects.front();
    if (clause->subjects.empty()) return std::nullopt;
    return clause->subjects.front();
  }

  // "policies such as X and Y", "a team including X".
  void examples(std::uint32_t word) {
    const bool such = is_preposition(word, "such as");
    const bool including = is_preposition(word, "including") ||
                           (words_.is(word, "including") && tree_.has_child(word, Deprel::obj));
    if (!such && !including) return;
    std::uint32_t first = words_.is(word, "including") ? *tree_.child(word, Deprel::obj) : word;
    if (such && tree_.is(word, Deprel::nmod, "poss")) first = tree_.head(word);  // "X's Y"
    auto owner = owner_of(such ? first : word);
    if (such && tree_.is(first, Deprel::obl)) owner = kind_before(word, owner);
    if (owner && such) owner = above_purpose(*owner, word);
    if (owner && such) owner = plural_owner(*owner, first);
    if (owner && such) owner = of_that_class(*owner, first);
    if (including && owner && is_single_subject(*owner, word)) return;
    if (!owner || !words_.is_noun(*owner) || s_.layers.value_at(*owner) != nullptr) return;
    const auto preposition = preposition_of(tree_, word);
    const WordSpan mark = preposition.empty()
                              ? WordSpan{word, word + 1}
                              : WordSpan{preposition.front(), preposition.back() + 1};
    if (including && is_no_group(*owner, first)) return;
    if (std::ranges::any_of(members(tree_, first), [&](auto member) { return is_cited(member); }))
      return;
    for (const std::uint32_t member : members(tree_, first)) {
      if (s_.layers.lexicon.in("filler", words_.lower(member))) continue;
      Proposition p =
          such ? s_.make("list.such_as", s_.bare(member), "be", mark, s_.kind_named(*owner))
               : s_.make("list.including", s_.bare(*owner), "include", mark, s_.bare(member));
      p.tree_probability = tree_.probability(word);
      add(std::move(p));
      if (such) share_verb(*owner, member);
      if (such && s_.layers.name_at(member) != nullptr) share_argument(*owner, member);
    }
  }

  // "worked with painters such as X", X hung on the verb: the painters are meant.
  std::optional<std::uint32_t> kind_before(std::uint32_t member,
                                           std::optional<std::uint32_t> owner) const {
    const auto preposition = preposition_of(tree_, member);
    const std::uint32_t such = preposition.empty() ? tree_.begin() : preposition.front();
    if (such < tree_.begin() + 2) return owner;
    const std::uint32_t kind = words_.is(such - 1, ",") ? such - 2 : such - 1;
    return words_.tag(kind).xpos == "NNS" ? std::optional(kind) : owner;
  }

  // "guests with a connection to Leeds, including Jane Roe": no connection includes her.
  bool is_no_group(std::uint32_t owner, std::uint32_t member) const {
    const Name* const name = s_.layers.name_at(member);
    return name != nullptr && name->type == NameType::person && words_.tag(owner).xpos == "NN" &&
           s_.layers.lexicon.noun_class(words_.lemma(owner)).empty() &&
           s_.layers.lexicon.in("abstract_tie", words_.lemma(owner));
  }

  // "studies such as Roe and Marsh 2017": who wrote them.
  bool is_cited(std::uint32_t word) const {
    const Name* const name = s_.layers.name_at(word);
    if (name == nullptr || name->type == NameType::work || name->end_word >= tree_.end())
      return false;
    const std::string_view next = words_.text(name->end_word);
    return words_.is(name->end_word, Upos::num) && next.size() == 4 &&
           (next.starts_with("19") || next.starts_with("20"));
  }

  // "those who used the camera, such as X and Y": the plural noun above is meant.
  std::optional<std::uint32_t> plural_owner(std::uint32_t owner, std::uint32_t first) const {
    const bool several = tree_.has_child(first, Deprel::conj);
    if (!several || words_.tag(owner).xpos != "NN" || !is_definite(owner)) return owner;
    const std::uint32_t verb = tree_.head(owner);
    if (verb == kNoHead || !tree_.is(verb, Deprel::acl)) return std::nullopt;
    const std::uint32_t above = tree_.head(verb);
    return words_.tag(above).xpos == "NNS" ? std::optional(above) : std::nullopt;
  }

  // "tombs of poets, such as the Roe Mausoleum": a building is a tomb.
  std::optional<std::uint32_t> of_that_class(std::uint32_t owner, std::uint32_t first) const {
    const Name* const name = s_.layers.name_at(first);
    const std::uint32_t above = tree_.head(owner);
    if (name == nullptr || above == kNoHead || !tree_.is(owner, Deprel::nmod)) return owner;
    const auto type = [&](std::uint32_t noun) {
      return name_type_of(s_.layers.lexicon.noun_class(words_.lemma(noun)));
    };
    const bool fits = words_.tag(above).xpos == "NNS" && type(above) == name->type &&
                      name->type != NameType::other && type(owner) != name->type;
    return fits ? above : owner;
  }

  // "Roe won fame for her designs, including the Mill": she does not include it.
  bool is_single_subject(std::uint32_t owner, std::uint32_t word) const {
    const std::string& xpos = words_.tag(owner).xpos;
    const Name* const name = s_.layers.name_at(owner);
    const bool person = s_.is_pronoun(owner) ||
                        (name != nullptr && name->type == NameType::person);
    if (!tree_.is(word, Deprel::obl)) return false;
    const auto subject = tree_.child(tree_.head(word), Deprel::nsubj);
    return subject == owner && (person || xpos == "NNP" || xpos == "PRP");
  }

  bool is_definite(std::uint32_t noun) const {
    const auto article = tree_.child(noun, Deprel::det);
    return article && words_.is(*article, "the");
  }

  // "policies to help firms, such as X": behind the comma, policies are meant.
  std::uint32_t above_purpose(std::uint32_t noun, std::uint32_t word) const {
    const std::uint32_t verb = tree_.head(noun);
    if (verb == kNoHead || !words_.is(tree_.first(word), ",")) return noun;
    const bool purpose = tree_.is(noun, Deprel::obj) && tree_.is(verb, Deprel::acl) &&
                         tree_.has_child(verb, Deprel::mark);
    return purpose ? tree_.head(verb) : noun;
  }

  // "played for teams such as X": for X.
  void share_argument(std::uint32_t owner, std::uint32_t member) {
    for (const Clause& clause : s_.clauses) {
      if (clause.group.passive || clause.group.copular || !clause.objects.empty()) continue;
      for (const ClauseArgument& argument : clause.arguments) {
        if (argument.head != owner || argument.is_clause || argument.preposition.size() != 1)
          continue;
        const std::string relation =
            clause.group.relation + ' ' + preposition_text(words_, argument.preposition);
        share(clause, "verb.argument", relation, member);
      }
    }
  }

  void share(const Clause& clause, std::string_view rule, const std::string& relation,
             std::uint32_t member) {
    const Mood mood = mood_of(s_, clause);
    for (const std::uint32_t subject : clause.subjects) {
      Proposition p = s_.make(rule, s_.bare(subject), relation,
                              {clause.group.main, clause.group.main + 1}, s_.bare(member));
      p.polarity = mood.polarity;
      p.modality = mood.modality;
      p.tree_probability = clause.tree_probability;
      add(std::move(p));
    }
  }

  // "launched policies such as X": X was launched.
  void share_verb(std::uint32_t owner, std::uint32_t member) {
    std::uint32_t object = owner;  // "a series of policies": the series is the object
    if (tree_.is(owner, Deprel::nmod) &&
        s_.layers.lexicon.in("container", words_.lemma(tree_.head(owner))))
      object = tree_.head(owner);
    const std::uint32_t verb = tree_.head(object);
    const Clause* const clause = verb == kNoHead ? nullptr : s_.clause_at(verb);
    if (clause == nullptr || clause->group.passive || clause->group.copular) return;
    if (std::ranges::find(clause->objects, object) == clause->objects.end()) return;
    share(*clause, "verb.object", clause->group.relation, member);
  }

  // "X's wife Y", "his son, Y".
  void kin(std::uint32_t noun) {
    if (!words_.is_noun(noun) || !s_.layers.lexicon.in("kin", words_.lemma(noun))) return;
    const auto relative = relative_of(noun);
    if (relative == nullptr) return;
    auto owner = possessor_of(tree_, noun);
    if (!owner && tree_.head(noun) != kNoHead) owner = possessor_of(tree_, tree_.head(noun));
    if (!owner) return;
    const WordSpan whose =
        words_.is(*owner, Upos::pron) ? WordSpan{*owner, *owner + 1} : s_.bare(*owner);
    add(s_.make("possessive.kin", whose, "have " + words_.lemma(noun), {noun, noun + 1},
                WordSpan{relative->first_word, relative->end_word}));
  }

  // The person named right behind, or in apposition.
  const Name* relative_of(std::uint32_t noun) const {
    const auto person_at = [&](std::uint32_t word) -> const Name* {
      const Name* const name = word < tree_.end() ? s_.layers.name_at(word) : nullptr;
      return name != nullptr && name->type == NameType::person ? name : nullptr;
    };
    if (const Name* const next = person_at(noun + 1)) return next;
    for (const std::uint32_t child : tree_.children(noun)) {
      if (tree_.is(child, Deprel::appos)) return person_at(child);
    }
    return nullptr;
  }

  // "the takeover of X by Y", "Y's purchase of X": Y took X over.
  void event(std::uint32_t noun) {
    if (!words_.is(noun, Upos::noun)) return;
    const std::string_view verb = s_.layers.lexicon.verb_of(words_.lemma(noun));
    if (verb.empty()) return;
    const auto patient = linked(noun, "of");
    auto agent = linked(noun, "by");
    if (!agent && patient) agent = linked(*patient, "by");  // parsers hang it on the nearer noun
    if (!agent) agent = possessor_of(tree_, noun);
    if (!patient || !agent) return;
    for (const std::uint32_t thing : members(tree_, *patient)) {
      Proposition p = s_.make("nominal.event", s_.bare(*agent), std::string(verb),
                              {noun, noun + 1}, s_.bare(thing));
      if (words_.is(*agent, Upos::pron)) p.subject = {*agent, *agent + 1};
      if (p.subject == *p.object) continue;  // one name to the text
      p.tree_probability = std::min(tree_.probability(*patient), tree_.probability(*agent));
      set_standing(noun, p);
      if (is_yet_to_come(noun)) p.modality = Modality::planned;
      if (!is_dropped(noun)) add(std::move(p));
    }
  }

  // The clause that a noun is the object of.
  const Clause* clause_around(std::uint32_t noun) const {
    const std::uint32_t verb = tree_.head(noun);
    const bool object = tree_.is(noun, Deprel::obj) || tree_.is(noun, Deprel::nsubj, "pass");
    return object && verb != kNoHead ? s_.clause_at(verb) : nullptr;
  }

  bool is_governed(std::uint32_t noun, std::string_view list) const {
    const Clause* const above = clause_around(noun);
    return above != nullptr && s_.layers.lexicon.in(list, words_.lemma(above->group.main));
  }

  // "approved the purchase of X by Y", "plans for the purchase of X by Y"
  bool is_yet_to_come(std::uint32_t noun) const {
    const std::uint32_t head = tree_.head(noun);
    const bool of_plan = tree_.is(noun, Deprel::nmod) && head != kNoHead &&
                         s_.layers.lexicon.in("plan_noun", words_.lemma(head));
    return of_plan || is_governed(noun, "approve") || is_governed(noun, "plan") ||
           is_governed(noun, "demand");
  }

  // "blocked the purchase of X by Y"
  bool is_dropped(std::uint32_t noun) const {
    return is_governed(noun, "drop") || is_governed(noun, "hinder");
  }

  void set_standing(std::uint32_t noun, Proposition& p) const {
    for (const std::uint32_t child : tree_.children(noun)) {
      if (!s_.layers.lexicon.in("proposed", words_.lower(child))) continue;
      p.standing = Standing::proposed;
      p.modality = Modality::planned;
    }
  }
};

}  // namespace

void extract_aliases(const ArticleWords& words, const Names& names, Propositions& out) {
  for (const AliasPair& pair : find_aliases(words, names)) {
    Proposition p;
    p.sentence = words.sentence_of(pair.name.first_word);
    p.subject = pair.name;
    p.relation = "be also known as";
    p.relation_span = {pair.name.end_word, pair.alias.first_word};
    p.object = pair.alias;
    p.rule = "alias";
    p.confidence = 0.95;  // the text says so itself
    out.push_back(std::move(p));
  }
}

void extract_nominal(const SentencePatterns& sentence, Propositions& out) {
  NominalPatterns(sentence, out).extract();
}

}  // namespace weft
