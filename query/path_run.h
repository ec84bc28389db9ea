#pragma once
#include <optional>
#include <vector>

#include "query/execution.h"
#include "query/path_pattern.h"

namespace weft::query {

enum class SearchDirection : bool { forward, backward };  // from the first node, or from the last

// A path's automaton made ready to run in one direction. States that test and bind nothing are
// passed through without being stored.
struct AutomatonView {
  AutomatonView(const PathPattern& pattern, SearchDirection direction);

  StateIndex begin, end;
  std::vector<std::vector<const EdgeArc*>> arcs;  // out of each state
  std::vector<std::vector<StateIndex>> entered;   // where one stands who comes to a state
  std::vector<std::vector<StateIndex>> stays;     // where else one stands who stays at its node
  std::vector<std::vector<std::size_t>> live;     // registers to remember at each state
  SearchDirection direction;

  StateIndex target_of(const EdgeArc& arc) const {
    return direction == SearchDirection::forward ? arc.to : arc.from;
  }

 private:
  void find_live(const PathPattern& pattern);
};

// One element of a run: a state, the node it stands on, and the edge that led there.
struct RunStep {
  StateIndex state;
  TermId node;
  const EdgeArc* arc = nullptr;  // null: the node before
  Triple edge{};
};

// Turns the steps of a backward run into those of the forward run over the same path.
void reverse_run(std::vector<RunStep>& steps);

Path path_of_run(const std::vector<RunStep>& steps);

// Leaves in the frame what the run binds, the endpoints and the path among it; false where a final
// condition does not hold.
bool bind_run(const PathPattern& pattern, const std::vector<RunStep>& steps, Execution& run);

}  // namespace weft::query
