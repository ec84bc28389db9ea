#include "ingest/name_decoder.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <random>

using namespace weft;

namespace {

// Log-probabilities of each label at each word, far from even.
std::vector<float> random_scores(std::mt19937_64& numbers, std::size_t words) {
  std::vector<float> scores;
  for (std::size_t word = 0; word < words; ++word) {
    std::vector<double> weights(kNameLabelCount);
    double sum = 0;
    for (double& weight : weights) {
      weight = std::exp(static_cast<double>(numbers() % 1000) / 100);
      sum += weight;
    }
    for (const double weight : weights)
      scores.push_back(static_cast<float>(std::log(weight / sum)));
  }
  return scores;
}

bool is_well_formed(const std::vector<Label>& labels) {
  for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
    if (!may_follow(labels[i], labels[i + 1])) return false;
  }
  return labels.empty() || (may_start(labels.front()) && may_end(labels.back()));
}

// Names as text, with the sum over all well-formed sequences as the oracle of best and probability.
struct Oracle {
  double best = -1, sum = 0;
  std::vector<Label> best_labels;
  std::map<std::vector<std::uint32_t>, double> of_name;  // begin, end, type

  explicit Oracle(const std::vector<float>& scores) {
    const std::size_t words = scores.size() / kNameLabelCount;
    std::vector<Label> labels(words);
    for (;;) {
      if (is_well_formed(labels)) add(scores, labels);
      std::size_t word = 0;
      while (word < words && ++labels[word] == kNameLabelCount)
        labels[word++] = 0;
      if (word == words) return;
    }
  }

  void add(const std::vector<float>& scores, const std::vector<Label>& labels) {
    double product = 1;
    for (std::size_t i = 0; i < labels.size(); ++i)
      product *= std::exp(double{scores[i * kNameLabelCount + labels[i]]});
    sum += product;
    for (std::uint32_t begin = 0; begin < labels.size(); ++begin) {
      if (labels[begin] == 0 || !may_start(labels[begin])) continue;
      std::uint32_t end = begin + 1;
      while (end < labels.size() && !may_start(labels[end]))
        ++end;
      of_name[{begin, end, static_cast<std::uint32_t>(type_of(labels[begin]))}] += product;
    }
    if (product > best) {
      best = product;
      best_labels = labels;
    }
  }
};

}  // namespace

TEST_CASE("The best well-formed sequence is found, with the probabilities of its names",
          "[ingest][property]") {
  const auto seed = GENERATE(take(30, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  const std::vector<float> scores = random_scores(numbers, 1 + seed % 3);
  const Oracle oracle(scores);
  std::vector<Label> labels(scores.size() / kNameLabelCount);
  for (const Name& name : decode_names(scores)) {
    const bool unit = name.end_word == name.first_word + 1;
    for (std::uint32_t i = name.first_word; i < name.end_word; ++i)
      labels[i] = name_label(NamePart::inside, name.type);
    labels[name.first_word] = name_label(unit ? NamePart::unit : NamePart::begin, name.type);
    if (!unit) labels[name.end_word - 1] = name_label(NamePart::last, name.type);
    const double expected = oracle.of_name.at(
        {name.first_word, name.end_word, static_cast<std::uint32_t>(name.type)});
    CHECK(name.probability == Approx(expected / oracle.sum).epsilon(1e-4));
  }
  CHECK(labels == oracle.best_labels);
}

TEST_CASE("Long sentences keep their probabilities", "[ingest]") {
  std::mt19937_64 numbers(5);
  const auto names = decode_names(random_scores(numbers, 3000));
  REQUIRE(names.size() > 100);
  for (const Name& name : names) {
    CHECK(name.probability > 0);
    CHECK(name.probability <= 1);
  }
  CHECK(decode_names({}).empty());
}
