#pragma once
#include <cstdint>
#include <vector>

#include "ingest/layers.h"
#include "ingest/word_encoder.h"

namespace weft {

constexpr std::uint16_t kNoRelation = 0xFFFF;

// What the net says of one word; labels by their numbers in the model.
struct WordReading {
  std::uint16_t upos = 0, xpos = 0, features = 0, relation = kNoRelation;
  std::uint32_t head = kNoHead;  // a word of the sentence, counted from its first; kNoHead: root
  float head_probability = 1;
  float relation_probability = 1;  // given the head
};

// What the heads of the net make of encoded words: all but heads and relations, and what the
// parser finds those with (net_layout.h).
struct HeadOutputs {
  std::vector<WordReading> words;            // by row; rows between sentences are left as they are
  std::vector<float> name_scores;            // [row][names]: log-probability of each label, about
  std::vector<std::uint8_t> arc_dependents;  // [row][arc_mid.inputs()]: arc dep, leaky, quantised
  std::vector<float> arc_heads;              // [row][arc]: head(j)
  std::vector<float> relation_dependents, relation_heads;  // [row][relation]
};

HeadOutputs run_heads(const ReaderWeights& net, InstructionSet set, const EncodedWords& words);

}  // namespace weft
