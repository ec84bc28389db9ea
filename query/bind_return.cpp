// Binder: RETURN, its groups and its order.
#include <algorithm>

#include "query/binder.h"

namespace weft::query {
namespace {

bool has_aggregate(const ast::Expression& expression);

template <typename T>
bool any_has_aggregate(const std::vector<T>& expressions) {
  return std::any_of(expressions.begin(), expressions.end(), has_aggregate);
}

// Aggregates of a subquery are its own.
bool has_aggregate(const ast::Expression& expression) {
  struct Search {
    bool operator()(const ast::Call& call) const {
      return find_aggregate(call.name) || any_has_aggregate(call.arguments);
    }
    bool operator()(const ast::Property& node) const { return has_aggregate(*node.object); }
    bool operator()(const ast::Subscript& node) const {
      return has_aggregate(*node.list) || has_aggregate(*node.index);
    }
    bool operator()(const ast::List& node) const { return any_has_aggregate(node.items); }
    bool operator()(const ast::Unary& node) const { return has_aggregate(*node.operand); }
    bool operator()(const ast::Binary& node) const {
      return has_aggregate(*node.left) || has_aggregate(*node.right);
    }
    bool operator()(const ast::Test& node) const { return has_aggregate(*node.operand); }
    bool operator()(const ast::LabelTest& node) const { return has_aggregate(*node.operand); }
    bool operator()(const ast::Cast& node) const { return has_aggregate(*node.operand); }
    bool operator()(const ast::Case& node) const {
      bool found = (node.operand && has_aggregate(**node.operand)) ||
                   (node.otherwise && has_aggregate(**node.otherwise));
      for (const ast::CaseBranch& branch : node.branches)
        found = found || has_aggregate(branch.when) || has_aggregate(branch.then);
      return found;
    }
    bool operator()(const ast::Literal&) const { return false; }
    bool operator()(const ast::Parameter&) const { return false; }
    bool operator()(const ast::Variable&) const { return false; }
    bool operator()(const ast::Exists&) const { return false; }
    bool operator()(const ast::ValueOf&) const { return false; }
  };
  return std::visit(Search(), expression.node);
}

}  // namespace

std::vector<ast::ReturnItem> Binder::items_of(const ast::Return& result, const Scope& scope) {
  if (!result.star) return result.items;
  std::vector<ast::ReturnItem> items;
  for (const auto& entry : scope.names) {
    const ast::Symbol name{entry.first, false, result.position};
    items.push_back({{ast::Variable{name}, result.position}, name});
  }
  if (items.empty()) fail(result.position, "RETURN * has nothing to return: no variable is bound");
  return items;
}

void Binder::bind_return(const ast::Return& result, const Scope& scope, BoundPart& part,
                         Scope* columns) {
  const std::vector<ast::ReturnItem> items = items_of(result, scope);
  const bool groups = !result.group_by.empty() ||
                      std::any_of(items.begin(), items.end(), [](const ast::ReturnItem& item) {
                        return has_aggregate(item.value);
                      });
  Grouping grouping{&scope, {}, {}};
  Scope after;
  after.outer = scope.outer;
  after.references = scope.references;
  if (groups) {
    bind_grouping(result, items, scope, part, after);
    for (std::size_t i = 0; i < part.grouping->keys.size(); ++i) {
      const BoundLet& key = part.grouping->keys[i];
      const bool by_name = i < result.group_by.size();
      const ast::ReturnItem* item = nullptr;
      std::size_t plain = 0;
      for (const ast::ReturnItem& candidate : items) {
        const bool wanted = by_name ? candidate.column.text == result.group_by[i].text
                                    : !has_aggregate(candidate.value) && plain++ == i;
        if (wanted && !has_aggregate(candidate.value)) item = &candidate;
      }
      if (item != nullptr)
        grouping.keys.emplace_back(item->value, variable(key.variable, key.value.type));
    }
    grouping_ = &grouping;
  }
  columns->outer = nullptr;
  for (const ast::ReturnItem& item : items) {
    for (const auto& entry : columns->names)
      if (entry.first == item.column.text)
        fail(item.column.position, "two columns are called " + item.column.text,
             "give one of them another name with AS");
    BoundExpression value = bind_expression(item.value, groups ? after : scope);
    const VarId column = add_variable(item.column.text, value.type);
    columns->names.emplace_back(item.column.text, column);
    part.items.push_back({column, std::move(value)});
  }
  grouping_ = nullptr;
  if (groups) part.grouping->aggregates = std::move(grouping.aggregates);
  part.distinct = result.distinct;
  bind_order(result, items, scope, part, *columns);
  if (result.offset) part.offset = bind_count(*result.offset);
  if (result.limit) part.limit = bind_count(*result.limit);
}

// Keys are what GROUP BY names, a column or a variable; without it, the items without aggregates.
// `after` gets the names that can still be read.
void Binder::bind_grouping(const ast::Return& result, const std::vector<ast::ReturnItem>& items,
                           const Scope& scope, BoundPart& part, Scope& after) {
  part.grouping.emplace();
  const auto add_key = [&](const ast::Expression& key, const std::string& name) {
    BoundExpression value = bind_expression(key, scope);
    const VarId variable = add_variable("", value.type);
    if (const auto* read = std::get_if<ast::Variable>(&key.node))
      after.set(read->name.text, variable);
    else if (!name.empty())
      after.set(name, variable);
    part.grouping->keys.push_back({variable, std::move(value)});
  };
  for (const ast::Symbol& name : result.group_by) {
    const auto item = std::find_if(items.begin(), items.end(), [&](const ast::ReturnItem& each) {
      return each.column.text == name.text;
    });
    if (item == items.end()) {
      add_key({ast::Variable{name}, name.position}, name.text);
    } else if (has_aggregate(item->value)) {
      fail(name.position, name.text + " is an aggregate and cannot group rows");
    } else {
      add_key(item->value, name.text);
    }
  }
  if (!result.group_by.empty()) return;
  for (const ast::ReturnItem& item : items)
    if (!has_aggregate(item.value)) add_key(item.value, "");
}

void Binder::bind_order(const ast::Return& result, const std::vector<ast::ReturnItem>& items,
                        const Scope& scope, BoundPart& part, const Scope& columns) {
  Scope visible = columns;
  visible.outer = scope.outer;
  visible.references = scope.references;
  if (!part.distinct && !part.grouping)
    for (const auto& entry : scope.names)
      if (!columns.find(entry.first)) visible.names.push_back(entry);
  // An expression that is written as an item is that column.
  Grouping written{&scope, {}, {}};
  for (std::size_t i = 0; i < items.size(); ++i)
    written.keys.emplace_back(items[i].value,
                              variable(part.items[i].variable, part.items[i].value.type));
  for (const ast::SortKey& key : result.order_by) {
    if (has_aggregate(key.value) &&
        std::none_of(written.keys.begin(), written.keys.end(),
                     [&](const auto& item) { return item.first == key.value; }))
      fail(key.value.position, "ORDER BY sees only the aggregates that RETURN gives",
           "return it with AS, and order by that name");
    if (part.distinct || part.grouping) {
      grouping_ = &written;
      part.order_by.push_back(bind_sort_key(key, visible));
      grouping_ = nullptr;
    } else {
      part.order_by.push_back(bind_sort_key(key, visible));
    }
  }
}

}  // namespace weft::query
