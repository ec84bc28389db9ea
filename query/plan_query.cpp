#include "query/plan_query.h"

#include <algorithm>
#include <cmath>

#include "query/plan_match.h"

namespace weft::query {
namespace {

Plan over(Plan input, decltype(Plan::op) op, double rows) {
  Plan plan;
  plan.op = std::move(op);
  plan.rows_estimated = rows;
  plan.inputs.push_back(std::move(input));
  return plan;
}

class Planner {
 public:
  Planner(const BoundQuery& query, TermReader& reader) : query_(query), reader_(reader) {}

  Plan plan_body(const BoundBody& body, std::set<VarId> bound) {
    Plan rows;
    rows.op = Once();
    for (const BoundComposite& composite : body.composites) {
      rows = plan_composite(composite, std::move(rows), bound);
      bound.insert(composite.columns.begin(), composite.columns.end());
    }
    return rows;
  }

  Plan plan_subquery(const BoundSubquery& subquery) {
    const std::set<VarId> bound(subquery.references.begin(), subquery.references.end());
    if (const auto* body = std::get_if<BoundBody>(&subquery.body)) return plan_body(*body, bound);
    Plan once;
    once.op = Once();
    std::set<VarId> inside = bound;
    return plan_match(std::get<BoundMatch>(subquery.body), std::move(once), inside, query_,
                      reader_);
  }

 private:
  Plan plan_composite(const BoundComposite& composite, Plan rows, const std::set<VarId>& bound) {
    if (composite.parts.size() == 1)
      return plan_part(composite.parts.front(), std::move(rows), bound);
    Plan combined;
    combined.op =
        CombineRows{composite.op, composite.duplicates, composite.part_columns, composite.columns};
    combined.rows_estimated = 0;
    for (const BoundPart& part : composite.parts) {
      combined.inputs.push_back(plan_part(part, rows, bound));
      combined.rows_estimated += combined.inputs.back().rows_estimated;
    }
    return combined;
  }

  Plan plan_part(const BoundPart& part, Plan rows, std::set<VarId> bound) {
    for (std::size_t i = 0; i < part.clauses.size();)
      rows = plan_clauses(part.clauses, i, std::move(rows), bound);
    return plan_result(part, std::move(rows), bound);
  }

  // Plans the clause at `i`, and with a MATCH the MATCH and FILTER clauses right behind it.
  Plan plan_clauses(const std::vector<BoundClause>& clauses, std::size_t& i, Plan rows,
                    std::set<VarId>& bound) {
    const auto* match = std::get_if<BoundMatch>(&clauses[i]);
    if (match == nullptr) return plan_clause(clauses[i++], std::move(rows), bound);
    if (match->optional) {
      ++i;
      return plan_optional(*match, std::move(rows), bound);
    }
    BoundMatch merged = *match;
    for (++i; i < clauses.size(); ++i) {
      if (const auto* filter = std::get_if<BoundFilter>(&clauses[i])) {
        merged.conditions.push_back(filter->condition);
        continue;
      }
      const auto* next = std::get_if<BoundMatch>(&clauses[i]);
      if (next == nullptr || next->optional) break;
      merged.steps.insert(merged.steps.end(), next->steps.begin(), next->steps.end());
      merged.conditions.insert(merged.conditions.end(), next->conditions.begin(),
                               next->conditions.end());
      merged.paths.insert(merged.paths.end(), next->paths.begin(), next->paths.end());
    }
    return plan_match(merged, std::move(rows), bound, query_, reader_);
  }

  Plan plan_optional(const BoundMatch& match, Plan rows, std::set<VarId>& bound) {
    Plan once;
    once.op = Once();
    std::set<VarId> inside = bound;
    Plan inner = plan_match(match, std::move(once), inside, query_, reader_);
    const double estimated = rows.rows_estimated * std::max(1.0, inner.rows_estimated);
    std::vector<VarId> introduced;
    std::set_difference(inside.begin(), inside.end(), bound.begin(), bound.end(),
                        std::back_inserter(introduced));
    bound = std::move(inside);
    Plan plan = over(std::move(rows), OptionalRows{std::move(introduced)}, estimated);
    plan.inputs.push_back(std::move(inner));
    return plan;
  }

  Plan plan_clause(const BoundClause& clause, Plan rows, std::set<VarId>& bound) {
    const double before = rows.rows_estimated;
    if (const auto* filter = std::get_if<BoundFilter>(&clause))
      return over(std::move(rows), FilterRows{{filter->condition}}, before / 3);
    if (const auto* let = std::get_if<BoundLet>(&clause)) {
      bound.insert(let->variable);
      return over(std::move(rows), ComputeValues{{*let}}, before);
    }
    if (const auto* loop = std::get_if<BoundFor>(&clause)) {
      bound.insert(loop->variable);
      if (loop->counter) bound.insert(*loop->counter);
      return over(std::move(rows), UnwindList{*loop}, before * 5);
    }
    if (const auto* sort = std::get_if<BoundSort>(&clause))
      return over(std::move(rows), SortRows{sort->keys, {bound.begin(), bound.end()}, {}}, before);
    if (const auto* offset = std::get_if<BoundOffset>(&clause))
      return over(std::move(rows), SkipRows{offset->count}, before);
    return limited(std::move(rows), std::get<BoundLimit>(clause).count);
  }

  // A sort right below a limit keeps only what the limit lets through.
  static Plan limited(Plan rows, std::uint64_t count) {
    const double estimated = std::min(rows.rows_estimated, static_cast<double>(count));
    std::uint64_t wanted = count;
    Plan* below = &rows;
    if (const auto* skip = std::get_if<SkipRows>(&below->op)) {
      wanted = __builtin_add_overflow(wanted, skip->count, &wanted) ? UINT64_MAX : wanted;
      below = &below->inputs.front();
    }
    if (auto* sort = std::get_if<SortRows>(&below->op)) sort->rows_max = wanted;
    return over(std::move(rows), LimitRows{count}, estimated);
  }

  static Plan plan_result(const BoundPart& part, Plan rows, std::set<VarId>& bound) {
    double estimated = rows.rows_estimated;
    if (part.grouping) {
      estimated = part.grouping->keys.empty() ? 1 : std::sqrt(estimated);
      rows = over(std::move(rows), GroupRows{*part.grouping}, estimated);
      for (const BoundLet& key : part.grouping->keys)
        bound.insert(key.variable);
      for (const BoundAggregate& each : part.grouping->aggregates)
        bound.insert(each.result);
    }
    rows = over(std::move(rows), ComputeValues{part.items}, estimated);
    std::vector<VarId> columns;
    for (const BoundLet& item : part.items)
      columns.push_back(item.variable);
    if (part.distinct) rows = over(std::move(rows), DistinctRows{columns}, estimated);
    // Keys are computed before the rows are kept, so columns are all that must be.
    if (!part.order_by.empty())
      rows = over(std::move(rows), SortRows{part.order_by, columns, {}}, estimated);
    if (part.offset) rows = over(std::move(rows), SkipRows{*part.offset}, estimated);
    if (part.limit) rows = limited(std::move(rows), *part.limit);
    return rows;
  }

  const BoundQuery& query_;
  TermReader& reader_;
};

}  // namespace

QueryPlan plan_query(const BoundQuery& query, TermReader& reader) {
  Planner planner(query, reader);
  QueryPlan plan{planner.plan_body(query.body, {}), {}};
  for (const BoundSubquery& subquery : query.subqueries)
    plan.subqueries.push_back(planner.plan_subquery(subquery));
  return plan;
}

}  // namespace weft::query
