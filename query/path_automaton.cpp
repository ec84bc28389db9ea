#include "query/path_automaton.h"

#include <algorithm>

#include "grammar/print.h"

namespace weft::query {
namespace {

constexpr std::size_t kStatesMax = 100'000;  // of an unrolled quantifier; some 20 MB

template <typename T>
void add_once(std::vector<T>& items, T item) {
  if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
}

std::vector<const ast::PathElement*> pointers(const std::vector<ast::PathElement>& elements) {
  std::vector<const ast::PathElement*> list;
  for (const ast::PathElement& element : elements)
    list.push_back(&element);
  return list;
}

}  // namespace

PathAutomaton::PathAutomaton(PatternBinder& match, const ast::PathPattern& path, VarId first,
                             VarId last)
    : match_(match), binder_(match.binder_), path_(path) {
  pattern_.first = first;
  pattern_.last = last;
}

PathPattern PathAutomaton::build(const std::vector<const ast::PathElement*>& elements) {
  const Scope scope = enter(elements, match_.scope_);
  const Fragment whole = build_elements(elements, scope);
  pattern_.start = whole.start;
  pattern_.end = whole.end;
  settle_rest();
  pattern_.text = print(path_);
  return std::move(pattern_);
}

StateIndex PathAutomaton::add_state() {
  if (pattern_.states.size() >= kStatesMax)
    binder_.fail(path_.position, "the quantifiers of this path are too large",
                 "give them smaller numbers, or none: * and +");
  pattern_.states.emplace_back();
  return static_cast<StateIndex>(pattern_.states.size() - 1);
}

std::size_t PathAutomaton::output(const std::string& name) {
  const auto known = outputs_.find(name);
  if (known != outputs_.end()) return known->second;
  const PatternBinder::Element& element = match_.elements_.at(name);
  PathVariable variable{element.variable, element.binding, {}};
  if (element.binding != Binding::list && match_.is_shared(element)) {
    // Others bind it too: the path is found first, then compared.
    variable.variable = binder_.add_variable("", binder_.type_of(element.variable));
    match_.match_.conditions.push_back(
        {SameTerm{variable.variable, element.variable}, Kind::boolean, {}});
  }
  own_outputs_.insert(variable.variable);
  pattern_.variables.push_back(variable);
  return outputs_[name] = pattern_.variables.size() - 1;
}

// Gives each element that stands directly among these a place of its own for the time of a run.
Scope PathAutomaton::enter(const Elements& elements, const Scope& scope) {
  Scope inner = scope;
  for (const ast::PathElement* element : elements) {
    if (const auto* node = std::get_if<ast::NodePattern>(&element->node)) {
      if (node->filler.variable) open(*node->filler.variable, kTerm, inner);
    } else if (const auto* edge = std::get_if<ast::EdgePattern>(&element->node)) {
      if (edge->filler.variable && !edge->quantifier)
        open(*edge->filler.variable, Kind::edge, inner);
    } else if (const auto& part = std::get<ast::Subpath>(element->node); !part.quantifier) {
      inner = enter(pointers(part.elements), inner);
    }
  }
  return inner;
}

void PathAutomaton::open(const ast::Symbol& name, TypeSet kind, Scope& scope) {
  const VarId variable = match_.elements_.at(name.text).variable;
  if (variable == pattern_.first || variable == pattern_.last) return;
  const auto current = scope.find(name.text);
  if (current && inner_.contains(*current)) return;  // named twice in one turn
  const VarId place = binder_.add_variable(name.text, kind);
  inner_.insert(place);
  if (binder_.asked_edges_.contains(variable)) binder_.asked_edges_.insert(place);
  scope.set(name.text, place);
  const std::size_t index = output(name.text);
  pattern_.variables[index].inner = place;
}

PathAutomaton::Fragment PathAutomaton::build_elements(const Elements& elements,
                                                      const Scope& scope) {
  const StateIndex start = add_state();
  StateIndex at = start;
  for (const ast::PathElement* element : elements) {
    if (const auto* node = std::get_if<ast::NodePattern>(&element->node)) {
      const StateIndex state = add_state();
      stay(at, state);
      bind_node(state, *node, scope);
      at = state;
    } else if (const auto* edge = std::get_if<ast::EdgePattern>(&element->node)) {
      const Fragment part = build_edge(*edge, scope);
      stay(at, part.start);
      at = part.end;
    } else {
      const Fragment part = build_part(std::get<ast::Subpath>(element->node), scope);
      stay(at, part.start);
      at = part.end;
    }
  }
  return {start, at};
}

PathAutomaton::Fragment PathAutomaton::build_edge(const ast::EdgePattern& edge,
                                                  const Scope& scope) {
  const auto once = [&](const Scope& inner) {
    const StateIndex from = add_state(), to = add_state();
    connect(from, to, edge, inner);
    return Fragment{from, to};
  };
  if (!edge.quantifier) return once(scope);
  Scope inner = scope;
  if (edge.filler.variable) open(*edge.filler.variable, Kind::edge, inner);
  return repeat(*edge.quantifier, [&] { return once(inner); });
}

PathAutomaton::Fragment PathAutomaton::build_part(const ast::Subpath& part, const Scope& scope) {
  if (!part.quantifier) return build_turn(part, scope);
  const Scope inner = enter(pointers(part.elements), scope);
  return repeat(*part.quantifier, [&] { return build_turn(part, inner); });
}

PathAutomaton::Fragment PathAutomaton::build_turn(const ast::Subpath& part, const Scope& scope) {
  Fragment turn = build_elements(pointers(part.elements), scope);
  if (part.where) {
    wait(binder_.bind_condition(*part.where, scope));
    const StateIndex state = add_state();
    stay(turn.end, state);
    settle(std::nullopt, pattern_.states[state].conditions);
    turn.end = state;
  }
  const bool restricts = part.mode && *part.mode != ast::PathMode::walk;
  if (!part.name && !restricts) return turn;
  PathScope own;
  if (restricts) own.mode = part.mode;
  if (part.name) own.binds = output(part.name->text);
  pattern_.scopes.push_back(own);
  const Fragment closed{add_state(), add_state()};
  stay(closed.start, turn.start);
  stay(turn.end, closed.end);
  pattern_.states[closed.start].opens = pattern_.scopes.size() - 1;
  pattern_.states[closed.end].closes = pattern_.scopes.size() - 1;
  return closed;
}

// {n,m} becomes n copies and m - n that may be left out; without a bound the last copy loops. Of
// {0} only the variables remain: its one copy hangs on nothing.
template <typename Build>
PathAutomaton::Fragment PathAutomaton::repeat(const ast::Quantifier& quantifier, Build build_once) {
  const StateIndex start = add_state(), end = add_state();
  const Extent begin = extent();
  const Fragment first = build_once();
  settle_rest();
  if (quantifier.maximum == 0u) {
    stay(start, end);
    return {start, end};
  }
  const Extent finish = extent();
  const std::uint32_t copies =
      std::max<std::uint32_t>(1, quantifier.maximum.value_or(quantifier.minimum));
  StateIndex at = start;
  Fragment turn = first;
  for (std::uint32_t i = 0; i < copies; ++i) {
    if (i > 0) turn = copy(first, begin, finish);
    if (i >= quantifier.minimum) stay(at, end);
    stay(at, turn.start);
    at = turn.end;
  }
  stay(at, end);
  if (!quantifier.maximum) stay(turn.end, turn.start);
  return {start, end};
}

PathAutomaton::Fragment PathAutomaton::copy(const Fragment& fragment, const Extent& begin,
                                            const Extent& end) {
  const auto shift = static_cast<StateIndex>(pattern_.states.size() - begin.states);
  for (std::size_t i = begin.states; i < end.states; ++i) {
    const StateIndex state = add_state();
    pattern_.states[state] = PathState(pattern_.states[i]);
  }
  for (std::size_t i = begin.stays; i < end.stays; ++i) {
    const StayArc arc = pattern_.stays[i];
    stay(arc.from + shift, arc.to + shift);
  }
  for (std::size_t i = begin.arcs; i < end.arcs; ++i) {
    EdgeArc arc = pattern_.arcs[i];
    arc.from += shift;
    arc.to += shift;
    pattern_.arcs.push_back(std::move(arc));
  }
  return {fragment.start + shift, fragment.end + shift};
}

void PathAutomaton::bind_node(StateIndex index, const ast::NodePattern& node, const Scope& scope) {
  PathState state;
  VarId place = match_.hidden(kTerm);
  if (node.filler.variable) {
    const std::string& name = node.filler.variable->text;
    const VarId found = *scope.find(name);
    if (found == pattern_.first) {
      state.same_as = found;
      pattern_.reads_first = true;
    } else if (found == pattern_.last) {
      inner_.insert(place);
      pattern_.variables.push_back({place, Binding::single, place});
      state.binds = pattern_.variables.size() - 1;
      pattern_.final_conditions.push_back({SameTerm{place, found}, Kind::boolean, {}});
    } else if (met_.contains(found)) {
      state.same_as = found;
      add_once(pattern_.registers, found);
    } else {
      place = found;
      state.binds = outputs_.at(name);
    }
  }
  state.node = place;
  inner_.insert(place);
  met_.insert(place);
  if (node.filler.labels)
    state.labels = binder_.bind_labels(*node.filler.labels, Kind::node, {});
  add_conditions(place, kTerm, node.filler, scope);
  settle(place, state.conditions);
  pattern_.states[index] = std::move(state);
}

void PathAutomaton::connect(StateIndex from, StateIndex to, const ast::EdgePattern& edge,
                            const Scope& scope) {
  EdgeArc arc;
  arc.from = from;
  arc.to = to;
  arc.direction = edge.direction;
  arc.labels = match_.edge_labels(edge.filler);
  VarId place = match_.hidden(Kind::edge);
  if (edge.filler.variable) {
    const std::string& name = edge.filler.variable->text;
    const VarId found = *scope.find(name);
    if (met_.contains(found)) {
      arc.same_as = found;
      add_once(pattern_.registers, found);
    } else {
      place = found;
      arc.binds = outputs_.at(name);
    }
  }
  arc.edge = place;
  if (arc.labels.view.unasserted) binder_.asked_edges_.insert(place);
  inner_.insert(place);
  met_.insert(place);
  add_conditions(place, Kind::edge, edge.filler, scope);
  settle(place, arc.conditions);
  pattern_.arcs.push_back(std::move(arc));
}

void PathAutomaton::add_conditions(VarId element, TypeSet type, const ast::Filler& filler,
                                   const Scope& scope) {
  binder_.type_of(element) = type;
  std::vector<BoundExpression> conditions;
  match_.add_conditions(element, filler, scope, conditions);
  for (BoundExpression& condition : conditions)
    wait(std::move(condition));
}

void PathAutomaton::settle(std::optional<VarId> own, std::vector<BoundExpression>& conditions) {
  std::vector<BoundExpression> still_waiting;
  for (BoundExpression& condition : waiting_) {
    const std::vector<VarId> read = variables_of(condition, binder_.query_);
    const bool whole = std::any_of(read.begin(), read.end(), [&](VarId variable) {
      return own_outputs_.contains(variable) ||
             (variable == pattern_.last && pattern_.last != pattern_.first);
    });
    const bool ready = std::all_of(read.begin(), read.end(), [&](VarId variable) {
      return !inner_.contains(variable) || met_.contains(variable);
    });
    if (whole) {
      pattern_.final_conditions.push_back(std::move(condition));
    } else if (ready) {
      read_from(condition, own);
      conditions.push_back(std::move(condition));
    } else {
      still_waiting.push_back(std::move(condition));
    }
  }
  waiting_ = std::move(still_waiting);
}

// Notes what a condition reads beside its own element.
void PathAutomaton::read_from(const BoundExpression& condition, std::optional<VarId> own) {
  for (const VarId variable : variables_of(condition, binder_.query_)) {
    if (variable == own) continue;
    if (inner_.contains(variable)) {
      add_once(pattern_.registers, variable);
    } else if (variable == pattern_.first) {
      pattern_.reads_first = true;
    } else {
      add_once(pattern_.needs, variable);
    }
  }
}

void PathAutomaton::settle_rest() {
  if (waiting_.empty()) return;
  binder_.fail(waiting_.front().position,
               "this condition reads an element that comes later in the path, behind a quantifier",
               "move it to a WHERE behind that element");
}

}  // namespace weft::query
