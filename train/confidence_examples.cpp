#include "train/confidence_examples.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <optional>

#include "ingest/ingestor.h"
#include "ingest/print_propositions.h"
#include "ingest/proposition_confidence.h"
#include "train/confidence_trainer.h"
#include "train/proposition_gold.h"

namespace weft {
namespace {

// Word F1 with an annotated tuple from which on it mostly says the same; BenchIE's lines are short
// and come in all their variants.
constexpr double kLikeCarb = 0.45, kLikeClusters = 0.7;

// Adds the propositions of each sentence that `judge` has a verdict on; it gets a reading of that
// sentence alone and an index into its propositions.
template <class Judge>
void add_examples(const Ingestor& ingestor, const std::vector<std::string>& sentences, Judge judge,
                  std::vector<ConfidenceExample>& examples) {
  const std::size_t first = examples.empty() ? 0 : examples.back().sentence + 1;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    Article article;
    article.source = "sentence";
    article.text = sentences[s];
    Segmentation segmentation = ingestor.segment_tokenized(article.text);
    const Reading reading = ingestor.read_segmented(std::move(article), std::move(segmentation));
    const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
    for (std::size_t i = 0; i < reading.propositions.size(); ++i) {
      const std::optional<bool> verdict = judge(sentences[s], reading, i);
      if (!verdict) continue;
      examples.push_back(
          {each_once(confidence_features(words, reading.propositions[i])), first + s, *verdict});
    }
  }
}

}  // namespace

std::string learn_confidence(const ConfidenceSources& sources) {
  IngestorOptions options;
  options.data_folder = sources.data;
  const Ingestor ingestor(options);
  const CarbGold carb = CarbGold::read(sources.carb);
  const ClusterGold clusters = ClusterGold::read(sources.clusters, sources.cluster_sentences);
  std::vector<ConfidenceExample> examples;
  const auto like_carb = [&](const std::string& sentence, const Reading& reading,
                             std::size_t index) -> std::optional<bool> {
    const auto columns = carb_columns(reading, index);
    if (columns.empty()) return std::nullopt;
    return carb.likeness(sentence, columns) >= kLikeCarb;
  };
  const auto in_cluster = [&](const std::string& sentence, const Reading& reading,
                              std::size_t index) -> std::optional<bool> {
    const auto lines = cluster_columns(reading, index);
    if (lines.empty()) return std::nullopt;
    return std::ranges::any_of(lines, [&](const auto& line) {
      return clusters.likeness(sentence, line) >= kLikeClusters;
    });
  };
  add_examples(ingestor, carb.sentences(), like_carb, examples);
  add_examples(ingestor, clusters.sentences(), in_cluster, examples);
  std::ofstream out(sources.out, std::ios::binary);
  out << print(train_confidence(examples), {"propositions", "confidence",
                                            "the development sets of CaRB and BenchIE"});
  if (!out.flush()) throw InputError(fmt::format("{}: cannot be written", sources.out));
  const auto right = std::ranges::count(examples, true, &ConfidenceExample::is_right);
  return fmt::format("{} propositions, {} right\n{}", examples.size(), right,
                     print(cross_validate(examples)));
}

}  // namespace weft
