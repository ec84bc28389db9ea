#include <fmt/core.h>

#include <cctype>
#include <limits>
#include <utility>

#include "grammar/literal_text.h"
#include "grammar/tree_builder.h"

namespace weft {
namespace {

using P = syntax::WeftParser;

ast::ValueType type_of(P::ValueTypeContext& rule) {
  switch (rule.start->getType()) {
    case P::INTEGER_TYPE:
      return ast::ValueType::integer;
    case P::DECIMAL_TYPE:
      return ast::ValueType::decimal;
    case P::FLOAT_TYPE:
      return ast::ValueType::floating;
    case P::BOOLEAN_TYPE:
      return ast::ValueType::boolean;
    case P::DATE:
      return ast::ValueType::date;
    case P::TIMESTAMP:
      return ast::ValueType::timestamp;
    default:
      return ast::ValueType::string;
  }
}

ast::TemporalKind temporal_kind_of(std::size_t token_type) {
  if (token_type == P::DATE) return ast::TemporalKind::date;
  if (token_type == P::TIMESTAMP) return ast::TemporalKind::timestamp;
  return ast::TemporalKind::duration;
}

}  // namespace

ast::Expression TreeBuilder::primary(P::PrimaryContext& rule) {
  ast::Expression made;
  made.position = text_.position(rule);
  if (rule.literal() != nullptr) {
    made.node = literal(*rule.literal());
  } else if (rule.PARAMETER() != nullptr) {
    made.node = ast::Parameter{parameter(*rule.start)};
  } else if (rule.call() != nullptr) {
    made.node = call(*rule.call());
  } else if (rule.variable() != nullptr) {
    made.node = ast::Variable{symbol(*rule.variable()->name())};
  } else if (rule.list() != nullptr) {
    ast::List list;
    for (auto* item : rule.list()->expression())
      list.items.push_back(expression(*item));
    made.node = std::move(list);
  } else if (rule.caseExpression() != nullptr) {
    made.node = case_of(*rule.caseExpression());
  } else if (rule.CAST() != nullptr) {
    made.node = ast::Cast{expression(*rule.expression()), type_of(*rule.valueType())};
  } else if (rule.EXISTS() != nullptr) {
    made.node = ast::Exists{graph_pattern(*rule.graphPattern())};
  } else if (rule.VALUE() != nullptr) {
    made.node = ast::ValueOf{subquery(*rule.subquery())};
  } else {
    made.node = expression(*rule.expression()).node;  // the position keeps the parentheses
  }
  return made;
}

ast::Literal TreeBuilder::literal(P::LiteralContext& rule) {
  const antlr4::Token& token = *rule.start;
  switch (token.getType()) {
    case P::INTEGER:
      return integer(token);
    case P::DECIMAL_NUMBER: {
      const std::string_view digits = bytes(token);
      return {ast::Decimal{fmt::format("{}{}", digits.front() == '.' ? "0" : "", digits)}};
    }
    case P::FLOAT_NUMBER:
      return floating(token);
    case P::STRING:
      return {text(token)};
    case P::TRUE_:
      return {true};
    case P::FALSE_:
      return {false};
    case P::NULL_:
    case P::UNKNOWN:
      return {ast::Null{}};
    default:
      return {ast::Temporal{temporal_kind_of(token.getType()), text(*rule.stop)}};
  }
}

ast::Literal TreeBuilder::integer(const antlr4::Token& token) {
  const auto value = decode_integer(bytes(token));
  if (value && *value <= std::numeric_limits<std::int64_t>::max())
    return {static_cast<std::int64_t>(*value)};
  report(text_.position(token), fmt::format("{} does not fit 64 bits", bytes(token)),
         "write it as a decimal (with a point) or a float (with an exponent)");
  return {std::int64_t{0}};
}

ast::Literal TreeBuilder::floating(const antlr4::Token& token) {
  const auto value = decode_float(bytes(token));
  if (!value)
    report(text_.position(token), fmt::format("{} exceeds the range of a float", bytes(token)),
           "the largest is about 1.8e308");
  return {value.value_or(0)};
}

std::string TreeBuilder::text(const antlr4::Token& token) {
  DecodedText decoded = decode_text(bytes(token));
  if (decoded.problem) {
    ast::Position at = text_.position(token);
    for (const char byte : bytes(token).substr(0, decoded.problem->offset)) {
      at.column =
          byte == '\n' ? 1 : at.column + ((static_cast<unsigned char>(byte) & 0xC0) != 0x80);
      at.line += byte == '\n';
    }
    at.begin += static_cast<std::uint32_t>(decoded.problem->offset);
    report(at, decoded.problem->message, "the escapes are \\' \\\" \\\\ \\n \\t \\r \\uXXXX");
  }
  return std::move(decoded.text);
}

ast::Call TreeBuilder::call(P::CallContext& rule) {
  ast::Call call;
  call.name = bytes(*rule.start);
  for (char& c : call.name)
    c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  call.star = rule.STAR() != nullptr;
  call.distinct = rule.DISTINCT() != nullptr;
  for (auto* argument : rule.expression())
    call.arguments.push_back(expression(*argument));
  return call;
}

ast::Case TreeBuilder::case_of(P::CaseExpressionContext& rule) {
  ast::Case made;
  if (rule.operand != nullptr) made.operand = expression(*rule.operand);
  for (auto* branch : rule.caseBranch())
    made.branches.push_back(
        {expression(*branch->expression(0)), expression(*branch->expression(1))});
  if (rule.otherwise != nullptr) made.otherwise = expression(*rule.otherwise);
  return made;
}

ast::Symbol TreeBuilder::symbol(P::NameContext& rule) {
  const antlr4::Token& token = *rule.start;
  return {
      token.getType() == P::BACKTICKED ? decode_backticks(bytes(token)) : std::string(bytes(token)),
      false, text_.position(token)};
}

ast::Symbol TreeBuilder::symbol(P::AnyNameContext& rule) {
  ast::Symbol symbol = exact_symbol(rule);
  symbol.backticked = false;
  return symbol;
}

ast::Symbol TreeBuilder::exact_symbol(P::AnyNameContext& rule) {
  if (rule.name() == nullptr) return {std::string(bytes(*rule.start)), false, text_.position(rule)};
  ast::Symbol symbol = this->symbol(*rule.name());
  symbol.backticked = rule.start->getType() == P::BACKTICKED;
  return symbol;
}

ast::Symbol TreeBuilder::parameter(const antlr4::Token& token) {
  const std::string_view name = bytes(token).substr(1);
  return {name.front() == '`' ? decode_backticks(name) : std::string(name), false,
          text_.position(token)};
}

}  // namespace weft
