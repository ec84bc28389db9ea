#pragma once
#include <set>
#include <vector>

#include "query/plan.h"
#include "query/term_value.h"

namespace weft::query {

// What is known about the variables and the size of the graph while a MATCH is ordered.
struct FindStep {  // a condition that leads straight to a node: n.name = 'x', n.iri = 'y'
  VarId node;
  PropertyKind kind;
  BoundExpression value;
};
using OrderedStep = std::variant<PatternStep, FindStep>;

// The order in which a MATCH binds its steps: the cheapest that dynamic programming over all orders
// finds, for up to kStepsExact steps; beyond that each time the step that adds fewest rows. A step
// that shares no variable with those before it comes only where no other can.
//   bound    variables that have a value before the MATCH
//   returns  indices into `steps`
// Throws QueryError where conditions of paths need each other.
constexpr std::size_t kStepsExact = 10;
std::vector<std::size_t> order_steps(const std::vector<OrderedStep>& steps,
                                     const std::set<VarId>& bound, TermReader& reader);

// Rows that a step gives for each row before it.
double fan_out(const OrderedStep& step, const std::set<VarId>& bound, TermReader& reader);

// The variables that a step binds, and those that it must find bound.
std::vector<VarId> variables_of(const OrderedStep& step);
std::vector<VarId> needs_of(const OrderedStep& step);

}  // namespace weft::query
