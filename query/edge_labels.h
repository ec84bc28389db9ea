#pragma once
#include <optional>
#include <vector>

#include "query/bound_expression.h"
#include "query/statement_view.h"

namespace weft::query {

// Which triples an edge pattern ranges over.
struct EdgeLabels {
  // Present: every triple with one of these predicates, sorted; empty matches nothing.
  // Absent: edges only (object a resource, predicate not rdf:type), narrowed by `filter`.
  std::optional<std::vector<TermId>> predicates;
  std::optional<BoundLabels> filter;
  StatementView view;
};

}  // namespace weft::query
