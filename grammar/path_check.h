#pragma once
#include <vector>

#include "grammar/path.h"
#include "grammar/problem.h"

namespace weft {

// Finds what the rules of GQL (ISO/IEC 39075:2024, 16.4 and 16.7) forbid in the paths of one
// MATCH or EXISTS although the grammar reads it:
//  - `*`, `+` or {n,} where nothing keeps the answer finite: neither a selector (ALL is none),
//    nor TRAIL, ACYCLIC or SIMPLE around it, nor DIFFERENT EDGES;
//  - a quantified part that can be passed without an edge, so that it repeats for nothing;
//  - a variable of a quantified part, a list, that stands elsewhere in the paths too.
void check_paths(const ast::GraphPattern& pattern, std::vector<QueryProblem>& problems);

}  // namespace weft
