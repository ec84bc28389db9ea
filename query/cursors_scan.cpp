// Cursors that look into the index: for each row of the input, what matches it there.
#include <algorithm>

#include "graph/check.h"
#include "query/edge_scan.h"
#include "query/evaluate.h"
#include "query/labels.h"
#include "query/lookup_cursor.h"
#include "query/open_cursor.h"
#include "query/path_mode.h"

namespace weft::query {
namespace {

class ExpandCursor final : public LookupCursor {
 public:
  ExpandCursor(const ExpandEdge& op, CursorPtr input, Execution& run)
      : LookupCursor(std::move(input), run),
        op_(op),
        edges_(op.step.labels, op.step.either ? ast::Direction::either : ast::Direction::right,
               run.reader, run.statements) {}

 private:
  bool start() override {
    from_.reset();
    to_.reset();
    if (op_.from_bound && !(from_ = bound_term(at(op_.step.from), run_.snapshot()))) return false;
    if (op_.to_bound && !(to_ = bound_term(at(op_.step.to), run_.snapshot()))) return false;
    // A loop: one end is the other.
    if (op_.step.from == op_.step.to && from_) to_ = from_;
    if (op_.edge_bound) return start_from_edge();
    edges_.start(from_, to_);
    return true;
  }

  // The edge is known: it is a match as it stands, or against its direction.
  bool start_from_edge() {
    readings_.clear();
    const Value& edge = at(*op_.step.edge);
    if (!edge.is(Kind::edge) || !edges_.accepts(edge.edge())) return false;
    const Triple& triple = edge.edge();
    const bool loop = triple.subject == triple.object;
    if (op_.step.either && !loop) readings_.push_back({triple, triple.object, triple.subject});
    readings_.push_back({triple, triple.subject, triple.object});
    return true;
  }

  bool next_match(EdgeScan::Match& match) {
    if (!op_.edge_bound) return edges_.next(match);
    while (!readings_.empty()) {
      match = readings_.back();
      readings_.pop_back();
      if ((!from_ || *from_ == match.left) && (!to_ || *to_ == match.right)) return true;
    }
    return false;
  }

  bool advance() override {
    EdgeScan::Match match;
    while (next_match(match)) {
      run_.guard.check();
      if (op_.step.from == op_.step.to && match.left != match.right) continue;
      if (!op_.from_bound) at(op_.step.from) = Value::of_term(match.left);
      if (!op_.to_bound) at(op_.step.to) = Value::of_term(match.right);
      if (op_.step.edge && !op_.edge_bound) at(*op_.step.edge) = Value(Edge{match.triple});
      return true;
    }
    return false;
  }

  const ExpandEdge& op_;
  EdgeScan edges_;
  std::optional<TermId> from_, to_;
  std::vector<EdgeScan::Match> readings_;
};

class ClassCursor final : public LookupCursor {
 public:
  ClassCursor(const ScanClass& op, CursorPtr input, Execution& run)
      : LookupCursor(std::move(input), run), op_(op) {}

 private:
  bool start() override {
    const auto type = run_.reader.type_predicate();
    if (!type || !op_.step.class_id) return false;
    if (op_.node_bound) {
      const Value& node = at(op_.step.node);
      is_member_ =
          node.is(Kind::node) && run_.snapshot().contains({node.node(), *type, *op_.step.class_id});
      return is_member_;
    }
    members_.emplace(run_.snapshot().scan({std::nullopt, *type, *op_.step.class_id}));
    return true;
  }
  bool advance() override {
    if (op_.node_bound) return std::exchange(is_member_, false);
    Triple triple;
    if (!members_->next(triple)) return false;
    at(op_.step.node) = Value(Node{triple.subject});
    return true;
  }

  const ScanClass& op_;
  std::optional<TripleScan> members_;
  bool is_member_ = false;
};

// Subjects in the order of spo, then those objects of edges, in the order of osp, that are no
// subjects.
class NodesCursor final : public LookupCursor {
 public:
  NodesCursor(const ScanNodes& op, CursorPtr input, Execution& run)
      : LookupCursor(std::move(input), run), op_(op) {}

 private:
  bool start() override {
    scan_.emplace(run_.snapshot().scan({}, KeyOrder::spo));
    subjects_ = true;
    last_ = TermId{};
    return true;
  }
  bool advance() override {
    Triple triple;
    while (true) {
      if (!scan_->next(triple)) {
        if (!subjects_) return false;
        subjects_ = false;
        last_ = TermId{};
        scan_.emplace(run_.snapshot().scan({}, KeyOrder::osp));
        continue;
      }
      run_.guard.check();
      const TermId node = subjects_ ? triple.subject : triple.object;
      if (node == last_) continue;
      if (!subjects_ && !is_new_object(triple)) continue;
      last_ = node;
      at(op_.node) = Value(Node{node});
      // On to the next subject; of many statements of one all but the first would be read in vain.
      if (subjects_) scan_->seek({static_cast<TermId>(bits(node) + 1), TermId{}, TermId{}});
      return true;
    }
  }
  bool is_new_object(const Triple& triple) {
    if (!is_resource(triple.object) || triple.predicate == run_.reader.type_predicate())
      return false;
    if (run_.snapshot().count({triple.object, std::nullopt, std::nullopt}, 1) == 0) return true;
    last_ = triple.object;
    return false;
  }

  const ScanNodes& op_;
  std::optional<TripleScan> scan_;
  bool subjects_ = true;
  TermId last_{};
};

class FindCursor final : public LookupCursor {
 public:
  FindCursor(VarId node, const BoundExpression& text, PropertyKind kind, CursorPtr input,
             Execution& run)
      : LookupCursor(std::move(input), run), node_(node), text_(text), kind_(kind) {}

 private:
  bool start() override {
    const Value text = evaluate(text_, run_);
    if (!text.is(Kind::text)) return false;
    found_.clear();
    at_ = 0;
    if (kind_ == PropertyKind::name) {
      found_ = run_.snapshot().find_named(text.text());
    } else if (const auto id = run_.snapshot().find(resource(text.text()))) {
      found_.push_back(*id);
    }
    std::erase_if(found_, [&](TermId id) { return !is_node(id, run_.reader); });
    return true;
  }
  static Term resource(const std::string& iri) {
    return iri.starts_with("_:") ? Term::blank(iri.substr(2)) : Term::iri(iri);
  }
  bool advance() override {
    if (at_ == found_.size()) return false;
    at(node_) = Value(Node{found_[at_++]});
    return true;
  }

  VarId node_;
  const BoundExpression& text_;
  PropertyKind kind_;
  std::vector<TermId> found_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<TermId> bound_term(const Value& value, const Snapshot& graph) {
  if (const auto term = term_in(value)) return term;
  const auto literal = literal_of(value);
  return literal ? graph.find(*literal) : std::nullopt;
}

CursorPtr open_expand(const ExpandEdge& op, CursorPtr input, Execution& run) {
  return std::make_unique<ExpandCursor>(op, std::move(input), run);
}
CursorPtr open_class_scan(const ScanClass& op, CursorPtr input, Execution& run) {
  return std::make_unique<ClassCursor>(op, std::move(input), run);
}
CursorPtr open_node_scan(const ScanNodes& op, CursorPtr input, Execution& run) {
  return std::make_unique<NodesCursor>(op, std::move(input), run);
}
CursorPtr open_find_named(const FindNamed& op, CursorPtr input, Execution& run) {
  return std::make_unique<FindCursor>(op.node, op.name, PropertyKind::name, std::move(input), run);
}
CursorPtr open_find_iri(const FindIri& op, CursorPtr input, Execution& run) {
  return std::make_unique<FindCursor>(op.node, op.iri, PropertyKind::iri, std::move(input), run);
}

}  // namespace weft::query
