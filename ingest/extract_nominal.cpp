#include <algorithm>

#include "ingest/aliases.h"
#include "ingest/extract_rules.h"
#include "ingest/moods.h"

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
    add(std::move(p));
  }

  // The noun that a phrase hangs on; on a verb its object before the phrase, else its subject.
  std::optional<std::uint32_t> owner_of(std::uint32_t word) const {
    const std::uint32_t head = tree_.head(word);
    const Clause* const clause = s_.clause_at(head);
    if (clause == nullptr || tree_.is(word, Deprel::nmod)) return head;
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
    const std::uint32_t first =
        words_.is(word, "including") ? *tree_.child(word, Deprel::obj) : word;
    auto owner = owner_of(word);
    if (owner && such) owner = above_purpose(*owner, word);
    if (!owner || !words_.is_noun(*owner) || s_.layers.value_at(*owner) != nullptr) return;
    const auto preposition = preposition_of(tree_, word);
    const WordSpan mark = preposition.empty()
                              ? WordSpan{word, word + 1}
                              : WordSpan{preposition.front(), preposition.back() + 1};
    for (const std::uint32_t member : members(tree_, first)) {
      if (s_.layers.lexicon.in("filler", words_.lower(member))) continue;
      Proposition p =
          such ? s_.make("list.such_as", s_.bare(member), "be", mark, s_.bare(*owner))
               : s_.make("list.including", s_.bare(*owner), "include", mark, s_.bare(member));
      p.tree_probability = tree_.probability(word);
      add(std::move(p));
      if (such) share_verb(*owner, member);
    }
  }

  // "policies to help firms, such as X": behind the comma, policies are meant.
  std::uint32_t above_purpose(std::uint32_t noun, std::uint32_t word) const {
    const std::uint32_t verb = tree_.head(noun);
    if (verb == kNoHead || !words_.is(tree_.first(word), ",")) return noun;
    const bool purpose = tree_.is(noun, Deprel::obj) && tree_.is(verb, Deprel::acl) &&
                         tree_.has_child(verb, Deprel::mark);
    return purpose ? tree_.head(verb) : noun;
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
    const Mood mood = mood_of(s_, *clause);
    for (const std::uint32_t subject : clause->subjects) {
      Proposition p = s_.make("verb.object", s_.bare(subject), clause->group.relation,
                              {clause->group.main, clause->group.main + 1}, s_.bare(member));
      p.polarity = mood.polarity;
      p.modality = mood.modality;
      p.tree_probability = clause->tree_probability;
      add(std::move(p));
    }
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
      add(std::move(p));
    }
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
