#include <fmt/core.h>

#include <utility>

#include "grammar/tree_builder.h"

namespace weft {

void TreeBuilder::report(ast::Position at, std::string message, std::string hint) {
  problems_.push_back({at, std::move(message), std::move(hint)});
}

ast::Query TreeBuilder::query(P::QueryContext& rule) {
  ast::Query query;
  if (rule.EXPLAIN() != nullptr) query.mode = ast::ExplainMode::explain;
  if (rule.PROFILE() != nullptr) query.mode = ast::ExplainMode::profile;
  query.body = subquery(*rule.subquery());
  return query;
}

ast::Subquery TreeBuilder::subquery(P::SubqueryContext& rule) {
  ast::Subquery subquery;
  subquery.position = text_.position(rule);
  for (auto* composite_rule : rule.composite())
    subquery.composites.push_back(composite(*composite_rule));
  return subquery;
}

namespace {

using SetOperationContext = syntax::WeftParser::SetOperationContext;

ast::SetOperator operator_of(SetOperationContext& rule) {
  if (rule.EXCEPT() != nullptr) return ast::SetOperator::set_except;
  if (rule.INTERSECT() != nullptr) return ast::SetOperator::set_intersect;
  return ast::SetOperator::set_union;
}

ast::Duplicates duplicates_of(SetOperationContext& rule) {
  return rule.ALL() != nullptr ? ast::Duplicates::kept : ast::Duplicates::removed;
}

std::string spell(SetOperationContext& rule) {
  const auto op = operator_of(rule);
  const std::string name = op == ast::SetOperator::set_union    ? "UNION"
                           : op == ast::SetOperator::set_except ? "EXCEPT"
                                                                : "INTERSECT";
  return duplicates_of(rule) == ast::Duplicates::kept ? name + " ALL" : name;
}

}  // namespace

ast::Composite TreeBuilder::composite(P::CompositeContext& rule) {
  ast::Composite composite;
  composite.position = text_.position(rule);
  for (auto* part_rule : rule.part())
    composite.parts.push_back(part(*part_rule));
  const auto operations = rule.setOperation();
  if (operations.empty()) return composite;
  composite.op = operator_of(*operations.front());
  composite.duplicates = duplicates_of(*operations.front());
  for (auto* operation : operations) {
    const std::string first = spell(*operations.front()), other = spell(*operation);
    if (first == other) continue;
    report(text_.position(*operation), fmt::format("{} and {} are mixed", first, other),
           "one composite has one set operator; NEXT begins another composite");
    break;
  }
  return composite;
}

ast::Part TreeBuilder::part(P::PartContext& rule) {
  ast::Part part;
  part.position = text_.position(rule);
  if (auto* as_of_rule = rule.asOf()) part.as_of = as_of(*as_of_rule);
  for (auto* clause_rule : rule.clause())
    part.clauses.push_back(clause(*clause_rule));
  part.result = result(*rule.returnClause());
  return part;
}

ast::Expression TreeBuilder::as_of(P::AsOfContext& rule) {
  ast::Expression day;
  day.position = text_.position(*rule.stop);
  if (rule.PARAMETER() != nullptr) {
    day.node = ast::Parameter{parameter(*rule.stop)};
  } else {
    day.node = ast::Literal{ast::Temporal{ast::TemporalKind::date, text(*rule.stop)}};
  }
  return day;
}

ast::Clause TreeBuilder::clause(P::ClauseContext& rule) {
  ast::Clause clause;
  clause.position = text_.position(rule);
  if (auto* match = rule.matchClause())
    clause.node = ast::Match{match->OPTIONAL() != nullptr, graph_pattern(*match->graphPattern())};
  else if (rule.FILTER() != nullptr)
    clause.node = ast::Filter{expression(*rule.expression())};
  else if (auto* let_rule = rule.letClause())
    clause.node = let(*let_rule);
  else if (auto* for_rule = rule.forClause())
    clause.node = for_each(*for_rule);
  else if (auto* order = rule.orderBy())
    clause.node = ast::OrderBy{sort_keys(*order)};
  else if (auto* offset = rule.offset())
    clause.node = ast::Offset{count(*offset->count())};
  else
    clause.node = ast::Limit{count(*rule.limit()->count())};
  return clause;
}

ast::Let TreeBuilder::let(P::LetClauseContext& rule) {
  ast::Let let;
  for (auto* item : rule.letItem())
    let.items.push_back({symbol(*item->name()), expression(*item->expression())});
  return let;
}

ast::For TreeBuilder::for_each(P::ForClauseContext& rule) {
  ast::For clause;
  clause.name = symbol(*rule.name(0));
  clause.list = expression(*rule.expression());
  if (rule.OFFSET() != nullptr) clause.counter_kind = ast::CounterKind::offset;
  if (rule.name().size() > 1) clause.counter = symbol(*rule.name(1));
  return clause;
}

ast::Return TreeBuilder::result(P::ReturnClauseContext& rule) {
  ast::Return result;
  result.position = text_.position(rule);
  result.distinct = rule.DISTINCT() != nullptr;
  result.star = rule.STAR() != nullptr;
  for (auto* item : rule.returnItem())
    result.items.push_back(return_item(*item));
  for (auto* name : rule.name())
    result.group_by.push_back(symbol(*name));
  if (auto* order = rule.orderBy()) result.order_by = sort_keys(*order);
  if (auto* offset = rule.offset()) result.offset = count(*offset->count());
  if (auto* limit = rule.limit()) result.limit = count(*limit->count());
  return result;
}

ast::ReturnItem TreeBuilder::return_item(P::ReturnItemContext& rule) {
  ast::ReturnItem item;
  item.value = expression(*rule.expression());
  if (auto* alias = rule.anyName()) {
    item.column = symbol(*alias);
  } else if (const auto* variable = std::get_if<ast::Variable>(&item.value.node)) {
    item.column = variable->name;
  } else {
    const ast::Position written = text_.position(*rule.expression());
    item.column = {std::string(text_.bytes(written)), false, written};
  }
  return item;
}

std::vector<ast::SortKey> TreeBuilder::sort_keys(P::OrderByContext& rule) {
  std::vector<ast::SortKey> keys;
  for (auto* key_rule : rule.sortKey()) {
    ast::SortKey key{expression(*key_rule->expression()), key_rule->DESC() != nullptr, {}};
    if (key_rule->FIRST() != nullptr) key.nulls = ast::NullOrder::first;
    if (key_rule->LAST() != nullptr) key.nulls = ast::NullOrder::last;
    keys.push_back(std::move(key));
  }
  return keys;
}

ast::Count TreeBuilder::count(P::CountContext& rule) {
  const antlr4::Token& token = *rule.start;
  ast::Count count{std::uint64_t{0}, text_.position(token)};
  if (rule.PARAMETER() != nullptr) {
    count.value = ast::Parameter{parameter(token)};
  } else {
    count.value = static_cast<std::uint64_t>(std::get<std::int64_t>(integer(token).value));
  }
  return count;
}

}  // namespace weft
