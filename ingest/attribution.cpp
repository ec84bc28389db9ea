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
      if (is_remark(w)) return std::nullopt;
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

  // "think so, while others do not": the author adds it.
  bool is_remark(std::uint32_t word) const {
    if (!tree_.is(word, Deprel::advcl) || word < tree_.head(word)) return false;
    const auto mark = tree_.child(word, Deprel::mark);
    return mark && (s_.words().is(*mark, "while") || s_.words().is(*mark, "whereas"));
  }

  // "said that X grew", "X grew, ... said" with the verb above.
  bool is_reported(std::uint32_t word) const {
    const bool asserted = tree_.is(word, Deprel::ccomp) && has_that(word) &&
                          s_.layers.lexicon.in("assertive", s_.words().lemma(tree_.head(word)));
    if (asserted) return true;
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
    if (clause->group.main != verb) return std::nullopt;  // "is said to be"
    const bool told = s_.words().is(tree_.first(verb), ",");  // "the doctrine, which asserts that"
    if (clause->kind == ClauseKind::relative && !told) return std::nullopt;
    const std::uint32_t speaker = of_number(clause->subjects.front(), verb);
    if (speaker == kNoHead) return std::nullopt;
    const bool personal = s_.words().tag(speaker).xpos == "PRP";
    if (s_.is_pronoun(speaker) && (!personal || s_.words().is(speaker, "it"))) return std::nullopt;
    return s_.layers.value_at(speaker) != nullptr ? std::nullopt : std::optional(speaker);
  }

  // "a doctrine of the groups, which asserts that": no groups "asserts" anything.
  std::uint32_t of_number(std::uint32_t noun, std::uint32_t verb) const {
    if (s_.words().tag(verb).xpos != "VBZ" || noun > verb) return noun;
    while (noun != kNoHead && s_.words().tag(noun).xpos != "NN" &&
           (s_.words().tag(noun).xpos == "NNS" || !s_.words().is_noun(noun)) &&
           !s_.is_pronoun(noun))
      noun = tree_.head(noun);
    return noun;
  }

  // "X grew, however Y concluded that Z shrank": Y says nothing of X.
  bool tells_more(std::uint32_t verb) const {
    const std::uint32_t first = tree_.first(verb);
    const bool joined = s_.words().is(first, "however") || s_.words().is(first, "but");
    if (tree_.has_child(verb, Deprel::obj)) return true;  // "X and Y describe the place"
    return joined || std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
             return child > verb && tree_.is(child, Deprel::ccomp) && has_that(child);
           });
  }

  bool has_that(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::mark) && s_.words().is(child, "that");
    });
  }

  // "X grew, Y said", "according to Y, X grew".
  std::optional<std::uint32_t> named_beside(std::uint32_t word, std::uint32_t below) const {
    for (const std::uint32_t child : tree_.children(word)) {
      if (child == below) continue;
      if (tree_.is(child, Deprel::parataxis) && is_report(child) && !tells_more(child)) {
        if (const auto speaker = subject_of(child)) return speaker;
      }
      if (!tree_.is(child, Deprel::obl)) continue;
      const auto preposition = preposition_of(tree_, child);
      if (!preposition.empty() && s_.words().is(preposition[0], "according")) return child;
    }
    return std::nullopt;
  }
};

}  // namespace

std::optional<std::uint32_t> speaker_of(const SentencePatterns& sentence,
                                        const Quotations& quotations, std::uint32_t word) {
  if (const auto source = Sources(sentence).above(word)) return source;
  const std::uint32_t quotation = quotations.of_word[word];
  const std::uint32_t speaker = quotations.speaker_word[quotation];
  if (quotation == 0 || speaker == kNoHead) return std::nullopt;
  return speaker;
}

}  // namespace weft
