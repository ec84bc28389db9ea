// Exact inference in a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001):
// the best label sequence (Viterbi) and label probabilities (forward-backward, scaled at each
// position).
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace weft {

// Index of a label in its model.
using Label = std::uint16_t;

// Scores of one label after another: rows 0..count-1 are "from this label", row count is "first in
// the sentence", row count+1 "last in the sentence"; each row has one score a label.
struct ChainTransitions {
  std::size_t label_count = 0;
  std::vector<float> scores;

  explicit ChainTransitions(std::size_t labels = 0)
      : label_count(labels), scores((labels + 2) * labels) {}

  float* from(std::size_t label) { return scores.data() + label * label_count; }
  const float* from(std::size_t label) const { return scores.data() + label * label_count; }
  const float* at_start() const { return from(label_count); }
  const float* at_end() const { return from(label_count + 1); }
};

// Put in place of a score, this forbids the transition.
constexpr float kForbidden = -1e9f;

// e to the power of each score.
ChainTransitions exponentials(const ChainTransitions& transitions);

// The labels of highest total score. `emissions` holds one score a label for each position.
// Cost: positions * labels^2.
std::vector<Label> best_path(std::span<const float> emissions, const ChainTransitions& transitions);

// Probabilities of labels given scores.
class ChainLattice {
 public:
  // `exponential` are the exponentials of the transitions and must outlive the lattice.
  // A score of kForbidden rules a label out at its position.
  // Cost: positions * labels^2.
  ChainLattice(std::span<const float> emissions, const ChainTransitions& exponential);

  std::size_t position_count() const { return position_count_; }

  // Of each label at one position; they sum to 1.
  std::span<const float> marginals(std::size_t position) const;

  // That positions first, first + 1, ... have exactly these labels.
  double probability(std::size_t first, std::span<const Label> labels) const;

  // Adds, for each pair of labels, `weight` times the expected count of the one following the
  // other; start and end included.
  void add_expected_transitions(float weight, ChainTransitions& counts) const;

  // Natural logarithm of the sum over all label sequences.
  double log_partition() const { return log_partition_; }

 private:
  void run_forward();
  void run_backward();
  float step_probability(std::size_t position, Label from, Label to) const;

  std::size_t position_count_, label_count_;
  const ChainTransitions& exponential_;
  std::vector<float> emitted_, forward_, backward_, marginals_, scales_;
  float end_mass_ = 1;
  double log_partition_ = 0;
};

}  // namespace weft
