// From words to the vectors that the heads read (ingest/net_layout.h), and the gradient back.
#pragma once
#include <span>

#include "train/net_example.h"
#include "train/net_values.h"

namespace weft {

struct NetDropout {
  float layers = 0;  // of numbers, after each layer and before the heads
  float words = 0;   // of words, whose vector and form are then unknown
  float inputs = 0;  // of the numbers of the words' rows
};

// Zeroes numbers at random and scales up the others; remembers which.
class DropoutMask {
 public:
  void forward(float share, RandomSource& random, Matrix& values);
  void backward(Matrix& gradient) const;

 private:
  bool used_ = false;
  std::vector<float> factors_;
};

// Keeps what the way back needs, so one encoder serves one batch at a time.
class NetEncoder {
 public:
  explicit NetEncoder(const NetPlaces& places) : places_(places), layers_(places.sizes.layers) {}

  // One row a word, an empty (zero) one before, between and after sentences; see `sentences`.
  const Matrix& forward(const NetValues& values, std::span<const NetExample* const> batch,
                        const NetDropout& dropout, RandomSource& random);

  void backward(const NetValues& values, std::span<const NetExample* const> batch, Matrix& grad_out,
                NetGradient& gradient);

  const std::vector<RowRange>& sentences() const { return sentences_; }

  // The inputs of each layer, for measuring how far they reach.
  const Matrix& words() const { return words_; }
  const Matrix& layer_input(std::size_t layer) const { return layers_[layer].x; }
  const Matrix& layer_state(std::size_t layer) const { return layers_[layer].c; }
  const Matrix& out() const { return out_; }

 private:
  struct Layer {
    Matrix x, window, g, gates, c, joined, mixed, chosen, normed;
    NormState norm;
    DropoutMask dropout;
  };

  void place_sentences(std::span<const NetExample* const> batch);
  void embed(const NetValues& values, std::span<const NetExample* const> batch, float word_dropout,
             RandomSource& random);
  void embed_backward(std::span<const NetExample* const> batch, const Matrix& grad_words,
                      NetGradient& gradient);
  void layer_forward(const NetValues& values, std::size_t at, const NetDropout& dropout,
                     RandomSource& random, Matrix& out);
  void layer_backward(const NetValues& values, std::size_t at, Matrix& grad, NetGradient& gradient);
  void clear_gaps(Matrix& rows) const;

  const NetPlaces& places_;
  std::vector<RowRange> sentences_;
  std::vector<bool> unknown_;  // words that word dropout hides, in the order of the batch
  Matrix words_, in_, in_chosen_;
  DropoutMask input_dropout_;
  NormState in_norm_;
  std::vector<Layer> layers_;
  Matrix out_;
  DropoutMask out_dropout_;
  Matrix grad_a_, grad_b_, grad_c_, grad_d_;
};

}  // namespace weft
