#include <algorithm>
#include <cctype>
#include <functional>
#include <limits>
#include <set>

#include "grammar/print.h"
#include "tests/query/oracle_evaluator.h"

namespace weft::oracle {

// A walk so far, with what it binds. Walks are copied at every step: they only point at the graph's
// edges, and at what these connect.
struct Evaluator::Walk {
  struct Restriction {  // of the part that begins at node `first`
    ast::PathMode mode;
    std::size_t first;
  };
  Row row;
  std::vector<const Term*> nodes;  // the last is where it stands; none before the first pattern
  std::vector<const Edge*> edges;
  std::vector<Restriction> restrictions;
};

namespace {

template <typename T>
bool has_repeats(const std::vector<const T*>& items, std::size_t first) {
  for (std::size_t i = first; i < items.size(); ++i)
    for (std::size_t k = i + 1; k < items.size(); ++k)
      if (*items[i] == *items[k]) return true;
  return false;
}

template <typename T>
std::vector<T> values_from(const std::vector<const T*>& items, std::size_t first) {
  std::vector<T> values;
  for (std::size_t i = first; i < items.size(); ++i)
    values.push_back(*items[i]);
  return values;
}

bool allows(ast::PathMode mode, const std::vector<const Term*>& nodes,
            const std::vector<const Edge*>& edges, std::size_t first) {
  switch (mode) {
    case ast::PathMode::walk:
      return true;
    case ast::PathMode::trail:
      return !has_repeats(edges, first);
    case ast::PathMode::acyclic:
      return !has_repeats(nodes, first);
    case ast::PathMode::simple: {
      std::vector<const Term*> open = nodes;  // the last may be the first again
      if (open.size() > first + 1 && *open.back() == *open[first]) open.pop_back();
      return !has_repeats(open, first);
    }
  }
  return true;
}

// How many edges a walk needs at most, so that no shorter one per pair of ends is overlooked.
std::size_t edges_max(const std::vector<ast::PathElement>& elements, std::size_t nodes) {
  std::size_t sum = 0;
  const auto times = [&](const std::optional<ast::Quantifier>& quantifier) -> std::size_t {
    if (!quantifier) return 1;
    return quantifier->maximum ? *quantifier->maximum : quantifier->minimum + nodes;
  };
  for (const ast::PathElement& element : elements) {
    if (const auto* edge = std::get_if<ast::EdgePattern>(&element.node))
      sum += times(edge->quantifier);
    if (const auto* subpath = std::get_if<ast::Subpath>(&element.node))
      sum += times(subpath->quantifier) * edges_max(subpath->elements, nodes);
  }
  return sum;
}

Value value_of_end(const Term& term) {
  Value value = of_term(term);
  if (!term.is_resource()) value.literal = term;
  return value;
}

bool is_bound_to(const Value& value, const Term& term) {
  if (const auto* node = value.get<Node>()) return node->term == term;
  return value.literal == term;
}

void collect_variables(const std::vector<ast::PathElement>& elements,
                       std::vector<std::string>& names) {
  const auto add = [&](const std::optional<ast::Symbol>& name) {
    if (name) names.push_back(name->text);
  };
  for (const ast::PathElement& element : elements) {
    if (const auto* node = std::get_if<ast::NodePattern>(&element.node)) add(node->filler.variable);
    if (const auto* edge = std::get_if<ast::EdgePattern>(&element.node)) add(edge->filler.variable);
    if (const auto* subpath = std::get_if<ast::Subpath>(&element.node)) {
      add(subpath->name);
      collect_variables(subpath->elements, names);
    }
  }
}

}  // namespace

class Evaluator::PathSearch {
 public:
  using Next = std::function<void(const Walk&)>;
  using Elements = std::vector<ast::PathElement>;

  PathSearch(Evaluator& evaluator, const ast::PathPattern& path, const std::vector<Edge>* used)
      : evaluator_(evaluator),
        graph_(evaluator.graph_),
        path_(path),
        used_(used),
        unasserted_(graph_.unasserted()) {
    std::set<Term> all;
    for (const std::vector<Edge>* triples : {&graph_.triples(), &unasserted_})
      for (const Edge& triple : *triples)
        all.insert({triple.subject, triple.object});
    ends_.assign(all.begin(), all.end());
    const bool is_finite = used != nullptr || (path.mode && *path.mode != ast::PathMode::walk);
    edges_max_ = is_finite ? std::numeric_limits<std::size_t>::max()
                           : edges_max(path.elements, ends_.size());
    if (!is_finite && path.selector && path.selector->count)
      edges_max_ += ends_.size() * std::get<std::uint64_t>(path.selector->count->value);
  }

  std::vector<Walk> run(const Row& row) {
    std::vector<Walk> found;
    Walk start;
    start.row = row;
    if (path_.mode) start.restrictions.push_back({*path_.mode, 0});
    follow(path_.elements, 0, start, [&](const Walk& walk) {
      if (walk.edges.empty() && !is_node(*walk.nodes.front())) return;
      found.push_back(walk);
      if (path_.name) found.back().row[path_.name->text] = path_from(walk, 0);
    });
    return select(std::move(found));
  }

 private:
  static Value path_from(const Walk& walk, std::size_t first) {
    return {Path{values_from(walk.nodes, first), values_from(walk.edges, first)}, {}};
  }

  bool is_node(const Term& term) const {
    const auto nodes = graph_.nodes();
    return std::find(nodes.begin(), nodes.end(), term) != nodes.end();
  }

  void count_step() {
    if (--evaluator_.steps_left_ < 0) throw Undecided("too many walks");
  }

  void follow(const Elements& elements, std::size_t i, const Walk& walk, const Next& next) {
    if (i == elements.size()) return next(walk);
    const Next rest = [&, i](const Walk& further) { follow(elements, i + 1, further, next); };
    if (const auto* node = std::get_if<ast::NodePattern>(&elements[i].node))
      follow(*node, walk, rest);
    else if (const auto* edge = std::get_if<ast::EdgePattern>(&elements[i].node))
      follow(*edge, walk, rest);
    else
      follow(std::get<ast::Subpath>(elements[i].node), walk, rest);
  }

  void follow(const ast::NodePattern& node, const Walk& walk, const Next& next) {
    if (!walk.nodes.empty()) return check_node(node, walk, next);
    for (const Term& term : ends_) {
      Walk begun = walk;
      begun.nodes.push_back(&term);
      check_node(node, begun, next);
    }
  }

  void check_node(const ast::NodePattern& node, const Walk& walk, const Next& next) {
    count_step();
    const Term& at = *walk.nodes.back();
    if (node.filler.labels &&
        !(at.is_resource() && holds(*node.filler.labels, graph_.classes_of(at))))
      return;
    const Value value = value_of_end(at);
    Walk bound = walk;
    if (!bind(node.filler.variable, value, at, bound.row)) return;
    if (passes(node.filler, value, bound.row)) next(bound);
  }

  bool bind(const std::optional<ast::Symbol>& variable, const Value& value, const Term& at,
            Row& row) {
    if (!variable) return true;
    const auto [place, is_new] = row.emplace(variable->text, value);
    return is_new || is_bound_to(place->second, at);
  }

  bool passes(const ast::Filler& filler, const Value& value, const Row& row) {
    for (const ast::PropertyEntry& entry : filler.properties)
      if (!has_property(value, entry, row)) return false;
    return !filler.where || evaluator_.is_true(*filler.where, row);
  }

  bool has_property(const Value& value, const ast::PropertyEntry& entry, const Row& row) {
    const auto* node = value.get<Node>();
    const auto* edge = value.get<Edge>();
    if (node == nullptr && edge == nullptr) return false;
    std::vector<Value> values = node ? graph_.property(node->term, entry.name, evaluator_.as_of_)
                                     : graph_.edge_property(*edge, entry.name.text);
    if (node != nullptr && entry.name.text == "name" && !entry.name.backticked) {
      values.clear();
      for (const std::string& name : graph_.names(node->term))
        values.push_back(text(name));
    }
    const Value wanted = evaluator_.value_of(entry.value, row);
    return std::any_of(values.begin(), values.end(),
                       [&](const Value& one) { return equals(one, wanted) == true; });
  }

  // One edge, to which `variable` is bound while its own conditions are checked.
  void step(const ast::EdgePattern& edge, const Walk& walk, const Next& next) {
    step_over(graph_.triples(), edge, walk, next);
    if (evaluator_.asks_unasserted(edge)) step_over(unasserted_, edge, walk, next);
  }

  void step_over(const std::vector<Edge>& triples, const ast::EdgePattern& edge, const Walk& walk,
                 const Next& next) {
    const auto* labels = edge.filler.labels ? &*edge.filler.labels : nullptr;
    const Term& at = *walk.nodes.back();
    for (const Edge& triple : triples) {
      if (evaluator_.as_of_ && !graph_.holds_on(triple, *evaluator_.as_of_)) continue;
      const bool goes_right = edge.direction != ast::Direction::left && triple.subject == at;
      const bool goes_left = edge.direction != ast::Direction::right && triple.object == at;
      if ((!goes_right && !goes_left) || !ranges_over(labels, triple)) continue;
      if (goes_right) take(edge, triple, triple.object, walk, next);
      if (goes_left && !(goes_right && triple.subject == triple.object))
        take(edge, triple, triple.subject, walk, next);
    }
  }

  void take(const ast::EdgePattern& edge, const Edge& triple, const Term& to, const Walk& before,
            const Next& next) {
    count_step();
    if (before.edges.size() == edges_max_) return;
    if (used_ != nullptr && is_used(triple, before)) return;
    Walk walk = before;
    walk.edges.push_back(&triple);
    walk.nodes.push_back(&to);
    for (const auto& [mode, first] : walk.restrictions)
      if (!allows(mode, walk.nodes, walk.edges, first)) return;
    const Value value{triple, {}};
    if (const auto& variable = edge.filler.variable) {
      const auto [place, is_new] = walk.row.emplace(variable->text, value);
      if (!is_new && equals(place->second, value) != true) return;
    }
    if (passes(edge.filler, value, walk.row)) next(walk);
  }

  // By this walk, or by those of the paths before.
  bool is_used(const Edge& triple, const Walk& walk) const {
    return std::find(used_->begin(), used_->end(), triple) != used_->end() ||
           std::any_of(walk.edges.begin(), walk.edges.end(),
                       [&](const Edge* edge) { return *edge == triple; });
  }

  void follow(const ast::EdgePattern& edge, const Walk& walk, const Next& next) {
    if (!edge.quantifier) return step(edge, walk, next);
    std::vector<std::string> names;
    if (edge.filler.variable) names.push_back(edge.filler.variable->text);
    repeat(*edge.quantifier, names, walk, next,
           [&](const Walk& begun, const Next& done) { step(edge, begun, done); });
  }

  void follow(const ast::Subpath& subpath, const Walk& walk, const Next& next) {
    const auto once = [&](Walk begun, const Next& done) {
      const std::size_t first = begun.nodes.empty() ? 0 : begun.nodes.size() - 1;
      const auto restrictions = begun.restrictions;
      if (subpath.mode) begun.restrictions.push_back({*subpath.mode, first});
      follow(subpath.elements, 0, begun, [&](Walk ended) {
        ended.restrictions = restrictions;
        if (subpath.name) ended.row[subpath.name->text] = path_from(ended, first);
        if (!subpath.where || evaluator_.is_true(*subpath.where, ended.row)) done(ended);
      });
    };
    if (!subpath.quantifier) return once(walk, next);
    std::vector<std::string> names;
    if (subpath.name) names.push_back(subpath.name->text);
    collect_variables(subpath.elements, names);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    repeat(*subpath.quantifier, names, walk, next, once);
  }

  // Runs `once` as often as the quantifier allows; the variables become lists, or under `?` what
  // they were bound to, or NULL.
  template <typename Once>
  void repeat(const ast::Quantifier& quantifier, const std::vector<std::string>& names, Walk walk,
              const Next& next, const Once& once) {
    if (quantifier.question_mark) {
      Walk skipped = walk;
      for (const std::string& name : names)
        skipped.row.emplace(name, Value{});
      next(skipped);
      return once(walk, next);
    }
    for (const std::string& name : names)
      walk.row[name] = {List{}, {}};
    repeat_from(0, quantifier, names, walk, next, once);
  }

  template <typename Once>
  void repeat_from(std::uint32_t count, const ast::Quantifier& quantifier,
                   const std::vector<std::string>& names, const Walk& walk, const Next& next,
                   const Once& once) {
    if (count >= quantifier.minimum) next(walk);
    if (quantifier.maximum && count == *quantifier.maximum) return;
    Walk begun = walk;
    for (const std::string& name : names)
      begun.row.erase(name);
    once(begun, [&](Walk ended) {
      for (const std::string& name : names) {
        List list = *walk.row.at(name).get<List>();
        list.items.push_back(ended.row.at(name));
        ended.row[name] = {std::move(list), {}};
      }
      repeat_from(count + 1, quantifier, names, ended, next, once);
    });
  }

  // Between each first and last node, what the selector keeps; shorter walks come first.
  std::vector<Walk> select(std::vector<Walk> found) const {
    if (!path_.selector || path_.selector->kind == ast::SelectorKind::all) return found;
    std::map<std::pair<Term, Term>, std::vector<Walk>> by_ends;
    for (Walk& walk : found)
      by_ends[{*walk.nodes.front(), *walk.nodes.back()}].push_back(std::move(walk));
    std::vector<Walk> kept;
    for (auto& [ends, walks] : by_ends) {
      std::stable_sort(walks.begin(), walks.end(), [](const Walk& a, const Walk& b) {
        return a.edges.size() < b.edges.size();
      });
      walks.erase(walks.begin() + static_cast<std::ptrdiff_t>(kept_of(walks)), walks.end());
      kept.insert(kept.end(), walks.begin(), walks.end());
    }
    return kept;
  }

  std::size_t kept_of(const std::vector<Walk>& walks) const {
    const auto groups = [&](std::uint64_t wanted) {
      std::size_t i = 0;
      for (std::uint64_t group = 0; group < wanted && i < walks.size(); ++group) {
        const std::size_t length = walks[i].edges.size();
        while (i < walks.size() && walks[i].edges.size() == length)
          ++i;
      }
      return i;
    };
    const auto wanted = [&] { return std::get<std::uint64_t>(path_.selector->count->value); };
    switch (path_.selector->kind) {
      case ast::SelectorKind::all:
        return walks.size();
      case ast::SelectorKind::any:
        return 1;
      case ast::SelectorKind::any_shortest:
        return 1;
      case ast::SelectorKind::all_shortest:
        return groups(1);
      case ast::SelectorKind::shortest_paths:
        return std::min<std::size_t>(wanted(), walks.size());
      case ast::SelectorKind::shortest_groups:
        return groups(wanted());
    }
    return 0;
  }

  Evaluator& evaluator_;
  const PlainGraph& graph_;
  const ast::PathPattern& path_;
  const std::vector<Edge>* used_;  // under DIFFERENT EDGES: those of the paths before
  const std::vector<Edge> unasserted_;
  std::vector<Term> ends_;         // all that a walk can touch
  std::size_t edges_max_ = 0;
};

bool Evaluator::asks_unasserted(const ast::EdgePattern& edge) const {
  const auto tells = [](const std::string& name) {
    return name == "asserted" || name == "polarity" || name == "modality";
  };
  for (const ast::PropertyEntry& entry : edge.filler.properties)
    if (tells(entry.name.text)) return true;
  if (!edge.filler.variable) return false;
  // "v1.polarity", but not as the end of "v11.polarity".
  for (const char* property : {".asserted", ".polarity", ".modality"}) {
    const std::string read = edge.filler.variable->text + property;
    for (std::size_t at = conditions_.find(read); at != std::string::npos;
         at = conditions_.find(read, at + 1))
      if (std::isalnum(static_cast<unsigned char>(conditions_[at - 1])) == 0) return true;
  }
  return false;
}

std::vector<Row> Evaluator::match(const ast::GraphPattern& pattern, const Row& row) {
  const auto conditions_around = conditions_;
  conditions_ += " " + print(pattern);
  struct Partial {
    Row row;
    std::vector<Edge> edges;
  };
  std::vector<Partial> partials{{row, {}}};
  const bool differ = pattern.mode == ast::MatchMode::different_edges;
  for (const ast::PathPattern& path : pattern.paths) {
    std::vector<Partial> extended;
    for (const Partial& partial : partials) {
      PathSearch search(*this, path, differ ? &partial.edges : nullptr);
      for (Walk& walk : search.run(partial.row)) {
        Partial& next = extended.emplace_back(Partial{std::move(walk.row), partial.edges});
        for (const Edge* edge : walk.edges)
          next.edges.push_back(*edge);
      }
    }
    partials = std::move(extended);
  }
  std::vector<Row> rows;
  for (Partial& partial : partials)
    if (!pattern.where || is_true(*pattern.where, partial.row))
      rows.push_back(std::move(partial.row));
  conditions_ = conditions_around;
  return rows;
}

}  // namespace weft::oracle
