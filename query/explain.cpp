#include "query/explain.h"

#include <fmt/core.h>

#include "query/labels.h"

namespace weft::query {
namespace {

// One line an operator.
class PlanText {
 public:
  PlanText(const BoundQuery& query, TermReader& reader) : query_(query), reader_(reader) {}

  std::string line(const Plan& plan) { return std::visit(*this, plan.op); }

  std::string operator()(const Once&) { return "one row"; }
  std::string operator()(const Nothing& op) { return "nothing: " + op.reason; }
  std::string operator()(const ExpandEdge& op) {
    const TripleStep& step = op.step;
    const char* how = op.from_bound && op.to_bound   ? "check edge"
                      : op.from_bound || op.to_bound ? "follow edge"
                                                     : "scan edges";
    return fmt::format("{} ({}{})-[{}]-{}({}{}){}", how, bound_mark(op.from_bound),
                       name(step.from), edge_text(step), step.either ? "" : ">",
                       bound_mark(op.to_bound), name(step.to), view_text(step.labels.view));
  }
  std::string operator()(const ScanClass& op) {
    return fmt::format("{} ({}:{})", op.node_bound ? "check class" : "scan class",
                       name(op.step.node), op.step.name);
  }
  std::string operator()(const ScanNodes& op) { return "scan nodes (" + name(op.node) + ")"; }
  std::string operator()(const FindNamed& op) {
    return fmt::format("find ({}) named {}", name(op.node), text(op.name));
  }
  std::string operator()(const FindIri& op) {
    return fmt::format("find ({}) with IRI {}", name(op.node), text(op.iri));
  }
  std::string operator()(const FindPaths& op) {
    const char* from = op.first_bound && op.last_bound ? "both ends"
                       : op.first_bound                ? "the first node"
                                                       : "the last node";
    StatementView view;
    for (const EdgeArc& arc : op.pattern->arcs) {
      view.as_of = arc.labels.view.as_of;
      view.unasserted |= arc.labels.view.unasserted;
    }
    return fmt::format("search paths {} from {}{}", op.pattern->text, from, view_text(view));
  }
  std::string operator()(const FilterRows& op) {
    std::string conditions;
    for (const BoundExpression& condition : op.conditions)
      conditions += (conditions.empty() ? "" : " AND ") + text(condition);
    return "filter " + conditions;
  }
  std::string operator()(const ComputeValues& op) {
    std::string values;
    for (const BoundLet& let : op.values)
      values +=
          fmt::format("{}{} = {}", values.empty() ? "" : ", ", name(let.variable), text(let.value));
    return "compute " + values;
  }
  std::string operator()(const UnwindList& op) {
    return fmt::format("unwind {} into {}", text(op.loop.list), name(op.loop.variable));
  }
  std::string operator()(const OptionalRows&) { return "optional"; }
  std::string operator()(const SortRows& op) {
    std::string keys;
    for (const BoundSortKey& key : op.keys)
      keys += (keys.empty() ? "" : ", ") + text(key.value) + (key.descending ? " desc" : "");
    if (op.rows_max) return fmt::format("sort by {}, first {}", keys, *op.rows_max);
    return "sort by " + keys;
  }
  std::string operator()(const SkipRows& op) { return fmt::format("offset {}", op.count); }
  std::string operator()(const LimitRows& op) { return fmt::format("limit {}", op.count); }
  std::string operator()(const GroupRows& op) {
    std::string keys;
    for (const BoundLet& key : op.grouping.keys)
      keys += (keys.empty() ? "" : ", ") + text(key.value);
    return keys.empty() ? "aggregate" : "group by " + keys;
  }
  std::string operator()(const DistinctRows&) { return "distinct"; }
  std::string operator()(const CombineRows& op) {
    const char* word = op.op == ast::SetOperator::set_union    ? "union"
                       : op.op == ast::SetOperator::set_except ? "except"
                                                               : "intersect";
    return fmt::format("{}{}", word, op.duplicates == ast::Duplicates::kept ? " all" : "");
  }

 private:
  static std::string view_text(const StatementView& view) {
    std::string text = view.unasserted ? ", asserted or not" : "";
    if (view.as_of) text += ", as of " + to_string(*view.as_of);
    return text;
  }
  static const char* bound_mark(bool bound) { return bound ? "=" : ""; }
  std::string name(VarId variable) { return to_string(variable, query_); }
  std::string text(const BoundExpression& expression) {
    return to_string(expression, query_, reader_);
  }
  std::string edge_text(const TripleStep& step) {
    std::string label;
    if (step.labels.predicates)
      for (const TermId predicate : *step.labels.predicates)
        label += (label.empty() ? ":" : "|") + reader_.local_name(predicate);
    if (step.labels.filter) label = ":" + to_string(*step.labels.filter);
    const bool named = step.edge && !query_.variables[index_of(*step.edge)].name.empty();
    return (named ? name(*step.edge) : "") + label;
  }

  const BoundQuery& query_;
  TermReader& reader_;
};

std::string rounded(double rows) {
  return rows < 10 ? fmt::format("{:.1f}", rows) : fmt::format("{:.0f}", rows);
}

void append(const Plan& plan, PlanText& text, int depth, const OperatorProfile*& profile,
            std::string& lines) {
  std::string line = std::string(static_cast<std::size_t>(depth) * 2, ' ') + text.line(plan);
  if (profile != nullptr) {
    line +=
        fmt::format("  rows {} of about {}, {:.3f} ms", profile->rows, rounded(plan.rows_estimated),
                    static_cast<double>(profile->nanoseconds) / 1e6);
    ++profile;
  }
  lines += line + "\n";
  for (const Plan& input : plan.inputs)
    if (!std::holds_alternative<Once>(input.op) || profile != nullptr || plan.inputs.size() > 1)
      append(input, text, depth + 1, profile, lines);
}

}  // namespace

std::string explain(const QueryPlan& plan, const BoundQuery& query, TermReader& reader,
                    const Profile* profile) {
  PlanText text(query, reader);
  std::string lines;
  const OperatorProfile* counted = profile != nullptr ? profile->data() : nullptr;
  append(plan.root, text, 0, counted, lines);
  for (std::size_t i = 0; i < plan.subqueries.size(); ++i) {
    lines += fmt::format("subquery {}\n", i + 1);
    const OperatorProfile* none = nullptr;
    append(plan.subqueries[i], text, 1, none, lines);
  }
  return lines;
}

std::string to_string(VarId variable, const BoundQuery& query) {
  const std::string& name = query.variables[index_of(variable)].name;
  return name.empty() ? fmt::format("_{}", index_of(variable)) : name;
}

}  // namespace weft::query
