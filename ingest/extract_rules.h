// The pattern families of extract.cpp: each reads one sentence and adds its propositions.
#pragma once
#include <set>
#include <string>
#include <string_view>

#include "ingest/clauses.h"
#include "ingest/noun_phrases.h"

namespace weft {

struct SentencePatterns {
  SentenceLayers layers;
  std::vector<Clause> clauses;
  std::vector<std::size_t> clause_of;  // per word of the sentence: its clause's verb; kNoClause

  static constexpr std::size_t kNoClause = static_cast<std::size_t>(-1);

  explicit SentencePatterns(SentenceLayers sentence);

  const SentenceTree& tree() const { return layers.tree; }
  const ArticleWords& words() const { return layers.words(); }
  const Clause* clause_at(std::uint32_t word) const;
  // bare_phrase; of "the chairman, Jane Roe," the name.
  WordSpan bare(std::uint32_t head) const;
  // The phrase without what counts its things out: "old mills" of "several other old mills".
  WordSpan kind_named(std::uint32_t head) const;
  // The phrase up to its "of ...", which comes back in `tail`: "chairman" of "chairman of Acme".
  WordSpan bare_without_of(std::uint32_t head, std::optional<std::uint32_t>& tail) const;
  // The role whose "of ..." a word is the head of: "chairman" for "Acme" of "chairman of Acme".
  std::optional<std::uint32_t> role_above(std::uint32_t word) const;
  Argument phrase_argument(std::uint32_t head, const std::vector<std::uint32_t>& preposition) const;
  // What hangs on a noun outside its bare phrase, as arguments: "the office [in Leeds]" tells of
  // the deed as well.
  std::vector<Argument> phrases_on(std::uint32_t noun, WordSpan bare) const;
  std::string lower_text(WordSpan span) const;  // words joined by one space, without punctuation
  // "producer" for "film" of "an American film and television producer": the noun of both, as
  // "company" is in "a film and television company".
  std::optional<std::uint32_t> shared_role(std::uint32_t noun) const;
  bool is_pronoun(std::uint32_t head) const { return words().is(head, Upos::pron); }
  // "no", "neither" before the noun.
  bool is_ruled_out(std::uint32_t head) const;
  // A proposition of a noun phrase: said by no verb of its own.
  Proposition make(std::string_view rule, WordSpan subject, std::string relation,
                   WordSpan relation_span, std::optional<WordSpan> object) const;

 private:
  const Name* apposed_person(std::uint32_t word) const;
};

// "X signed Y in Z", "Y was signed by X", "there are X in Y", "X said that ...".
void extract_clauses(const SentencePatterns& sentence, Propositions& out);
// "X is a Y", "X became the Y of Z": adds what `clause` says of its subject.
void extract_copula(const SentencePatterns& sentence, const Clause& clause, Proposition base,
                    std::uint32_t subject, std::uint32_t complement, Propositions& out);
// "X, chairman of Y", "chairman X", "Y's chairman X", "X, a Y": who holds which position, what is
// what.
void extract_roles(const SentencePatterns& sentence, Propositions& out);
// "since its launch in 2004", "after the completion of X in 1931": when what happened to a thing.
void extract_dated_deeds(const SentencePatterns& sentence, Propositions& out);
// "X of Y", "X in Y", "X, Y" of places: what belongs to or stands in what.
//   wholes   the names of places and organizations of the article, as written
void extract_places(const SentencePatterns& sentence, const std::set<std::string>& wholes,
                    Propositions& out);
// "X with a total investment of V", "policies such as X", "X's wife Y", "the takeover of X by Y".
void extract_nominal(const SentencePatterns& sentence, Propositions& out);

// "X (referred to as Y)": what else a thing is called.
void extract_aliases(const ArticleWords& words, const Names& names, Propositions& out);

}  // namespace weft
