// Expressions with their names looked up: variables are places in a frame, predicates are ids.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "grammar/box.h"
#include "grammar/path.h"
#include "query/statement_view.h"
#include "query/types.h"
#include "query/value.h"

namespace weft::query {

// Names a query variable: its place in the frame of values that all cursors of a query share.
enum class VarId : std::uint16_t {};
constexpr std::size_t index_of(VarId variable) {
  return static_cast<std::size_t>(variable);
}

// A label expression with each name looked up both as a class and as a predicate.
struct BoundLabels;
struct LabelName {
  std::string name;
  std::optional<TermId> class_id, predicate;  // absent: the graph has none
};
struct LabelAny {};
struct LabelNot {
  ast::Box<BoundLabels> operand;
};
struct LabelBoth {
  ast::Box<BoundLabels> left, right;
};
struct LabelEither {
  ast::Box<BoundLabels> left, right;
};
struct BoundLabels {
  std::variant<LabelName, LabelAny, LabelNot, LabelBoth, LabelEither> node;
};

struct BoundExpression;
using ExpressionBox = ast::Box<BoundExpression>;

struct Constant {
  Value value;
};
struct VariableOf {
  VarId variable;
};
enum class PropertyKind : std::uint8_t { predicate, name, iri };
struct PropertyOf {
  ExpressionBox object;
  PropertyKind kind = PropertyKind::predicate;
  std::string name;                 // of a record's field or of an edge's evidence
  std::optional<TermId> predicate;  // absent: the graph has none
  StatementView view;
};
struct SubscriptOf {
  ExpressionBox list, index;
};
struct ListOf {
  std::vector<BoundExpression> items;
};
struct UnaryOf {
  ast::UnaryOperator op;
  ExpressionBox operand;
};
struct BinaryOf {
  ast::BinaryOperator op;
  ExpressionBox left, right;
};
struct TestOf {
  ExpressionBox operand;
  ast::TruthTest test;
  bool negated;
};
struct LabelTestOf {
  ExpressionBox operand;
  BoundLabels labels;
  bool negated;
};
struct BoundBranch;
struct CaseOf {
  std::optional<ExpressionBox> operand;
  std::vector<BoundBranch> branches;
  std::optional<ExpressionBox> otherwise;
};
struct CastOf {
  ExpressionBox operand;
  ast::ValueType type;
};
struct FunctionCall {
  std::size_t function;  // index into functions()
  std::vector<BoundExpression> arguments;
  StatementView view;
};
struct ExistsIn {
  std::size_t subquery;  // index into BoundQuery::subqueries
};
struct ValueIn {
  std::size_t subquery;
  VarId column;
};
// A path made of variables that hold nodes, edges and paths; see MATCH p = ….
struct PathOf {
  std::vector<VarId> pieces;
};
// Whether no edge is in two of the variables (edges, paths, lists of edges) nor twice in one.
struct EdgesDiffer {
  std::vector<VarId> variables;
};
// Whether the value is a node of the graph, not only a class or a predicate.
struct IsNode {
  VarId variable;
};
// Whether two variables hold one term or one edge.
struct SameTerm {
  VarId left, right;
};
// Whether a path keeps TRAIL, ACYCLIC or SIMPLE.
struct KeepsMode {
  VarId path;
  ast::PathMode mode;
};

struct BoundExpression {
  std::variant<Constant, VariableOf, PropertyOf, SubscriptOf, ListOf, UnaryOf, BinaryOf, TestOf,
               LabelTestOf, CaseOf, CastOf, FunctionCall, ExistsIn, ValueIn, PathOf, EdgesDiffer,
               IsNode, SameTerm, KeepsMode>
      node;
  TypeSet type = kAnything;
  ast::Position position;
};
struct BoundBranch {
  BoundExpression when, then;
};

BoundExpression constant(Value value, ast::Position position = {});
BoundExpression variable(VarId id, TypeSet type, ast::Position position = {});

}  // namespace weft::query
