// Bound expressions as text, for EXPLAIN.
#include <fmt/core.h>

#include "query/explain.h"
#include "query/functions.h"
#include "query/labels.h"
#include "query/value_text.h"

namespace weft::query {
namespace {

std::string_view sign_of(ast::BinaryOperator op) {
  constexpr std::string_view kSigns[] = {
      "OR",       "XOR",         "AND",       "=",  "<>", "<", "<=", ">", ">=", "IN",
      "CONTAINS", "STARTS WITH", "ENDS WITH", "=~", "||", "+", "-",  "*", "/",  "%"};
  return kSigns[static_cast<std::size_t>(op)];
}

class ExpressionText {
 public:
  ExpressionText(const BoundQuery& query, TermReader& reader) : query_(query), reader_(reader) {}

  std::string write(const BoundExpression& expression) {
    return std::visit(*this, expression.node);
  }

  std::string operator()(const Constant& node) {
    if (node.value.is_null()) return "NULL";
    const std::string text = to_text(node.value, reader_);
    return node.value.is(Kind::text) ? "'" + text + "'" : text;
  }
  std::string operator()(const VariableOf& node) { return name(node.variable); }
  std::string operator()(const PropertyOf& node) { return write(*node.object) + "." + node.name; }
  std::string operator()(const SubscriptOf& node) {
    return fmt::format("{}[{}]", write(*node.list), write(*node.index));
  }
  std::string operator()(const ListOf& node) { return "[" + all(node.items) + "]"; }
  std::string operator()(const UnaryOf& node) {
    const char* sign = node.op == ast::UnaryOperator::logical_not ? "NOT "
                       : node.op == ast::UnaryOperator::minus     ? "-"
                                                                  : "+";
    return fmt::format("{}({})", sign, write(*node.operand));
  }
  std::string operator()(const BinaryOf& node) {
    const bool logical = node.op <= ast::BinaryOperator::logical_and;
    return fmt::format("{}{} {} {}{}", logical ? "(" : "", write(*node.left), sign_of(node.op),
                       write(*node.right), logical ? ")" : "");
  }
  std::string operator()(const TestOf& node) {
    constexpr std::string_view kTests[] = {"NULL", "TRUE", "FALSE", "UNKNOWN"};
    return fmt::format("{} IS {}{}", write(*node.operand), node.negated ? "NOT " : "",
                       kTests[static_cast<std::size_t>(node.test)]);
  }
  std::string operator()(const LabelTestOf& node) {
    return fmt::format("{} IS {}LABELED {}", write(*node.operand), node.negated ? "NOT " : "",
                       to_string(node.labels));
  }
  std::string operator()(const CaseOf&) { return "CASE …"; }
  std::string operator()(const CastOf& node) { return "CAST(" + write(*node.operand) + ")"; }
  std::string operator()(const FunctionCall& node) {
    return fmt::format("{}({})", functions()[node.function].name, all(node.arguments));
  }
  std::string operator()(const ExistsIn& node) {
    return fmt::format("EXISTS subquery {}", node.subquery + 1);
  }
  std::string operator()(const ValueIn& node) {
    return fmt::format("VALUE subquery {}", node.subquery + 1);
  }
  std::string operator()(const PathOf& node) { return "path " + all(node.pieces); }
  std::string operator()(const EdgesDiffer& node) {
    return "different edges " + all(node.variables);
  }
  std::string operator()(const IsNode& node) { return name(node.variable) + " is a node"; }
  std::string operator()(const SameTerm& node) {
    return name(node.left) + " is " + name(node.right);
  }
  std::string operator()(const KeepsMode& node) {
    const char* mode = node.mode == ast::PathMode::trail     ? "TRAIL"
                       : node.mode == ast::PathMode::acyclic ? "ACYCLIC"
                                                             : "SIMPLE";
    return fmt::format("{} is {}", name(node.path), mode);
  }

 private:
  std::string name(VarId variable) { return to_string(variable, query_); }
  std::string all(const std::vector<VarId>& variables) {
    std::string text;
    for (const VarId variable : variables)
      text += (text.empty() ? "" : ", ") + name(variable);
    return text;
  }
  std::string all(const std::vector<BoundExpression>& expressions) {
    std::string text;
    for (const BoundExpression& each : expressions)
      text += (text.empty() ? "" : ", ") + write(each);
    return text;
  }

  const BoundQuery& query_;
  TermReader& reader_;
};

}  // namespace

std::string to_string(const BoundExpression& expression, const BoundQuery& query,
                      TermReader& reader) {
  return ExpressionText(query, reader).write(expression);
}

}  // namespace weft::query
