#include <algorithm>

#include "ingest/extract_rules.h"

namespace weft {
namespace {

// Nouns that name what happened, with the date beside: what a clause would have said.
class DatedDeeds {
 public:
  DatedDeeds(const SentencePatterns& sentence, Propositions& out)
      : s_(sentence), tree_(sentence.tree()), words_(sentence.words()), out_(out) {}

  void extract() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (!words_.is(word, Upos::noun) || words_.tag(word).xpos == "NNS") continue;
      if (s_.layers.name_at(word) == nullptr) deed(word);
    }
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  Propositions& out_;

  const Lexicon& lexicon() const { return s_.layers.lexicon; }
  bool is_deed(std::uint32_t noun) const {
    return !lexicon().happening_of(words_.lemma(noun)).empty();
  }

  void deed(std::uint32_t noun) {
    const auto of = behind_of(noun);
    // "the start of construction", "the end of production": a phase of the deed
    const bool phase = of && lexicon().in("phase", words_.lemma(noun)) && is_bare(*of);
    if (!phase && !is_deed(noun)) return;
    auto date = date_on(noun);
    if (!date && of) date = date_on(*of);
    if (!date) return;
    const auto owner = owner_of(noun, phase ? std::nullopt : of);
    if (!owner) return;
    const WordSpan name = phase ? s_.bare(noun) : WordSpan{noun, noun + 1};
    std::string relation(lexicon().happening_of(words_.lemma(noun)));
    if (phase)
      relation = "have " + s_.lower_text(name) + " of";
    else
      relation += ' ' + preposition_text(words_, preposition_of(tree_, *date));
    Proposition p = s_.make("nominal.date", *owner, std::move(relation), name, s_.bare(*date));
    p.tree_probability = tree_.probability(*date);
    p.subject_words.clear();  // for facts alone: the clause around has the words
    if (is_planned(noun)) p.modality = Modality::planned;
    out_.push_back(std::move(p));
  }

  // The head of "of X" on the noun.
  std::optional<std::uint32_t> behind_of(std::uint32_t noun) const {
    for (const std::uint32_t child : tree_.children(noun)) {
      if (!tree_.is(child, Deprel::nmod) || child < noun) continue;
      if (preposition_text(words_, preposition_of(tree_, child)) == "of") return child;
    }
    return std::nullopt;
  }

  bool is_bare(std::uint32_t noun) const {
    return words_.is(noun, Upos::noun) && s_.layers.name_at(noun) == nullptr &&
           std::ranges::none_of(tree_.children(noun), [&](std::uint32_t child) {
             return child < noun && !tree_.is(child, Deprel::case_);
           });
  }

  // "in 1931", "on May 9": one date behind the noun.
  std::optional<std::uint32_t> date_on(std::uint32_t noun) const {
    for (const std::uint32_t child : tree_.children(noun)) {
      if (!tree_.is(child, Deprel::nmod) && !tree_.is(child, Deprel::obl)) continue;
      if (child < noun || !s_.layers.is_date(child)) continue;
      const std::string text = preposition_text(words_, preposition_of(tree_, child));
      if (text == "in" || text == "on") return child;
    }
    return std::nullopt;
  }

  // Whom or what it happened to: "the opening of X", "X's opening", and of the noun alone in front
  // of a clause the clause's subject.
  std::optional<WordSpan> owner_of(std::uint32_t noun, std::optional<std::uint32_t> of) const {
    if (of) {
      const bool told = s_.layers.name_at(*of) != nullptr || is_definite(*of);
      return told && !possessor_of(tree_, *of) ? std::optional(s_.bare(*of)) : std::nullopt;
    }
    if (const auto owner = possessor_of(tree_, noun)) {
      if (words_.is(*owner, Upos::pron)) return WordSpan{*owner, *owner + 1};
      const bool whole = s_.layers.name_at(*owner) != nullptr || is_definite(*owner);
      return whole ? std::optional(s_.bare(*owner)) : std::nullopt;
    }
    return subject_behind(noun);
  }

  bool is_definite(std::uint32_t noun) const {
    const auto article = tree_.child(noun, Deprel::det);
    return article && (words_.is(*article, "the") || words_.is(*article, "this"));
  }

  // "From the founding in 1901 to the closure in 1950, X ...": both are of X.
  std::optional<WordSpan> subject_behind(std::uint32_t noun) const {
    std::uint32_t top = noun;
    while (tree_.is(top, Deprel::nmod) && words_.is(tree_.head(top), Upos::noun) &&
           tree_.head(top) < top && (is_deed(tree_.head(top)) || is_phase(tree_.head(top)))) {
      top = tree_.head(top);
    }
    if (!tree_.is(top, Deprel::obl) || !is_time(top)) return std::nullopt;
    const Clause* const clause = s_.clause_at(tree_.head(top));
    if (clause == nullptr || clause->subjects.size() != 1) return std::nullopt;
    const std::uint32_t subject = clause->subjects.front();
    if (subject < tree_.last(top) || clause->borrows_subject()) return std::nullopt;
    return s_.bare(subject);
  }

  bool is_phase(std::uint32_t noun) const { return lexicon().in("phase", words_.lemma(noun)); }

  bool is_time(std::uint32_t noun) const {
    const auto preposition = preposition_of(tree_, noun);
    return preposition.size() == 1 && lexicon().in("time_of_deed", words_.lower(preposition[0]));
  }

  bool is_planned(std::uint32_t noun) const {
    return std::ranges::any_of(tree_.children(noun), [&](std::uint32_t child) {
      return lexicon().in("proposed", words_.lower(child));
    });
  }
};

}  // namespace

void extract_dated_deeds(const SentencePatterns& sentence, Propositions& out) {
  DatedDeeds(sentence, out).extract();
}

}  // namespace weft
