#include "train/logistic_regression.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

#include "train/random_source.h"

namespace weft {

namespace {

class Regression {
 public:
  explicit Regression(const RegressionSettings& settings)
      : settings_(settings),
        weights_(settings.weight_count),
        squares_(settings.weight_count, kSquaresBegin),
        averages_(settings.weight_count),
        numbers_(settings.seed) {}

  std::vector<double> learn(const HashedExamples& examples, std::string_view what) {
    std::vector<std::uint32_t> order(examples.is_true.size());
    std::iota(order.begin(), order.end(), 0);
    int averaged = 0;
    for (int epoch = 0; epoch < settings_.epochs && !order.empty(); ++epoch) {
      numbers_.shuffle(order);
      double loss = 0;
      for (const std::uint32_t example : order)
        loss += step(examples.of(example), examples.is_true[example] != 0);
      std::fprintf(stderr, "%.*s: epoch %d, loss %.4f\n", static_cast<int>(what.size()),
                   what.data(), epoch + 1, loss / static_cast<double>(order.size()));
      if (epoch < settings_.epochs / 2) continue;
      ++averaged;
      for (std::size_t i = 0; i < weights_.size(); ++i)
        averages_[i] += weights_[i];
    }
    for (double& weight : averages_)
      weight /= std::max(averaged, 1);
    return std::move(averages_);
  }

 private:
  static constexpr double kSquaresBegin = 0.01;

  // The loss of the example, before the step that it makes.
  double step(std::span<const std::uint32_t> places, bool is_true) {
    constexpr double kSureEnough = 0.001, kLossMax = 20;
    kept_.clear();
    double sum = 0;
    for (const std::uint32_t place : places) {
      if (numbers_.unit() < settings_.feature_dropout) continue;
      kept_.push_back(place);
      sum += weights_[place];
    }
    sum /= 1 - settings_.feature_dropout;
    const double gradient = 1 / (1 + std::exp(-sum)) - (is_true ? 1 : 0);
    if (std::abs(gradient) < kSureEnough) return 0;
    for (const std::uint32_t place : kept_) {
      squares_[place] += gradient * gradient;
      weights_[place] -= settings_.learning_rate * gradient / std::sqrt(squares_[place]);
    }
    return std::min(-std::log1p(-std::abs(gradient)), kLossMax);
  }

  const RegressionSettings& settings_;
  std::vector<double> weights_, squares_, averages_;
  std::vector<std::uint32_t> kept_;
  RandomSource numbers_;
};

}  // namespace

std::vector<double> logistic_regression(const HashedExamples& examples,
                                        const RegressionSettings& settings,
                                        std::string_view what) {
  return Regression(settings).learn(examples, what);
}

std::int32_t scaled_weight(double weight, double limit) {
  constexpr double kScale = 20;
  return static_cast<std::int32_t>(std::clamp(std::round(weight * kScale), -limit, limit));
}

}  // namespace weft
