// Clauses of a sentence, from its tree: every verb and copula with its subject, objects and further
// arguments. Relative clauses and participles take the noun that they hang on, coordinated verbs
// the subject of the verb before, infinitives the subject or object of the verb above.
#pragma once
#include <vector>

#include "ingest/verb_groups.h"

namespace weft {

enum class ClauseKind : std::uint8_t {
  main,         // also what is said, thought or joined by "that"
  shared,       // a verb after "and" with the subject of the one before
  relative,     // "who ...", "that ..."
  participial,  // "signed by ...", ", resulting in ..."
  infinitive,   // "to build ..."
  adverbial     // "when ...", "because ...", with a subject of its own
};

struct ClauseArgument {
  std::uint32_t head = 0;
  std::vector<std::uint32_t> preposition;  // "in", "in front of"; empty for a bare one
  bool fronted = false;                    // stands before the predicate
  bool is_clause = false;                  // "when ...", "to build ..."
  bool is_adverb = false;                  // "there", "yesterday"
  bool of_object = false;                  // hangs on the object
  std::uint32_t list = kNoHead;            // the first member of its coordination
};

struct Clause {
  std::uint32_t predicate = 0;  // the verb; after a copula the noun or adjective
  ClauseKind kind = ClauseKind::main;
  VerbGroup group;
  std::vector<std::uint32_t> subjects;  // heads, one for each member of a coordination
  std::vector<std::uint32_t> objects, indirect_objects;
  std::optional<std::uint32_t> complement;  // of "is a city", "became famous", "made it fairer"
  std::vector<ClauseArgument> arguments;    // in the order of the text
  std::vector<std::uint32_t> content;       // heads of what is said, thought, asked to do
  std::optional<std::uint32_t> there;       // of an existential: "there are"
  double tree_probability = 1;  // the least of the heads that it rests on

  bool is_existential() const { return there.has_value(); }
  bool borrows_subject() const {
    return kind != ClauseKind::main && kind != ClauseKind::adverbial;
  }
};

// In the order of their predicates; a verb without a subject gives none but for existentials.
// Cost: linear in the sentence but for coordinations, whose members multiply up to a bound.
std::vector<Clause> find_clauses(const SentenceLayers& sentence);

}  // namespace weft
