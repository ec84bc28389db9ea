// How likely a proposition is right: a logistic regression over what it looks like and how sure its
// tree is. Weights are a readable table, data/confidence.tsv, that `weft-train confidence` learns.
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

// What the model looks at: each a name that holds of the proposition ("rule verb.object",
// "arguments 2", "subject pronoun").
std::vector<std::string> confidence_features(const ArticleWords& words, const Proposition& p);

// Something that holds of what is judged, or how much of it there is.
struct ConfidenceFeature {
  std::string name;
  double amount = 1;
};

// What simply holds.
std::vector<ConfidenceFeature> each_once(const std::vector<std::string>& names);

class ConfidenceModel {
 public:
  // Weights by feature; those that are not there weigh nothing.
  explicit ConfidenceModel(std::map<std::string, double, std::less<>> weights)
      : weights_(std::move(weights)) {}

  // Lines of WEIGHT TAB FEATURE; throws InputError "file:line: what; what to do".
  static ConfidenceModel load(const std::string& path);

  // In (0, 1), in thousandths.
  double probability(std::span<const ConfidenceFeature> features) const;

 private:
  std::map<std::string, double, std::less<>> weights_;
};

}  // namespace weft
