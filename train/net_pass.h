// One pass of the reader's net over a batch: its loss and gradient, or its guesses.
#pragma once
#include <span>
#include <vector>

#include "train/net_encoder.h"
#include "train/net_opinion.h"

namespace weft {

// Sums over words of negative log-probabilities, in nats; see NetWeights for how they add up.
struct NetLoss {
  double tags = 0, arcs = 0, relations = 0, names = 0;
  std::size_t tree_words = 0, name_words = 0;

  NetLoss& operator+=(const NetLoss& other);
};

struct NetWeights {
  float tags = 0.5f, names = 1.0f;  // arcs and relations weigh 1
  float teachers = 0.5f;            // their share in what annotated words learn
  float unparsed = 0.5f;            // tags and trees of sentences that have only the teachers'
};

// What the net says of one sentence, each head at its best.
struct NetGuess {
  std::vector<std::uint16_t> upos, xpos, features, relations, names;
  std::vector<std::uint32_t> heads;  // 0 for the root; not made sure to be a tree
};

class NetPass {
 public:
  explicit NetPass(const NetPlaces& places) : places_(places), encoder_(places) {}

  // Adds the gradient of loss * scale. `opinion`, of the same batch, is what teachers say of it;
  // nullptr: there are none.
  NetLoss learn(const NetValues& values, std::span<const NetExample* const> batch, float scale,
                const NetWeights& weights, const NetDropout& dropout, RandomSource& random,
                NetGradient& gradient, const NetOpinion* opinion = nullptr);

  std::vector<NetGuess> guess(const NetValues& values, std::span<const NetExample* const> batch);

  // The parts of an opinion: first read(), then both of these, which add `share` times the
  // probabilities. Relations are those to the heads that stand in the opinion.
  void read(const NetValues& values, std::span<const NetExample* const> batch);
  void add_labels_and_arcs(const NetValues& values, float share, NetOpinion& opinion);
  void add_relations(const NetValues& values, float share, NetOpinion& opinion);

  const NetEncoder& encoder() const { return encoder_; }
  // Inputs of arc_mid, rows as the encoder's, and of relation_out in the last guess, by word.
  const Matrix& deps() const { return deps_; }
  const float* relation_input(std::size_t word) const {
    return relation_inputs_.data() + word * places_.sizes.relation;
  }

 private:
  // One sentence of the batch, as its heads learn it.
  struct Lesson {
    RowRange rows;
    const NetExample* example = nullptr;
    const NetOpinion::Tree* tree = nullptr;  // the teachers'; nullptr without teachers
    const Matrix* labels = nullptr;
    float teachers = 0;

    const float* labels_at(std::size_t word) const {
      return labels == nullptr ? nullptr : labels->row(rows.begin + word);
    }
  };

  void split_arcs();
  double learn_labels(const Lesson& lesson, std::size_t begin, std::size_t count,
                      std::span<const std::uint16_t> gold, float scale);
  double learn_names(const Lesson& lesson, float scale);
  double learn_arcs(const NetValues& values, const Lesson& lesson, float scale,
                    NetGradient& gradient);
  double learn_relations(const NetValues& values, const Lesson& lesson, float scale, float dropout,
                         RandomSource& random, NetGradient& gradient);
  void learn_sentence(const NetValues& values, const Lesson& lesson, float scale,
                      const NetWeights& weights, float dropout, RandomSource& random,
                      NetGradient& gradient, NetLoss& loss);
  // The distribution to learn, in target_; nullptr: there is nothing to learn.
  const float* target_of(std::size_t count, std::size_t gold, const float* teachers, float share);
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
  std::vector<float> relation_inputs_, target_;
};

}  // namespace weft
