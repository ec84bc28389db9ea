// Learns how likely a proposition is right (ingest/proposition_confidence.h).
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "ingest/proposition_confidence.h"

namespace weft {

struct ConfidenceExample {
  std::vector<ConfidenceFeature> features;
  std::size_t sentence = 0;  // examples of one sentence are never on both sides of a split
  bool is_right = false;
  bool is_scored = true;  // counts in cross-validation, not in training alone
};

struct ConfidenceWeights {
  std::map<std::string, double, std::less<>> of_feature;
};

// Penalties of squared weights: of features, and of "always", which every example has, and of what
// begins with "mended ", which no prediction is made with (fact_confidence_examples.h).
struct ConfidenceSettings {
  double penalty = 2;  // propositions: 1 to 5 give the same Brier score
  double always = 2;
};

// Logistic regression with an L2 penalty, by Newton's method; the same examples give the same
// weights. Features of fewer than `kSeenMin` examples are left out.
ConfidenceWeights train_confidence(const std::vector<ConfidenceExample>& examples,
                                   const ConfidenceSettings& settings = {});

// One bin of the predictions made of sentences that were not trained on.
struct ReliabilityBin {
  double predicted = 0, observed = 0;  // means
  std::size_t count = 0;
};

struct ConfidenceScore {
  std::vector<ReliabilityBin> bins;  // ten, of equal width
  double brier = 0;                  // mean squared error of the probabilities
  double area = 0;                   // chance that a right one is ranked above a wrong one
  std::vector<ReliabilityBin> kept;  // of those of at least `predicted`: 0.5, 0.55 ... 0.95
};

// Trains ten times, each time without a tenth of the sentences, and predicts those.
ConfidenceScore cross_validate(const std::vector<ConfidenceExample>& examples,
                               const ConfidenceSettings& settings = {});

std::string print(const ConfidenceScore& score);  // a Markdown table and a line

// What the table's first lines say: "propositions", the command, and what was learnt from.
struct ConfidenceTable {
  std::string_view subject, command, provenance;
};

std::string print(const ConfidenceWeights& weights, const ConfidenceTable& table);

}  // namespace weft
