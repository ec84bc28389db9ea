#pragma once
#include <set>

#include "query/plan.h"
#include "query/term_value.h"

namespace weft::query {

// Puts the steps of a MATCH, in the order that order_steps() finds, on top of `rows`. `bound` are
// the variables with a value before it and gets those that it binds.
Plan plan_match(const BoundMatch& match, Plan rows, std::set<VarId>& bound, const BoundQuery& query,
                TermReader& reader);

}  // namespace weft::query
