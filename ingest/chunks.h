// A sentence cut into noun groups, verb groups and the small words between them: what the patterns
// of extract.cpp are written over. No parser: tags, names and values alone.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/values.h"

namespace weft {

enum class ChunkKind : std::uint8_t {
  noun,          // "the 42 registered workshops", "Greta Holm", "it", "May 9, 2019"
  verb,          // "has not yet been built", "decided to build"
  preposition,   // "in", "according to"
  conjunction,   // "and", "or", "but"
  relative,      // "who", "which", "that" before a verb or a clause
  subordinator,  // "that", "because", "if", "when"
  adverb,        // adverbs and lone adjectives
  adjective,
  comma,
  colon,
  open_bracket,
  close_bracket,
  open_quote,
  close_quote,
  stop,
  other
};

enum class VerbForm : std::uint8_t { finite, infinitive, gerund, participle };

struct Chunk {
  ChunkKind kind = ChunkKind::other;
  WordSpan span;
  std::uint32_t head = 0;  // the noun or the verb that counts

  // of a noun group
  std::optional<std::size_t> name;   // index into Names: the group's head is (in) that name
  std::optional<std::size_t> value;  // index into Values: the group is that value
  std::optional<std::size_t> count;  // index into Values: how many of them
  bool possessive = false;           // followed by 's: it owns the next group
  bool owned = false;                // the group before it owns it
  bool pronoun = false;
  bool definite = false;  // "the", "this", a possessive
  bool negated = false;   // "no"

  // of a verb group
  VerbForm form = VerbForm::finite;
  bool passive = false, copular = false, existential = false;
  std::string relation;  // lemmas without auxiliaries: "sign", "decide to build", "set up"
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
};

// The noun group from its head's modifiers on, without "the", quotes around it and the like.
WordSpan bare_span(const ArticleWords& words, const Chunk& noun);

using Chunks = std::vector<std::vector<Chunk>>;  // one list per sentence

// Cost: O(words).
Chunks chunk(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
             const Values& values);

}  // namespace weft
