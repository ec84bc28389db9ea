#include "query/functions.h"

#include <cmath>

#include "query/arithmetic.h"
#include "query/compare.h"
#include "query/labels.h"
#include "query/properties.h"
#include "query/unicode_text.h"

namespace weft::query {
namespace {

using Arguments = std::span<const Value>;

Value upper(Arguments a, FunctionContext&) {
  return Value(to_upper(a[0].text()));
}
Value lower(Arguments a, FunctionContext&) {
  return Value(to_lower(a[0].text()));
}
Value trim(Arguments a, FunctionContext&) {
  return Value(trimmed(a[0].text()));
}
Value length_of_text(Arguments a, FunctionContext&) {
  return Value(static_cast<std::int64_t>(char_length(a[0].text())));
}
Value left(Arguments a, FunctionContext&) {
  if (a[1].integer() < 0) return Value();
  return Value(first_characters(a[0].text(), static_cast<std::size_t>(a[1].integer())));
}
Value right(Arguments a, FunctionContext&) {
  if (a[1].integer() < 0) return Value();
  return Value(last_characters(a[0].text(), static_cast<std::size_t>(a[1].integer())));
}

Value absolute(Arguments a, FunctionContext&) {
  if (a[0].is(Kind::floating)) return Value(std::abs(a[0].floating()));
  return a[0].as_decimal().coefficient() < 0 ? negate(a[0]) : a[0];
}

Value rounded(const Value& number, int digits, Rounding rounding) {
  if (number.is(Kind::floating)) {
    const double value = number.floating();
    if (rounding == Rounding::down) return Value(std::floor(value));
    if (rounding == Rounding::up) return Value(std::ceil(value));
    const double unit = std::pow(10.0, digits);
    const double scaled = value * unit;
    return std::isfinite(scaled) && unit > 0 ? Value(std::round(scaled) / unit) : number;
  }
  const auto result = round_to(number.as_decimal(), digits, rounding);
  if (!result) throw ComputationError("the result is too large");
  return number.is(Kind::integer) ? simplest(*result) : Value(*result);
}
Value floor(Arguments a, FunctionContext&) {
  return rounded(a[0], 0, Rounding::down);
}
Value ceil(Arguments a, FunctionContext&) {
  return rounded(a[0], 0, Rounding::up);
}
Value round(Arguments a, FunctionContext&) {
  const std::int64_t digits = a.size() > 1 ? a[1].integer() : 0;
  if (digits > 18 || digits < -38) return digits > 0 ? a[0] : Value(std::int64_t{0});
  return rounded(a[0], static_cast<int>(digits), Rounding::nearest);
}
Value square_root(Arguments a, FunctionContext&) {
  const double number = a[0].as_double();
  return number < 0 ? Value() : Value(std::sqrt(number));
}
Value modulo(Arguments a, FunctionContext&) {
  return compute(ast::BinaryOperator::modulo, a[0], a[1]);
}
Value null_if(Arguments a, FunctionContext&) {
  return equals(a[0], a[1]) == true ? Value() : a[0];
}

CivilDate day_in(const Value& moment) {
  return civil(moment.is(Kind::date) ? moment.date() : day_of(moment.timestamp()));
}
Value year(Arguments a, FunctionContext&) {
  return Value(day_in(a[0]).year);
}
Value month(Arguments a, FunctionContext&) {
  return Value(std::int64_t{day_in(a[0]).month});
}
Value day(Arguments a, FunctionContext&) {
  return Value(std::int64_t{day_in(a[0]).day});
}

Value element_id(Arguments a, FunctionContext& context) {
  if (a[0].is(Kind::node)) return Value(context.reader.iri(a[0].node()));
  const Triple& edge = a[0].edge();
  const Snapshot& graph = context.reader.snapshot();
  return Value(to_ntriples(graph.term(edge.subject)) + " " +
               to_ntriples(graph.term(edge.predicate)) + " " +
               to_ntriples(graph.term(edge.object)));
}
Value path_length(Arguments a, FunctionContext&) {
  return Value(static_cast<std::int64_t>(a[0].path().edges.size()));
}
Value nodes(Arguments a, FunctionContext& context) {
  List items;
  for (const TermId node : a[0].path().nodes)
    items.push_back(context.reader.decode(node));
  return Value(std::move(items));
}
Value edges(Arguments a, FunctionContext&) {
  List items;
  for (const Triple& edge : a[0].path().edges)
    items.emplace_back(Edge{edge});
  return Value(std::move(items));
}
Value elements(Arguments a, FunctionContext& context) {
  const Path& path = a[0].path();
  List items{context.reader.decode(path.nodes.front())};
  for (std::size_t i = 0; i < path.edges.size(); ++i) {
    items.emplace_back(Edge{path.edges[i]});
    items.push_back(context.reader.decode(path.nodes[i + 1]));
  }
  return Value(std::move(items));
}
Value type(Arguments a, FunctionContext& context) {
  return Value(context.reader.local_name(a[0].edge().predicate));
}
Value start_node(Arguments a, FunctionContext& context) {
  return context.reader.decode(a[0].edge().subject);
}
Value end_node(Arguments a, FunctionContext& context) {
  return context.reader.decode(a[0].edge().object);
}

Value texts(const std::vector<std::string>& items) {
  List list;
  for (const std::string& item : items)
    list.emplace_back(item);
  return Value(std::move(list));
}
Value labels(Arguments a, FunctionContext& context) {
  return texts(label_names(a[0].node(), context.reader));
}
Value names(Arguments a, FunctionContext& context) {
  return texts(context.reader.snapshot().names(a[0].node()));
}
Value properties(Arguments a, FunctionContext& context) {
  return Value(all_properties(a[0], context.view, context.reader, context.statements));
}
Value evidence(Arguments a, FunctionContext& context) {
  return Value(evidence_records(a[0].edge(), context.view, context.reader));
}
Value size(Arguments a, FunctionContext&) {
  return Value(static_cast<std::int64_t>(a[0].list().size()));
}

std::vector<Function> make_functions() {
  const TypeSet moment = Kind::date | Kind::timestamp;
  return {
      {"abs", 1, 1, {kNumber}, kNumber, absolute},
      {"ceil", 1, 1, {kNumber}, kNumber, ceil},
      {"ceiling", 1, 1, {kNumber}, kNumber, ceil},
      {"char_length", 1, 1, {Kind::text}, Kind::integer, length_of_text},
      {"character_length", 1, 1, {Kind::text}, Kind::integer, length_of_text},
      {"coalesce", 1, 1000, {kAnything}, kAnything, nullptr, NullRule::passed_on},
      {"day", 1, 1, {moment}, Kind::integer, day},
      {"edges", 1, 1, {Kind::path}, Kind::list, edges},
      {"element_id", 1, 1, {Kind::node | Kind::edge}, Kind::text, element_id},
      {"elements", 1, 1, {Kind::path}, Kind::list, elements},
      {"end_node", 1, 1, {Kind::edge}, kTerm, end_node},
      {"evidence", 1, 1, {Kind::edge}, Kind::list, evidence},
      {"floor", 1, 1, {kNumber}, kNumber, floor},
      {"labels", 1, 1, {Kind::node}, Kind::list, labels},
      {"left", 2, 2, {Kind::text, Kind::integer}, Kind::text, left},
      {"lower", 1, 1, {Kind::text}, Kind::text, lower},
      {"mod", 2, 2, {kNumber}, kNumber, modulo},
      {"month", 1, 1, {moment}, Kind::integer, month},
      {"names", 1, 1, {Kind::node}, Kind::list, names},
      {"nodes", 1, 1, {Kind::path}, Kind::list, nodes},
      {"nullif", 2, 2, {kAnything}, kAnything, null_if, NullRule::passed_on},
      {"path_length", 1, 1, {Kind::path}, Kind::integer, path_length},
      {"properties", 1, 1, {Kind::node | Kind::edge}, Kind::record, properties},
      {"right", 2, 2, {Kind::text, Kind::integer}, Kind::text, right},
      {"round", 1, 2, {kNumber, Kind::integer}, kNumber, round},
      {"size", 1, 1, {Kind::list}, Kind::integer, size},
      {"sqrt", 1, 1, {kNumber}, Kind::floating, square_root},
      {"start_node", 1, 1, {Kind::edge}, kTerm, start_node},
      {"trim", 1, 1, {Kind::text}, Kind::text, trim},
      {"type", 1, 1, {Kind::edge}, Kind::text, type},
      {"upper", 1, 1, {Kind::text}, Kind::text, upper},
      {"year", 1, 1, {moment}, Kind::integer, year},
  };
}

}  // namespace

std::span<const Function> functions() {
  static const std::vector<Function> kFunctions = make_functions();
  return kFunctions;
}

std::optional<std::size_t> find_function(std::string_view lower_name) {
  for (std::size_t i = 0; i < functions().size(); ++i)
    if (functions()[i].name == lower_name) return i;
  return std::nullopt;
}

}  // namespace weft::query
