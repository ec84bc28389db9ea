#include "train/confidence_trainer.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "ingest/proposition_confidence.h"

using namespace weft;

namespace {

// 4,000 sentences; "good" ones are right nine times of ten, others once in ten.
std::vector<ConfidenceExample> examples() {
  std::mt19937 numbers(7);
  std::vector<ConfidenceExample> all;
  for (std::size_t i = 0; i < 4000; ++i) {
    const bool good = numbers() % 2 == 0;
    const bool rare = numbers() % 10 == 0;
    all.push_back({{{"always"}, {good ? "good" : "bad"}}, i, good != rare});
  }
  return all;
}

}  // namespace

TEST_CASE("Weights give the frequencies that they were learnt from", "[train][propositions]") {
  const ConfidenceModel model(train_confidence(examples()).of_feature);
  CHECK(model.probability(each_once({"always", "good"})) == Approx(0.9).margin(0.03));
  CHECK(model.probability(each_once({"always", "bad"})) == Approx(0.1).margin(0.03));
}

TEST_CASE("The weight of an amount is per unit of it", "[train][facts]") {
  std::vector<ConfidenceExample> all = examples();
  for (ConfidenceExample& example : all)
    example.features = {{"good", example.features[1].name == "good" ? 2.0 : -2.0}};
  const auto weights = train_confidence(all).of_feature;
  CHECK(weights.at("good") == Approx(std::log(9) / 2).margin(0.1));
  CHECK(ConfidenceModel(weights).probability(std::vector<ConfidenceFeature>{{"good", 2.0}}) ==
        Approx(0.9).margin(0.03));
}

TEST_CASE("Examples of mended tables are learnt from but not scored", "[train][facts]") {
  std::vector<ConfidenceExample> all = examples();
  for (std::size_t i = 0; i < all.size(); i += 2) {
    all[i].features.push_back({"mended 1"});
    all[i].is_right = true;
    all[i].is_scored = false;
  }
  std::size_t count = 0;
  for (const ReliabilityBin& bin : cross_validate(all).bins)
    count += bin.count;
  CHECK(count == 2000);
  const auto weights = train_confidence(all).of_feature;
  CHECK(weights.at("mended 1") > 2);
  CHECK(ConfidenceModel(weights).probability(each_once({"always", "bad"})) < 0.25);
}

TEST_CASE("Cross-validation tells how reliable the probabilities are", "[train][propositions]") {
  const ConfidenceScore score = cross_validate(examples());
  std::size_t count = 0;
  for (const ReliabilityBin& bin : score.bins) {
    count += bin.count;
    if (bin.count > 50) CHECK(bin.predicted == Approx(bin.observed).margin(0.05));
  }
  CHECK(count == 4000);
  CHECK(score.brier == Approx(0.09).margin(0.01));
  CHECK(score.area > 0.8);
}

TEST_CASE("The table of weights names its source and is sorted", "[train][propositions]") {
  CHECK(print(ConfidenceWeights{{{"b", 0.5}, {"a", -1.0}}},
              {"propositions", "confidence", "two sentences"}) ==
        "# How likely propositions are right: weights of a logistic regression, learnt by\n"
        "# `weft-train confidence` from two sentences.\n# WEIGHT TAB FEATURE\n"
        "-1.0000\ta\n0.5000\tb\n");
}
