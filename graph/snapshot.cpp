#include "graph/snapshot.h"

#include <algorithm>
#include <set>

#include "graph/articles.h"
#include "graph/byte_codec.h"
#include "graph/check.h"
#include "graph/decisions.h"
#include "graph/evidence_codec.h"
#include "graph/key_codec.h"
#include "graph/names.h"
#include "graph/single_holders.h"
#include "graph/single_valued.h"
#include "graph/statement_writer.h"
#include "graph/statistics.h"
#include "graph/triple_scan.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

GraphEvidence graph_evidence(std::string_view key, Membership membership) {
  return {id_at_end(key), std::move(membership.evidence), membership.imported, membership.derived};
}

// Counting so many matches one by one is cheaper than it is worth to guess them.
constexpr std::uint64_t kCountedMax = 64;

// The key after all that begin with the prefix.
std::string after_prefix(std::string prefix) {
  while (!prefix.empty() && static_cast<unsigned char>(prefix.back()) == 0xFF)
    prefix.pop_back();
  if (!prefix.empty()) ++prefix.back();
  return prefix;
}

}  // namespace

Snapshot::Snapshot(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Snapshot::Snapshot(Snapshot&&) noexcept = default;
Snapshot& Snapshot::operator=(Snapshot&&) noexcept = default;
Snapshot::~Snapshot() = default;

const KeyView& Snapshot::view() const {
  return *impl_->view;
}

std::string Snapshot::base() const {
  return impl_->view->get(Family::meta, kBaseKey).value_or(std::string(vocabulary::kBase));
}

std::vector<Decision> Snapshot::decisions() const {
  std::vector<Decision> decisions;
  for_each_decision(*impl_->view,
                    [&](Decision decision) { decisions.push_back(std::move(decision)); });
  return decisions;
}

std::optional<TermId> Snapshot::find(const Term& term) const {
  return find_term(*impl_->view, impl_->term_counts, *impl_->cache, term);
}

Term Snapshot::term(TermId id) const {
  return read_term(*impl_->view, *impl_->cache, id);
}

std::vector<TermId> Snapshot::find_local_name(std::string_view local_name) const {
  return weft::find_local_name(*impl_->view, *impl_->cache, local_name);
}

TripleScan Snapshot::scan(const TriplePattern& pattern) const {
  return scan(pattern, natural_order(pattern));
}

TripleScan Snapshot::scan(const TriplePattern& pattern, KeyOrder order) const {
  auto prefix = prefix_of(pattern, order);
  WEFT_CHECK(prefix, "the bound fields of a pattern come first in the order it is scanned in");
  auto scan = std::make_unique<TripleScan::Impl>(
      TripleScan::Impl{impl_, impl_->view->scan(family_of(order)), order, *std::move(prefix)});
  scan->keys.seek(scan->prefix);
  return TripleScan(std::move(scan));
}

bool Snapshot::contains(const Triple& triple) const {
  return impl_->view->has(Family::spo, bytes_of(encode_key(triple, KeyOrder::spo)));
}

std::uint64_t Snapshot::count(const TriplePattern& pattern, std::uint64_t limit) const {
  const auto [subject, predicate, object] = pattern;
  if (!subject && !object) {
    return predicate ? predicate_statistics(*predicate).statements : statistics().statements;
  }
  if (subject && predicate && object) return contains({*subject, *predicate, *object}) ? 1 : 0;
  std::uint64_t matches = 0;
  const KeyOrder order = natural_order(pattern);
  impl_->view->for_each(family_of(order), *prefix_of(pattern, order),
                        [&](std::string_view, std::string_view) {
                          return ++matches < limit ? Visiting::more : Visiting::stop;
                        });
  return matches;
}

double Snapshot::estimate(const TriplePattern& pattern) const {
  const std::uint64_t counted = count(pattern, kCountedMax);
  if (counted < kCountedMax) return static_cast<double>(counted);
  const KeyOrder order = natural_order(pattern);
  const std::string prefix = *prefix_of(pattern, order);
  if (prefix.empty() || (!pattern.subject && !pattern.object)) return static_cast<double>(counted);
  const auto bytes = [&](const std::string& begin, const std::string& end) {
    return static_cast<double>(impl_->view->approximate_bytes(family_of(order), begin, end));
  };
  const double whole = bytes(std::string(1, '\0'), std::string(kTripleKeyBytes, '\xFF'));
  const double share = whole > 0 ? bytes(prefix, after_prefix(prefix)) / whole : 0;
  return std::max(static_cast<double>(counted),
                  share * static_cast<double>(statistics().statements));
}

GraphStatistics Snapshot::statistics() const {
  const Totals totals = read_totals(*impl_->view);
  GraphStatistics statistics;
  statistics.statements = totals.statements;
  statistics.terms = impl_->term_counts.total();
  statistics.articles = totals.articles;
  statistics.entities = totals.subjects;
  statistics.predicates = totals.predicates;
  statistics.classes = totals.classes;
  return statistics;
}

PredicateStatistics Snapshot::predicate_statistics(TermId predicate) const {
  return read_predicate_statistics(*impl_->view, predicate);
}

std::vector<TermId> Snapshot::predicates() const {
  return read_predicates(*impl_->view);
}
std::vector<TermId> Snapshot::classes() const {
  return read_classes(*impl_->view);
}

std::uint64_t Snapshot::class_size(TermId class_id) const {
  return read_class_size(*impl_->view, class_id);
}

std::vector<GraphEvidence> Snapshot::evidence(const Triple& triple) const {
  std::vector<GraphEvidence> graphs;
  impl_->view->for_each(Family::evidence, bytes_of(encode_key(triple, KeyOrder::spo)),
                        [&](std::string_view key, std::string_view value) {
                          auto membership = impl_->view->sound(decode_membership(value),
                                                               "evidence is unreadable");
                          graphs.push_back(graph_evidence(key, std::move(membership)));
                          return Visiting::more;
                        });
  return graphs;
}

void Snapshot::for_each_statement(
    const std::function<void(const Triple&, std::span<const GraphEvidence>)>& visit) const {
  std::optional<Triple> current;
  std::vector<GraphEvidence> graphs;
  impl_->view->for_each(Family::evidence, {}, [&](std::string_view key, std::string_view value) {
    if (key.size() != kEvidenceKeyBytes) impl_->view->damaged("evidence is unreadable");
    const Triple triple = decode_key(key, KeyOrder::spo);
    if (current && *current != triple) {
      visit(*current, graphs);
      graphs.clear();
    }
    current = triple;
    auto membership = impl_->view->sound(decode_membership(value), "evidence is unreadable");
    graphs.push_back(graph_evidence(key, std::move(membership)));
    return Visiting::more;
  });
  if (current) visit(*current, graphs);
}

std::vector<TermId> Snapshot::single_valued_predicates() const {
  std::set<TermId> found;
  for (const std::string& iri : read_single_valued(*impl_->view))
    if (const auto id = impl_->find_iri(iri)) found.insert(*id);
  const auto type = impl_->find_iri(vocabulary::kType);
  const auto functional = impl_->find_iri(vocabulary::kFunctionalProperty);
  if (type && functional) {
    TripleScan declared = scan({std::nullopt, *type, *functional});
    for (Triple triple; declared.next(triple);)
      found.insert(triple.subject);
  }
  return {found.begin(), found.end()};
}

std::vector<SingleHolder> Snapshot::single_holders() const {
  const std::vector<SingleHolder> kept = read_single_holders(*impl_->view);
  std::set<SingleHolder> found(kept.begin(), kept.end());
  const auto type = impl_->find_iri(vocabulary::kType);
  const auto functional = impl_->find_iri(vocabulary::kInverseFunctionalProperty);
  if (type && functional) {
    TripleScan declared = scan({std::nullopt, *type, *functional});
    for (Triple triple; declared.next(triple);)
      found.insert({term(triple.subject).text, {}});
  }
  return {found.begin(), found.end()};
}

std::vector<TermId> Snapshot::find_named(std::string_view name) const {
  return weft::find_named(*impl_->view, name);
}

std::vector<TermId> Snapshot::find_name_prefix(std::string_view prefix, std::size_t limit) const {
  return weft::find_name_prefix(*impl_->view, prefix, limit);
}

std::vector<std::string> Snapshot::names(TermId entity) const {
  std::vector<std::string> preferred;
  std::set<std::string> others;
  for (std::size_t i = 0; i < kNamePredicates.size(); ++i) {
    const auto predicate = impl_->find_iri(kNamePredicates[i]);
    if (!predicate) continue;
    std::set<std::string> texts;
    TripleScan found = scan({entity, *predicate, std::nullopt});
    for (Triple triple; found.next(triple);) {
      if (is_literal(triple.object)) texts.insert(term(triple.object).text);
    }
    if (i < kPreferredNamePredicates && preferred.empty() && !texts.empty()) {
      preferred.push_back(*texts.begin());
    }
    others.merge(texts);
  }
  for (const std::string& name : others) {
    if (preferred.empty() || name != preferred.front()) preferred.push_back(name);
  }
  return preferred;
}

std::optional<std::string> Snapshot::preferred_name(TermId entity) const {
  std::vector<std::string> all = names(entity);
  if (all.empty()) return std::nullopt;
  return std::move(all.front());
}

std::vector<ArticleSummary> Snapshot::articles() const {
  std::vector<ArticleSummary> all;
  impl_->view->for_each(Family::sources, {}, [&](std::string_view, std::string_view value) {
    auto summary = article(id_at_end(value));
    if (!summary) impl_->view->damaged("a source leads to an article that is not there");
    all.push_back(*std::move(summary));
    return Visiting::more;
  });
  return all;
}

std::optional<ArticleSummary> Snapshot::article(TermId graph) const {
  auto summary = read_article_summary(*impl_->view, graph);
  if (summary) summary->iri = term(graph).text;
  return summary;
}

std::optional<ArticleSummary> Snapshot::find_article(std::string_view source_or_iri) const {
  if (const auto found = find_article_by_source(*impl_->view, source_or_iri))
    return article(*found);
  const auto graph = impl_->find_iri(source_or_iri);
  return graph ? article(*graph) : std::nullopt;
}

std::optional<ArticleFacts> Snapshot::article_facts(TermId graph) const {
  return read_article_facts(*impl_->view, graph);
}

std::vector<TermId> Snapshot::article_entities(TermId graph) const {
  if (!read_article_summary(*impl_->view, graph)) return {};
  return read_article_entities(*impl_->view, graph);
}

std::string Snapshot::article_text(TermId graph, ByteRange range) const {
  const auto text = read_article_text(*impl_->view, graph);
  if (!text || range.begin >= text->size() || range.begin >= range.end) return {};
  return text->substr(range.begin, range.end - range.begin);
}

}  // namespace weft
