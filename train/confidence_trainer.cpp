#include "train/confidence_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace weft {
namespace {

constexpr std::size_t kSeenMin = 4;
constexpr int kSteps = 25;      // Newton steps; ten are enough
constexpr std::size_t kFolds = 10;

using Matrix = std::vector<std::vector<double>>;

// Solves a symmetric positive definite system in place (Cholesky).
std::vector<double> solve(Matrix a, std::vector<double> b) {
  const std::size_t size = b.size();
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = a[i][j];
      for (std::size_t k = 0; k < j; ++k)
        sum -= a[i][k] * a[j][k];
      a[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / a[j][j];
    }
  }
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t k = 0; k < i; ++k)
      b[i] -= a[i][k] * b[k];
    b[i] /= a[i][i];
  }
  for (std::size_t i = size; i-- > 0;) {
    for (std::size_t k = i + 1; k < size; ++k)
      b[i] -= a[k][i] * b[k];
    b[i] /= a[i][i];
  }
  return b;
}

std::map<std::string, std::size_t, std::less<>> number_features(
    const std::vector<ConfidenceExample>& examples) {
  std::map<std::string, std::size_t, std::less<>> counts, numbers;
  for (const ConfidenceExample& example : examples) {
    for (const ConfidenceFeature& feature : example.features)
      ++counts[feature.name];
  }
  for (const auto& [feature, count] : counts) {
    if (count >= kSeenMin) numbers.emplace(feature, numbers.size());
  }
  return numbers;
}

// The numbers of an example's features, with their amounts.
using Row = std::vector<std::pair<std::size_t, double>>;

std::vector<Row> rows_of(const std::vector<ConfidenceExample>& examples,
                         const std::map<std::string, std::size_t, std::less<>>& numbers) {
  std::vector<Row> rows;
  for (const ConfidenceExample& example : examples) {
    rows.emplace_back();
    for (const ConfidenceFeature& feature : example.features) {
      const auto number = numbers.find(feature.name);
      if (number != numbers.end()) rows.back().emplace_back(number->second, feature.amount);
    }
  }
  return rows;
}

}  // namespace

ConfidenceWeights train_confidence(const std::vector<ConfidenceExample>& examples,
                                   const ConfidenceSettings& settings) {
  const auto numbers = number_features(examples);
  std::vector<double> penalties(numbers.size(), settings.penalty);
  for (const auto& [feature, number] : numbers) {
    if (feature == "always" || feature.starts_with("mended ")) penalties[number] = settings.always;
  }
  const std::vector<Row> rows = rows_of(examples, numbers);
  std::vector<double> weights(numbers.size());
  for (int step = 0; step < kSteps; ++step) {
    std::vector<double> gradient(weights.size());
    Matrix curvature(weights.size(), std::vector<double>(weights.size()));
    for (std::size_t i = 0; i < weights.size(); ++i) {
      gradient[i] = -penalties[i] * weights[i];
      curvature[i][i] = penalties[i];
    }
    for (std::size_t e = 0; e < rows.size(); ++e) {
      double sum = 0;
      for (const auto& [i, amount] : rows[e])
        sum += weights[i] * amount;
      const double probability = 1 / (1 + std::exp(-sum));
      for (const auto& [i, amount] : rows[e]) {
        gradient[i] += amount * ((examples[e].is_right ? 1 : 0) - probability);
        for (const auto& [j, other] : rows[e])
          curvature[i][j] += amount * other * probability * (1 - probability);
      }
    }
    const std::vector<double> change = solve(std::move(curvature), std::move(gradient));
    for (std::size_t i = 0; i < weights.size(); ++i)
      weights[i] += change[i];
  }
  ConfidenceWeights learnt;
  for (const auto& [feature, number] : numbers)
    learnt.of_feature[feature] = weights[number];
  return learnt;
}

ConfidenceScore cross_validate(const std::vector<ConfidenceExample>& examples,
                               const ConfidenceSettings& settings) {
  std::vector<std::pair<double, bool>> predictions;
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    std::vector<ConfidenceExample> training;
    for (const ConfidenceExample& example : examples) {
      if (example.sentence % kFolds != fold) training.push_back(example);
    }
    const ConfidenceModel model(train_confidence(training, settings).of_feature);
    for (const ConfidenceExample& example : examples) {
      if (example.sentence % kFolds != fold || !example.is_scored) continue;
      predictions.emplace_back(model.probability(example.features), example.is_right);
    }
  }
  ConfidenceScore score;
  score.bins.resize(10);
  for (int bound = 50; bound < 100; bound += 5)
    score.kept.push_back({bound / 100.0, 0, 0});
  double ranked = 0, right = 0, wrong = 0;
  std::sort(predictions.begin(), predictions.end());
  for (const auto& [predicted, is_right] : predictions) {
    ReliabilityBin& bin = score.bins[std::min<std::size_t>(static_cast<std::size_t>(predicted * 10),
                                                           9)];
    ++bin.count;
    bin.predicted += predicted;
    bin.observed += is_right ? 1 : 0;
    for (ReliabilityBin& kept : score.kept) {
      if (predicted < kept.predicted) break;
      ++kept.count;
      kept.observed += is_right ? 1 : 0;
    }
    score.brier += (predicted - is_right) * (predicted - is_right);
    (is_right ? right : wrong) += 1;
    if (is_right) ranked += wrong;  // the wrong ones below it
  }
  for (ReliabilityBin& bin : score.bins) {
    const auto count = static_cast<double>(std::max<std::size_t>(bin.count, 1));
    bin.predicted /= count;
    bin.observed /= count;
  }
  for (ReliabilityBin& kept : score.kept)
    kept.observed /= static_cast<double>(std::max<std::size_t>(kept.count, 1));
  score.brier /= static_cast<double>(std::max<std::size_t>(predictions.size(), 1));
  score.area = right * wrong > 0 ? ranked / (right * wrong) : 0;
  return score;
}

std::string print(const ConfidenceScore& score) {
  std::string text = "| predicted | observed | count |\n| --- | --- | --- |\n";
  for (const ReliabilityBin& bin : score.bins) {
    if (bin.count == 0) continue;
    text += fmt::format("| {:.2f} | {:.2f} | {} |\n", bin.predicted, bin.observed, bin.count);
  }
  text += "\n| at least | right | count |\n| --- | --- | --- |\n";
  for (const ReliabilityBin& kept : score.kept) {
    if (kept.count == 0) continue;
    text += fmt::format("| {:.2f} | {:.2f} | {} |\n", kept.predicted, kept.observed, kept.count);
  }
  return text + fmt::format("Brier score {:.4f}, area under the ROC curve {:.4f}\n", score.brier,
                            score.area);
}

std::string print(const ConfidenceWeights& weights, const ConfidenceTable& table) {
  std::string text = fmt::format(
      "# How likely {} are right: weights of a logistic regression, learnt by\n"
      "# `weft-train {}` from {}.\n# WEIGHT TAB FEATURE\n",
      table.subject, table.command, table.provenance);
  for (const auto& [feature, weight] : weights.of_feature)
    text += fmt::format("{:.4f}\t{}\n", weight, feature);
  return text;
}

}  // namespace weft
