#include "query/plan_match.h"

#include <algorithm>

#include "query/match_order.h"
#include "query/path_search.h"

namespace weft::query {
namespace {

// Longer names are not in the index (graph/names.h), nor are blank ones.
constexpr std::size_t kNameBytesMax = 128;

// A condition n.name = 'text' or n.iri = … as a step that finds the node.
std::optional<FindStep> as_find(const BoundExpression& left, const BoundExpression& right) {
  const auto* property = std::get_if<PropertyOf>(&left.node);
  if (property == nullptr || property->kind == PropertyKind::predicate) return std::nullopt;
  const auto* node = std::get_if<VariableOf>(&property->object->node);
  const auto* text = std::get_if<Constant>(&right.node);
  if (node == nullptr || text == nullptr || !text->value.is(Kind::text)) return std::nullopt;
  const std::string& name = text->value.text();
  const bool indexed =
      property->kind == PropertyKind::iri ||
      (name.size() <= kNameBytesMax && name.find_first_not_of(" \t\r\n") != std::string::npos);
  if (!indexed || !property->object->type.within(kTerm)) return std::nullopt;
  return FindStep{node->variable, property->kind, right};
}

std::optional<FindStep> as_find(const BoundExpression& condition) {
  const auto* binary = std::get_if<BinaryOf>(&condition.node);
  if (binary == nullptr || binary->op != ast::BinaryOperator::equal) return std::nullopt;
  if (auto find = as_find(*binary->left, *binary->right)) return find;
  return as_find(*binary->right, *binary->left);
}

void split_conjunction(const BoundExpression& condition, std::vector<BoundExpression>& parts) {
  const auto* binary = std::get_if<BinaryOf>(&condition.node);
  if (binary != nullptr && binary->op == ast::BinaryOperator::logical_and) {
    split_conjunction(*binary->left, parts);
    split_conjunction(*binary->right, parts);
  } else {
    parts.push_back(condition);
  }
}

class MatchPlan {
 public:
  MatchPlan(const BoundMatch& match, Plan rows, std::set<VarId>& bound, const BoundQuery& query,
            TermReader& reader)
      : rows_(std::move(rows)), bound_(bound), query_(query), reader_(reader) {
    for (const BoundExpression& condition : match.conditions)
      split_conjunction(condition, conditions_);
    paths_ = match.paths;
  }

  Plan make(const std::vector<PatternStep>& pattern) {
    std::vector<OrderedStep> steps(pattern.begin(), pattern.end());
    for (const BoundExpression& condition : conditions_)
      if (auto find = as_find(condition)) add_find(std::move(*find), pattern, steps);
    filter();
    for (const std::size_t index : order_steps(steps, bound_, reader_)) {
      add(steps[index]);
      filter();
    }
    return std::move(rows_);
  }

 private:
  // Only for what the pattern binds: a node that is bound already is compared, not looked for.
  void add_find(FindStep find, const std::vector<PatternStep>& pattern,
                std::vector<OrderedStep>& steps) const {
    if (bound_.contains(find.node)) return;
    const bool binds = std::any_of(pattern.begin(), pattern.end(), [&](const PatternStep& step) {
      const std::vector<VarId> variables = variables_of(OrderedStep(step));
      return std::find(variables.begin(), variables.end(), find.node) != variables.end();
    });
    if (binds) steps.emplace_back(std::move(find));
  }

  void put(decltype(Plan::op) op, double rows) {
    Plan plan;
    plan.op = std::move(op);
    plan.rows_estimated = rows;
    plan.inputs.push_back(std::move(rows_));
    rows_ = std::move(plan);
  }

  bool is_bound(VarId variable) const { return bound_.contains(variable); }

  void add(const OrderedStep& step) {
    const double rows = rows_.rows_estimated * fan_out(step, bound_, reader_);
    if (const auto* find = std::get_if<FindStep>(&step)) {
      if (is_bound(find->node)) return;  // the condition itself compares
      if (find->kind == PropertyKind::name)
        put(FindNamed{find->node, find->value}, rows);
      else
        put(FindIri{find->node, find->value}, rows);
    } else {
      std::visit([&](const auto& part) { add_pattern(part, rows); }, std::get<PatternStep>(step));
    }
    for (const VarId variable : variables_of(step))
      bound_.insert(variable);
  }

  void add_pattern(const TripleStep& step, double rows) {
    if (step.labels.predicates && step.labels.predicates->empty())
      return put(Nothing{"no such predicate"}, 0);
    put(ExpandEdge{step, is_bound(step.from), is_bound(step.to), step.edge && is_bound(*step.edge)},
        rows);
  }
  void add_pattern(const ClassStep& step, double rows) {
    if (!step.class_id) return put(Nothing{"no class " + step.name}, 0);
    put(ScanClass{step, is_bound(step.node)}, rows);
  }
  void add_pattern(const NodeStep& step, double rows) {
    if (is_bound(step.node))
      return put(FilterRows{{BoundExpression{IsNode{step.node}, Kind::boolean, {}}}}, rows);
    put(ScanNodes{step.node}, rows);
  }
  void add_pattern(const PathStep& step, double rows) {
    const PathPattern& path = *step.pattern;
    const double before = rows_.rows_estimated;
    const bool backward = is_bound(path.last) && is_reversible(path);
    if (!is_bound(path.first) && !backward) {
      put(ScanNodes{path.first},
          before * fan_out(OrderedStep(NodeStep{path.first}), bound_, reader_));
      bound_.insert(path.first);
    }
    put(FindPaths{step.pattern, is_bound(path.first), is_bound(path.last)}, rows);
  }

  // Adds the paths and conditions that can be computed now.
  void filter() {
    std::vector<BoundLet> later;
    std::vector<BoundLet> now;
    for (BoundLet& path : paths_)
      (is_ready(path.value) ? now : later).push_back(std::move(path));
    paths_ = std::move(later);
    if (!now.empty()) {
      for (const BoundLet& path : now)
        bound_.insert(path.variable);
      put(ComputeValues{std::move(now)}, rows_.rows_estimated);
    }
    std::vector<BoundExpression> ready, waiting;
    for (BoundExpression& condition : conditions_)
      (is_ready(condition) ? ready : waiting).push_back(std::move(condition));
    conditions_ = std::move(waiting);
    if (!ready.empty()) put(FilterRows{std::move(ready)}, rows_.rows_estimated / 2);
  }

  bool is_ready(const BoundExpression& expression) const {
    const std::vector<VarId> read = variables_of(expression, query_);
    return std::all_of(read.begin(), read.end(), [&](VarId each) { return is_bound(each); });
  }

  Plan rows_;
  std::set<VarId>& bound_;
  const BoundQuery& query_;
  TermReader& reader_;
  std::vector<BoundExpression> conditions_;
  std::vector<BoundLet> paths_;
};

}  // namespace

Plan plan_match(const BoundMatch& match, Plan rows, std::set<VarId>& bound, const BoundQuery& query,
                TermReader& reader) {
  return MatchPlan(match, std::move(rows), bound, query, reader).make(match.steps);
}

}  // namespace weft::query
