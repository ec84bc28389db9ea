// Binder: expressions.
#include <fmt/core.h>

#include <algorithm>

#include "grammar/parse.h"
#include "graph/check.h"
#include "query/binder.h"
#include "query/cast.h"
#include "query/comparison.h"
#include "query/functions.h"
#include "query/nearest_names.h"
#include "query/regex_cache.h"

namespace weft::query {
namespace {

using ast::BinaryOperator;

std::string upper(std::string_view lower_name) {
  std::string name(lower_name);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char byte) { return static_cast<char>(std::toupper(byte)); });
  return name;
}

std::string_view symbol_of(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::logical_or:
      return "OR";
    case BinaryOperator::logical_xor:
      return "XOR";
    case BinaryOperator::logical_and:
      return "AND";
    case BinaryOperator::in:
      return "IN";
    case BinaryOperator::contains:
      return "CONTAINS";
    case BinaryOperator::starts_with:
      return "STARTS WITH";
    case BinaryOperator::ends_with:
      return "ENDS WITH";
    case BinaryOperator::matches:
      return "=~";
    case BinaryOperator::concatenate:
      return "||";
    case BinaryOperator::add:
      return "+";
    case BinaryOperator::subtract:
      return "-";
    case BinaryOperator::multiply:
      return "*";
    case BinaryOperator::divide:
      return "/";
    case BinaryOperator::modulo:
      return "%";
    default:
      return "a comparison";
  }
}

bool is_arithmetic(BinaryOperator op) {
  return op >= BinaryOperator::add;
}

// What an operand of a binary operator may be, as far as its kind alone decides.
TypeSet accepted_by(BinaryOperator op) {
  if (op <= BinaryOperator::logical_and) return Kind::boolean;
  if (op == BinaryOperator::concatenate) return Kind::text | Kind::list | Kind::path;
  if (op == BinaryOperator::add || op == BinaryOperator::subtract || op == BinaryOperator::multiply)
    return kNumber | kTime;
  if (is_arithmetic(op)) return kNumber;
  if (op >= BinaryOperator::contains && op <= BinaryOperator::matches) return Kind::text;
  return kAnything;
}

TypeSet arithmetic_result(BinaryOperator op, TypeSet left, TypeSet right) {
  if (op == BinaryOperator::concatenate) return left & right & accepted_by(op);
  const TypeSet both = left | right;
  if (both.within(Kind::integer) && op != BinaryOperator::divide) return Kind::integer;
  return both.within(kNumber) ? kNumber : kNumber | kTime;
}

template <typename T>
Value checked(const std::optional<T>& read) {
  return read ? Value(*read) : Value();
}

Value read_temporal(const ast::Temporal& temporal) {
  switch (temporal.kind) {
    case ast::TemporalKind::date:
      return checked(parse_date(temporal.text));
    case ast::TemporalKind::timestamp: {
      if (const auto date = parse_date(temporal.text)) return Value(start_of(*date));
      return checked(parse_timestamp(temporal.text));
    }
    case ast::TemporalKind::duration:
      return checked(parse_duration(temporal.text));
  }
  WEFT_CHECK(false, "every temporal literal has a kind");
}

std::string temporal_problem(const ast::Temporal& temporal) {
  const char* what = temporal.kind == ast::TemporalKind::date        ? "date"
                     : temporal.kind == ast::TemporalKind::timestamp ? "timestamp"
                                                                     : "duration";
  return fmt::format("'{}' is no {}", temporal.text, what);
}

std::string temporal_example(const ast::Temporal& temporal) {
  switch (temporal.kind) {
    case ast::TemporalKind::date:
      return "write DATE '2019-05-09'";
    case ast::TemporalKind::timestamp:
      return "write TIMESTAMP '2019-05-09T10:30:00Z'";
    default:
      return "write DURATION 'P1Y2M3DT4H'";
  }
}

}  // namespace

BoundExpression constant(Value value, ast::Position position) {
  const TypeSet type = value.is_null() ? TypeSet() : TypeSet(value.kind());
  return {Constant{std::move(value)}, type, position};
}

BoundExpression variable(VarId id, TypeSet type, ast::Position position) {
  return {VariableOf{id}, type, position};
}

std::optional<VarId> Scope::find(std::string_view name) const {
  for (const auto& [known, variable] : names)
    if (known == name) return variable;
  if (outer == nullptr) return std::nullopt;
  const auto found = outer->find(name);
  if (found && references != nullptr &&
      std::find(references->begin(), references->end(), *found) == references->end())
    references->push_back(*found);
  return found;
}

void Scope::set(const std::string& name, VarId variable) {
  for (auto& entry : names) {
    if (entry.first != name) continue;
    entry.second = variable;
    return;
  }
  names.emplace_back(name, variable);
}

VarId Binder::add_variable(std::string name, TypeSet type) {
  if (query_.variables.size() >= 60'000) fail({}, "the query has too many variables");
  query_.variables.push_back({std::move(name), type});
  return static_cast<VarId>(query_.variables.size() - 1);
}

std::vector<TypeSet> Binder::types() const {
  std::vector<TypeSet> types;
  for (const auto& variable : query_.variables)
    types.push_back(variable.type);
  return types;
}

void Binder::restore(const std::vector<TypeSet>& types) {
  for (std::size_t i = 0; i < types.size(); ++i)
    query_.variables[i].type = types[i];
}

void Binder::fail(const ast::Position& position, std::string what, std::string hint) const {
  throw QueryError(render({position, std::move(what), std::move(hint)}, text_));
}

void Binder::fail_unbound(const ast::Symbol& name, const Scope& scope) const {
  std::vector<std::string> known;
  for (const Scope* at = &scope; at != nullptr; at = at->outer)
    for (const auto& entry : at->names)
      known.push_back(entry.first);
  const std::vector<std::string> near = nearest_names(name.text, std::move(known));
  fail(name.position, name.text + " is not bound",
       near.empty() ? "" : "did you mean " + near.front() + "?");
}

void Binder::require(const BoundExpression& operand, TypeSet accepted, std::string_view what,
                     std::string_view hint) {
  if (operand.type.empty() || !(operand.type & accepted).empty()) return;
  fail(operand.position,
       fmt::format("{} needs {}, and this is {}", what, describe(accepted), describe(operand.type)),
       std::string(hint));
}

BoundExpression Binder::bind_expression(const ast::Expression& expression, const Scope& scope) {
  if (grouping_ != nullptr)
    for (const auto& [key, bound] : grouping_->keys)
      if (key == expression) return bound;
  BoundExpression bound = std::visit(
      [&](const auto& node) { return bind_node(node, expression, scope); }, expression.node);
  bound.position = expression.position;
  return bound;
}

BoundExpression Binder::bind_condition(const ast::Expression& expression, const Scope& scope) {
  BoundExpression condition = bind_expression(expression, scope);
  require(condition, Kind::boolean, "a condition");
  return condition;
}

BoundExpression Binder::bind_node(const ast::Literal& literal, const ast::Expression& whole,
                                  const Scope&) {
  if (const auto* temporal = std::get_if<ast::Temporal>(&literal.value)) {
    Value value = read_temporal(*temporal);
    if (value.is_null())
      fail(whole.position, temporal_problem(*temporal), temporal_example(*temporal));
    return constant(std::move(value));
  }
  if (const auto* decimal = std::get_if<ast::Decimal>(&literal.value)) {
    const auto value = Decimal::parse(decimal->digits);
    if (!value) fail(whole.position, "a decimal has at most 38 digits");
    return constant(Value(*value));
  }
  if (const auto* truth = std::get_if<bool>(&literal.value)) return constant(Value(*truth));
  if (const auto* whole_number = std::get_if<std::int64_t>(&literal.value))
    return constant(Value(*whole_number));
  if (const auto* number = std::get_if<double>(&literal.value)) return constant(Value(*number));
  if (const auto* text = std::get_if<std::string>(&literal.value)) return constant(Value(*text));
  return constant(Value());
}

BoundExpression Binder::bind_node(const ast::Parameter& parameter, const ast::Expression& whole,
                                  const Scope&) {
  const auto found = options_.parameters.find(parameter.name.text);
  if (found == options_.parameters.end())
    fail(whole.position, fmt::format("the parameter ${} has no value", parameter.name.text));
  return constant(found->second);
}

BoundExpression Binder::bind_node(const ast::Variable& name, const ast::Expression&,
                                  const Scope& scope) {
  const auto found = scope.find(name.name.text);
  if (found) return variable(*found, type_of(*found));
  if (grouping_ != nullptr && grouping_->before->find(name.name.text))
    fail(name.name.position, name.name.text + " is neither grouped by nor inside an aggregate",
         "name it in GROUP BY, or take an aggregate of it");
  fail_unbound(name.name, scope);
}

StatementView Binder::view_of(const BoundExpression& element) const {
  StatementView view = view_;
  const auto* variable = std::get_if<VariableOf>(&element.node);
  view.unasserted = variable != nullptr && asked_edges_.contains(variable->variable);
  return view;
}

BoundExpression Binder::property_of(BoundExpression object, const ast::Symbol& name,
                                    const ast::Position& position) {
  const TypeSet owners = Kind::node | Kind::edge | Kind::record;
  if (!object.type.empty() && (object.type & owners).empty())
    fail(position, fmt::format("{} has no properties", describe(object.type)),
         object.type == TypeSet(Kind::list) ? "FOR x IN the list … takes it apart" : "");
  PropertyOf property;
  property.name = name.text;
  TypeSet type = kProperty;
  const bool may_be_node = !(object.type & Kind::node).empty();
  const bool surely_node = may_be_node && object.type.within(kTerm);
  if (!name.backticked && name.text == "name") property.kind = PropertyKind::name;
  if (!name.backticked && name.text == "iri") property.kind = PropertyKind::iri;
  if (property.kind == PropertyKind::predicate && surely_node)
    property.predicate = names_.find_predicate(name);
  else if (property.kind == PropertyKind::predicate && (may_be_node || name.backticked))
    property.predicate = names_.guess_predicate(name);
  else if (surely_node)
    type = Kind::text;
  property.view = view_of(object);
  property.object = ExpressionBox(std::move(object));
  return {std::move(property), type, position};
}

BoundExpression Binder::bind_node(const ast::Property& property, const ast::Expression& whole,
                                  const Scope& scope) {
  return property_of(bind_expression(*property.object, scope), property.name, whole.position);
}

BoundExpression Binder::bind_node(const ast::Subscript& subscript, const ast::Expression&,
                                  const Scope& scope) {
  BoundExpression list = bind_expression(*subscript.list, scope);
  BoundExpression index = bind_expression(*subscript.index, scope);
  require(list, Kind::list, "[ ]");
  require(index, Kind::integer, "the index of a list");
  return {SubscriptOf{std::move(list), std::move(index)}, kAnything, {}};
}

BoundExpression Binder::bind_node(const ast::List& list, const ast::Expression&,
                                  const Scope& scope) {
  ListOf items;
  for (const ast::Expression& item : list.items)
    items.items.push_back(bind_expression(item, scope));
  return {std::move(items), Kind::list, {}};
}

BoundExpression Binder::bind_node(const ast::Unary& unary, const ast::Expression&,
                                  const Scope& scope) {
  BoundExpression operand = bind_expression(*unary.operand, scope);
  if (unary.op == ast::UnaryOperator::logical_not) {
    require(operand, Kind::boolean, "NOT");
    return {UnaryOf{unary.op, std::move(operand)}, Kind::boolean, {}};
  }
  const TypeSet accepted = kNumber | Kind::duration;
  require(operand, accepted, unary.op == ast::UnaryOperator::minus ? "-" : "+");
  const TypeSet type = operand.type & accepted;
  return {UnaryOf{unary.op, std::move(operand)}, type, {}};
}

BoundExpression Binder::bind_node(const ast::Binary& binary, const ast::Expression&,
                                  const Scope& scope) {
  BoundExpression left = bind_expression(*binary.left, scope);
  BoundExpression right = bind_expression(*binary.right, scope);
  const TypeSet accepted = accepted_by(binary.op);
  const bool joins_text = binary.op == BinaryOperator::add;
  const std::string_view hint = joins_text ? "|| joins texts and lists" : "";
  require(left, accepted, symbol_of(binary.op), hint);
  const bool in = binary.op == BinaryOperator::in;
  const bool in_property = in && std::holds_alternative<PropertyOf>(right.node);
  require(right, in && !in_property ? TypeSet(Kind::list) : accepted, symbol_of(binary.op), hint);
  const auto* expression = std::get_if<Constant>(&right.node);
  if (binary.op == BinaryOperator::matches && expression != nullptr &&
      expression->value.is(Kind::text)) {
    if (const auto problem = regex_problem(expression->value.text()))
      fail(right.position, "not a regular expression: " + *problem);
  }
  const TypeSet type = binary.op < BinaryOperator::concatenate
                           ? TypeSet(Kind::boolean)
                           : arithmetic_result(binary.op, left.type, right.type);
  return {BinaryOf{binary.op, std::move(left), std::move(right)}, type, {}};
}

BoundExpression Binder::bind_node(const ast::Test& test, const ast::Expression&,
                                  const Scope& scope) {
  BoundExpression operand = bind_expression(*test.operand, scope);
  if (test.test != ast::TruthTest::is_null) require(operand, Kind::boolean, "IS");
  return {TestOf{std::move(operand), test.test, test.negated}, Kind::boolean, {}};
}

BoundExpression Binder::bind_node(const ast::LabelTest& test, const ast::Expression&,
                                  const Scope& scope) {
  BoundExpression operand = bind_expression(*test.operand, scope);
  require(operand, Kind::node | Kind::edge, "a label test");
  BoundLabels labels = bind_labels(test.labels, operand.type, view_of(operand));
  return {LabelTestOf{std::move(operand), std::move(labels), test.negated}, Kind::boolean, {}};
}

BoundExpression Binder::bind_node(const ast::Case& choice, const ast::Expression&,
                                  const Scope& scope) {
  CaseOf bound;
  if (choice.operand) bound.operand = ExpressionBox(bind_expression(**choice.operand, scope));
  TypeSet type;
  for (const ast::CaseBranch& branch : choice.branches) {
    BoundExpression when =
        choice.operand ? bind_expression(branch.when, scope) : bind_condition(branch.when, scope);
    BoundExpression then = bind_expression(branch.then, scope);
    type = type | then.type;
    bound.branches.push_back({std::move(when), std::move(then)});
  }
  if (choice.otherwise) {
    bound.otherwise = ExpressionBox(bind_expression(**choice.otherwise, scope));
    type = type | (*bound.otherwise)->type;
  }
  return {std::move(bound), type, {}};
}

BoundExpression Binder::bind_node(const ast::Cast& conversion, const ast::Expression&,
                                  const Scope& scope) {
  BoundExpression operand = bind_expression(*conversion.operand, scope);
  require(operand, castable(conversion.type), "this CAST");
  return {CastOf{std::move(operand), conversion.type}, cast_result(conversion.type), {}};
}

BoundExpression Binder::bind_node(const ast::Call& call, const ast::Expression& whole,
                                  const Scope& scope) {
  if (const auto aggregate = find_aggregate(call.name))
    return bind_aggregate(call, *aggregate, whole);
  const auto found = find_function(call.name);
  if (!found) {
    std::vector<std::string> known;
    for (const Function& function : functions())
      known.emplace_back(function.name);
    for (const char* name : {"count", "sum", "avg", "min", "max", "collect_list"})
      known.emplace_back(name);
    const std::vector<std::string> near = nearest_names(call.name, std::move(known));
    fail(whole.position, "there is no function " + upper(call.name),
         near.empty() ? "" : "did you mean " + upper(near.front()) + "?");
  }
  const Function& function = functions()[*found];
  if (call.distinct || call.star)
    fail(whole.position, fmt::format("{} is no aggregate: {} has no place in it", upper(call.name),
                                     call.star ? "*" : "DISTINCT"));
  if (call.arguments.size() < function.arguments_min ||
      call.arguments.size() > function.arguments_max)
    fail(whole.position,
         fmt::format("{} takes {} argument{}, not {}", upper(call.name),
                     function.arguments_min == function.arguments_max
                         ? std::to_string(function.arguments_min)
                         : fmt::format("{} to {}", function.arguments_min, function.arguments_max),
                     function.arguments_max == 1 ? "" : "s", call.arguments.size()));
  FunctionCall bound{*found, {}, view_};
  TypeSet result = function.result, arguments;
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    BoundExpression argument = bind_expression(call.arguments[i], scope);
    require(argument, function.accepts[std::min(i, function.accepts.size() - 1)], upper(call.name));
    arguments = arguments | argument.type;
    bound.arguments.push_back(std::move(argument));
  }
  if (!bound.arguments.empty()) bound.view = view_of(bound.arguments.front());
  if (function.null_rule == NullRule::passed_on) result = arguments;
  return {std::move(bound), result, {}};
}

BoundExpression Binder::bind_aggregate(const ast::Call& call, AggregateKind kind,
                                       const ast::Expression& whole) {
  if (grouping_ == nullptr)
    fail(whole.position, upper(call.name) +
                             " is an aggregate; it stands only in RETURN, and not "
                             "inside another aggregate");
  if (call.star && kind != AggregateKind::count) fail(whole.position, "only COUNT takes *");
  if (!call.star && call.arguments.size() != 1)
    fail(whole.position,
         fmt::format("{} takes 1 argument, not {}", upper(call.name), call.arguments.size()));
  BoundAggregate aggregate;
  aggregate.kind = call.star ? AggregateKind::count_rows : kind;
  aggregate.distinct = call.distinct;
  TypeSet type = Kind::integer;
  if (!call.star) {
    Grouping* const grouping = std::exchange(grouping_, nullptr);
    aggregate.argument = bind_expression(call.arguments.front(), *grouping->before);
    grouping_ = grouping;
    const bool sums = kind == AggregateKind::sum || kind == AggregateKind::average;
    if (sums) require(*aggregate.argument, kNumber | Kind::duration, upper(call.name));
    if (sums) type = kNumber | Kind::duration;
    if (kind == AggregateKind::minimum || kind == AggregateKind::maximum)
      type = aggregate.argument->type;
    if (kind == AggregateKind::collect) type = Kind::list;
  }
  aggregate.result = add_variable("", type);
  grouping_->aggregates.push_back(aggregate);
  return variable(aggregate.result, type);
}

BoundExpression Binder::bind_node(const ast::Exists& exists, const ast::Expression&,
                                  const Scope& scope) {
  BoundSubquery subquery;
  Scope inner;
  inner.outer = &scope;
  inner.references = &subquery.references;
  Grouping* const grouping = std::exchange(grouping_, nullptr);
  const std::vector<TypeSet> before = types();
  subquery.body = bind_match(*exists.pattern, inner);
  restore(before);
  grouping_ = grouping;
  query_.subqueries.push_back(std::move(subquery));
  return {ExistsIn{query_.subqueries.size() - 1}, Kind::boolean, {}};
}

BoundExpression Binder::bind_node(const ast::ValueOf& value, const ast::Expression& whole,
                                  const Scope& scope) {
  BoundSubquery subquery;
  Scope inner, columns;
  inner.outer = &scope;
  inner.references = &subquery.references;
  Grouping* const grouping = std::exchange(grouping_, nullptr);
  const std::vector<TypeSet> before = types();
  subquery.body = bind_body(*value.query, inner, &columns);
  restore(before);
  grouping_ = grouping;
  if (columns.names.size() != 1)
    fail(whole.position,
         fmt::format("VALUE needs one column, and this query returns {}", columns.names.size()));
  const VarId column = columns.names.front().second;
  query_.subqueries.push_back(std::move(subquery));
  return {ValueIn{query_.subqueries.size() - 1, column}, type_of(column), {}};
}

BoundLabels Binder::bind_labels(const ast::LabelExpression& labels, TypeSet element,
                                const StatementView& view) {
  const auto bound = [&](const ast::Box<ast::LabelExpression>& part) {
    return ast::Box<BoundLabels>(bind_labels(*part, element, view));
  };
  if (const auto* name = std::get_if<ast::Symbol>(&labels.node)) {
    const bool node = !(element & Kind::node).empty(), edge = !(element & Kind::edge).empty();
    LabelName found{name->text, {}, {}};
    if (node) found.class_id = edge ? names_.guess_class(*name) : names_.find_class(*name);
    if (edge && node) found.predicate = names_.guess_predicate(*name);
    if (edge && !node) found.predicate = names_.find_predicate(*name, view);
    return {found};
  }
  if (const auto* negation = std::get_if<ast::LabelNot>(&labels.node))
    return {LabelNot{bound(negation->operand)}};
  if (const auto* both = std::get_if<ast::LabelAnd>(&labels.node))
    return {LabelBoth{bound(both->left), bound(both->right)}};
  if (const auto* either = std::get_if<ast::LabelOr>(&labels.node))
    return {LabelEither{bound(either->left), bound(either->right)}};
  return {LabelAny{}};
}

}  // namespace weft::query
