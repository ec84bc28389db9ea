#include "ingest/chain_lattice.h"

#include <algorithm>
#include <cmath>

namespace weft {

ChainTransitions exponentials(const ChainTransitions& transitions) {
  ChainTransitions result(transitions.label_count);
  std::transform(transitions.scores.begin(), transitions.scores.end(), result.scores.begin(),
                 [](float score) { return std::exp(score); });
  return result;
}

std::vector<Label> best_path(std::span<const float> emissions,
                             const ChainTransitions& transitions) {
  const std::size_t labels = transitions.label_count;
  if (labels == 0 || emissions.empty()) return {};
  const std::size_t positions = emissions.size() / labels;
  std::vector<std::int32_t> came_from(positions * labels);
  std::vector<float> best(labels), next(labels);
  for (std::size_t j = 0; j < labels; ++j)
    best[j] = transitions.at_start()[j] + emissions[j];
  for (std::size_t position = 1; position < positions; ++position) {
    std::int32_t* origin = came_from.data() + position * labels;
    std::fill(next.begin(), next.end(), 4 * kForbidden);
    for (std::size_t i = 0; i < labels; ++i) {
      const float* row = transitions.from(i);
      for (std::size_t j = 0; j < labels; ++j) {
        const float score = best[i] + row[j];
        const bool better = score > next[j];
        next[j] = better ? score : next[j];
        origin[j] = better ? static_cast<std::int32_t>(i) : origin[j];
      }
    }
    for (std::size_t j = 0; j < labels; ++j) {
      best[j] = std::max(next[j] + emissions[position * labels + j], 2 * kForbidden);
    }
  }
  for (std::size_t j = 0; j < labels; ++j)
    best[j] += transitions.at_end()[j];
  std::vector<Label> path(positions);
  path.back() = static_cast<Label>(std::max_element(best.begin(), best.end()) - best.begin());
  for (std::size_t position = positions - 1; position > 0; --position) {
    path[position - 1] = static_cast<Label>(came_from[position * labels + path[position]]);
  }
  return path;
}

ChainLattice::ChainLattice(std::span<const float> emissions, const ChainTransitions& exponential)
    : position_count_(emissions.size() / exponential.label_count),
      label_count_(exponential.label_count),
      exponential_(exponential),
      emitted_(emissions.begin(), emissions.end()),
      forward_(emissions.size()),
      backward_(emissions.size()),
      marginals_(emissions.size()),
      scales_(position_count_) {
  for (std::size_t position = 0; position < position_count_; ++position) {
    float* row = emitted_.data() + position * label_count_;
    const float highest = *std::max_element(row, row + label_count_);
    for (std::size_t j = 0; j < label_count_; ++j)
      row[j] = std::exp(row[j] - highest);
    log_partition_ += highest;
  }
  if (position_count_ == 0) return;
  run_forward();
  run_backward();
}

void ChainLattice::run_forward() {
  constexpr float kSmallest = 1e-30f;
  for (std::size_t position = 0; position < position_count_; ++position) {
    float* row = forward_.data() + position * label_count_;
    if (position == 0) {
      std::copy_n(exponential_.at_start(), label_count_, row);
    } else {
      const float* before = row - label_count_;
      for (std::size_t i = 0; i < label_count_; ++i) {
        if (before[i] == 0) continue;
        const float* steps = exponential_.from(i);
        for (std::size_t j = 0; j < label_count_; ++j)
          row[j] += before[i] * steps[j];
      }
    }
    float sum = 0;
    for (std::size_t j = 0; j < label_count_; ++j) {
      row[j] *= emitted_[position * label_count_ + j];
      sum += row[j];
    }
    sum = std::max(sum, kSmallest);
    for (std::size_t j = 0; j < label_count_; ++j)
      row[j] /= sum;
    scales_[position] = sum;
    log_partition_ += std::log(sum);
  }
  end_mass_ = 0;
  const float* last = forward_.data() + (position_count_ - 1) * label_count_;
  for (std::size_t j = 0; j < label_count_; ++j)
    end_mass_ += last[j] * exponential_.at_end()[j];
  end_mass_ = std::max(end_mass_, kSmallest);
  log_partition_ += std::log(end_mass_);
}

void ChainLattice::run_backward() {
  std::vector<float> ahead(label_count_);
  for (std::size_t position = position_count_; position-- > 0;) {
    float* row = backward_.data() + position * label_count_;
    if (position + 1 == position_count_) {
      std::copy_n(exponential_.at_end(), label_count_, row);
    } else {
      for (std::size_t j = 0; j < label_count_; ++j) {
        ahead[j] = row[label_count_ + j] * emitted_[(position + 1) * label_count_ + j] /
                   scales_[position + 1];
      }
      for (std::size_t i = 0; i < label_count_; ++i) {
        const float* steps = exponential_.from(i);
        float sum = 0;
        for (std::size_t j = 0; j < label_count_; ++j)
          sum += steps[j] * ahead[j];
        row[i] = sum;
      }
    }
    for (std::size_t i = 0; i < label_count_; ++i) {
      marginals_[position * label_count_ + i] =
          forward_[position * label_count_ + i] * row[i] / end_mass_;
    }
  }
}

std::span<const float> ChainLattice::marginals(std::size_t position) const {
  return {marginals_.data() + position * label_count_, label_count_};
}

// Probability of `to` at position + 1 given `from` at position.
float ChainLattice::step_probability(std::size_t position, Label from, Label to) const {
  const std::size_t next = (position + 1) * label_count_ + to;
  const float here = backward_[position * label_count_ + from];
  if (here == 0) return 0;
  return exponential_.from(from)[to] * emitted_[next] * backward_[next] /
         (scales_[position + 1] * here);
}

double ChainLattice::probability(std::size_t first, std::span<const Label> labels) const {
  if (labels.empty()) return 1;
  double product = marginals(first)[labels.front()];
  for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
    product *= step_probability(first + i, labels[i], labels[i + 1]);
  }
  return std::clamp(product, 0.0, 1.0);
}

void ChainLattice::add_expected_transitions(float weight, ChainTransitions& counts) const {
  if (position_count_ == 0) return;
  float* start = counts.from(label_count_);
  float* end = counts.from(label_count_ + 1);
  for (std::size_t j = 0; j < label_count_; ++j) {
    start[j] += weight * marginals(0)[j];
    end[j] += weight * marginals(position_count_ - 1)[j];
  }
  std::vector<float> ahead(label_count_);
  for (std::size_t position = 0; position + 1 < position_count_; ++position) {
    const std::size_t next = (position + 1) * label_count_;
    for (std::size_t j = 0; j < label_count_; ++j) {
      ahead[j] =
          weight * emitted_[next + j] * backward_[next + j] / (scales_[position + 1] * end_mass_);
    }
    for (std::size_t i = 0; i < label_count_; ++i) {
      const float mass = forward_[position * label_count_ + i];
      if (mass < 1e-6f) continue;
      const float* steps = exponential_.from(i);
      float* row = counts.from(i);
      for (std::size_t j = 0; j < label_count_; ++j)
        row[j] += mass * steps[j] * ahead[j];
    }
  }
}

}  // namespace weft
