// Who is said to be or become what, and pronouns that stand for nothing ("it is known that").
#pragma once
#include <vector>

#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/nominal_group.h"

namespace weft {

// Borrows all, which must outlive it.
class Predications {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFFu;

  Predications(const ArticleWords& words, const Lexicon& lexicon, const Trees& trees);

  // Whether a copula says the word of a subject.
  bool is_predicate(std::uint32_t word) const { return is_predicate_[word]; }

  // Of a verb or predicate, or kNone.
  std::uint32_t own_subject(std::uint32_t verb) const { return subject_[verb]; }

  // Whom the phrase is said of: "[Rome] is the capital", "[Holm] became mayor", "[Holm], the
  // mayor"; or kNone.
  std::uint32_t bearer_of(const NominalGroup& phrase) const;

  // Whether the noun has others beside it before `end`: "[Olav Berg] and Greta Holm".
  bool is_row(std::uint32_t noun, std::uint32_t end) const;

  // "[Acme] and Norvik"; "Acme or Norvik" may be two names of one.
  bool is_sum(std::uint32_t noun, std::uint32_t end) const;

  // [A landing] of "the pilot, who made a landing. [It] ...": a relative clause speaks of it, and
  // the pronoun begins a later sentence.
  bool is_in_passing(std::uint32_t noun, std::uint32_t pronoun) const;

  // Whether the thing stands somewhere in the object of what the subject does: "[The game] was
  // named for [Game of the Year]" has two things.
  bool is_acted_on(std::uint32_t thing, std::uint32_t subject) const;

  // [An edition] of "An edition was planned, and [it] was never printed", where nothing else in the
  // first clause is acted on; or kNone.
  std::uint32_t subject_taken_up(std::uint32_t pronoun) const;

  // "told [the board] that [the company] ...": somebody else's company.
  bool is_told_of(std::uint32_t hearer, std::uint32_t thing) const;

  // "carried a book with [her]": whoever carried it.
  bool is_carrier(std::uint32_t pronoun) const;

  // [The list] of "This list was made in 1950. [It] ...", [a mill] of "A mill was built there. [It]
  // ...": what the sentence before brings up as its subject, where the pronoun begins the next one;
  // or kNone.
  std::uint32_t subject_brought_up(std::uint32_t pronoun) const;

  // [The son of Berg,] of "The son of Berg, [he] left": says who is meant before he is named, so
  // that nobody in it is he; empty where nothing does.
  WordSpan description_before(std::uint32_t pronoun) const;
  bool is_before_pronoun(std::uint32_t noun) const;  // the head of such a description

  // "at the 2010 census", "according to a survey": where a figure is from, nothing to go on about.
  bool is_source_of_figures(std::uint32_t noun) const;

  // "It is reported that", "it seems", "it took three months".
  bool is_empty_it(std::uint32_t word) const;

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Trees& trees_;
  std::vector<bool> is_predicate_, has_clause_;  // "that ...", "to ..."
  std::vector<std::uint32_t> subject_;

  std::uint32_t subject_of(std::uint32_t verb) const;
  bool is_further_predicate(std::uint32_t noun) const;
  bool is_role_taken(const NominalGroup& phrase) const;
  bool has_infinitive(std::uint32_t noun) const;
};

}  // namespace weft
