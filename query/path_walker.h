#pragma once
#include <functional>
#include <memory>
#include <vector>

#include "query/edge_scan.h"
#include "query/path_run.h"

namespace weft::query {

// A run so far, as far as what comes next depends on it.
struct RunPlace {
  StateIndex state;
  TermId node;
  List registers;  // values of AutomatonView::live[state]
};

// Takes single steps of an automaton over the graph, testing what each element asks for.
class PathWalker {
 public:
  PathWalker(const PathPattern& pattern, const AutomatonView& automaton, Execution& run)
      : pattern_(pattern), automaton_(automaton), run_(run) {}

  // Calls visit(place) for each place in which a run can begin on the node.
  template <typename Visit>
  void begin(TermId node, Visit visit) {
    for (const StateIndex state : automaton_.entered[automaton_.begin])
      if (auto place = arrive(state, node)) visit(std::move(*place));
  }
  // Calls visit(place) for each further place at the same node.
  template <typename Visit>
  void stay(const RunPlace& from, Visit visit) {
    for (const StateIndex state : automaton_.stays[from.state]) {
      load(from);
      if (auto place = arrive(state, from.node)) visit(std::move(*place));
    }
  }
  // Calls visit(place, arc, triple) for each place that one edge leads to, and before that
  // cross(arc, triple, node) for the edge itself.
  template <typename Visit, typename Cross>
  void follow(const RunPlace& from, Visit visit, Cross cross) {
    for (const EdgeArc* arc : automaton_.arcs[from.state]) {
      EdgeScan edges(arc->labels, arc->direction, run_.reader, run_.statements);
      const bool forward = automaton_.direction == SearchDirection::forward;
      edges.start(forward ? std::optional(from.node) : std::nullopt,
                  forward ? std::nullopt : std::optional(from.node));
      for (EdgeScan::Match match; edges.next(match);) {
        run_.guard.check();
        load(from);
        if (!passes(*arc, match.triple)) continue;
        const TermId node = forward ? match.right : match.left;
        cross(*arc, match.triple, node);
        for (const StateIndex state : automaton_.entered[automaton_.target_of(*arc)])
          if (auto place = arrive(state, node)) visit(std::move(*place), *arc, match.triple);
      }
    }
  }

 private:
  void load(const RunPlace& place);
  bool passes(const EdgeArc& arc, const Triple& triple);
  std::optional<RunPlace> arrive(StateIndex state, TermId node);

  const PathPattern& pattern_;
  const AutomatonView& automaton_;
  Execution& run_;
};

}  // namespace weft::query
