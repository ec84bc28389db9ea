#include "query/edge_scan.h"

#include <algorithm>

#include "query/labels.h"

namespace weft::query {
namespace {

// Most lookups from a node find few edges, scans find many.
constexpr std::size_t kTriplesFirst = 16, kTriplesMax = 512;

}  // namespace

void EdgeScan::start(std::optional<TermId> left, std::optional<TermId> right) {
  lookups_.clear();
  scan_.reset();
  at_ = filled_ = 0;
  if (direction_ != ast::Direction::right) add_lookups(right, left, true);
  if (direction_ != ast::Direction::left) add_lookups(left, right, false);
}

void EdgeScan::add_lookups(std::optional<TermId> subject, std::optional<TermId> object,
                           bool reversed) {
  if (subject && is_literal(*subject)) return;
  if (!labels_.predicates) {
    if (object && is_literal(*object)) return;
    add_lookup({subject, std::nullopt, object}, reversed);
    return;
  }
  for (auto id = labels_.predicates->rbegin(); id != labels_.predicates->rend(); ++id)
    add_lookup({subject, *id, object}, reversed);
}

// The last that is pushed is the first to be looked up.
void EdgeScan::add_lookup(const TriplePattern& pattern, bool reversed) {
  if (labels_.view.unasserted) lookups_.push_back({pattern, reversed, true});
  lookups_.push_back({pattern, reversed, false});
}

bool EdgeScan::accepts(const Triple& triple) {
  if (!fits_labels(triple)) return false;
  if (!labels_.view.unasserted && !reader_.snapshot().contains(triple)) return false;
  return statements_.sees(triple, labels_.view);
}

bool EdgeScan::fits_labels(const Triple& triple) const {
  if (labels_.predicates)
    return std::binary_search(labels_.predicates->begin(), labels_.predicates->end(),
                              triple.predicate);
  if (!is_resource(triple.object) || triple.predicate == reader_.type_predicate()) return false;
  return !labels_.filter || edge_has_labels(triple.predicate, *labels_.filter);
}

bool EdgeScan::open_next() {
  if (lookups_.empty()) return false;
  const Lookup lookup = lookups_.back();
  lookups_.pop_back();
  reversed_ = lookup.reversed;
  at_ = filled_ = 0;
  const TriplePattern& pattern = lookup.pattern;
  if (lookup.unasserted) {
    buffer_ = statements_.unasserted(pattern);
    filled_ = buffer_.size();
    scan_.reset();
    return true;
  }
  if (pattern.subject && pattern.predicate && pattern.object) {
    const Triple triple{*pattern.subject, *pattern.predicate, *pattern.object};
    if (buffer_.empty()) buffer_.resize(kTriplesFirst);
    if (reader_.snapshot().contains(triple)) buffer_[filled_++] = triple;
    scan_.reset();
    return true;
  }
  scan_.emplace(reader_.snapshot().scan(pattern));
  return true;
}

bool EdgeScan::next(Match& match) {
  const bool filters = statements_.filters(labels_.view);
  while (true) {
    while (at_ < filled_) {
      const Triple& triple = buffer_[at_++];
      if (!labels_.predicates && !fits_labels(triple)) continue;
      if (filters && !statements_.sees(triple, labels_.view)) continue;
      // Both ways of reading a self-loop are one.
      if (reversed_ && direction_ == ast::Direction::either && triple.subject == triple.object)
        continue;
      match = reversed_ ? Match{triple, triple.object, triple.subject}
                        : Match{triple, triple.subject, triple.object};
      return true;
    }
    if (scan_) {
      const std::size_t wanted = filled_ == 0 ? kTriplesFirst : kTriplesMax;
      if (buffer_.size() < wanted) buffer_.resize(wanted);
      filled_ = scan_->next(std::span(buffer_.data(), wanted));
      at_ = 0;
      if (filled_ < wanted) scan_.reset();
      if (filled_ > 0) continue;
    }
    if (!open_next()) return false;
  }
}

}  // namespace weft::query
