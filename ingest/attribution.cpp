#include "ingest/attribution.h"

#include <algorithm>

namespace weft {
namespace {

class Sources {
 public:
  explicit Sources(const SentencePatterns& sentence) : s_(sentence), tree_(sentence.tree()) {}

  // The nearest one above `word`.
  std::optional<std::uint32_t> above(std::uint32_t word) const {
    std::uint32_t below = kNoHead;
    for (std::uint32_t w = word; w != kNoHead; w = tree_.head(w)) {
      if (const auto named = named_beside(w, below)) return named;
      const std::uint32_t head = tree_.head(w);
      if (head != kNoHead && is_reported(w)) {
        if (const auto speaker = subject_of(head)) return speaker;
      }
      below = w;
    }
    return std::nullopt;
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;

  bool is_report(std::uint32_t verb) const {
    return s_.layers.lexicon.in("report", s_.words().lemma(verb));
  }

  // "said that X grew", "X grew, ... said" with the verb above.
  bool is_reported(std::uint32_t word) const {
    if (!is_report(tree_.head(word))) return false;
    if (tree_.is(word, Deprel::ccomp)) return true;
    if (!tree_.is(word, Deprel::parataxis)) return false;
    return word < tree_.head(word) || is_announced(word);
  }

  // "wrote: X grew"; in "wrote little - she was busy" nobody says so.
  bool is_announced(std::uint32_t word) const {
    const ArticleWords& words = s_.words();
    std::uint32_t mark = tree_.first(word);
    if (!words.is(mark, Upos::punct) && mark > tree_.begin()) --mark;
    return words.is(mark, ":") || words.is(mark, ",") || words.is_quote_open(mark);
  }

  std::optional<std::uint32_t> subject_of(std::uint32_t verb) const {
    const Clause* const clause = s_.clause_at(verb);
    if (clause == nullptr || clause->subjects.empty() || clause->group.passive)
      return std::nullopt;
    if (clause->kind == ClauseKind::relative) return std::nullopt;
    const std::uint32_t speaker = clause->subjects.front();
    const bool personal = s_.words().tag(speaker).xpos == "PRP";
    if (s_.is_pronoun(speaker) && (!personal || s_.words().is(speaker, "it"))) return std::nullopt;
    return s_.layers.value_at(speaker) != nullptr ? std::nullopt : std::optional(speaker);
  }

  // "X grew, Y said", "according to Y, X grew".
  std::optional<std::uint32_t> named_beside(std::uint32_t word, std::uint32_t below) const {
    for (const std::uint32_t child : tree_.children(word)) {
      if (child == below) continue;
      if (tree_.is(child, Deprel::parataxis) && is_report(child)) {
        if (const auto speaker = subject_of(child)) return speaker;
      }
      if (!tree_.is(child, Deprel::obl)) continue;
      const auto preposition = preposition_of(tree_, child);
      if (!preposition.empty() && s_.words().is(preposition[0], "according")) return child;
    }
    return std::nullopt;
  }
};

bool is_if(const ArticleWords& words, std::uint32_t word) {
  return words.is(word, "if") || words.is(word, "unless") || words.is(word, "whether") ||
         words.is(word, "provided");
}

bool has_condition(const SentenceTree& tree, std::uint32_t verb) {
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::mark) && is_if(tree.words(), child);
  });
}

bool is_conditional(const SentenceTree& tree, const Clause& clause) {
  return std::ranges::any_of(clause.group.verbs, [&](std::uint32_t verb) {
    if (has_condition(tree, verb)) return true;
    return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
      const bool unless = tree.is(child, Deprel::advcl) && has_condition(tree, child);
      return unless && !tree.words().is(tree.first(child), "even");
    });
  });
}

// "ordered them to leave": who is ordered does the deed.
bool is_ordered(const Clause& clause, const Clause& above) {
  return clause.kind == ClauseKind::infinitive && !above.objects.empty() &&
         clause.subjects == above.objects;
}

bool is_denied(const SentencePatterns& sentence, const Clause& clause) {
  return clause.group.polarity == Polarity::negated ||
         std::ranges::any_of(clause.subjects, [&](std::uint32_t subject) {
           return sentence.is_ruled_out(subject);
         });
}

// "like she said"
bool is_aside(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  const std::uint32_t verb = clause.group.verbs.front();
  const bool report = sentence.layers.lexicon.in("report", words.lemma(clause.group.main));
  if (!tree.is(verb, Deprel::advcl) || !report || !clause.content.empty()) return false;
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::mark) && (words.is(child, "like") || words.is(child, "as"));
  });
}

// "it is only the loss that counts"
bool is_cleft(const SentencePatterns& sentence, const Clause& clause, std::uint32_t relative) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  std::uint32_t that = tree.first(relative);
  while (that < relative && words.is(that, Upos::punct))
    ++that;
  if (!words.is(that, "that")) return false;
  return std::ranges::any_of(tree.children(*clause.complement), [&](std::uint32_t child) {
    const bool focus = words.is(child, "only") || words.is(child, "not") || words.is(child, "just");
    const auto article = tree.child(*clause.complement, Deprel::det);
    return focus && article && child < *article;
  });
}

// "It is a long way to walk", "it was Roe who left": "it" stands for what follows.
bool is_expletive(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  if (!clause.complement || clause.subjects.size() != 1) return false;
  if (!words.is(clause.subjects.front(), "it")) return false;
  const bool named = sentence.layers.name_at(*clause.complement) != nullptr;
  const std::uint32_t first = tree.head(*clause.complement);
  if (tree.is(*clause.complement, Deprel::conj) && first != kNoHead) {  // "only the loss or harm"
    const Clause* const before = sentence.clause_at(first);
    if (before != nullptr && before != &clause && is_expletive(sentence, *before)) return true;
  }
  return std::ranges::any_of(tree.children(*clause.complement), [&](std::uint32_t child) {
    if (child < *clause.complement) return false;
    if (tree.is(child, Deprel::csubj) || tree.is(child, Deprel::ccomp)) return true;
    if (tree.is(child, Deprel::acl, "relcl")) return named || is_cleft(sentence, clause, child);
    const auto mark = tree.child(child, Deprel::mark);
    const bool clausal = tree.is(child, Deprel::acl) || tree.is(child, Deprel::advcl);
    return clausal && mark && (words.is(*mark, "to") || words.is(*mark, "that"));
  });
}

// "Leeds is the name of a town"
bool is_of_a_word(const SentencePatterns& sentence, const Clause& clause) {
  return clause.complement &&
         sentence.layers.lexicon.in("wording", sentence.words().lemma(*clause.complement));
}

}  // namespace

std::optional<std::uint32_t> speaker_of(const SentencePatterns& sentence,
                                        const Quotations& quotations, std::uint32_t word) {
  if (const auto source = Sources(sentence).above(word)) return source;
  const std::uint32_t quotation = quotations.of_word[word];
  const std::uint32_t speaker = quotations.speaker_word[quotation];
  if (quotation == 0 || speaker == kNoHead) return std::nullopt;
  return speaker;
}

Mood mood_of(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const Lexicon& lexicon = sentence.layers.lexicon;
  Mood mood{clause.group.polarity, clause.group.modality};
  const auto raise = [&](Modality modality) { mood.modality = std::max(mood.modality, modality); };
  if (is_conditional(tree, clause)) raise(Modality::conditional);
  mood.is_fact = !is_aside(sentence, clause);
  if (clause.group.copular && mood.is_fact)
    mood.is_fact = !is_expletive(sentence, clause) && !is_of_a_word(sentence, clause);
  const Clause* below = &clause;
  for (;;) {
    const std::uint32_t verb = below->group.verbs.front();
    const std::uint32_t head = tree.head(verb);
    const Clause* const above = head == kNoHead ? nullptr : sentence.clause_at(head);
    if (above == nullptr) return mood;
    const bool ordered = is_ordered(*below, *above);
    if (!tree.is(verb, Deprel::ccomp) && !tree.is(verb, Deprel::xcomp) && !ordered) return mood;
    const std::string& lemma = sentence.words().lemma(above->group.main);
    const bool denied = is_denied(sentence, *above);
    if (denied) raise(Modality::possible);
    if (denied && ordered) mood.is_fact = false;
    if (ordered || tree.is(verb, Deprel::xcomp)) raise(above->group.modality);
    if (lexicon.in("plan", lemma)) raise(Modality::planned);
    if (lexicon.in("guess", lemma)) raise(Modality::possible);
    if (lexicon.in("negate", lemma)) mood.polarity = Polarity::negated;
    if (is_conditional(tree, *above)) raise(Modality::conditional);
    below = above;
  }
}

}  // namespace weft
