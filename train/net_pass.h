// One pass of the reader's net over a batch: its loss and gradient, or its guesses.
#pragma once
#include <span>
#include <vector>

#include "train/net_encoder.h"

namespace weft {

// Sums over words of negative log-probabilities, in nats; see NetWeights for how they add up.
struct NetLoss {
  double tags = 0, arcs = 0, relations = 0, names = 0;
  std::size_t tree_words = 0, name_words = 0;

  NetLoss& operator+=(const NetLoss& other);
};

struct NetWeights {
  float tags = 0.5f, names = 1.0f;  // arcs and relations weigh 1
};

// What the net says of one sentence, each head at its best.
struct NetGuess {
  std::vector<std::uint16_t> upos, xpos, features, relations, names;
  std::vector<std::uint32_t> heads;  // 0 for the root; not made sure to be a tree
};

class NetPass {
 public:
  explicit NetPass(const NetPlaces& places) : places_(places), encoder_(places) {}

  // Adds the gradient of loss * scale.
  NetLoss learn(const NetValues& values, std::span<const NetExample* const> batch, float scale,
                const NetWeights& weights, const NetDropout& dropout, RandomSource& random,
                NetGradient& gradient);

  std::vector<NetGuess> guess(const NetValues& values, std::span<const NetExample* const> batch);

  const NetEncoder& encoder() const { return encoder_; }
  // Inputs of arc_mid, rows as the encoder's, and of relation_out in the last guess, by word.
  const Matrix& deps() const { return deps_; }
  const float* relation_input(std::size_t word) const {
    return relation_inputs_.data() + word * places_.sizes.relation;
  }

 private:
  void split_arcs();
  double learn_labels(const RowRange& rows, std::size_t begin, std::size_t count,
                      std::span<const std::uint16_t> gold, float scale);
  double learn_names(const RowRange& rows, const NetExample& example, float scale);
  double learn_arcs(const NetValues& values, const RowRange& rows, const NetExample& example,
                    float scale, NetGradient& gradient);
  double learn_relations(const NetValues& values, const RowRange& rows, const NetExample& example,
                         float scale, float dropout, RandomSource& random, NetGradient& gradient);
  // Scores of every head (root first) for each word of the sentence.
  void score_arcs(const NetValues& values, const RowRange& rows);
  std::uint16_t best_name(const float* scores) const;  // ingest/net_layout.h says how they mix
  void score_relations(const NetValues& values, const RowRange& rows,
                       std::span<const std::uint32_t> heads);

  const NetPlaces& places_;
  NetEncoder encoder_;
  Matrix heads_out_, grad_heads_out_, grad_out_;
  Matrix deps_, heads_, grad_deps_, grad_heads_;  // leaky, all rows of the batch
  DropoutMask dep_dropout_, head_dropout_;
  Matrix mid_, grad_mid_;                         // of arc_mid, all rows
  Matrix root_and_heads_, scores_, grad_scores_, grad_root_and_heads_;  // of one sentence
  Matrix relation_in_, relation_active_, relation_scores_, grad_relation_, grad_active_;
  DropoutMask relation_dropout_;
  std::vector<float> relation_inputs_;
};

}  // namespace weft
