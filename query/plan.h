// How a query is run, as data: a tree of operators that can be printed, compared and costed. Each
// operator reads the rows of its inputs and binds some more variables of the frame.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "query/bound_query.h"

namespace weft::query {

// One row: nothing bound, or what the rows around a subquery bind.
struct Once {};
// No row: the query names what the graph does not hold.
struct Nothing {
  std::string reason;
};
// For each row of the input, the triples of one edge pattern.
struct ExpandEdge {
  TripleStep step;
  bool from_bound = false, to_bound = false, edge_bound = false;
};
struct ScanClass {
  ClassStep step;
  bool node_bound = false;
};
struct ScanNodes {
  VarId node;
};
struct FindNamed {  // by the index of names; a filter behind it compares exactly
  VarId node;
  BoundExpression name;
};
struct FindIri {
  VarId node;
  BoundExpression iri;
};
struct FindPaths {
  std::shared_ptr<const PathPattern> pattern;
  bool first_bound = false, last_bound = false;  // at least one is
};
struct FilterRows {
  std::vector<BoundExpression> conditions;
};
struct ComputeValues {
  std::vector<BoundLet> values;
};
struct UnwindList {
  BoundFor loop;
};
// Inputs: rows, and a plan that runs once for each of them.
struct OptionalRows {
  std::vector<VarId> introduced;  // NULL where the second plan gives no row
};
struct SortRows {
  std::vector<BoundSortKey> keys;
  std::vector<VarId> kept;
  std::optional<std::uint64_t> rows_max;  // only the first ones are wanted
};
struct SkipRows {
  std::uint64_t count;
};
struct LimitRows {
  std::uint64_t count;
};
struct GroupRows {
  BoundGrouping grouping;
};
struct DistinctRows {
  std::vector<VarId> columns;
};
// Inputs: the parts.
struct CombineRows {
  ast::SetOperator op;
  ast::Duplicates duplicates;
  std::vector<std::vector<VarId>> part_columns;
  std::vector<VarId> columns;
};

struct Plan {
  std::variant<Once, Nothing, ExpandEdge, ScanClass, ScanNodes, FindNamed, FindIri, FindPaths,
               FilterRows, ComputeValues, UnwindList, OptionalRows, SortRows, SkipRows, LimitRows,
               GroupRows, DistinctRows, CombineRows>
      op;
  std::vector<Plan> inputs;
  double rows_estimated = 1;
};

struct QueryPlan {
  Plan root;
  std::vector<Plan> subqueries;  // by index in BoundQuery::subqueries
};

}  // namespace weft::query
