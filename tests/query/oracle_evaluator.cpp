#include "tests/query/oracle_evaluator.h"

#include <algorithm>
#include <set>
#include <utility>

#include "grammar/print.h"

namespace weft::oracle {
namespace {

std::string canonical(const Row& row) {
  std::string joined;
  for (const auto& [name, value] : row)
    joined += name + "=" + oracle::canonical(value) + "\n";
  return joined;
}

// Keeps the first row of those that are the same.
std::vector<Row> distinct(const std::vector<Row>& rows) {
  std::set<std::string> seen;
  std::vector<Row> kept;
  for (const Row& row : rows)
    if (seen.insert(canonical(row)).second) kept.push_back(row);
  return kept;
}

std::vector<Row> combine(std::vector<Row> left, const std::vector<Row>& right,
                         const ast::Composite& composite) {
  const bool keeps_all = composite.duplicates == ast::Duplicates::kept;
  if (composite.op == ast::SetOperator::set_union) {
    left.insert(left.end(), right.begin(), right.end());
    return keeps_all ? left : distinct(left);
  }
  std::multiset<std::string> others;
  for (const Row& row : right)
    others.insert(canonical(row));
  const bool is_except = composite.op == ast::SetOperator::set_except;
  std::vector<Row> kept;
  for (const Row& row : keeps_all ? left : distinct(left)) {
    const auto found = others.find(canonical(row));
    const bool is_there = found != others.end();
    if (is_there && keeps_all) others.erase(found);
    if (is_there != is_except) kept.push_back(row);
  }
  return kept;
}

std::uint64_t number_of(const ast::Count& count) {
  return std::get<std::uint64_t>(count.value);
}

void cut(std::vector<Row>& rows, const std::optional<ast::Count>& offset,
         const std::optional<ast::Count>& limit) {
  const auto size = static_cast<std::uint64_t>(rows.size());
  const std::uint64_t skipped = offset ? std::min(number_of(*offset), size) : 0;
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(skipped));
  if (limit && number_of(*limit) < rows.size()) rows.resize(number_of(*limit));
}

void collect(const std::vector<ast::PathElement>& elements, std::set<std::string>& names);

void collect(const std::optional<ast::Symbol>& name, std::set<std::string>& names) {
  if (name) names.insert(name->text);
}

void collect(const std::vector<ast::PathElement>& elements, std::set<std::string>& names) {
  for (const ast::PathElement& element : elements) {
    if (const auto* node = std::get_if<ast::NodePattern>(&element.node))
      collect(node->filler.variable, names);
    if (const auto* edge = std::get_if<ast::EdgePattern>(&element.node))
      collect(edge->filler.variable, names);
    if (const auto* subpath = std::get_if<ast::Subpath>(&element.node)) {
      collect(subpath->name, names);
      collect(subpath->elements, names);
    }
  }
}

// What an OPTIONAL MATCH without a match leaves NULL.
std::set<std::string> variables_of(const ast::GraphPattern& pattern) {
  std::set<std::string> names;
  for (const ast::PathPattern& path : pattern.paths) {
    collect(path.name, names);
    collect(path.elements, names);
  }
  return names;
}

}  // namespace

std::vector<Row> Evaluator::run(const ast::Subquery& query, std::vector<Row> rows) {
  for (const ast::Composite& composite : query.composites)
    rows = run(composite, rows);
  return rows;
}

std::vector<Row> Evaluator::run(const ast::Composite& composite, const std::vector<Row>& input) {
  std::vector<Row> rows = run(composite.parts.front(), input);
  for (std::size_t i = 1; i < composite.parts.size(); ++i)
    rows = combine(std::move(rows), run(composite.parts[i], input), composite);
  return rows;
}

std::vector<Row> Evaluator::run(const ast::Part& part, std::vector<Row> rows) {
  const auto as_of_around = as_of_;
  const auto conditions_around = std::exchange(conditions_, "");
  if (part.as_of)
    as_of_ = std::get<ast::Temporal>(std::get<ast::Literal>(part.as_of->node).value).text;
  for (const ast::Clause& clause : part.clauses)
    if (const auto* filter = std::get_if<ast::Filter>(&clause.node))
      conditions_ += " " + print(filter->condition);
  for (const ast::Clause& clause : part.clauses)
    rows = run(clause, std::move(rows));
  rows = project(part.result, rows);
  as_of_ = as_of_around;
  conditions_ = conditions_around;
  return rows;
}

bool Evaluator::is_true(const ast::Expression& condition, const Row& row) {
  return as_truth(value_of(condition, row)) == true;
}

std::vector<Row> Evaluator::run(const ast::Clause& clause, std::vector<Row> rows) {
  if (const auto* match_clause = std::get_if<ast::Match>(&clause.node))
    return run(*match_clause, rows);
  if (const auto* filter = std::get_if<ast::Filter>(&clause.node)) {
    std::vector<Row> kept;
    for (const Row& row : rows)
      if (is_true(filter->condition, row)) kept.push_back(row);
    return kept;
  }
  if (const auto* let = std::get_if<ast::Let>(&clause.node)) {
    for (Row& row : rows)
      for (const ast::Let::Item& item : let->items)
        row[item.name.text] = value_of(item.value, row);
    return rows;
  }
  if (const auto* for_clause = std::get_if<ast::For>(&clause.node)) return run(*for_clause, rows);
  if (const auto* order = std::get_if<ast::OrderBy>(&clause.node)) sort(rows, order->keys);
  if (const auto* offset = std::get_if<ast::Offset>(&clause.node)) cut(rows, offset->count, {});
  if (const auto* limit = std::get_if<ast::Limit>(&clause.node)) cut(rows, {}, limit->count);
  return rows;
}

std::vector<Row> Evaluator::run(const ast::Match& clause, const std::vector<Row>& rows) {
  std::vector<Row> matched;
  for (const Row& row : rows) {
    std::vector<Row> found = match(clause.pattern, row);
    if (found.empty() && clause.optional) {
      found.push_back(row);
      for (const std::string& name : variables_of(clause.pattern))
        found[0].emplace(name, Value{});
    }
    matched.insert(matched.end(), found.begin(), found.end());
  }
  return matched;
}

std::vector<Row> Evaluator::run(const ast::For& clause, const std::vector<Row>& rows) {
  std::vector<Row> unfolded;
  for (const Row& row : rows) {
    const Value value = value_of(clause.list, row);
    std::vector<Value> items;
    if (const auto* list = value.get<List>())
      items = list->items;
    else if (!value.is_null())
      items = {value};  // a property of one value
    for (std::size_t i = 0; i < items.size(); ++i) {
      Row next = row;
      next[clause.name.text] = items[i];
      const bool from_zero = clause.counter_kind == ast::CounterKind::offset;
      if (clause.counter)
        next[clause.counter->text] = integer(static_cast<std::int64_t>(i) + (from_zero ? 0 : 1));
      unfolded.push_back(std::move(next));
    }
  }
  return unfolded;
}

namespace {

// The order of one key: NULL last, under DESC first, unless the query says otherwise.
int compare_keys(const Value& a, const Value& b, const ast::SortKey& key) {
  if (key.nulls && a.is_null() != b.is_null())
    return (*key.nulls == ast::NullOrder::first) == a.is_null() ? -1 : 1;
  const int order = total_order(a, b);
  return key.descending ? -order : order;
}

}  // namespace

void Evaluator::sort(std::vector<Row>& rows, const std::vector<ast::SortKey>& keys) {
  std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
    for (const ast::SortKey& key : keys)
      if (const int order = compare_keys(value_of(key.value, a), value_of(key.value, b), key);
          order != 0)
        return order < 0;
    return false;
  });
}

// `before`: for each row the variables that it was made of, or nothing where these are gone.
void Evaluator::order_and_cut(const ast::Return& result, std::vector<Row>& rows,
                              const std::vector<Row>& before) {
  const std::vector<Row> plain = rows;
  std::vector<Row> wide = rows;  // a column hides a variable of the same name
  for (std::size_t i = 0; i < before.size(); ++i)
    wide[i].insert(before[i].begin(), before[i].end());
  for (std::size_t i = 0; i < wide.size(); ++i)
    wide[i][" row"] = integer(static_cast<std::int64_t>(i));
  sort(wide, result.order_by);
  for (std::size_t i = 0; i < wide.size(); ++i)
    rows[i] = plain[static_cast<std::size_t>(wide[i][" row"].get<Number>()->units)];
  cut(rows, result.offset, result.limit);
}

std::vector<Row> Evaluator::project(const ast::Return& result, const std::vector<Row>& rows) {
  const bool has_aggregates =
      !result.group_by.empty() ||
      std::any_of(result.items.begin(), result.items.end(),
                  [](const ast::ReturnItem& item) { return has_aggregate(item.value); });
  std::vector<Row> made;
  if (has_aggregates) {
    made = aggregate(result, rows);
  } else if (result.star) {
    made = rows;
  } else {
    for (const Row& row : rows) {
      Row& columns = made.emplace_back();
      for (const ast::ReturnItem& item : result.items)
        columns[item.column.text] = value_of(item.value, row);
    }
  }
  if (result.distinct) made = distinct(made);
  const bool keeps_variables = !has_aggregates && !result.distinct;
  order_and_cut(result, made, keeps_variables ? rows : std::vector<Row>{});
  return made;
}

std::vector<Row> Evaluator::aggregate(const ast::Return& result, const std::vector<Row>& rows) {
  std::map<std::string, Group> groups;
  const auto key_of = [&](const Row& row) {
    std::string key;
    if (result.group_by.empty()) {
      for (const ast::ReturnItem& item : result.items)
        if (!has_aggregate(item.value)) key += oracle::canonical(value_of(item.value, row)) + "\n";
    } else {
      for (const ast::Symbol& name : result.group_by) {
        const auto item = std::find_if(result.items.begin(), result.items.end(),
                                       [&](auto& each) { return each.column.text == name.text; });
        key += oracle::canonical(item == result.items.end() ? row.at(name.text)
                                                            : value_of(item->value, row)) +
               "\n";
      }
    }
    return key;
  };
  for (const Row& row : rows)
    groups[key_of(row)].push_back(row);
  const bool is_one_group =
      result.group_by.empty() && std::all_of(result.items.begin(), result.items.end(),
                                             [](auto& i) { return has_aggregate(i.value); });
  if (is_one_group && groups.empty()) groups[""] = {};
  std::vector<Row> made;
  for (const auto& [key, group] : groups) {
    Row& columns = made.emplace_back();
    for (const ast::ReturnItem& item : result.items)
      columns[item.column.text] =
          value_of(item.value, group.empty() ? Row{} : group.front(), &group);
  }
  return made;
}

}  // namespace weft::oracle
