#include "query/statements.h"

#include <algorithm>
#include <tuple>

#include "graph/key_codec.h"
#include "graph/names.h"
#include "graph/statement_confidence.h"
#include "query/labels.h"

namespace weft::query {
namespace {

using Key = std::tuple<TermId, TermId, TermId>;

Key key_of(const Triple& triple, KeyOrder order) {
  if (order == KeyOrder::spo) return {triple.subject, triple.predicate, triple.object};
  if (order == KeyOrder::pos) return {triple.predicate, triple.object, triple.subject};
  return {triple.object, triple.subject, triple.predicate};
}

void sort_by(std::vector<Triple>& triples, KeyOrder order) {
  std::sort(triples.begin(), triples.end(), [order](const Triple& left, const Triple& right) {
    return key_of(left, order) < key_of(right, order);
  });
}

bool matches(const Triple& triple, const TriplePattern& pattern) {
  return (!pattern.subject || *pattern.subject == triple.subject) &&
         (!pattern.predicate || *pattern.predicate == triple.predicate) &&
         (!pattern.object || *pattern.object == triple.object);
}

bool is_asserted(std::span<const GraphEvidence> graphs) {
  return std::any_of(graphs.begin(), graphs.end(), [](const GraphEvidence& held) {
    return held.imported || held.derived ||
           std::any_of(held.evidence.begin(), held.evidence.end(),
                       [](const Evidence& evidence) { return evidence.asserts(); });
  });
}

}  // namespace

Statements::Statements(const Snapshot& snapshot, const QueryOptions& options, LimitGuard& guard)
    : snapshot_(snapshot), guard_(guard), confidence_min_(options.confidence_min) {
  if (confidence_min_ == Confidence{0}) confidence_min_.reset();
  const auto add = [&](std::string_view iri) {
    if (const auto id = snapshot.find(Term::iri(std::string(iri)))) timeless_.push_back(*id);
  };
  add(vocabulary::kType);
  for (const std::string_view iri : kNamePredicates)
    add(iri);
}

bool Statements::is_timeless(TermId predicate) const {
  return std::find(timeless_.begin(), timeless_.end(), predicate) != timeless_.end();
}

bool Statements::sees(const Triple& statement, const StatementView& view) {
  if (!filters(view) || is_timeless(statement.predicate)) return true;
  if (confidence_min_) {
    const std::vector<GraphEvidence> evidence = snapshot_.evidence(statement);
    if (statement_confidence(snapshot_, evidence) < *confidence_min_) return false;
  }
  if (!view.as_of) return true;
  if (!timeline_) timeline_.emplace(snapshot_);
  return timeline_->holds_on(statement, *view.as_of);
}

const Statements::Unasserted& Statements::read_unasserted() {
  if (unasserted_) return *unasserted_;
  Unasserted found;
  TermReader reader(snapshot_);
  snapshot_.for_each_statement([&](const Triple& triple, std::span<const GraphEvidence> graphs) {
    guard_.check();
    if (is_asserted(graphs)) return;
    const bool ends_are_there = is_node(triple.subject, reader) &&
                                (is_literal(triple.object) || is_node(triple.object, reader));
    if (!ends_are_there) return;
    guard_.charge(3 * sizeof(Triple));
    found.spo.push_back(triple);
    found.predicates.insert(triple.predicate);
  });
  found.pos = found.osp = found.spo;
  sort_by(found.spo, KeyOrder::spo);
  sort_by(found.pos, KeyOrder::pos);
  sort_by(found.osp, KeyOrder::osp);
  return unasserted_.emplace(std::move(found));
}

std::vector<Triple> Statements::unasserted(const TriplePattern& pattern) {
  const Unasserted& all = read_unasserted();
  const KeyOrder order = natural_order(pattern);
  const std::vector<Triple>& sorted = order == KeyOrder::spo   ? all.spo
                                      : order == KeyOrder::pos ? all.pos
                                                               : all.osp;
  // Bound fields are a prefix of the order; what ranges begins at the smallest id.
  const Triple least{pattern.subject.value_or(TermId{}), pattern.predicate.value_or(TermId{}),
                     pattern.object.value_or(TermId{})};
  const Key first = key_of(least, order);
  auto at = std::lower_bound(
      sorted.begin(), sorted.end(), first,
      [order](const Triple& triple, const Key& key) { return key_of(triple, order) < key; });
  std::vector<Triple> found;
  for (; at != sorted.end() && matches(*at, pattern); ++at)
    found.push_back(*at);
  return found;
}

bool Statements::is_unasserted_predicate(TermId predicate) {
  return read_unasserted().predicates.contains(predicate);
}

}  // namespace weft::query
