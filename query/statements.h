#pragma once
#include <optional>
#include <set>
#include <vector>

#include "graph/timeline.h"
#include "query/limit_guard.h"
#include "query/statement_view.h"
#include "query/term_value.h"

namespace weft::query {

// What one running query sees of its snapshot's statements beside the plain scans: filters by date
// and confidence, and the statements that nothing asserts. Names and classes always hold.
class Statements {
 public:
  Statements(const Snapshot& snapshot, const QueryOptions& options, LimitGuard& guard);

  // Whether sees() can say no.
  bool filters(const StatementView& view) const { return view.as_of || confidence_min_; }
  // Cost: the statement's evidence is read; under AS OF and a single-valued predicate, that of all
  // values of its subject.
  bool sees(const Triple& statement, const StatementView& view);

  // The statements that some evidence speaks of and none asserts, whose ends are nodes of the graph
  // (or, as objects, literals), in the natural order of the pattern. The first call reads all
  // evidence of the graph: no index holds them, since they are few.
  std::vector<Triple> unasserted(const TriplePattern& pattern);
  // Whether such a statement has the predicate.
  bool is_unasserted_predicate(TermId predicate);

 private:
  struct Unasserted {  // in the three orders
    std::vector<Triple> spo, pos, osp;
    std::set<TermId> predicates;
  };
  const Unasserted& read_unasserted();
  bool is_timeless(TermId predicate) const;

  const Snapshot& snapshot_;
  LimitGuard& guard_;
  std::optional<Confidence> confidence_min_;
  std::vector<TermId> timeless_;  // predicates of names and classes
  std::optional<Timeline> timeline_;
  std::optional<Unasserted> unasserted_;
};

}  // namespace weft::query
