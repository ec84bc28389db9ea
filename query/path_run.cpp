#include "query/path_run.h"

#include <algorithm>
#include <set>

#include "query/evaluate.h"
#include "query/path_mode.h"

namespace weft::query {
namespace {

bool is_trivial(const PathState& state) {
  return !state.labels && !state.binds && !state.same_as && state.conditions.empty() &&
         !state.opens && !state.closes;
}

// Passes through trivial states; the walk ends where something is tested or an edge leaves.
class Entering {
 public:
  Entering(const PathPattern& pattern, const std::vector<std::vector<const EdgeArc*>>& arcs,
           const std::vector<std::vector<StateIndex>>& raw_stays, StateIndex end)
      : pattern_(pattern), arcs_(arcs), raw_stays_(raw_stays), end_(end) {}

  std::vector<StateIndex> from(const std::vector<StateIndex>& states) const {
    std::vector<StateIndex> found, open(states.rbegin(), states.rend());
    std::set<StateIndex> seen;
    while (!open.empty()) {
      const StateIndex state = open.back();
      open.pop_back();
      if (!seen.insert(state).second) continue;
      const bool trivial = is_trivial(pattern_.states[state]);
      if (!trivial || !arcs_[state].empty() || state == end_) found.push_back(state);
      if (trivial) open.insert(open.end(), raw_stays_[state].rbegin(), raw_stays_[state].rend());
    }
    return found;
  }

 private:
  const PathPattern& pattern_;
  const std::vector<std::vector<const EdgeArc*>>& arcs_;
  const std::vector<std::vector<StateIndex>>& raw_stays_;
  StateIndex end_;
};

}  // namespace

AutomatonView::AutomatonView(const PathPattern& pattern, SearchDirection way) : direction(way) {
  const bool forward = way == SearchDirection::forward;
  begin = forward ? pattern.start : pattern.end;
  end = forward ? pattern.end : pattern.start;
  const std::size_t count = pattern.states.size();
  arcs.resize(count);
  std::vector<std::vector<StateIndex>> raw_stays(count);
  for (const EdgeArc& arc : pattern.arcs)
    arcs[forward ? arc.from : arc.to].push_back(&arc);
  for (const StayArc& stay : pattern.stays)
    raw_stays[forward ? stay.from : stay.to].push_back(forward ? stay.to : stay.from);
  const Entering entering(pattern, arcs, raw_stays, end);
  entered.resize(count);
  stays.resize(count);
  std::set<StateIndex> wanted{begin};
  for (const EdgeArc& arc : pattern.arcs)
    wanted.insert(target_of(arc));
  for (const StateIndex state : wanted)
    entered[state] = entering.from({state});
  for (StateIndex state = 0; state < count; ++state)
    if (!is_trivial(pattern.states[state])) stays[state] = entering.from(raw_stays[state]);
  find_live(pattern);
}

// Which registers a later element of a run may read: backward data flow over the automaton.
void AutomatonView::find_live(const PathPattern& pattern) {
  const std::size_t registers = pattern.registers.size();
  live.resize(pattern.states.size());
  if (registers == 0) return;
  std::vector<std::vector<bool>> after(pattern.states.size(), std::vector<bool>(registers));
  const auto defines = [&](std::optional<VarId> place, std::size_t i) {
    return place == pattern.registers[i];
  };
  // Every condition may read every register: a value kept too long only keeps runs apart.
  const auto reads = [](const auto& element) {
    return element.same_as.has_value() || !element.conditions.empty();
  };
  bool changed = true;
  const auto join = [&](StateIndex from, std::size_t i, bool wanted) {
    if (!wanted || after[from][i]) return;
    after[from][i] = true;
    changed = true;
  };
  const auto wanted_at = [&](StateIndex state, std::size_t i) {
    const PathState& each = pattern.states[state];
    return reads(each) || (after[state][i] && !defines(each.node, i));
  };
  while (changed) {
    changed = false;
    for (std::size_t i = 0; i < registers; ++i) {
      for (const StayArc& stay : pattern.stays)
        join(stay.from, i, wanted_at(stay.to, i));
      for (const EdgeArc& arc : pattern.arcs)
        join(arc.from, i, reads(arc) || (wanted_at(arc.to, i) && !defines(arc.edge, i)));
    }
  }
  for (std::size_t state = 0; state < after.size(); ++state)
    for (std::size_t i = 0; i < registers; ++i)
      if (after[state][i]) live[state].push_back(i);
}

void reverse_run(std::vector<RunStep>& steps) {
  std::reverse(steps.begin(), steps.end());
  // Each edge led to the step that now stands before it.
  for (std::size_t i = steps.size() - 1; i > 0; --i) {
    steps[i].arc = steps[i - 1].arc;
    steps[i].edge = steps[i - 1].edge;
  }
  steps.front().arc = nullptr;
}

Path path_of_run(const std::vector<RunStep>& steps) {
  Path path;
  path.nodes.push_back(steps.front().node);
  for (const RunStep& step : steps) {
    if (step.arc == nullptr) continue;
    path.edges.push_back(step.edge);
    path.nodes.push_back(step.node);
  }
  return path;
}

bool bind_run(const PathPattern& pattern, const std::vector<RunStep>& steps, Execution& run) {
  std::vector<List> lists(pattern.variables.size());
  const auto put = [&](std::size_t index, Value value) {
    const PathVariable& variable = pattern.variables[index];
    if (variable.inner) run.frame[index_of(*variable.inner)] = value;
    if (variable.binding == Binding::list)
      lists[index].push_back(std::move(value));
    else
      run.frame[index_of(variable.variable)] = std::move(value);
  };
  for (const PathVariable& variable : pattern.variables)
    run.frame[index_of(variable.variable)] = Value();
  std::vector<std::size_t> opened;  // steps at which the scopes around this one began
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const RunStep& step = steps[i];
    const PathState& state = pattern.states[step.state];
    if (step.arc != nullptr && step.arc->binds) put(*step.arc->binds, Value(Edge{step.edge}));
    if (state.binds) put(*state.binds, Value::of_term(step.node));
    if (state.opens) opened.push_back(i);
    if (!state.closes) continue;
    std::vector<RunStep> part(steps.begin() + static_cast<long>(opened.back()),
                              steps.begin() + static_cast<long>(i) + 1);
    part.front().arc = nullptr;
    opened.pop_back();
    const PathScope& scope = pattern.scopes[*state.closes];
    Path path = path_of_run(part);
    if (scope.mode && !keeps_mode(path, *scope.mode)) return false;
    if (scope.binds) put(*scope.binds, Value(std::move(path)));
  }
  for (std::size_t i = 0; i < lists.size(); ++i)
    if (pattern.variables[i].binding == Binding::list)
      run.frame[index_of(pattern.variables[i].variable)] = Value(std::move(lists[i]));
  run.frame[index_of(pattern.first)] = Value::of_term(steps.front().node);
  run.frame[index_of(pattern.last)] = Value::of_term(steps.back().node);
  if (pattern.path) run.frame[index_of(*pattern.path)] = Value(path_of_run(steps));
  return std::all_of(pattern.final_conditions.begin(), pattern.final_conditions.end(),
                     [&](const BoundExpression& condition) { return holds(condition, run); });
}

}  // namespace weft::query
