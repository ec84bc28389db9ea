// The pattern families of extract.cpp: each reads one sentence and adds its propositions.
#pragma once
#include <string_view>

#include "ingest/clauses.h"
#include "ingest/extract.h"

namespace weft {

struct SentencePatterns {
  const ArticleWords& words;
  const Lexicon& lexicon;
  const Names& names;
  const Values& values;
  std::uint32_t sentence = 0;
  std::vector<Chunk> chunks;
  std::vector<std::size_t> flow;  // see main_flow
  std::vector<Clause> clauses;

  const Chunk& at(std::size_t p) const { return chunks[flow[p]]; }
  bool is(std::size_t p, ChunkKind kind) const { return p < flow.size() && at(p).kind == kind; }
  bool is_word(std::size_t p, std::string_view form) const {
    return p < flow.size() && words.is(at(p).span.first_word, form);
  }
  // The name that the chunk's head is in, if its type is among those that count.
  const Name* name_of(const Chunk& chunk) const {
    return chunk.name ? &names[*chunk.name] : nullptr;
  }
  bool is_date(const Chunk& chunk) const {
    return chunk.value && values[*chunk.value].kind == ValueKind::date;
  }
  bool is_date(const Phrase& phrase) const { return is_date(chunks[phrase.head_chunk]); }
  Proposition make(std::string_view rule, WordSpan subject, std::string relation,
                   WordSpan relation_span, std::optional<WordSpan> object) const;
};

// "X signed Y in Z", "Y was signed by X", "X is a Y", "there are X in Y".
void extract_verbal(const SentencePatterns& sentence, Propositions& out);
// "X, chairman of Y", "chairman X", "Y's chairman X", "X, a Y": who holds which position, what is
// what.
void extract_roles(const SentencePatterns& sentence, Propositions& out);
// "X of Y", "X in Y", "X, Y" of places: what belongs to or stands in what.
void extract_places(const SentencePatterns& sentence, Propositions& out);
// "X with a total investment of V", "policies such as X", "X's wife Y".
void extract_nominal(const SentencePatterns& sentence, Propositions& out);

// "X (referred to as Y)": what else a thing is called.
void extract_aliases(const ArticleWords& words, const Names& names, Propositions& out);

// Sets the speaker of what stands in quotes, after "said that", or beside "according to".
void assign_speakers(const ArticleWords& words, const Lexicon& lexicon,
                     const std::vector<SentencePatterns>& sentences, Propositions& propositions);

}  // namespace weft
