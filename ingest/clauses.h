// Clauses of a sentence, found from its chunks by rules on their order: which noun groups are the
// subject, the objects and the further arguments of each verb group. Relative clauses borrow their
// antecedent, coordinated verbs the subject of the verb before, participles the noun before them.
#pragma once
#include <vector>

#include "ingest/chunks.h"

namespace weft {

enum class ClauseKind : std::uint8_t { main, relative, shared, participial };

// A noun group with its possessors before and its "of ..." after; chunks [first, end).
struct Phrase {
  WordSpan span;  // bare: without "the"
  std::size_t first_chunk = 0, end_chunk = 0;
  std::size_t head_chunk = 0;  // the chunk that the phrase is about
};

struct ClauseArgument {
  std::string preposition;  // lower case; empty for a bare one
  Phrase phrase;
  bool fronted = false;  // stands before the subject
};

struct Clause {
  std::size_t verb = 0;  // index into the chunks
  ClauseKind kind = ClauseKind::main;
  std::vector<Phrase> subjects, objects;
  std::vector<ClauseArgument> arguments;
  std::string complement;    // adjective of "be famous (for)"
  bool conditional = false;  // "if ...", "unless ..."
  bool perfect = false;  // a participle that shares "has" with the verb before: "has met A, seen B"
  bool has_clause_complement = false;  // "said that ...", "said X did ..."
};

// Clauses in the order of their verbs; a verb without a subject gives none but for existentials.
std::vector<Clause> find_clauses(const ArticleWords& words, const Lexicon& lexicon,
                                 const Values& values, const std::vector<Chunk>& chunks);

// The chunks that clauses run through: brackets, adverbs and the quotes of short quoted phrases
// left out. Indexes into `chunks`.
std::vector<std::size_t> main_flow(const std::vector<Chunk>& chunks);

// The phrase that starts at flow position `position`, which must be a noun group; `after` gets the
// flow position that follows it.
Phrase phrase_at(const ArticleWords& words, const std::vector<Chunk>& chunks,
                 const std::vector<std::size_t>& flow, std::size_t position, std::size_t& after);

}  // namespace weft
