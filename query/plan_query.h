#pragma once
#include "query/plan.h"
#include "query/term_value.h"

namespace weft::query {

// Chooses how to run a query: merges patterns that follow each other, orders their steps by the
// graph's statistics, and puts each condition where it can first be computed.
// Cost: microseconds, and a few index lookups for statistics.
QueryPlan plan_query(const BoundQuery& query, TermReader& reader);

}  // namespace weft::query
