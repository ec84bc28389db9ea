#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace weft {

// Yes-or-no examples with as many hashed features each, as places in a table of weights; example e
// has places [e, e + 1) * feature_count.
struct HashedExamples {
  std::vector<std::uint32_t> places;
  std::vector<char> is_true;
  std::size_t feature_count = 0;

  std::span<const std::uint32_t> of(std::size_t example) const {
    return std::span(places).subspan(example * feature_count, feature_count);
  }
};

struct RegressionSettings {
  std::size_t weight_count = 0;
  int epochs = 3;
  double learning_rate = 0.1;
  double feature_dropout = 0.2;
  std::uint64_t seed = 1;
};

// Weights of the places, so that their sum is the log odds of an example: logistic regression by
// AdaGrad, the average of the weights after each of the later epochs. `what` heads the lines that
// say how it goes. The same on the same kind of machine.
std::vector<double> logistic_regression(const HashedExamples& examples,
                                        const RegressionSettings& settings, std::string_view what);

// A weight of the model files: twentieths, within [-limit, limit].
std::int32_t scaled_weight(double weight, double limit);

}  // namespace weft
