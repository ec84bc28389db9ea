#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "tests/query/oracle_evaluator.h"

namespace weft::oracle {
namespace {

using ast::BinaryOperator;

bool fits_64_bits(const Number& number) {
  return number.floating || number.scale > 0 ||
         (number.units >= std::numeric_limits<std::int64_t>::min() &&
          number.units <= std::numeric_limits<std::int64_t>::max());
}

Value checked(const Number& number) {
  if (!fits_64_bits(number)) throw Failed("overflow");
  return {number, {}};
}

// Digits cut off, sign of the dividend.
Number remainder(const Number& a, const Number& b) {
  Number x = a, y = b;
  while (x.scale < y.scale)
    x.units *= 10, ++x.scale;
  while (y.scale < x.scale)
    y.units *= 10, ++y.scale;
  return {x.units % y.units, x.scale, {}};
}

Value arithmetic(BinaryOperator op, const Value& left, const Value& right) {
  const auto *a = left.get<Number>(), *b = right.get<Number>();
  if (a == nullptr || b == nullptr) return {};
  const bool divides = op == BinaryOperator::divide || op == BinaryOperator::modulo;
  if (divides && !a->floating && !b->floating && b->units == 0) throw Failed("division by zero");
  switch (op) {
    case BinaryOperator::add:
      return checked(add(*a, *b));
    case BinaryOperator::subtract:
      return checked(add(*a, negate(*b)));
    case BinaryOperator::multiply:
      return checked(multiply(*a, *b));
    case BinaryOperator::divide:
      return checked(divide(*a, *b));
    default:
      return checked(remainder(*a, *b));
  }
}

Value concatenate(const Value& left, const Value& right) {
  if (left.get<Text>() && right.get<Text>())
    return text(left.get<Text>()->text + right.get<Text>()->text);
  if (left.get<List>() == nullptr || right.get<List>() == nullptr) return {};
  List joined = *left.get<List>();
  const auto& more = right.get<List>()->items;
  joined.items.insert(joined.items.end(), more.begin(), more.end());
  return {std::move(joined), {}};
}

Truth negate(Truth value) {
  return value ? Truth(!*value) : value;
}

Truth logical(BinaryOperator op, Truth a, Truth b) {
  switch (op) {
    case BinaryOperator::logical_and:
      if (a == false || b == false) return false;
      return a && b ? Truth(true) : std::nullopt;
    case BinaryOperator::logical_or:
      if (a == true || b == true) return true;
      return a && b ? Truth(false) : std::nullopt;
    default:
      return a && b ? Truth(*a != *b) : std::nullopt;
  }
}

Truth contains(const Value& item, const Value& list) {
  const auto* items = list.get<List>();
  if (items == nullptr) return std::nullopt;
  Truth found = false;
  for (const Value& one : items->items)
    found = logical(BinaryOperator::logical_or, found, equals(item, one));
  return found;
}

Truth text_predicate(BinaryOperator op, const Value& left, const Value& right) {
  const auto *a = left.get<Text>(), *b = right.get<Text>();
  if (a == nullptr || b == nullptr) return std::nullopt;
  const std::string &whole = a->text, &part = b->text;
  if (op == BinaryOperator::contains) return whole.find(part) != std::string::npos;
  if (part.size() > whole.size()) return false;
  if (op == BinaryOperator::starts_with) return whole.compare(0, part.size(), part) == 0;
  return whole.compare(whole.size() - part.size(), part.size(), part) == 0;
}

Truth compare_values(BinaryOperator op, const Value& a, const Value& b) {
  const auto ordered = [&](auto test) {
    const auto order = compare(a, b);
    return order ? Truth(test(*order)) : std::nullopt;
  };
  switch (op) {
    case BinaryOperator::equal:
      return equals(a, b);
    case BinaryOperator::not_equal:
      return negate(equals(a, b));
    case BinaryOperator::less:
      return ordered([](int order) { return order < 0; });
    case BinaryOperator::less_equal:
      return ordered([](int order) { return order <= 0; });
    case BinaryOperator::greater:
      return ordered([](int order) { return order > 0; });
    case BinaryOperator::greater_equal:
      return ordered([](int order) { return order >= 0; });
    case BinaryOperator::in:
      return contains(a, b);
    default:
      return text_predicate(op, a, b);
  }
}

bool is_arithmetic(BinaryOperator op) {
  return op >= BinaryOperator::add;
}
bool is_logical(BinaryOperator op) {
  return op <= BinaryOperator::logical_and;
}

// Under these n.name stands for any of the names.
bool sees_all_names(BinaryOperator op) {
  return op == BinaryOperator::equal || (op >= BinaryOperator::in && op <= BinaryOperator::matches);
}

std::string to_case(std::string text, int (*convert)(int)) {
  for (char& c : text)
    c = static_cast<char>(convert(static_cast<unsigned char>(c)));
  return text;
}

Value cast(const Value& value, ast::ValueType type) {
  const auto* number = value.get<Number>();
  const auto* known = value.get<Text>();
  switch (type) {
    case ast::ValueType::string:
      if (number != nullptr) return text(canonical(value));
      return known != nullptr ? value : value.get<Day>() ? text(value.get<Day>()->iso) : Value{};
    case ast::ValueType::integer:
    case ast::ValueType::decimal:
      if (known != nullptr) return {decimal(known->text), {}};
      return value;
    case ast::ValueType::floating: {
      if (number != nullptr) return {Number{0, 0, number->as_double()}, {}};
      return known != nullptr ? Value{Number{0, 0, std::stod(known->text)}, {}} : Value{};
    }
    case ast::ValueType::date:
      return known != nullptr ? Value{Day{known->text}, {}} : value;
    default:
      throw Undecided("a cast that the generator does not make");
  }
}

Value literal_value(const ast::Literal& literal) {
  if (const auto* known = std::get_if<bool>(&literal.value)) return truth(*known);
  if (const auto* number = std::get_if<std::int64_t>(&literal.value)) return integer(*number);
  if (const auto* digits = std::get_if<ast::Decimal>(&literal.value))
    return {decimal(digits->digits), {}};
  if (const auto* number = std::get_if<double>(&literal.value)) return {Number{0, 0, *number}, {}};
  if (const auto* known = std::get_if<std::string>(&literal.value)) return text(*known);
  if (const auto* temporal = std::get_if<ast::Temporal>(&literal.value))
    return {Day{temporal->text}, {}};
  return {};
}

std::set<std::string> labels_of(const Value& value, const PlainGraph& graph) {
  if (const auto* node = value.get<Node>()) return graph.classes_of(node->term);
  if (const auto* edge = value.get<Edge>()) return {local_name(edge->predicate.text)};
  return {};
}

}  // namespace

bool is_aggregate(const std::string& function) {
  static const std::set<std::string> kNames{"count", "sum", "avg", "min", "max", "collect_list"};
  return kNames.count(function) != 0;
}

bool has_aggregate(const ast::Expression& expression) {
  if (const auto* call = std::get_if<ast::Call>(&expression.node))
    return is_aggregate(call->name) ||
           std::any_of(call->arguments.begin(), call->arguments.end(), has_aggregate);
  if (const auto* binary = std::get_if<ast::Binary>(&expression.node))
    return has_aggregate(*binary->left) || has_aggregate(*binary->right);
  if (const auto* unary = std::get_if<ast::Unary>(&expression.node))
    return has_aggregate(*unary->operand);
  return false;
}

Value Evaluator::value_of(const ast::Expression& expression, const Row& row, const Group* group) {
  const auto& node = expression.node;
  if (const auto* literal = std::get_if<ast::Literal>(&node)) return literal_value(*literal);
  if (const auto* variable = std::get_if<ast::Variable>(&node)) return row.at(variable->name.text);
  if (const auto* access = std::get_if<ast::Property>(&node))
    return property(value_of(*access->object, row, group), access->name);
  if (const auto* made = std::get_if<ast::Binary>(&node)) return binary(*made, row, group);
  if (const auto* made = std::get_if<ast::Case>(&node)) return case_of(*made, row, group);
  if (const auto* made = std::get_if<ast::Call>(&node)) return call(*made, row, group);
  if (const auto* list = std::get_if<ast::List>(&node)) {
    List made;
    for (const auto& item : list->items)
      made.items.push_back(value_of(item, row, group));
    return {std::move(made), {}};
  }
  if (const auto* unary = std::get_if<ast::Unary>(&node)) {
    const Value operand = value_of(*unary->operand, row, group);
    if (unary->op == ast::UnaryOperator::logical_not) return truth(negate(as_truth(operand)));
    const auto* number = operand.get<Number>();
    if (number == nullptr || unary->op == ast::UnaryOperator::plus) return operand;
    return checked(negate(*number));
  }
  if (const auto* test = std::get_if<ast::Test>(&node)) {
    const Value operand = value_of(*test->operand, row, group);
    const bool holds = test->test == ast::TruthTest::is_true    ? as_truth(operand) == true
                       : test->test == ast::TruthTest::is_false ? as_truth(operand) == false
                                                                : operand.is_null();
    return truth(holds != test->negated);
  }
  if (const auto* test = std::get_if<ast::LabelTest>(&node)) {
    const Value operand = value_of(*test->operand, row, group);
    if (operand.get<Node>() == nullptr && operand.get<Edge>() == nullptr) return {};
    return truth(holds(test->labels, labels_of(operand, graph_)) != test->negated);
  }
  if (const auto* made = std::get_if<ast::Cast>(&node))
    return cast(value_of(*made->operand, row, group), made->type);
  if (const auto* exists = std::get_if<ast::Exists>(&node))
    return truth(!match(*exists->pattern, row).empty());
  if (const auto* value = std::get_if<ast::ValueOf>(&node)) {
    const std::vector<Row> rows = run(*value->query, {row});
    if (rows.size() > 1) throw Failed("more than one row");
    return rows.empty() ? Value{} : rows.front().begin()->second;
  }
  if (const auto* subscript = std::get_if<ast::Subscript>(&node)) {
    const Value list = value_of(*subscript->list, row), index = value_of(*subscript->index, row);
    if (list.get<List>() == nullptr || index.get<Number>() == nullptr) return {};
    const auto& items = list.get<List>()->items;
    const auto at = static_cast<std::size_t>(index.get<Number>()->units);
    return at < items.size() ? items[at] : Value{};
  }
  throw Undecided("a form that the generator does not make");
}

Value Evaluator::property(const Value& object, const ast::Symbol& name) {
  const auto* node = object.get<Node>();
  const auto* edge = object.get<Edge>();
  if (node == nullptr && edge == nullptr) return {};
  const std::vector<Value> values = node ? graph_.property(node->term, name, as_of_)
                                         : graph_.edge_property(*edge, name.text);
  if (values.empty()) return {};
  if (values.size() == 1) return values.front();
  return {List{values}, {}};
}

// What one side of a comparison may be: each value of a property.
std::vector<Value> Evaluator::candidates(const ast::Expression& side, BinaryOperator op,
                                         const Row& row, const Group* group) {
  const auto* access = std::get_if<ast::Property>(&side.node);
  if (access == nullptr) return {value_of(side, row, group)};
  const Value object = value_of(*access->object, row, group);
  const auto* node = object.get<Node>();
  const auto* edge = object.get<Edge>();
  if (node == nullptr && edge == nullptr) return {Value{}};
  std::vector<Value> values = node ? graph_.property(node->term, access->name, as_of_)
                                   : graph_.edge_property(*edge, access->name.text);
  const bool is_name = access->name.text == "name" && !access->name.backticked;
  if (node != nullptr && is_name && sees_all_names(op)) {
    values.clear();
    for (const std::string& name : graph_.names(node->term))
      values.push_back(text(name));
  }
  if (values.empty()) values.emplace_back();
  return values;
}

Truth Evaluator::compare_any(const ast::Binary& node, const Row& row, const Group* group) {
  Truth any = false;
  const auto rights = candidates(*node.right, node.op, row, group);
  for (const Value& left : candidates(*node.left, node.op, row, group))
    for (const Value& right : rights)
      any = logical(BinaryOperator::logical_or, any, compare_values(node.op, left, right));
  return any;
}

Value Evaluator::binary(const ast::Binary& node, const Row& row, const Group* group) {
  if (!is_logical(node.op) && node.op != BinaryOperator::concatenate && !is_arithmetic(node.op))
    return truth(compare_any(node, row, group));
  const Value left = value_of(*node.left, row, group), right = value_of(*node.right, row, group);
  if (is_logical(node.op)) return truth(logical(node.op, as_truth(left), as_truth(right)));
  if (node.op == BinaryOperator::concatenate) return concatenate(left, right);
  return arithmetic(node.op, left, right);
}

Value Evaluator::case_of(const ast::Case& node, const Row& row, const Group* group) {
  for (const ast::CaseBranch& branch : node.branches) {
    Truth holds = as_truth(value_of(branch.when, row, group));
    if (node.operand) {
      const ast::Binary equal{BinaryOperator::equal, *node.operand, branch.when, {}};
      holds = compare_any(equal, row, group);
    }
    if (holds == true) return value_of(branch.then, row, group);
  }
  return node.otherwise ? value_of(**node.otherwise, row, group) : Value{};
}

Value Evaluator::aggregate(const ast::Call& node, const Group& group) {
  if (node.star) return integer(static_cast<std::int64_t>(group.size()));
  std::vector<Value> values;
  std::set<std::string> seen;
  for (const Row& row : group) {
    Value value = value_of(node.arguments.front(), row);
    if (value.is_null() || (node.distinct && !seen.insert(canonical(value)).second)) continue;
    values.push_back(std::move(value));
  }
  if (node.name == "count") return integer(static_cast<std::int64_t>(values.size()));
  if (node.name == "collect_list") return {List{values}, {}};
  if (values.empty()) return {};
  const bool has_list = std::any_of(values.begin(), values.end(),
                                    [](const Value& value) { return value.get<List>(); });
  if (has_list) throw Undecided("an aggregate over properties of several values");
  if (node.name == "min" || node.name == "max") {
    const auto less = [](const Value& a, const Value& b) { return total_order(a, b) < 0; };
    return node.name == "min" ? *std::min_element(values.begin(), values.end(), less)
                              : *std::max_element(values.begin(), values.end(), less);
  }
  Number sum;
  for (const Value& value : values) {
    if (value.get<Number>() == nullptr) throw Undecided("a sum of other things than numbers");
    sum = add(sum, *value.get<Number>());
  }
  if (node.name == "sum") return checked(sum);
  return {divide(sum, {static_cast<Int128>(values.size()), 0, {}}), {}};
}

Value Evaluator::call(const ast::Call& node, const Row& row, const Group* group) {
  if (is_aggregate(node.name)) {
    if (group == nullptr) throw Undecided("an aggregate without a group");
    return aggregate(node, *group);
  }
  std::vector<Value> arguments;
  for (const auto& argument : node.arguments)
    arguments.push_back(value_of(argument, row, group));
  if (node.name == "coalesce") {
    for (const Value& value : arguments)
      if (!value.is_null()) return value;
    return {};
  }
  if (node.name == "nullif")
    return equals(arguments[0], arguments[1]) == true ? Value{} : arguments[0];
  for (const Value& value : arguments)
    if (value.is_null()) return {};
  return function(node.name, arguments);
}

Value Evaluator::function(const std::string& name, const std::vector<Value>& arguments) {
  const Value& first = arguments.front();
  if (const auto* known = first.get<Text>()) {
    const std::string& s = known->text;
    const auto length = [&] {
      return std::min(static_cast<std::size_t>(arguments[1].get<Number>()->units), s.size());
    };
    if (name == "upper") return text(to_case(s, std::toupper));
    if (name == "lower") return text(to_case(s, std::tolower));
    if (name == "char_length") return integer(static_cast<std::int64_t>(s.size()));
    if (name == "left") return text(s.substr(0, length()));
    if (name == "right") return text(s.substr(s.size() - length()));
    if (name == "trim") {
      const auto begin = s.find_first_not_of(' ');
      return text(
          begin == std::string::npos ? "" : s.substr(begin, s.find_last_not_of(' ') - begin + 1));
    }
    return {};
  }
  if (const auto* number = first.get<Number>()) {
    const double value = number->as_double();
    const auto rounded = [&](double whole) {
      return Value{Number{static_cast<Int128>(whole), 0, {}}, {}};
    };
    if (name == "abs") return value < 0 ? checked(negate(*number)) : first;
    if (name == "floor") return rounded(std::floor(value));
    if (name == "ceil") return rounded(std::ceil(value));
    if (name == "mod") return arithmetic(BinaryOperator::modulo, first, arguments[1]);
    return {};
  }
  if (const auto* day = first.get<Day>()) {
    if (name == "year") return integer(std::stoi(day->iso.substr(0, 4)));
    if (name == "month") return integer(std::stoi(day->iso.substr(5, 2)));
    if (name == "day") return integer(std::stoi(day->iso.substr(8, 2)));
    return {};
  }
  return function_of_element(name, first);
}

Value Evaluator::function_of_element(const std::string& name, const Value& argument) {
  if (const auto* list = argument.get<List>())
    return name == "size" ? integer(static_cast<std::int64_t>(list->items.size())) : Value{};
  if (const auto* node = argument.get<Node>()) {
    List made;
    if (name == "element_id") return text(node->term.text);
    if (name == "labels")
      for (const std::string& label : graph_.classes_of(node->term))
        made.items.push_back(text(label));
    else if (name == "names")
      for (const std::string& one : graph_.names(node->term))
        made.items.push_back(text(one));
    else
      return {};
    return {std::move(made), {}};
  }
  if (const auto* edge = argument.get<Edge>()) {
    if (name == "type") return text(local_name(edge->predicate.text));
    if (name == "start_node") return of_term(edge->subject);
    if (name == "end_node") return of_term(edge->object);
    return {};
  }
  const auto* path = argument.get<Path>();
  if (path == nullptr) return {};
  if (name == "path_length") return integer(static_cast<std::int64_t>(path->edges.size()));
  List made;
  for (std::size_t i = 0; i < path->nodes.size(); ++i) {
    if (name != "edges") made.items.push_back(of_term(path->nodes[i]));
    if (name != "nodes" && i < path->edges.size()) made.items.push_back({path->edges[i], {}});
  }
  return {std::move(made), {}};
}

}  // namespace weft::oracle
