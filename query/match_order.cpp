#include "query/match_order.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "query/error.h"

namespace weft::query {
namespace {

// A path search touches many edges for each row it is started for, fewer where both ends are known.
constexpr double kSearchCost = 1000, kMeetingCost = 100, kSearchFanOut = 20;
// A lookup costs about as much as reading so many rows on.
constexpr double kLookupCost = 4;

// Fan-outs of one step by which of its first two variables are bound.
struct StepFacts {
  std::uint64_t variables = 0;  // bit set over all variables of the match
  std::uint64_t needs = 0;
  std::uint64_t first = 0, second = 0;
  double fan_out[2][2] = {};
  double extra_cost[2][2] = {};
  bool finds = false;  // leads straight to few nodes, so it may begin anywhere
};

struct EdgeCounts {
  double triples = 0, subjects = 1, objects = 1;
};

EdgeCounts count_edges(const EdgeLabels& labels, TermReader& reader) {
  EdgeCounts counts;
  if (labels.predicates) {
    for (const TermId predicate : *labels.predicates) {
      const PredicateStatistics facts = reader.snapshot().predicate_statistics(predicate);
      counts.triples += static_cast<double>(facts.statements);
      counts.subjects += static_cast<double>(facts.distinct_subjects);
      counts.objects += static_cast<double>(facts.distinct_objects);
    }
    return counts;
  }
  const GraphStatistics facts = reader.snapshot().statistics();
  counts.triples = static_cast<double>(facts.statements);
  counts.subjects = counts.objects = std::max(1.0, static_cast<double>(facts.entities));
  return counts;
}

double edge_fan_out(const TripleStep& step, bool from, bool to, TermReader& reader) {
  const EdgeCounts counts = count_edges(step.labels, reader);
  const double forward = from && to ? counts.triples / (counts.subjects * counts.objects)
                         : from     ? counts.triples / counts.subjects
                         : to       ? counts.triples / counts.objects
                                    : counts.triples;
  if (!step.either) return forward;
  const double backward = from && to ? forward
                          : from     ? counts.triples / counts.objects
                          : to       ? counts.triples / counts.subjects
                                     : counts.triples;
  return forward + backward;
}

double entity_count(TermReader& reader) {
  return std::max(1.0, static_cast<double>(reader.snapshot().statistics().entities));
}

class FanOut {
 public:
  FanOut(const std::set<VarId>& bound, TermReader& reader) : bound_(bound), reader_(reader) {}

  double operator()(const PatternStep& step) const { return std::visit(*this, step); }
  double operator()(const TripleStep& step) const {
    if (step.edge && bound_.contains(*step.edge)) return 0.5;
    return edge_fan_out(step, bound_.contains(step.from), bound_.contains(step.to), reader_);
  }
  double operator()(const ClassStep& step) const {
    const double size =
        step.class_id ? static_cast<double>(reader_.snapshot().class_size(*step.class_id)) : 0;
    if (!bound_.contains(step.node)) return size;
    return std::min(1.0, size / entity_count(reader_));
  }
  double operator()(const NodeStep& step) const {
    return bound_.contains(step.node) ? 1 : entity_count(reader_);
  }
  double operator()(const PathStep& step) const {
    const bool first = bound_.contains(step.pattern->first);
    const bool last = bound_.contains(step.pattern->last);
    if (first && last) return 1;
    return first || last ? kSearchFanOut : entity_count(reader_) * kSearchFanOut;
  }
  double operator()(const FindStep& step) const {
    if (bound_.contains(step.node)) return std::min(1.0, 2 / entity_count(reader_));
    const auto* text = std::get_if<Constant>(&step.value.node);
    if (step.kind == PropertyKind::iri || text == nullptr) return 1;
    return static_cast<double>(reader_.snapshot().find_named(text->value.text()).size());
  }

 private:
  const std::set<VarId>& bound_;
  TermReader& reader_;
};

bool is_path(const OrderedStep& step) {
  const auto* pattern = std::get_if<PatternStep>(&step);
  return pattern != nullptr && std::holds_alternative<PathStep>(*pattern);
}

// Orders the steps with variables as bits of one number.
class Ordering {
 public:
  Ordering(const std::vector<OrderedStep>& steps, const std::set<VarId>& bound, TermReader& reader);
  std::vector<std::size_t> exact() const;
  std::vector<std::size_t> greedy() const;

 private:
  struct Choice {
    double cost = std::numeric_limits<double>::infinity();
    double rows = 1;
    std::size_t last = 0;
    std::uint64_t variables = 0;
  };
  std::uint64_t bit(VarId variable);
  bool may_follow(std::size_t step, std::uint64_t bound) const {
    return (facts_[step].needs & ~bound) == 0;
  }
  bool is_connected(std::size_t step, std::uint64_t bound) const {
    return facts_[step].finds || (facts_[step].variables & bound) != 0;
  }
  Choice extend(const Choice& before, std::size_t step) const;

  std::vector<StepFacts> facts_;
  std::vector<VarId> variables_;
  std::uint64_t bound_ = 0;
};

std::uint64_t Ordering::bit(VarId variable) {
  const auto found = std::find(variables_.begin(), variables_.end(), variable);
  const auto index = static_cast<std::size_t>(found - variables_.begin());
  if (found == variables_.end()) variables_.push_back(variable);
  // Past 64 variables bits are shared: estimates get worse, orders stay right, since what a step
  // must find bound is checked apart (order_steps).
  return std::uint64_t{1} << (index % 64);
}

Ordering::Ordering(const std::vector<OrderedStep>& steps, const std::set<VarId>& bound,
                   TermReader& reader) {
  for (const OrderedStep& step : steps) {
    StepFacts facts;
    const std::vector<VarId> variables = variables_of(step);
    for (const VarId variable : variables)
      facts.variables |= bit(variable);
    for (const VarId variable : needs_of(step))
      facts.needs |= bit(variable);
    facts.first = bit(variables.front());
    facts.second = variables.size() > 1 ? bit(variables[1]) : facts.first;
    for (const bool first : {false, true}) {
      for (const bool second : {false, true}) {
        std::set<VarId> known;
        if (first) known.insert(variables.front());
        if (second && variables.size() > 1) known.insert(variables[1]);
        facts.fan_out[first][second] = fan_out(step, known, reader);
        if (is_path(step))
          facts.extra_cost[first][second] = first && second ? kMeetingCost : kSearchCost;
      }
    }
    facts.finds = std::holds_alternative<FindStep>(step);
    facts_.push_back(facts);
  }
  for (std::size_t i = 0; i < variables_.size(); ++i)
    if (bound.contains(variables_[i])) bound_ |= std::uint64_t{1} << (i % 64);
}

Ordering::Choice Ordering::extend(const Choice& before, std::size_t step) const {
  const StepFacts& facts = facts_[step];
  const bool first = (before.variables & facts.first) != 0;
  const bool second = (before.variables & facts.second) != 0;
  Choice after;
  after.rows = before.rows * facts.fan_out[first][second];
  after.cost =
      before.cost + after.rows + before.rows * (kLookupCost + facts.extra_cost[first][second]);
  after.last = step;
  after.variables = before.variables | facts.variables;
  return after;
}

// best[set] is the cheapest way to have done the steps of the set (Selinger et al., 1979, without
// the interesting orders).
std::vector<std::size_t> Ordering::exact() const {
  const std::size_t count = facts_.size();
  std::vector<Choice> best(std::size_t{1} << count);
  best[0].cost = 0;
  best[0].variables = bound_;
  for (std::size_t done = 0; done < best.size(); ++done) {
    if (std::isinf(best[done].cost)) continue;
    bool connected = false;
    for (std::size_t i = 0; i < count; ++i)
      connected |= (done >> i & 1) == 0 && !facts_[i].finds &&
                   may_follow(i, best[done].variables) && is_connected(i, best[done].variables);
    for (std::size_t i = 0; i < count; ++i) {
      if ((done >> i & 1) != 0 || !may_follow(i, best[done].variables)) continue;
      if (connected && !is_connected(i, best[done].variables)) continue;
      const Choice after = extend(best[done], i);
      Choice& known = best[done | std::size_t{1} << i];
      if (after.cost < known.cost) known = after;
    }
  }
  std::vector<std::size_t> order;
  std::size_t set = best.size() - 1;
  if (std::isinf(best[set].cost)) return order;
  for (; set != 0; set &= ~(std::size_t{1} << best[set].last))
    order.push_back(best[set].last);
  std::reverse(order.begin(), order.end());
  return order;
}

std::vector<std::size_t> Ordering::greedy() const {
  std::vector<std::size_t> order;
  std::vector<bool> done(facts_.size(), false);
  Choice at;
  at.cost = 0;
  at.variables = bound_;
  while (order.size() < facts_.size()) {
    std::optional<std::size_t> best;
    bool best_connected = false;
    Choice best_choice;
    for (std::size_t i = 0; i < facts_.size(); ++i) {
      if (done[i] || !may_follow(i, at.variables)) continue;
      const bool connected = is_connected(i, at.variables);
      const Choice after = extend(at, i);
      const bool better = !best || connected > best_connected ||
                          (connected == best_connected && after.cost < best_choice.cost);
      if (!better) continue;
      best = i;
      best_connected = connected;
      best_choice = after;
    }
    if (!best) return {};
    done[*best] = true;
    order.push_back(*best);
    at = best_choice;
  }
  return order;
}

}  // namespace

double fan_out(const OrderedStep& step, const std::set<VarId>& bound, TermReader& reader) {
  return std::visit(FanOut(bound, reader), step);
}

std::vector<VarId> variables_of(const OrderedStep& step) {
  if (const auto* find = std::get_if<FindStep>(&step)) return {find->node};
  const PatternStep& pattern = std::get<PatternStep>(step);
  if (const auto* triple = std::get_if<TripleStep>(&pattern)) {
    std::vector<VarId> variables{triple->from, triple->to};
    if (triple->edge) variables.push_back(*triple->edge);
    return variables;
  }
  if (const auto* node_class = std::get_if<ClassStep>(&pattern)) return {node_class->node};
  if (const auto* node = std::get_if<NodeStep>(&pattern)) return {node->node};
  const PathPattern& path = *std::get<PathStep>(pattern).pattern;
  std::vector<VarId> variables{path.first, path.last};
  for (const PathVariable& variable : path.variables)
    variables.push_back(variable.variable);
  if (path.path) variables.push_back(*path.path);
  return variables;
}

std::vector<VarId> needs_of(const OrderedStep& step) {
  const auto* pattern = std::get_if<PatternStep>(&step);
  if (pattern == nullptr || !std::holds_alternative<PathStep>(*pattern)) return {};
  return std::get<PathStep>(*pattern).pattern->needs;
}

std::vector<std::size_t> order_steps(const std::vector<OrderedStep>& steps,
                                     const std::set<VarId>& bound, TermReader& reader) {
  if (steps.empty()) return {};
  const Ordering ordering(steps, bound, reader);
  std::vector<std::size_t> order =
      steps.size() <= kStepsExact ? ordering.exact() : ordering.greedy();
  std::set<VarId> known = bound;
  for (const std::size_t index : order) {
    for (const VarId variable : needs_of(steps[index]))
      if (!known.contains(variable)) order.clear();
    if (order.empty()) break;
    for (const VarId variable : variables_of(steps[index]))
      known.insert(variable);
  }
  if (order.empty())
    throw QueryError(
        "query: the conditions inside these paths read each other's elements; move "
        "one of them to the WHERE behind the paths");
  return order;
}

}  // namespace weft::query
