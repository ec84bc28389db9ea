// The words of noun phrases and of coordinations, from trees.
#pragma once
#include "ingest/sentence_layers.h"

namespace weft {

// A phrase that names a thing: its head with what stands before it but articles and possessive
// pronouns, and with its "of ..." and "between ...": "giant of Leeds" of "the giant of Leeds in
// trouble, which ...". A name or value that holds the head is in it whole.
WordSpan bare_phrase(const SentenceLayers& sentence, std::uint32_t head);

enum class Tail : std::uint8_t {
  whole,    // everything that hangs on the head
  phrase,   // no relative clauses, appositions or further members of a coordination
  core,     // of phrases after the head only "of ..."; nor participles and infinitives
  head,     // nor that: articles and adjectives with their noun
};

// The words of the phrase that `head` heads as the sentence has them, without its preposition and
// outer punctuation.
// Cost: linear in the words that it gives.
WordSpans phrase_words(const SentenceTree& tree, std::uint32_t head, Tail tail);

// Sorted words as spans.
WordSpans spans_of(const std::vector<std::uint32_t>& words);

// The head and those joined to it ("A, B and C"), in the order of the text; the head alone where
// they share an article and a noun: "an operation and service system" is one thing.
std::vector<std::uint32_t> members(const SentenceTree& tree, std::uint32_t head);

// The words of the preposition before a phrase: "in", "in front of"; empty where it has none.
std::vector<std::uint32_t> preposition_of(const SentenceTree& tree, std::uint32_t head);

// Lower-case words of the preposition, joined by spaces.
// Of a member of the row that `first` begins: "by sea" and "by land" have their own, "and air" that
// of the member before. Empty where it is the first one's.
std::vector<std::uint32_t> preposition_in_row(const SentenceTree& tree, std::uint32_t member,
                                              std::uint32_t first);
std::string preposition_text(const ArticleWords& words, const std::vector<std::uint32_t>& parts);

// "Ann" of "Ann's plan", "her" of "her plan".
std::optional<std::uint32_t> possessor_of(const SentenceTree& tree, std::uint32_t noun);

// The number of "[24]": where to read of it.
bool is_citation(const SentenceTree& tree, std::uint32_t word);

// "no", "neither", "nor" before the noun.
bool is_ruled_out(const SentenceTree& tree, std::uint32_t noun);

// "himself", "themselves"
bool is_reflexive(const ArticleWords& words, std::uint32_t word);

}  // namespace weft
