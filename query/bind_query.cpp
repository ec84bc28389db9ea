// Binder: statements and clauses.
#include <fmt/core.h>

#include <algorithm>

#include "graph/check.h"
#include "query/asked_edges.h"
#include "query/bind.h"
#include "query/binder.h"

namespace weft::query {
namespace {

// Columns of one part as the others call them.
std::vector<std::string> names_of(const Scope& columns) {
  std::vector<std::string> names;
  for (const auto& entry : columns.names)
    names.push_back(entry.first);
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace

BoundQuery bind_query(const ast::Query& query, std::string_view text, TermReader& reader,
                      Statements& statements, const QueryOptions& options) {
  return Binder(reader, statements, text, options).bind(query);
}

BoundQuery Binder::bind(const ast::Query& query) {
  query_.mode = query.mode;
  Scope columns;
  query_.body = bind_body(query.body, Scope(), &columns);
  query_.columns = names_of(columns);
  query_.warnings = names_.take_warnings();
  return std::move(query_);
}

BoundBody Binder::bind_body(const ast::Subquery& body, const Scope& start, Scope* columns) {
  BoundBody bound;
  Scope incoming = start;
  for (const ast::Composite& composite : body.composites) {
    Scope outgoing;
    bound.composites.push_back(bind_composite(composite, incoming, &outgoing));
    outgoing.outer = start.outer;
    outgoing.references = start.references;
    incoming = std::move(outgoing);
  }
  *columns = std::move(incoming);
  return bound;
}

BoundComposite Binder::bind_composite(const ast::Composite& composite, const Scope& start,
                                      Scope* columns) {
  BoundComposite bound;
  bound.op = composite.op;
  bound.duplicates = composite.duplicates;
  const std::vector<TypeSet> before = types();
  for (const ast::Part& part : composite.parts) {
    Scope own;
    bound.parts.push_back(bind_part(part, start, &own));
    if (composite.parts.size() > 1) restore(before);
    if (bound.parts.size() == 1) *columns = own;
    std::vector<VarId> in_order;
    for (const auto& entry : columns->names)
      if (const auto column = own.find(entry.first)) in_order.push_back(*column);
    if (in_order.size() != columns->names.size() || in_order.size() != own.names.size())
      fail(part.result.position,
           fmt::format("this part returns {}, the first one {}", listed(names_of(own)),
                       listed(names_of(*columns))),
           "give the columns the same names with AS");
    bound.part_columns.push_back(std::move(in_order));
  }
  if (bound.parts.size() == 1) {
    bound.columns = bound.part_columns.front();
    return bound;
  }
  // The parts' rows meet in columns of their own.
  for (auto& entry : columns->names) {
    const std::size_t index = bound.columns.size();
    TypeSet type;
    for (const std::vector<VarId>& part : bound.part_columns)
      type = type | type_of(part[index]);
    entry.second = add_variable(entry.first, type);
    bound.columns.push_back(entry.second);
  }
  return bound;
}

BoundPart Binder::bind_part(const ast::Part& part, const Scope& start, Scope* columns) {
  BoundPart bound;
  Scope scope = start;
  const StatementView around = view_;
  const std::set<std::string> asked_around = std::exchange(asked_, {});
  if (part.as_of) view_.as_of = bind_day(*part.as_of);
  for (const ast::Clause& clause : part.clauses)
    if (const auto* filter = std::get_if<ast::Filter>(&clause.node))
      collect_asked(filter->condition, asked_);
  for (const ast::Clause& clause : part.clauses)
    bound.clauses.push_back(bind_clause(clause, scope, bound.clauses));
  bind_return(part.result, scope, bound, columns);
  view_ = around;
  asked_ = asked_around;
  return bound;
}

Day Binder::bind_day(const ast::Expression& as_of) {
  const BoundExpression bound = bind_expression(as_of, Scope());
  const Value& value = std::get<Constant>(bound.node).value;
  std::optional<DayBounds> day;
  if (value.is(Kind::date)) day = day_bounds(to_string(value.date()));
  if (value.is(Kind::text) && parse_date(value.text())) day = day_bounds(value.text());
  if (!day) fail(as_of.position, "AS OF needs a date", "write it like DATE '2019-05-09'");
  return day->earliest;
}

BoundClause Binder::bind_clause(const ast::Clause& clause, Scope& scope,
                                std::vector<BoundClause>& clauses) {
  if (const auto* match = std::get_if<ast::Match>(&clause.node)) {
    const std::vector<TypeSet> before = types();
    BoundMatch bound = bind_match(match->pattern, scope);
    bound.optional = match->optional;
    if (bound.optional) restore(before);
    return bound;
  }
  if (const auto* filter = std::get_if<ast::Filter>(&clause.node))
    return BoundFilter{bind_condition(filter->condition, scope)};
  if (const auto* let = std::get_if<ast::Let>(&clause.node)) {
    for (const ast::Let::Item& item : let->items) {
      if (scope.find(item.name.text))
        fail(item.name.position, item.name.text + " is bound already");
      BoundExpression value = bind_expression(item.value, scope);
      const VarId variable = add_variable(item.name.text, value.type);
      scope.set(item.name.text, variable);
      clauses.emplace_back(BoundLet{variable, std::move(value)});
    }
    // The last of them is the clause that the caller adds.
    BoundClause last = std::move(clauses.back());
    clauses.pop_back();
    return last;
  }
  if (const auto* loop = std::get_if<ast::For>(&clause.node)) return bind_for(*loop, scope);
  if (const auto* order = std::get_if<ast::OrderBy>(&clause.node)) {
    BoundSort sort;
    for (const ast::SortKey& key : order->keys)
      sort.keys.push_back(bind_sort_key(key, scope));
    return sort;
  }
  if (const auto* offset = std::get_if<ast::Offset>(&clause.node))
    return BoundOffset{bind_count(offset->count)};
  return BoundLimit{bind_count(std::get<ast::Limit>(clause.node).count)};
}

BoundClause Binder::bind_for(const ast::For& loop, Scope& scope) {
  BoundFor bound;
  bound.list = bind_expression(loop.list, scope);
  if (!std::holds_alternative<PropertyOf>(bound.list.node)) require(bound.list, Kind::list, "FOR");
  if (scope.find(loop.name.text)) fail(loop.name.position, loop.name.text + " is bound already");
  bound.variable = add_variable(loop.name.text, kAnything);
  scope.set(loop.name.text, bound.variable);
  if (!loop.counter) return bound;
  if (scope.find(loop.counter->text))
    fail(loop.counter->position, loop.counter->text + " is bound already");
  bound.counter = add_variable(loop.counter->text, Kind::integer);
  bound.counter_begin = loop.counter_kind == ast::CounterKind::ordinality ? 1 : 0;
  scope.set(loop.counter->text, *bound.counter);
  return bound;
}

std::uint64_t Binder::bind_count(const ast::Count& count) {
  if (const auto* number = std::get_if<std::uint64_t>(&count.value)) return *number;
  const ast::Parameter& parameter = std::get<ast::Parameter>(count.value);
  const auto found = options_.parameters.find(parameter.name.text);
  if (found == options_.parameters.end())
    fail(count.position, fmt::format("the parameter ${} has no value", parameter.name.text));
  if (!found->second.is(Kind::integer) || found->second.integer() < 0)
    fail(count.position, fmt::format("${} must be a whole number from 0", parameter.name.text));
  return static_cast<std::uint64_t>(found->second.integer());
}

BoundSortKey Binder::bind_sort_key(const ast::SortKey& key, const Scope& scope) {
  const bool nulls_first = key.nulls ? *key.nulls == ast::NullOrder::first : key.descending;
  return {bind_expression(key.value, scope), key.descending, nulls_first};
}

}  // namespace weft::query
