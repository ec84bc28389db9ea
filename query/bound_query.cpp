#include "query/bound_query.h"

#include <algorithm>

namespace weft::query {
namespace {

class VariableSearch {
 public:
  VariableSearch(const BoundQuery& query, std::vector<VarId>& found)
      : query_(query), found_(found) {}

  void visit(const BoundExpression& expression) { std::visit(*this, expression.node); }

  void operator()(const Constant&) {}
  void operator()(const VariableOf& node) { add(node.variable); }
  void operator()(const PropertyOf& node) { visit(*node.object); }
  void operator()(const SubscriptOf& node) {
    visit(*node.list);
    visit(*node.index);
  }
  void operator()(const ListOf& node) { visit_all(node.items); }
  void operator()(const UnaryOf& node) { visit(*node.operand); }
  void operator()(const BinaryOf& node) {
    visit(*node.left);
    visit(*node.right);
  }
  void operator()(const TestOf& node) { visit(*node.operand); }
  void operator()(const LabelTestOf& node) { visit(*node.operand); }
  void operator()(const CaseOf& node) {
    if (node.operand) visit(**node.operand);
    for (const BoundBranch& branch : node.branches) {
      visit(branch.when);
      visit(branch.then);
    }
    if (node.otherwise) visit(**node.otherwise);
  }
  void operator()(const CastOf& node) { visit(*node.operand); }
  void operator()(const FunctionCall& node) { visit_all(node.arguments); }
  void operator()(const ExistsIn& node) { add_all(query_.subqueries[node.subquery].references); }
  void operator()(const ValueIn& node) { add_all(query_.subqueries[node.subquery].references); }
  void operator()(const PathOf& node) { add_all(node.pieces); }
  void operator()(const EdgesDiffer& node) { add_all(node.variables); }
  void operator()(const IsNode& node) { add(node.variable); }
  void operator()(const SameTerm& node) {
    add(node.left);
    add(node.right);
  }
  void operator()(const KeepsMode& node) { add(node.path); }

 private:
  void add(VarId variable) {
    if (std::find(found_.begin(), found_.end(), variable) == found_.end())
      found_.push_back(variable);
  }
  void add_all(const std::vector<VarId>& variables) {
    for (const VarId variable : variables)
      add(variable);
  }
  void visit_all(const std::vector<BoundExpression>& expressions) {
    for (const BoundExpression& expression : expressions)
      visit(expression);
  }

  const BoundQuery& query_;
  std::vector<VarId>& found_;
};

}  // namespace

std::vector<VarId> variables_of(const BoundExpression& expression, const BoundQuery& query) {
  std::vector<VarId> found;
  VariableSearch(query, found).visit(expression);
  return found;
}

}  // namespace weft::query
