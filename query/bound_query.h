// A query with every name looked up and every scope resolved; what is left to decide is how to run
// it. One frame of values serves the whole query: each variable, column and aggregate of any part
// has a place of its own.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "grammar/ast.h"
#include "query/aggregate.h"
#include "query/bound_expression.h"
#include "query/edge_labels.h"
#include "query/path_pattern.h"

namespace weft::query {

struct TripleStep {  // (from)-[edge]->(to) without a quantifier
  VarId from, to;    // subject and object; under `either` in both roles
  std::optional<VarId> edge;
  EdgeLabels labels;
  bool either = false;
};
struct ClassStep {  // (node:C)
  VarId node;
  std::optional<TermId> class_id;
  std::string name;
};
struct NodeStep {  // (node): any node of the graph
  VarId node;
};
struct PathStep {
  std::shared_ptr<const PathPattern> pattern;
};
using PatternStep = std::variant<TripleStep, ClassStep, NodeStep, PathStep>;

struct BoundLet {
  VarId variable;
  BoundExpression value;
};
struct BoundMatch {
  bool optional = false;
  std::vector<PatternStep> steps;           // all hold; in the order of the text
  std::vector<BoundExpression> conditions;  // all are TRUE
  std::vector<BoundLet> paths;              // named paths, made of what the steps bind
  std::vector<VarId> introduced;            // what it binds that was not bound before
};
struct BoundFilter {
  BoundExpression condition;
};
struct BoundFor {
  VarId variable;
  std::optional<VarId> counter;
  std::int64_t counter_begin = 0;
  BoundExpression list;
};
struct BoundSortKey {
  BoundExpression value;
  bool descending = false, nulls_first = false;
};
struct BoundSort {
  std::vector<BoundSortKey> keys;
};
struct BoundOffset {
  std::uint64_t count;
};
struct BoundLimit {
  std::uint64_t count;
};
using BoundClause =
    std::variant<BoundMatch, BoundFilter, BoundLet, BoundFor, BoundSort, BoundOffset, BoundLimit>;

struct BoundAggregate {
  VarId result;
  AggregateKind kind;
  bool distinct = false;
  std::optional<BoundExpression> argument;  // absent: COUNT(*)
};
struct BoundGrouping {
  std::vector<BoundLet> keys;
  std::vector<BoundAggregate> aggregates;
};

struct BoundPart {
  std::vector<BoundClause> clauses;
  std::optional<BoundGrouping> grouping;
  std::vector<BoundLet> items;  // one a column
  bool distinct = false;
  std::vector<BoundSortKey> order_by;
  std::optional<std::uint64_t> offset, limit;
};
struct BoundComposite {
  std::vector<BoundPart> parts;
  ast::SetOperator op = ast::SetOperator::set_union;
  ast::Duplicates duplicates = ast::Duplicates::removed;
  // Of each part, the variables that are its columns in the order of `columns`.
  std::vector<std::vector<VarId>> part_columns;
  std::vector<VarId> columns;
};
struct BoundBody {
  std::vector<BoundComposite> composites;
};

// EXISTS or VALUE inside an expression; `references` are the variables of the rows around it.
struct BoundSubquery {
  std::variant<BoundMatch, BoundBody> body;
  std::vector<VarId> references;
};

struct BoundVariable {
  std::string name;  // empty: nobody can name it
  TypeSet type = kAnything;
};

struct BoundQuery {
  ast::ExplainMode mode = ast::ExplainMode::none;
  BoundBody body;
  std::vector<BoundSubquery> subqueries;
  std::vector<BoundVariable> variables;  // by VarId
  std::vector<std::string> columns;
  std::vector<std::string> warnings;
};

// The variables that an expression reads, each once.
std::vector<VarId> variables_of(const BoundExpression& expression, const BoundQuery& query);

}  // namespace weft::query
