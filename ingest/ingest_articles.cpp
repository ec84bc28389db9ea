#include <algorithm>
#include <deque>
#include <future>

#include "ingest/ingestor.h"

namespace weft {
namespace {

// An article as read, or why it could not be.
struct Outcome {
  std::optional<ArticleFacts> facts;
  std::string problem;
  ExtractionCounts extraction;
};

// An input on its way: its line, and what comes of it once some thread has read it.
struct Pending {
  IngestLine line;
  std::optional<std::future<Outcome>> outcome;
};

Outcome read(const Ingestor& ingestor, const Article& article, const Extractor* extractor) {
  Outcome outcome;
  if (extractor == nullptr) {
    outcome.facts = ingestor.read(article);
    return outcome;
  }
  try {
    outcome.facts = ingestor.read(article, *extractor, outcome.extraction);
  } catch (const ExtractorError& error) {
    outcome.problem = error.what();
  }
  return outcome;
}

// The facts of an article that has not changed since the extractor's model read it.
std::optional<ArticleFacts> known_facts(const Graph& graph, const Article& article,
                                        const Extractor& extractor) {
  const Snapshot snapshot = graph.snapshot();
  const auto summary = snapshot.find_article(article.source);
  if (!summary || summary->content_hash != content_hash(article)) return std::nullopt;
  auto facts = snapshot.article_facts(summary->graph);
  if (!facts || !is_signed_by(extractor, *facts)) return std::nullopt;
  return facts;
}

Pending start(const Ingestor& ingestor, ReadItem item, const Graph& graph,
              const Extractor* extractor) {
  Pending pending;
  pending.line.place = std::move(item.place);
  pending.line.problem = std::move(item.problem);
  if (!item.article) return pending;
  pending.line.source = item.article->source;
  pending.line.title = item.article->title;
  pending.line.text_bytes = item.article->text.size();
  std::optional<ArticleFacts> known;
  if (extractor != nullptr) known = known_facts(graph, *item.article, *extractor);
  const auto policy = known ? std::launch::deferred : std::launch::async;
  pending.outcome = std::async(policy, [&ingestor, extractor, known = std::move(known),
                                        article = std::move(*item.article)] {
    return known ? Outcome{known, {}, {}} : read(ingestor, article, extractor);
  });
  return pending;
}

void store(const ArticleFacts& facts, Graph& graph, IngestLine& line, IngestReport& report) {
  line.entities = facts.entities.size();
  line.facts = facts.facts.size();
  line.outcome = graph.put_article(facts);
  switch (*line.outcome) {
    case PutOutcome::added:
      ++report.added;
      break;
    case PutOutcome::replaced:
      ++report.replaced;
      break;
    case PutOutcome::unchanged:
      ++report.unchanged;
      break;
  }
  report.facts += line.facts;
}

void finish(Pending pending, Graph& graph, const IngestOptions& options, IngestReport& report) {
  IngestLine& line = pending.line;
  Outcome outcome;
  if (pending.outcome) outcome = pending.outcome->get();
  line.extraction = outcome.extraction;
  report.extraction += outcome.extraction;
  if (!outcome.problem.empty()) {
    if (!line.problem.empty()) line.problem += '\n';
    line.problem += line.place + ": " + outcome.problem;
  }
  if (outcome.facts) {
    store(*outcome.facts, graph, line, report);
  } else {
    ++report.failed;
  }
  if (options.on_line) options.on_line(line);
}

// So many that each thread has work; and so many that each request of an extractor is under way
// while the first article still waits for its own.
std::size_t pending_count(const IngestOptions& options) {
  const std::size_t threads = std::max(options.threads, 1U);
  if (options.extractor == nullptr) return threads;
  return std::max<std::size_t>(threads, 2 * std::size_t{options.extractor->concurrency()});
}

}  // namespace

IngestReport ingest(const Ingestor& ingestor, ArticleStream& articles, Graph& graph,
                    const IngestOptions& options) {
  graph.set_single_valued(ingestor.schema().single_valued());  // conflicts and AS OF go by these
  graph.set_single_holders(ingestor.schema().single_holders());
  IngestReport report;
  const std::size_t pending_max = pending_count(options);
  std::deque<Pending> pending;
  bool more = true;
  while (more || !pending.empty()) {
    while (more && pending.size() < pending_max) {
      if (options.stop != nullptr && options.stop->load()) {
        report.stopped = true;
        more = false;
        break;
      }
      auto item = articles.next();
      more = item.has_value();
      if (more) pending.push_back(start(ingestor, std::move(*item), graph, options.extractor));
    }
    if (pending.empty()) break;
    Pending first = std::move(pending.front());
    pending.pop_front();
    finish(std::move(first), graph, options, report);
  }
  return report;
}

}  // namespace weft
