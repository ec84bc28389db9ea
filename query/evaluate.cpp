#include "query/evaluate.h"

#include <algorithm>

#include "grammar/parse.h"
#include "graph/check.h"
#include "query/arithmetic.h"
#include "query/cast.h"
#include "query/compare.h"
#include "query/comparison.h"
#include "query/functions.h"
#include "query/labels.h"
#include "query/path_mode.h"
#include "query/properties.h"

namespace weft::query {

void Execution::fail(const ast::Position& position, std::string what) const {
  throw QueryError(render({position, std::move(what), {}}, text));
}

namespace {

using ast::BinaryOperator;

std::optional<bool> truth_of(const Value& value) {
  return value.is(Kind::boolean) ? std::optional(value.boolean()) : std::nullopt;
}

Value from_truth(std::optional<bool> truth) {
  return truth ? Value(*truth) : Value();
}

class Evaluation {
 public:
  Evaluation(const BoundExpression& whole, Execution& run) : whole_(whole), run_(run) {}

  Value operator()(const Constant& constant) const { return constant.value; }
  Value operator()(const VariableOf& variable) const {
    return run_.reader.decode(run_.frame[index_of(variable.variable)]);
  }
  Value operator()(const PropertyOf& property) const {
    const Value object = evaluate(*property.object, run_);
    return single_or_list(property_values(object, property, run_.reader, run_.statements));
  }
  Value operator()(const SubscriptOf& subscript) const;
  Value operator()(const ListOf& list) const {
    List items;
    for (const BoundExpression& item : list.items)
      items.push_back(evaluate(item, run_));
    return Value(std::move(items));
  }
  Value operator()(const UnaryOf& unary) const;
  Value operator()(const BinaryOf& binary) const;
  Value operator()(const TestOf& test) const;
  Value operator()(const LabelTestOf& test) const;
  Value operator()(const CaseOf& choice) const;
  Value operator()(const CastOf& conversion) const {
    return cast(evaluate(*conversion.operand, run_), conversion.type);
  }
  Value operator()(const FunctionCall& call) const;
  Value operator()(const ExistsIn& exists) const {
    Cursor& cursor = *run_.subqueries[exists.subquery];
    cursor.rewind();
    return Value(cursor.next());
  }
  Value operator()(const ValueIn& subquery) const;
  Value operator()(const PathOf& path) const { return path_of(path.pieces, run_.frame); }
  Value operator()(const EdgesDiffer& differ) const {
    return Value(edges_differ(differ.variables, run_.frame));
  }
  Value operator()(const IsNode& test) const {
    const Value& value = run_.frame[index_of(test.variable)];
    return Value(value.is(Kind::node) && is_node(value.node(), run_.reader));
  }
  Value operator()(const SameTerm& pair) const {
    return Value(same_term(run_.frame[index_of(pair.left)], run_.frame[index_of(pair.right)]));
  }
  Value operator()(const KeepsMode& test) const {
    const Value& path = run_.frame[index_of(test.path)];
    return Value(path.is(Kind::path) && keeps_mode(path.path(), test.mode));
  }

 private:
  Value logic(const BinaryOf& binary) const;

  const BoundExpression& whole_;
  Execution& run_;
};

Value Evaluation::operator()(const SubscriptOf& subscript) const {
  const Value list = evaluate(*subscript.list, run_);
  const Value index = evaluate(*subscript.index, run_);
  if (!list.is(Kind::list) || !index.is(Kind::integer)) return Value();
  const auto size = static_cast<std::int64_t>(list.list().size());
  const std::int64_t at = index.integer() < 0 ? index.integer() + size : index.integer();
  return at >= 0 && at < size ? list.list()[static_cast<std::size_t>(at)] : Value();
}

Value Evaluation::operator()(const UnaryOf& unary) const {
  const Value operand = evaluate(*unary.operand, run_);
  if (unary.op == ast::UnaryOperator::plus)
    return operand.is_number() || operand.is(Kind::duration) ? operand : Value();
  if (unary.op == ast::UnaryOperator::minus) return negate(operand);
  const auto truth = truth_of(operand);
  return truth ? Value(!*truth) : Value();
}

// Kleene's three-valued logic; the right side is not computed where the left decides.
Value Evaluation::logic(const BinaryOf& binary) const {
  const auto left = truth_of(evaluate(*binary.left, run_));
  if (binary.op == BinaryOperator::logical_and && left == false) return Value(false);
  if (binary.op == BinaryOperator::logical_or && left == true) return Value(true);
  const auto right = truth_of(evaluate(*binary.right, run_));
  if (binary.op == BinaryOperator::logical_xor)
    return left && right ? Value(*left != *right) : Value();
  const bool deciding = binary.op == BinaryOperator::logical_or;
  if (right == deciding) return Value(deciding);
  return left && right ? Value(!deciding) : Value();
}

Value Evaluation::operator()(const BinaryOf& binary) const {
  if (binary.op <= BinaryOperator::logical_and) return logic(binary);
  if (is_comparison(binary.op))
    return from_truth(evaluate_comparison(binary, whole_.position, run_));
  return compute(binary.op, evaluate(*binary.left, run_), evaluate(*binary.right, run_));
}

Value Evaluation::operator()(const TestOf& test) const {
  const Value value = evaluate(*test.operand, run_);
  bool truth = value.is_null();
  if (test.test == ast::TruthTest::is_true) truth = truth_of(value) == true;
  if (test.test == ast::TruthTest::is_false) truth = truth_of(value) == false;
  if (test.test == ast::TruthTest::is_unknown) truth = !truth_of(value);
  return Value(truth != test.negated);
}

Value Evaluation::operator()(const LabelTestOf& test) const {
  const Value value = evaluate(*test.operand, run_);
  if (value.is_null()) return Value();
  bool truth = false;
  if (value.is(Kind::node)) truth = node_has_labels(value.node(), test.labels, run_.reader);
  if (value.is(Kind::edge)) truth = edge_has_labels(value.edge().predicate, test.labels);
  return Value(truth != test.negated);
}

Value Evaluation::operator()(const CaseOf& choice) const {
  const Value operand = choice.operand ? evaluate(**choice.operand, run_) : Value(true);
  for (const BoundBranch& branch : choice.branches) {
    const Value when = evaluate(branch.when, run_);
    const auto chosen =
        choice.operand ? compare_values(BinaryOperator::equal, operand, when) : truth_of(when);
    if (chosen == true) return evaluate(branch.then, run_);
  }
  return choice.otherwise ? evaluate(**choice.otherwise, run_) : Value();
}

Value Evaluation::operator()(const FunctionCall& call) const {
  const Function& function = functions()[call.function];
  List arguments;
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    Value argument = evaluate(call.arguments[i], run_);
    if (function.call == nullptr) {  // COALESCE
      if (!argument.is_null()) return argument;
      continue;
    }
    const TypeSet accepted = function.accepts[std::min(i, function.accepts.size() - 1)];
    const bool fits = argument.is_null() || TypeSet(argument.kind()).within(accepted);
    if (!fits) return Value();
    if (argument.is_null() && function.null_rule == NullRule::gives_null) return Value();
    arguments.push_back(std::move(argument));
  }
  FunctionContext context{run_.reader, run_.statements, call.view};
  return function.call == nullptr ? Value() : function.call(arguments, context);
}

Value Evaluation::operator()(const ValueIn& subquery) const {
  Cursor& cursor = *run_.subqueries[subquery.subquery];
  cursor.rewind();
  if (!cursor.next()) return Value();
  const Value value = run_.reader.decode(run_.frame[index_of(subquery.column)]);
  if (cursor.next()) run_.fail(whole_.position, "VALUE gives more than one row");
  return value;
}

}  // namespace

Value evaluate(const BoundExpression& expression, Execution& run) {
  try {
    return std::visit(Evaluation(expression, run), expression.node);
  } catch (const ComputationError& error) {
    run.fail(expression.position, error.what());
  }
}

Value evaluate_raw(const BoundExpression& expression, Execution& run) {
  if (const auto* variable = std::get_if<VariableOf>(&expression.node))
    return run.frame[index_of(variable->variable)];
  return evaluate(expression, run);
}

bool holds(const BoundExpression& condition, Execution& run) {
  const Value value = evaluate(condition, run);
  return value.is(Kind::boolean) && value.boolean();
}

}  // namespace weft::query
