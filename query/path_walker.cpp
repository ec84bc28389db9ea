#include "query/path_walker.h"

#include <algorithm>

#include "query/evaluate.h"
#include "query/labels.h"
#include "query/path_mode.h"

namespace weft::query {
namespace {

bool all_hold(const std::vector<BoundExpression>& conditions, Execution& run) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const BoundExpression& condition) { return holds(condition, run); });
}

}  // namespace

void PathWalker::load(const RunPlace& place) {
  const std::vector<std::size_t>& live = automaton_.live[place.state];
  for (std::size_t i = 0; i < live.size(); ++i)
    run_.frame[index_of(pattern_.registers[live[i]])] = place.registers[i];
}

bool PathWalker::passes(const EdgeArc& arc, const Triple& triple) {
  if (!arc.same_as && arc.conditions.empty() && pattern_.registers.empty()) return true;
  const Value edge{Edge{triple}};
  if (arc.same_as && !same_term(edge, run_.frame[index_of(*arc.same_as)])) return false;
  if (arc.edge) run_.frame[index_of(*arc.edge)] = edge;
  return all_hold(arc.conditions, run_);
}

std::optional<RunPlace> PathWalker::arrive(StateIndex index, TermId node) {
  const PathState& state = pattern_.states[index];
  if (state.labels && !node_has_labels(node, *state.labels, run_.reader)) return std::nullopt;
  if (state.node) run_.frame[index_of(*state.node)] = Value::of_term(node);
  if (state.same_as && !same_term(Value::of_term(node), run_.frame[index_of(*state.same_as)]))
    return std::nullopt;
  if (!all_hold(state.conditions, run_)) return std::nullopt;
  RunPlace place{index, node, {}};
  for (const std::size_t i : automaton_.live[index])
    place.registers.push_back(run_.frame[index_of(pattern_.registers[i])]);
  return place;
}

}  // namespace weft::query
