#include "grammar/print.h"

#include <fmt/core.h>

#include <algorithm>

#include "grammar/keywords.h"
#include "grammar/literal_text.h"
#include "grammar/printer.h"

namespace weft {

void Printer::query(const ast::Query& query) {
  if (query.mode == ast::ExplainMode::explain) put("EXPLAIN ");
  if (query.mode == ast::ExplainMode::profile) put("PROFILE ");
  subquery(query.body);
}

void Printer::subquery(const ast::Subquery& subquery) {
  list(subquery.composites, " NEXT ", [&](const auto& each) { composite(each); });
}

void Printer::composite(const ast::Composite& composite) {
  const std::string_view name = composite.op == ast::SetOperator::set_union    ? "UNION"
                                : composite.op == ast::SetOperator::set_except ? "EXCEPT"
                                                                               : "INTERSECT";
  const std::string_view all = composite.duplicates == ast::Duplicates::kept ? " ALL" : "";
  list(composite.parts, fmt::format(" {}{} ", name, all), [&](const auto& each) { part(each); });
}

void Printer::part(const ast::Part& part) {
  if (part.as_of) {
    put("AS OF ");
    expression(*part.as_of);
    put(" ");
  }
  for (const ast::Clause& each : part.clauses) {
    std::visit([&](const auto& node) { clause(node); }, each.node);
    put(" ");
  }
  result(part.result);
}

void Printer::clause(const ast::Match& match) {
  put(match.optional ? "OPTIONAL MATCH " : "MATCH ");
  graph_pattern(match.pattern);
}

void Printer::clause(const ast::Filter& filter) {
  put("FILTER ");
  expression(filter.condition);
}

void Printer::clause(const ast::Let& let) {
  put("LET ");
  list(let.items, ", ", [&](const ast::Let::Item& item) {
    variable(item.name);
    put(" = ");
    expression(item.value);
  });
}

void Printer::clause(const ast::For& clause) {
  put("FOR ");
  variable(clause.name);
  put(" IN ");
  expression(clause.list);
  if (!clause.counter) return;
  put(clause.counter_kind == ast::CounterKind::offset ? " WITH OFFSET " : " WITH ORDINALITY ");
  variable(*clause.counter);
}

void Printer::clause(const ast::OrderBy& order) {
  sort_keys(order.keys);
}

void Printer::clause(const ast::Offset& offset) {
  put("OFFSET ");
  count(offset.count);
}

void Printer::clause(const ast::Limit& limit) {
  put("LIMIT ");
  count(limit.count);
}

void Printer::result(const ast::Return& result) {
  put(result.distinct ? "RETURN DISTINCT " : "RETURN ");
  if (result.star) put("*");
  list(result.items, ", ", [&](const auto& item) { return_item(item); });
  if (!result.group_by.empty()) {
    put(" GROUP BY ");
    list(result.group_by, ", ", [&](const auto& name) { variable(name); });
  }
  if (!result.order_by.empty()) {
    put(" ");
    sort_keys(result.order_by);
  }
  if (result.offset) {
    put(" OFFSET ");
    count(*result.offset);
  }
  if (result.limit) {
    put(" LIMIT ");
    count(*result.limit);
  }
}

// A column without AS is called as it is written, so AS is needed where the text differs.
void Printer::return_item(const ast::ReturnItem& item) {
  const std::string text = print(item.value);
  const auto* name = std::get_if<ast::Variable>(&item.value.node);
  put(text);
  if (item.column.text == (name != nullptr ? name->name.text : text)) return;
  put(" AS ");
  variable(item.column);
}

void Printer::sort_keys(const std::vector<ast::SortKey>& keys) {
  put("ORDER BY ");
  list(keys, ", ", [&](const ast::SortKey& key) {
    expression(key.value);
    if (key.descending) put(" DESC");
    if (key.nulls) put(*key.nulls == ast::NullOrder::first ? " NULLS FIRST" : " NULLS LAST");
  });
}

void Printer::count(const ast::Count& count) {
  if (const auto* number = std::get_if<std::uint64_t>(&count.value))
    put(fmt::format("{}", *number));
  else
    parameter(std::get<ast::Parameter>(count.value));
}

void Printer::variable(const ast::Symbol& symbol) {
  put(print_name(symbol.text));
}

void Printer::exact(const ast::Symbol& symbol) {
  put(symbol.backticked ? encode_backticks(symbol.text) : symbol.text);
}

void Printer::parameter(const ast::Parameter& parameter) {
  const std::string& name = parameter.name.text;
  const bool is_plain = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  });
  put("$");
  put(is_plain ? name : encode_backticks(name));
}

namespace {

template <typename Print>
std::string printed(Print print) {
  Printer printer;
  print(printer);
  return printer.take();
}

}  // namespace

std::string print(const ast::Query& query) {
  return printed([&](Printer& printer) { printer.query(query); });
}
std::string print(const ast::Subquery& query) {
  return printed([&](Printer& printer) { printer.subquery(query); });
}
std::string print(const ast::GraphPattern& pattern) {
  return printed([&](Printer& printer) { printer.graph_pattern(pattern); });
}
std::string print(const ast::PathPattern& path) {
  return printed([&](Printer& printer) { printer.path(path); });
}
std::string print(const ast::Expression& expression) {
  return printed([&](Printer& printer) { printer.expression(expression); });
}
std::string print(const ast::LabelExpression& labels) {
  return printed([&](Printer& printer) { printer.labels(labels); });
}

std::string print_name(std::string_view name) {
  return is_plain_name(name) ? std::string(name) : encode_backticks(name);
}

}  // namespace weft
