#include "train/fact_confidence_examples.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <map>

#include "graph/error.h"
#include "ingest/ingestor.h"
#include "train/confidence_trainer.h"
#include "train/fact_verdicts.h"

namespace weft {
namespace {

constexpr ConfidenceSettings kSettings{10, 0.01};

struct Verdict {
  bool is_right = false;
  std::string mended;  // the table, if what was found in it has been mended
};

using Verdicts = std::map<std::string, Verdict>;  // by fact line
using Documents = std::map<std::string, Verdicts>;

void add_table(const std::string& path, const std::string& mended, Documents& documents) {
  for (const FactVerdict& verdict : read_fact_verdicts(path))
    documents[verdict.document][verdict.fact] = {verdict.is_right, mended};
}

Documents by_document(const FactConfidenceSources& sources) {
  Documents documents;
  for (const std::string& path : sources.mended)
    add_table(path, path, documents);
  for (const std::string& path : sources.verdicts)
    add_table(path, {}, documents);
  return documents;
}

ConfidenceExample example_of(std::span<const ConfidenceFeature> features, std::size_t document,
                             const Verdict& verdict) {
  ConfidenceExample example{{features.begin(), features.end()}, document, verdict.is_right,
                            verdict.mended.empty()};
  if (!verdict.mended.empty()) example.features.push_back({"mended " + verdict.mended});
  return example;
}

Article article_of(const std::string& path) {
  for (ReadItem& item : read_articles({path}, {})) {
    if (item.article) return std::move(*item.article);
  }
  throw InputError(fmt::format("{}: no article; write the text of the document there", path));
}

}  // namespace

std::string learn_fact_confidence(const FactConfidenceSources& sources) {
  Verdicts verdicts;  // of the document being read, without those that were met
  std::vector<ConfidenceExample> examples;
  std::size_t document = 0;
  IngestorOptions options;
  options.data_folder = sources.data;
  options.min_confidence = 0;
  options.watch = [&](const ArticleFacts& facts, const Fact& fact,
                      std::span<const ConfidenceFeature> features) {
    const auto verdict = verdicts.extract(fact_line(facts, fact));
    if (verdict) examples.push_back(example_of(features, document, verdict.mapped()));
  };
  const Ingestor ingestor(options);
  for (const auto& [name, of_document] : by_document(sources)) {
    verdicts = of_document;
    ingestor.read(article_of(fmt::format("{}/{}.txt", sources.texts, name)));
    ++document;
  }
  std::ofstream out(sources.out, std::ios::binary);
  ConfidenceWeights weights = train_confidence(examples, kSettings);
  std::erase_if(weights.of_feature,
                [](const auto& weight) { return weight.first.starts_with("mended "); });
  out << print(weights,
               {"facts", "fact-confidence", "the judged facts of docs/evaluation"});
  if (!out.flush()) throw InputError(fmt::format("{}: cannot be written", sources.out));
  const auto right = std::ranges::count(examples, true, &ConfidenceExample::is_right);
  return fmt::format("{} facts, {} right\n{}", examples.size(), right,
                     print(cross_validate(examples, kSettings)));
}

}  // namespace weft
