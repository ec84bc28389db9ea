#include <fmt/core.h>

#include <array>

#include "grammar/literal_text.h"
#include "grammar/printer.h"

namespace weft {
namespace {

using ast::BinaryOperator;

// How tightly each form binds, as in grammar/Weft.g4.
enum Level : int {
  kDisjunction = 1,
  kConjunction,
  kNegation,
  kPredicate,
  kConcatenation,
  kSum,
  kProduct,
  kFactor,
  kPostfix,
  kPrimary,
};

struct OperatorForm {
  std::string_view text;
  Level level;
};

OperatorForm form_of(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::logical_or:
      return {" OR ", kDisjunction};
    case BinaryOperator::logical_xor:
      return {" XOR ", kDisjunction};
    case BinaryOperator::logical_and:
      return {" AND ", kConjunction};
    case BinaryOperator::equal:
      return {" = ", kPredicate};
    case BinaryOperator::not_equal:
      return {" <> ", kPredicate};
    case BinaryOperator::less:
      return {" < ", kPredicate};
    case BinaryOperator::less_equal:
      return {" <= ", kPredicate};
    case BinaryOperator::greater:
      return {" > ", kPredicate};
    case BinaryOperator::greater_equal:
      return {" >= ", kPredicate};
    case BinaryOperator::in:
      return {" IN ", kPredicate};
    case BinaryOperator::contains:
      return {" CONTAINS ", kPredicate};
    case BinaryOperator::starts_with:
      return {" STARTS WITH ", kPredicate};
    case BinaryOperator::ends_with:
      return {" ENDS WITH ", kPredicate};
    case BinaryOperator::matches:
      return {" =~ ", kPredicate};
    case BinaryOperator::concatenate:
      return {" || ", kConcatenation};
    case BinaryOperator::add:
      return {" + ", kSum};
    case BinaryOperator::subtract:
      return {" - ", kSum};
    case BinaryOperator::multiply:
      return {" * ", kProduct};
    case BinaryOperator::divide:
      return {" / ", kProduct};
    case BinaryOperator::modulo:
      return {" % ", kProduct};
  }
  return {};
}

int level_of(const ast::Expression& expression) {
  if (const auto* binary = std::get_if<ast::Binary>(&expression.node))
    return form_of(binary->op).level;
  if (const auto* unary = std::get_if<ast::Unary>(&expression.node))
    return unary->op == ast::UnaryOperator::logical_not ? kNegation : kFactor;
  if (std::holds_alternative<ast::Test>(expression.node) ||
      std::holds_alternative<ast::LabelTest>(expression.node))
    return kPredicate;
  if (std::holds_alternative<ast::Property>(expression.node) ||
      std::holds_alternative<ast::Subscript>(expression.node))
    return kPostfix;
  if (const auto* literal = std::get_if<ast::Literal>(&expression.node))
    if (const auto* integer = std::get_if<std::int64_t>(&literal->value); integer && *integer < 0)
      return kFactor;
  return kPrimary;
}

std::string spell_float(double value) {
  std::string text = fmt::format("{}", value);
  if (text.find('e') == std::string::npos) text += "e0";
  return text;
}

std::string spell(const ast::Temporal& temporal) {
  const std::string_view word = temporal.kind == ast::TemporalKind::date        ? "DATE "
                                : temporal.kind == ast::TemporalKind::timestamp ? "TIMESTAMP "
                                                                                : "DURATION ";
  return fmt::format("{}{}", word, encode_text(temporal.text));
}

struct SpellLiteral {
  std::string operator()(const ast::Null&) const { return "NULL"; }
  std::string operator()(bool value) const { return value ? "TRUE" : "FALSE"; }
  std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }
  std::string operator()(const ast::Decimal& value) const { return value.digits; }
  std::string operator()(double value) const { return spell_float(value); }
  std::string operator()(const std::string& value) const { return encode_text(value); }
  std::string operator()(const ast::Temporal& value) const { return spell(value); }
};

}  // namespace

void Printer::expression(const ast::Expression& expression) {
  std::visit([&](const auto& each) { node(each); }, expression.node);
}

void Printer::operand(const ast::Expression& operand, int level) {
  const bool is_looser = level_of(operand) < level;
  if (is_looser) put("(");
  expression(operand);
  if (is_looser) put(")");
}

void Printer::node(const ast::Literal& literal) {
  put(std::visit(SpellLiteral{}, literal.value));
}

void Printer::node(const ast::Parameter& made) {
  parameter(made);
}

void Printer::node(const ast::Variable& made) {
  variable(made.name);
}

void Printer::node(const ast::Property& property) {
  operand(*property.object, kPostfix);
  put(".");
  exact(property.name);
}

void Printer::node(const ast::Subscript& subscript) {
  operand(*subscript.list, kPostfix);
  put("[");
  expression(*subscript.index);
  put("]");
}

void Printer::node(const ast::List& made) {
  put("[");
  list(made.items, ", ", [&](const auto& item) { expression(item); });
  put("]");
}

void Printer::node(const ast::Unary& unary) {
  if (unary.op == ast::UnaryOperator::logical_not) {
    put("NOT ");
    return operand(*unary.operand, kNegation);
  }
  put(unary.op == ast::UnaryOperator::minus ? "-" : "+");
  const std::size_t behind = out_.size();
  operand(*unary.operand, kFactor);
  if (out_[behind] == '-') out_.insert(behind, " ");  // `--` would open a comment
}

void Printer::node(const ast::Binary& binary) {
  const OperatorForm form = form_of(binary.op);
  const bool chains = form.level != kPredicate;
  operand(*binary.left, chains ? form.level : form.level + 1);
  put(form.text);
  operand(*binary.right, form.level + 1);
}

void Printer::node(const ast::Test& test) {
  static constexpr std::array<std::string_view, 4> kNames{"NULL", "TRUE", "FALSE", "UNKNOWN"};
  operand(*test.operand, kConcatenation);
  put(test.negated ? " IS NOT " : " IS ");
  put(kNames[static_cast<std::size_t>(test.test)]);
}

void Printer::node(const ast::LabelTest& test) {
  operand(*test.operand, kConcatenation);
  put(test.negated ? " IS NOT LABELED " : " IS LABELED ");
  labels(test.labels);
}

void Printer::node(const ast::Case& made) {
  put("CASE");
  if (made.operand) {
    put(" ");
    expression(**made.operand);
  }
  for (const ast::CaseBranch& branch : made.branches) {
    put(" WHEN ");
    expression(branch.when);
    put(" THEN ");
    expression(branch.then);
  }
  if (made.otherwise) {
    put(" ELSE ");
    expression(**made.otherwise);
  }
  put(" END");
}

void Printer::node(const ast::Cast& cast) {
  static constexpr std::array<std::string_view, 7> kNames{"STRING",  "INTEGER", "DECIMAL",  "FLOAT",
                                                          "BOOLEAN", "DATE",    "TIMESTAMP"};
  put("CAST(");
  expression(*cast.operand);
  put(" AS ");
  put(kNames[static_cast<std::size_t>(cast.type)]);
  put(")");
}

void Printer::node(const ast::Call& call) {
  put(call.name);
  put(call.star ? "(*" : call.distinct ? "(DISTINCT " : "(");
  list(call.arguments, ", ", [&](const auto& argument) { expression(argument); });
  put(")");
}

void Printer::node(const ast::Exists& exists) {
  put("EXISTS { ");
  graph_pattern(*exists.pattern);
  put(" }");
}

void Printer::node(const ast::ValueOf& value) {
  put("VALUE { ");
  subquery(*value.query);
  put(" }");
}

}  // namespace weft
