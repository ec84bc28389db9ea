#pragma once
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/net_features.h"
#include "ingest/net_kernels.h"
#include "ingest/reader_weights.h"

namespace weft {

using SentenceWords = std::span<const std::string_view>;

struct SentenceRows {
  std::size_t begin = 0, end = 0;
};

// What the net makes of the words of some sentences: a row of `width` numbers each. A row of zeros
// stands before, between and after the sentences, so that a window of three rows never sees two.
struct EncodedWords {
  std::vector<SentenceRows> sentences;
  std::vector<bool> is_word;  // by row
  std::vector<float> x;       // [row][width]

  std::size_t row_count() const { return is_word.size(); }
};

// The net from words to its last layer (net_layout.h), up to its heads.
class WordEncoder {
 public:
  // `weights` must outlive the encoder.
  WordEncoder(const ReaderWeights& weights, InstructionSet set);

  // A sentence's rows do not depend on the other sentences. Cost: linear in the words; about 10 KB
  // of memory a word.
  EncodedWords encode(std::span<const SentenceWords> sentences) const;

 private:
  void embed(std::span<const SentenceWords> sentences, EncodedWords& words) const;
  std::vector<NetWord> words_of(const SentenceWords& sentence) const;
  void embed_row(const NetWord& word, float* row) const;
  void run_layer(const ReaderWeights::Layer& layer, EncodedWords& words) const;
  void scan_sentence(const ReaderWeights::Layer& layer, SentenceRows rows, const float* gates,
                     std::uint8_t* states, std::size_t state_stride) const;
  void add_layer(const Int8Matrix& matrix, std::span<const float> norm, const std::uint8_t* inputs,
                 EncodedWords& words) const;

  const ReaderWeights& net_;
  InstructionSet set_;
  const NetKernels& kernels_;
};

// Rows that go through a matrix together: their results stay in a near cache.
constexpr std::size_t kRowChunk = 64;

}  // namespace weft
