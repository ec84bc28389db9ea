#include "graph/graph.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <mutex>

#include "graph/article_codec.h"
#include "graph/article_writer.h"
#include "graph/articles.h"
#include "graph/bulk_load.h"
#include "graph/byte_codec.h"
#include "graph/decisions.h"
#include "graph/remembered_view.h"
#include "graph/rocksdb_folder.h"
#include "graph/single_holders.h"
#include "graph/single_valued.h"
#include "graph/snapshot.h"
#include "graph/verify.h"

namespace weft {
namespace {

// A cached term takes about 200 bytes in both directions; terms get a quarter of the memory.
constexpr std::size_t kCachedTermsPerMib = (1 << 20) / 4 / 200;
// A dozen files with their fsyncs cost what so many quads cost through the log.
constexpr std::size_t kFiledQuadsMin = 10'000;

void check_quad(const Quad& quad, std::size_t index) {
  const char* what = nullptr;
  if (!quad.subject.is_resource()) what = "its subject is a literal";
  if (quad.predicate.kind != TermKind::iri) what = "its predicate is no IRI";
  if (quad.graph && !quad.graph->is_resource()) what = "its graph is a literal";
  if (what) {
    throw InputError(
        fmt::format("statement {}: {}; RDF 1.1 has no such statements", index + 1, what));
  }
}

// Gives decisions of no time the present one, or the first after the last decision.
void set_times(const KeyView& view, std::vector<Decision>& decisions) {
  using namespace std::chrono;
  std::uint64_t last = 0;
  for_each_decision(view, [&](const Decision& decision) { last = decision.when_us; });
  for (const Decision& decision : decisions)
    last = std::max(last, decision.when_us);
  const auto now = static_cast<std::uint64_t>(
      duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
  for (Decision& decision : decisions) {
    if (decision.when_us == 0) decision.when_us = last = std::max(now, last + 1);
  }
}

}  // namespace

struct Graph::Impl {
  RocksdbFolder folder;
  std::string base;
  mutable TermCache cache;
  std::mutex writing;  // one batch at a time

  Impl(const std::filesystem::path& path, OpenMode mode, const GraphOptions& options)
      : folder(path, mode, options.cache_mib), cache(options.cache_mib * kCachedTermsPerMib) {
    const auto stored = folder.view()->get(Family::meta, kBaseKey);
    base = stored.value_or(options.base);
    if (!stored && mode != OpenMode::read_only) {
      const auto view = folder.view();
      Overlay overlay(*view);
      overlay.put(Family::meta, kBaseKey, base);
      folder.write(overlay);
    }
  }

  template <typename Change>
  std::size_t change_decisions(const Change& change) {
    const std::lock_guard lock(writing);
    const auto view = folder.view();
    Overlay overlay(*view);
    TermWriter terms(overlay, cache);
    ArticleWriter writer(overlay, terms, base);
    const std::size_t changed = change(*view, writer);
    if (changed == 0) return 0;
    terms.finish();
    folder.write(overlay);
    terms.committed();
    return changed;
  }
};

Graph::Graph(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Graph::Graph(Graph&&) noexcept = default;
Graph& Graph::operator=(Graph&&) noexcept = default;
Graph::~Graph() = default;

Graph Graph::open(const std::filesystem::path& folder, OpenMode mode, const GraphOptions& options) {
  return Graph(std::make_unique<Impl>(folder, mode, options));
}

Snapshot Graph::snapshot() const {
  return Snapshot(std::make_shared<Snapshot::Impl>(impl_->folder.view(), impl_->cache));
}

const std::filesystem::path& Graph::folder() const {
  return impl_->folder.path();
}
std::string Graph::base() const {
  return impl_->base;
}

PutOutcome Graph::put_article(const ArticleFacts& facts) {
  check_facts(facts);
  const std::lock_guard lock(impl_->writing);
  const auto view = impl_->folder.view();
  const auto existing = find_article_by_source(*view, facts.article.source);
  if (existing) {
    const auto summary = read_article_summary(*view, *existing);
    if (summary && summary->content_hash == content_hash(facts.article) &&
        view->get(Family::article_facts, id_key(*existing)) == encode_facts(facts)) {
      return PutOutcome::unchanged;
    }
  }
  const RememberedView remembered(*view);
  Overlay overlay(remembered);
  TermWriter terms(overlay, impl_->cache);
  ArticleWriter(overlay, terms, impl_->base).put(facts);
  terms.finish();
  impl_->folder.write(overlay);
  terms.committed();
  return existing ? PutOutcome::replaced : PutOutcome::added;
}

bool Graph::remove_article(std::string_view source_or_iri) {
  const std::lock_guard lock(impl_->writing);
  const auto view = impl_->folder.view();
  auto article = find_article_by_source(*view, source_or_iri);
  const RememberedView remembered(*view);
  Overlay overlay(remembered);
  TermWriter terms(overlay, impl_->cache);
  if (!article) {
    const auto iri = find_term(*view, read_term_counts(*view), impl_->cache,
                               Term::iri(std::string(source_or_iri)));
    if (!iri || !read_article_summary(*view, *iri)) return false;
    article = iri;
  }
  ArticleWriter(overlay, terms, impl_->base).remove(*article);
  terms.finish();
  impl_->folder.write(overlay);
  terms.committed();
  return true;
}

std::size_t Graph::put_decisions(std::span<const Decision> decisions) {
  std::vector<Decision> timed(decisions.begin(), decisions.end());
  for (const Decision& decision : timed)
    check_decision(decision);
  return impl_->change_decisions([&](const KeyView& view, ArticleWriter& writer) {
    set_times(view, timed);
    return writer.put(timed);
  });
}

std::size_t Graph::remove_decisions(std::span<const Decision> decisions) {
  return impl_->change_decisions(
      [&](const KeyView&, ArticleWriter& writer) { return writer.erase(decisions); });
}

std::uint64_t Graph::add(std::span<const Quad> quads) {
  for (std::size_t i = 0; i < quads.size(); ++i)
    check_quad(quads[i], i);
  const std::lock_guard lock(impl_->writing);
  return load_statements(impl_->folder, impl_->cache, quads,
                         quads.size() < kFiledQuadsMin ? LoadThrough::log : LoadThrough::files);
}

void Graph::set_single_valued(std::span<const std::string> predicates) {
  const std::lock_guard lock(impl_->writing);
  const auto view = impl_->folder.view();
  Overlay overlay(*view);
  if (write_single_valued(overlay, predicates)) impl_->folder.write(overlay);
}

void Graph::add_single_valued(std::span<const std::string> predicates) {
  std::vector<std::string> all = read_single_valued(*impl_->folder.view());
  all.insert(all.end(), predicates.begin(), predicates.end());
  set_single_valued(all);
}

void Graph::set_single_holders(std::span<const SingleHolder> holders) {
  const std::lock_guard lock(impl_->writing);
  const auto view = impl_->folder.view();
  Overlay overlay(*view);
  if (write_single_holders(overlay, holders)) impl_->folder.write(overlay);
}

void Graph::add_single_holders(std::span<const SingleHolder> holders) {
  std::vector<SingleHolder> all = read_single_holders(*impl_->folder.view());
  all.insert(all.end(), holders.begin(), holders.end());
  set_single_holders(all);
}

VerifyReport Graph::verify() const {
  const auto view = impl_->folder.view();
  return verify_folder(*view, impl_->base);
}

}  // namespace weft
