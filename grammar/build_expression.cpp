#include <fmt/core.h>

#include <limits>
#include <utility>

#include "grammar/literal_text.h"
#include "grammar/tree_builder.h"

namespace weft {
namespace {

using P = syntax::WeftParser;
using ast::BinaryOperator;

std::size_t token_type(antlr4::tree::ParseTree* child) {
  auto* leaf = dynamic_cast<antlr4::tree::TerminalNode*>(child);
  return leaf == nullptr ? 0 : leaf->getSymbol()->getType();
}

BinaryOperator operator_of(std::size_t token_type) {
  switch (token_type) {
    case P::OR:
      return BinaryOperator::logical_or;
    case P::XOR:
      return BinaryOperator::logical_xor;
    case P::AND:
      return BinaryOperator::logical_and;
    case P::EQUAL:
      return BinaryOperator::equal;
    case P::NOT_EQUAL:
      return BinaryOperator::not_equal;
    case P::LESS:
      return BinaryOperator::less;
    case P::LESS_EQUAL:
      return BinaryOperator::less_equal;
    case P::GREATER:
      return BinaryOperator::greater;
    case P::GREATER_EQUAL:
      return BinaryOperator::greater_equal;
    case P::IN:
      return BinaryOperator::in;
    case P::CONTAINS:
      return BinaryOperator::contains;
    case P::STARTS:
      return BinaryOperator::starts_with;
    case P::ENDS:
      return BinaryOperator::ends_with;
    case P::MATCHES:
      return BinaryOperator::matches;
    case P::CONCATENATE:
      return BinaryOperator::concatenate;
    case P::PLUS:
      return BinaryOperator::add;
    case P::MINUS:
      return BinaryOperator::subtract;
    case P::STAR:
      return BinaryOperator::multiply;
    case P::SLASH:
      return BinaryOperator::divide;
    default:
      return BinaryOperator::modulo;
  }
}

ast::Position spanning(const ast::Position& first, const ast::Position& last) {
  return {first.line, first.column, first.begin, last.end};
}

ast::Expression binary(std::size_t token_type, ast::Position at, ast::Expression left,
                       ast::Expression right) {
  const ast::Position whole = spanning(left.position, right.position);
  return {ast::Binary{operator_of(token_type), std::move(left), std::move(right), at}, whole};
}

// Folds operand (operator operand)* from the left; `operand` builds one of them.
template <typename Operand, typename Build>
ast::Expression fold(antlr4::ParserRuleContext& rule, const QueryText& text, Build operand) {
  ast::Expression left = operand(dynamic_cast<Operand&>(*rule.children.front()));
  for (std::size_t i = 1; i + 1 < rule.children.size(); i += 2) {
    auto* sign = dynamic_cast<antlr4::tree::TerminalNode*>(rule.children[i]);
    left = binary(token_type(sign), text.position(*sign->getSymbol()), std::move(left),
                  operand(dynamic_cast<Operand&>(*rule.children[i + 1])));
  }
  return left;
}

// Whether a factor ends in a minus and 9223372036854775808, which only together fit 64 bits.
bool is_smallest_integer(P::FactorContext& rule, const QueryText& text) {
  const std::size_t signs = rule.children.size() - 1;
  if (signs == 0 || token_type(rule.children[signs - 1]) != P::MINUS) return false;
  const antlr4::Token& operand = *rule.postfix()->start;
  return rule.postfix()->start == rule.postfix()->stop && operand.getType() == P::INTEGER &&
         decode_integer(text.bytes(operand)) == std::uint64_t{1} << 63;
}

}  // namespace

ast::Expression TreeBuilder::expression(P::ExpressionContext& rule) {
  return fold<P::ConjunctionContext>(rule, text_, [&](auto& child) { return expression(child); });
}

ast::Expression TreeBuilder::expression(P::ConjunctionContext& rule) {
  return fold<P::NegationContext>(rule, text_, [&](auto& child) { return expression(child); });
}

ast::Expression TreeBuilder::expression(P::NegationContext& rule) {
  ast::Expression operand = expression(*rule.predicate());
  for (std::size_t i = rule.children.size() - 1; i-- > 0;) {
    auto* sign = dynamic_cast<antlr4::tree::TerminalNode*>(rule.children[i]);
    const ast::Position whole = spanning(text_.position(*sign->getSymbol()), operand.position);
    operand = {ast::Unary{ast::UnaryOperator::logical_not, std::move(operand)}, whole};
  }
  return operand;
}

ast::Expression TreeBuilder::expression(P::PredicateContext& rule) {
  ast::Expression left = expression(*rule.concatenation());
  const auto tails = rule.predicateTail();
  if (tails.size() > 1)
    report(text_.position(*tails[1]), "comparisons do not chain",
           "join them by AND (`a < b AND b < c`), or put one in parentheses");
  if (!tails.empty()) left = predicate_tail(*tails.front(), std::move(left));
  return left;
}

ast::Expression TreeBuilder::predicate_tail(P::PredicateTailContext& rule,
                                            ast::Expression operand) {
  const ast::Position at = text_.position(*rule.start);
  const ast::Position whole = spanning(operand.position, text_.position(rule));
  const bool negated = rule.NOT() != nullptr;
  if (rule.labelExpression() != nullptr)
    return {ast::LabelTest{std::move(operand), labels(*rule.labelExpression()), negated}, whole};
  if (rule.IS() == nullptr)
    return binary(rule.start->getType(), at, std::move(operand), expression(*rule.concatenation()));
  const ast::TruthTest test = rule.NULL_() != nullptr    ? ast::TruthTest::is_null
                              : rule.TRUE_() != nullptr  ? ast::TruthTest::is_true
                              : rule.FALSE_() != nullptr ? ast::TruthTest::is_false
                                                         : ast::TruthTest::is_unknown;
  return {ast::Test{std::move(operand), test, negated}, whole};
}

ast::Expression TreeBuilder::expression(P::ConcatenationContext& rule) {
  return fold<P::SumContext>(rule, text_, [&](auto& child) { return expression(child); });
}

ast::Expression TreeBuilder::expression(P::SumContext& rule) {
  return fold<P::ProductContext>(rule, text_, [&](auto& child) { return expression(child); });
}

ast::Expression TreeBuilder::expression(P::ProductContext& rule) {
  return fold<P::FactorContext>(rule, text_, [&](auto& child) { return expression(child); });
}

ast::Expression TreeBuilder::expression(P::FactorContext& rule) {
  std::size_t signs = rule.children.size() - 1;
  ast::Expression operand;
  if (is_smallest_integer(rule, text_)) {
    auto* minus = dynamic_cast<antlr4::tree::TerminalNode*>(rule.children[--signs]);
    operand = {ast::Literal{std::numeric_limits<std::int64_t>::min()},
               text_.position(*minus->getSymbol(), *rule.stop)};
  } else {
    operand = expression(*rule.postfix());
  }
  while (signs-- > 0) {
    auto* sign = dynamic_cast<antlr4::tree::TerminalNode*>(rule.children[signs]);
    const ast::Position whole = spanning(text_.position(*sign->getSymbol()), operand.position);
    const bool is_minus = token_type(sign) == P::MINUS;
    operand = {ast::Unary{is_minus ? ast::UnaryOperator::minus : ast::UnaryOperator::plus,
                          std::move(operand)},
               whole};
  }
  return operand;
}

ast::Expression TreeBuilder::expression(P::PostfixContext& rule) {
  ast::Expression object = primary(*rule.primary());
  std::size_t i = 1;
  while (i < rule.children.size()) {
    const bool is_property = token_type(rule.children[i]) == P::DOT;
    const std::size_t length = is_property ? 2 : 3;  // `.` name, `[` index `]`
    auto* child = rule.children[i + 1];
    if (is_property) {
      ast::Symbol name = exact_symbol(dynamic_cast<P::AnyNameContext&>(*child));
      const ast::Position whole = spanning(object.position, name.position);
      object = {ast::Property{std::move(object), std::move(name)}, whole};
    } else {
      auto* bracket = dynamic_cast<antlr4::tree::TerminalNode*>(rule.children[i + 2]);
      const ast::Position whole = spanning(object.position, text_.position(*bracket->getSymbol()));
      object = {ast::Subscript{std::move(object),
                               expression(dynamic_cast<P::ExpressionContext&>(*child))},
                whole};
    }
    i += length;
  }
  return object;
}

}  // namespace weft
