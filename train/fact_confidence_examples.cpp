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

constexpr ConfidenceSettings kSettings{40, 0.01};

using Verdicts = std::map<std::string, bool>;  // by fact line

std::map<std::string, Verdicts> by_document(const std::vector<std::string>& paths) {
  std::map<std::string, Verdicts> documents;
  for (const std::string& path : paths) {
    for (const FactVerdict& verdict : read_fact_verdicts(path))
      documents[verdict.document][verdict.fact] = verdict.is_right;
  }
  return documents;
}

Article article_of(const std::string& path) {
  for (ReadItem& item : read_articles({path}, {})) {
    if (item.article) return std::move(*item.article);
  }
  throw InputError(fmt::format("{}: no article; write the text of the document there", path));
}

}  // namespace

std::string learn_fact_confidence(const FactConfidenceSources& sources) {
  const Verdicts* verdicts = nullptr;  // of the document being read
  std::vector<ConfidenceExample> examples;
  std::size_t document = 0;
  IngestorOptions options;
  options.data_folder = sources.data;
  options.min_confidence = 0;
  options.watch = [&](const ArticleFacts& facts, const Fact& fact,
                      std::span<const std::string> features) {
    const auto verdict = verdicts->find(fact_line(facts, fact));
    if (verdict == verdicts->end()) return;
    examples.push_back({{features.begin(), features.end()}, document, verdict->second});
  };
  const Ingestor ingestor(options);
  for (const auto& [name, of_document] : by_document(sources.verdicts)) {
    verdicts = &of_document;
    ingestor.read(article_of(fmt::format("{}/{}.txt", sources.texts, name)));
    ++document;
  }
  std::ofstream out(sources.out, std::ios::binary);
  out << print(train_confidence(examples, kSettings),
               {"facts", "fact-confidence", "the judged facts of docs/evaluation"});
  if (!out.flush()) throw InputError(fmt::format("{}: cannot be written", sources.out));
  const auto right = std::ranges::count(examples, true, &ConfidenceExample::is_right);
  return fmt::format("{} facts, {} right\n{}", examples.size(), right,
                     print(cross_validate(examples, kSettings)));
}

}  // namespace weft
