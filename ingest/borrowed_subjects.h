// Who acts in clauses that have no subject of their own: the subject or object of the verb above,
// or the noun that they hang on.
#pragma once
#include "ingest/clause_index.h"

namespace weft {

// Sets kind and subjects of a clause whose verb has no subject, and how far it happened:
//   "sold A and bought B"              the subject of the verb before
//   "a ship built by A"                the noun
//   "ordered A to come"                the object; as a plan
//   "kept A from coming"               the object; it did not come
//   "looks to A to come"               the noun of the phrase
//   "was built by A to store water"    who did it
//   "Leaving Leeds, his choice was"    whose choice it was
//   "my first time seeing it"          whose time it was
// No subjects where none can be known.
// Cost: linear in the children of the verbs around.
void borrow_subjects(const SentenceLayers& sentence, const ClauseIndex& found, Clause& clause);

// The noun that a relative clause or participle hangs on.
std::uint32_t antecedent_of(const SentenceLayers& sentence, const ClauseIndex& found,
                            const Clause& clause);

// The word itself or its "to" makes the verb an infinitive.
bool is_infinitive(const SentenceTree& tree, std::uint32_t verb);

}  // namespace weft
