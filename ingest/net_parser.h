#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

#include "ingest/net_heads.h"

namespace weft {

// Longer sentences are parsed in pieces that end with punctuation where they can; the roots of
// later pieces hang on the first one's.
constexpr std::size_t kParsedWordsMax = 256;

// Labels that the parser must know; kNoRelation for those that a treebank lacks.
struct ParserLabels {
  std::uint16_t punct = kNoRelation;      // of upos
  std::uint16_t root = kNoRelation;       // of relations, never lacking
  std::uint16_t parataxis = kNoRelation;  // of relations: of the roots of later pieces
};

// Where the piece of a sentence ends that begins with word `begin`.
std::size_t piece_end(std::span<const WordReading> words, std::size_t begin, std::uint16_t punct);

// Fills in head, probability and relation of every word of `outputs`.
// Cost: words * kParsedWordsMax.
void parse_sentences(const ReaderWeights& net, const ParserLabels& labels, InstructionSet set,
                     std::span<const SentenceRows> sentences, HeadOutputs& outputs);

}  // namespace weft
