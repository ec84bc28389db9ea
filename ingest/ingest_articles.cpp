#include <algorithm>
#include <deque>
#include <future>

#include "ingest/ingestor.h"

namespace weft {
namespace {

// An input on its way: its line, and its facts once some thread has read them.
struct Pending {
  IngestLine line;
  std::optional<std::future<ArticleFacts>> facts;
};

Pending start(const Ingestor& ingestor, ReadItem item) {
  Pending pending;
  pending.line.place = std::move(item.place);
  pending.line.problem = std::move(item.problem);
  if (item.article) {
    pending.line.source = item.article->source;
    pending.line.title = item.article->title;
    pending.line.text_bytes = item.article->text.size();
    pending.facts = std::async(std::launch::async, [&ingestor, article = std::move(*item.article)] {
      return ingestor.read(article);
    });
  }
  return pending;
}

void finish(Pending pending, Graph& graph, const IngestOptions& options, IngestReport& report) {
  IngestLine& line = pending.line;
  if (pending.facts) {
    const ArticleFacts facts = pending.facts->get();
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
  } else {
    ++report.failed;
  }
  if (options.on_line) options.on_line(line);
}

}  // namespace

IngestReport ingest(const Ingestor& ingestor, ArticleStream& articles, Graph& graph,
                    const IngestOptions& options) {
  IngestReport report;
  const std::size_t pending_max = std::max(options.threads, 1U);
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
      if (more) pending.push_back(start(ingestor, std::move(*item)));
    }
    if (pending.empty()) break;
    Pending first = std::move(pending.front());
    pending.pop_front();
    finish(std::move(first), graph, options, report);
  }
  return report;
}

}  // namespace weft
