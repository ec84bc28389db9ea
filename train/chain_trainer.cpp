#include "train/chain_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

#include "train/random_source.h"

namespace weft {

namespace {

// The features met often enough, in ascending order; a feature's row is its place here.
std::vector<std::uint32_t> frequent_features(const std::vector<ChainExample>& examples,
                                             int count_min) {
  std::vector<std::uint32_t> all;
  for (const ChainExample& example : examples) {
    all.insert(all.end(), example.sentence.features.begin(), example.sentence.features.end());
  }
  std::sort(all.begin(), all.end());
  std::vector<std::uint32_t> kept;
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    while (end < all.size() && all[end] == all[begin])
      ++end;
    if (end - begin >= static_cast<std::size_t>(count_min)) kept.push_back(all[begin]);
  }
  return kept;
}

// Replaces hashes by row numbers and drops the features that have none.
void number_features(FeatureSequence& sentence, const std::vector<std::uint32_t>& known) {
  FeatureSequence numbered;
  for (std::size_t position = 0; position < sentence.position_count(); ++position) {
    for (const std::uint32_t feature : sentence.at(position)) {
      const auto at = std::lower_bound(known.begin(), known.end(), feature);
      if (at != known.end() && *at == feature) {
        numbered.features.push_back(static_cast<std::uint32_t>(at - known.begin()));
      }
    }
    numbered.ends.push_back(static_cast<std::uint32_t>(numbered.features.size()));
  }
  sentence = std::move(numbered);
}

class ChainTrainer {
 public:
  ChainTrainer(const ChainDesign& design, const ChainSettings& settings, std::size_t row_count)
      : design_(design),
        settings_(settings),
        random_(settings.seed),
        weights_(row_count * design.column_count),
        squares_(weights_.size(), kFirstSquare),
        transitions_(design.labels.size()),
        transition_squares_(transitions_.scores.size(), kFirstSquare),
        allowed_transitions_(transitions_.scores.size(), true) {
    forbid();
  }

  void run(const std::vector<ChainExample>& examples) {
    std::vector<std::size_t> order(examples.size());
    std::iota(order.begin(), order.end(), 0u);
    std::vector<double> sum(weights_.size()), transition_sum(transitions_.scores.size());
    const int averaged_epochs = std::max(1, settings_.epochs / 2);
    for (int epoch = 1; epoch <= settings_.epochs; ++epoch) {
      random_.shuffle(order);
      double loss = 0;
      for (const std::size_t i : order)
        loss += learn(examples[i]);
      std::fprintf(stderr, "%s: epoch %d of %d, loss %.0f\n", settings_.title.c_str(), epoch,
                   settings_.epochs, loss);
      if (epoch <= settings_.epochs - averaged_epochs) continue;
      for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += weights_[i];
      for (std::size_t i = 0; i < transition_sum.size(); ++i) {
        transition_sum[i] += transitions_.scores[i];
      }
    }
    for (std::size_t i = 0; i < sum.size(); ++i) {
      weights_[i] = static_cast<float>(sum[i] / averaged_epochs);
    }
    for (std::size_t i = 0; i < transition_sum.size(); ++i) {
      transitions_.scores[i] = static_cast<float>(transition_sum[i] / averaged_epochs);
    }
  }

  const std::vector<float>& weights() const { return weights_; }
  const ChainTransitions& transitions() const { return transitions_; }

 private:
  static constexpr float kFirstSquare = 0.1f;
  static constexpr float kGradientMin = 1e-3f;  // smaller ones are not worth their memory traffic

  void forbid() {
    const std::size_t labels = design_.labels.size();
    for (std::size_t i = 0; i < labels; ++i) {
      const auto from = static_cast<Label>(i);
      if (!design_.may_start(from)) transitions_.from(labels)[i] = kForbidden;
      if (!design_.may_end(from)) transitions_.from(labels + 1)[i] = kForbidden;
      for (std::size_t j = 0; j < labels; ++j) {
        if (!design_.may_follow(from, static_cast<Label>(j))) transitions_.from(i)[j] = kForbidden;
      }
    }
    for (std::size_t i = 0; i < transitions_.scores.size(); ++i) {
      allowed_transitions_[i] = transitions_.scores[i] != kForbidden;
    }
  }

  // One step on one sentence; returns its loss before the step.
  double learn(const ChainExample& example) {
    const FeatureSequence kept = with_dropout(example.sentence);
    const std::vector<float> scores = emissions(kept);
    const ChainTransitions exponential = exponentials(transitions_);
    const ChainLattice free(scores, exponential);
    const ChainLattice gold(restricted(scores, example), exponential);
    ChainTransitions transition_gradient(design_.labels.size());
    gold.add_expected_transitions(example.weight, transition_gradient);
    free.add_expected_transitions(-example.weight, transition_gradient);
    for (std::size_t position = 0; position < kept.position_count(); ++position) {
      step_features(kept.at(position), gold.marginals(position), free.marginals(position),
                    example.weight);
    }
    step_transitions(transition_gradient);
    return free.log_partition() - gold.log_partition();
  }

  FeatureSequence with_dropout(const FeatureSequence& sentence) {
    FeatureSequence kept;
    kept.features.reserve(sentence.features.size());
    for (std::size_t position = 0; position < sentence.position_count(); ++position) {
      for (const std::uint32_t feature : sentence.at(position)) {
        if (random_.unit() >= settings_.feature_dropout) kept.features.push_back(feature);
      }
      kept.ends.push_back(static_cast<std::uint32_t>(kept.features.size()));
    }
    return kept;
  }

  std::vector<float> emissions(const FeatureSequence& sentence) const {
    std::vector<float> scores;
    scores.reserve(sentence.position_count() * design_.labels.size());
    std::vector<float> sums(kNoColumn + 1);
    for (std::size_t position = 0; position < sentence.position_count(); ++position) {
      std::fill(sums.begin(), sums.end(), 0.0f);
      for (const std::uint32_t row : sentence.at(position)) {
        const float* weights = weights_.data() + row * design_.column_count;
        for (std::size_t i = 0; i < design_.column_count; ++i)
          sums[i] += weights[i];
      }
      for (const auto [first, second] : design_.columns)
        scores.push_back(sums[first] + sums[second]);
    }
    return scores;
  }

  std::vector<float> restricted(std::vector<float> scores, const ChainExample& example) const {
    const std::size_t labels = design_.labels.size();
    std::vector<char> allowed(labels);
    for (std::size_t position = 0; position < example.allowed.size(); ++position) {
      std::fill(allowed.begin(), allowed.end(), 0);
      for (const Label label : example.allowed[position])
        allowed[label] = 1;
      for (std::size_t i = 0; i < labels; ++i) {
        if (!allowed[i]) scores[position * labels + i] = kForbidden;
      }
    }
    return scores;
  }

  void step_features(std::span<const std::uint32_t> rows, std::span<const float> gold,
                     std::span<const float> free, float weight) {
    gradient_.assign(kNoColumn + 1, 0.0f);
    for (std::size_t label = 0; label < gold.size(); ++label) {
      const float difference = weight * (gold[label] - free[label]);
      for (const std::uint8_t column : design_.columns[label])
        gradient_[column] += difference;
    }
    active_.clear();
    for (std::size_t i = 0; i < design_.column_count; ++i) {
      if (std::abs(gradient_[i]) > kGradientMin) active_.push_back(i);
    }
    for (const std::uint32_t row : rows) {
      for (const std::size_t column : active_) {
        const std::size_t at = row * design_.column_count + column;
        step(weights_[at], squares_[at], gradient_[column]);
      }
    }
  }

  void step_transitions(const ChainTransitions& gradient) {
    for (std::size_t i = 0; i < gradient.scores.size(); ++i) {
      if (!allowed_transitions_[i] || std::abs(gradient.scores[i]) < kGradientMin) continue;
      step(transitions_.scores[i], transition_squares_[i], gradient.scores[i]);
    }
  }

  void step(float& weight, float& square, float gradient) const {
    square += gradient * gradient;
    weight += settings_.rate * gradient / std::sqrt(square);
  }

  const ChainDesign& design_;
  const ChainSettings& settings_;
  RandomSource random_;
  std::vector<float> weights_, squares_;
  ChainTransitions transitions_;
  std::vector<float> transition_squares_;
  std::vector<char> allowed_transitions_;
  std::vector<float> gradient_;
  std::vector<std::size_t> active_;
};

// Writes features and weights as ChainModel reads them. Weights are rounded to 1/127 of the
// largest; a feature whose weights all fall below `weight_min` is left out.
void add_rows(const ChainDesign& design, const ChainSettings& settings,
              const std::vector<std::uint32_t>& features, const std::vector<float>& weights,
              ModelWriter& writer) {
  float largest = 1e-6f;
  for (const float weight : weights)
    largest = std::max(largest, std::abs(weight));
  const float scale = largest / 127;
  const std::size_t bucket_count = std::size_t{1} << settings.bucket_bits;
  std::vector<std::uint32_t> buckets;
  std::string rows;
  std::size_t weight_count = 0, feature_count = 0;
  for (std::size_t row = 0; row < features.size(); ++row) {
    while (buckets.size() <= features[row] >> (32 - settings.bucket_bits)) {
      buckets.push_back(static_cast<std::uint32_t>(rows.size()));
    }
    std::string entries;
    for (std::size_t column = 0; column < design.column_count; ++column) {
      const float weight = weights[row * design.column_count + column];
      const auto rounded = static_cast<int>(std::lround(weight / scale));
      if (std::abs(weight) < settings.weight_min || rounded == 0) continue;
      entries += static_cast<char>(column);
      entries += static_cast<char>(rounded);
    }
    if (entries.empty()) continue;
    const auto lower = static_cast<std::uint16_t>(features[row]);
    rows.append(reinterpret_cast<const char*>(&lower), sizeof lower);
    rows += static_cast<char>(entries.size() / 2);
    rows += entries;
    weight_count += entries.size() / 2;
    ++feature_count;
  }
  while (buckets.size() <= bucket_count)
    buckets.push_back(static_cast<std::uint32_t>(rows.size()));
  std::fprintf(stderr, "%s: %zu of %zu features kept, %zu weights\n", settings.title.c_str(),
               feature_count, features.size(), weight_count);
  writer.add_array("buckets", buckets);
  writer.add("rows", rows);
  writer.add_array("scale", std::vector<float>{scale});
}

}  // namespace

void train_chain(const ChainDesign& design, const ChainSettings& settings,
                 std::vector<ChainExample> examples, ModelWriter& writer) {
  const std::vector<std::uint32_t> features =
      frequent_features(examples, settings.feature_count_min);
  for (ChainExample& example : examples)
    number_features(example.sentence, features);
  std::fprintf(stderr, "%s: %zu sentences, %zu features, %zu labels\n", settings.title.c_str(),
               examples.size(), features.size(), design.labels.size());
  ChainTrainer trainer(design, settings, features.size());
  trainer.run(examples);

  std::string labels;
  for (const std::string& label : design.labels)
    labels += label + "\n";
  writer.add("labels", labels);
  writer.add_array("columns", design.columns);
  writer.add_array("shape",
                   std::vector<std::uint32_t>{static_cast<std::uint32_t>(design.column_count)});
  add_rows(design, settings, features, trainer.weights(), writer);
  writer.add_array("transitions", trainer.transitions().scores);
}

}  // namespace weft
