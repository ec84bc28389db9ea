#include "ingest/proposition_confidence.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>

#include "graph/error.h"

namespace weft {
namespace {

std::size_t word_count(const WordSpans& spans) {
  std::size_t count = 0;
  for (const WordSpan span : spans)
    count += span.end_word - span.first_word;
  return count;
}

// The bin of a number: "under 4" for the first bound above it.
std::string bin(std::size_t number, std::initializer_list<std::size_t> bounds) {
  for (const std::size_t bound : bounds) {
    if (number < bound) return fmt::format("under {}", bound);
  }
  return "more";
}

std::string_view certainty(double probability) {
  if (probability < 0.5) return "under 0.5";
  if (probability < 0.8) return "under 0.8";
  if (probability < 0.95) return "under 0.95";
  return probability < 0.99 ? "under 0.99" : "more";
}

std::string_view kind_of(const ArticleWords& words, std::uint32_t head) {
  if (head == kNoHead) return "clause";
  if (words.is(head, Upos::pron)) return "pronoun";
  if (words.is(head, Upos::propn)) return "name";
  if (words.is(head, Upos::noun)) return "noun";
  return words.is(head, Upos::num) ? "number" : "other";
}

}  // namespace

std::vector<std::string> confidence_features(const ArticleWords& words, const Proposition& p) {
  const Sentence& sentence = words.sentences()[p.sentence];
  std::vector<std::string> features{"always", "rule " + p.rule};
  features.push_back(fmt::format("tree {}", certainty(p.tree_probability)));
  features.push_back(fmt::format("arguments {}", std::min<std::size_t>(p.arguments.size(), 4)));
  features.push_back("sentence " +
                     bin(sentence.end_word - sentence.first_word, {12, 20, 30, 45}));
  if (!p.subject_words.empty()) {
    features.push_back("subject " + bin(word_count(p.subject_words), {2, 4, 7, 12}));
    features.push_back(fmt::format("subject {}", kind_of(words, p.subject_head)));
  }
  if (!p.object_words.empty()) {
    features.push_back("object " + bin(word_count(p.object_words), {2, 4, 8, 15}));
    features.push_back(fmt::format("object {}", kind_of(words, p.object_head)));
  }
  if (p.borrowed_subject) features.push_back("subject borrowed");
  if (p.polarity == Polarity::negated) features.push_back("negated");
  if (p.modality != Modality::stated) features.push_back("not stated");
  if (p.speaker) features.push_back("reported");
  const bool clause = std::ranges::any_of(p.arguments, &Argument::is_clause);
  if (clause) features.push_back("argument clause");
  return features;
}

ConfidenceModel ConfidenceModel::load(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; reinstall weft's data", path));
  std::map<std::string, double, std::less<>> weights;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    double weight = 0;
    const char* const end = line.data() + std::min(tab, line.size());
    const auto read = std::from_chars(line.data(), end, weight);
    if (tab == std::string::npos || read.ec != std::errc() || read.ptr != end) {
      throw InputError(
          fmt::format("{}:{}: no weight; write WEIGHT TAB FEATURE", path, number));
    }
    weights[line.substr(tab + 1)] = weight;
  }
  return ConfidenceModel(std::move(weights));
}

std::vector<ConfidenceFeature> each_once(const std::vector<std::string>& names) {
  std::vector<ConfidenceFeature> features;
  for (const std::string& name : names)
    features.push_back({name});
  return features;
}

double ConfidenceModel::probability(std::span<const ConfidenceFeature> features) const {
  double sum = 0;
  for (const ConfidenceFeature& feature : features) {
    const auto weight = weights_.find(feature.name);
    if (weight != weights_.end()) sum += weight->second * feature.amount;
  }
  const double probability = 1 / (1 + std::exp(-sum));
  return std::clamp(std::round(probability * 1000) / 1000, 0.001, 0.999);
}

}  // namespace weft
