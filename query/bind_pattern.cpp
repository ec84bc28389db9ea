// Binder: patterns. A path without quantifiers falls apart into triples; a quantified part, or a
// whole path with a selector or a mode, becomes an automaton (path_automaton.h).
#include "query/bind_pattern.h"

#include <fmt/core.h>

#include <algorithm>

#include "grammar/print.h"
#include "query/asked_edges.h"
#include "query/path_automaton.h"

namespace weft::query {
namespace {

const ast::NodePattern* as_node(const ast::PathElement& element) {
  return std::get_if<ast::NodePattern>(&element.node);
}
const ast::EdgePattern* as_edge(const ast::PathElement& element) {
  return std::get_if<ast::EdgePattern>(&element.node);
}

bool is_quantified(const ast::PathElement& element) {
  if (const auto* edge = as_edge(element)) return edge->quantifier.has_value();
  return std::holds_alternative<ast::Subpath>(element.node);
}

// A path that the selector or the mode binds together and that triples alone cannot say.
bool needs_automaton(const ast::PathPattern& path) {
  const bool selects = path.selector && path.selector->kind != ast::SelectorKind::all;
  const bool restricts = path.mode && *path.mode != ast::PathMode::walk;
  const bool quantified = std::any_of(path.elements.begin(), path.elements.end(), is_quantified);
  const bool has_edge = path.elements.size() > 1 || quantified;
  return has_edge && (selects || (restricts && quantified));
}

Binding bind_inside(const ast::Quantifier& quantifier, Binding outside) {
  if (outside == Binding::list || !quantifier.question_mark) return Binding::list;
  return Binding::optional;
}

}  // namespace

BoundMatch Binder::bind_match(const ast::GraphPattern& pattern, Scope& scope) {
  return PatternBinder(*this, scope).bind(pattern);
}

BoundMatch PatternBinder::bind(const ast::GraphPattern& pattern) {
  mode_ = pattern.mode;
  asked_ = binder_.asked_;
  collect_asked(pattern, asked_);
  for (const ast::PathPattern& path : pattern.paths)
    declare(path);
  for (const ast::PathPattern& path : pattern.paths)
    bind_path(path);
  add_node_steps();
  if (mode_ == ast::MatchMode::different_edges && !edge_holders_.empty())
    match_.conditions.push_back({EdgesDiffer{edge_holders_}, Kind::boolean, {}});
  if (pattern.where) match_.conditions.push_back(binder_.bind_condition(*pattern.where, scope_));
  for (const auto& entry : elements_)
    if (!entry.second.bound_before) match_.introduced.push_back(entry.second.variable);
  for (const BoundLet& path : match_.paths)
    match_.introduced.push_back(path.variable);
  return std::move(match_);
}

void PatternBinder::declare(const ast::PathPattern& path) {
  declare(path.elements, path, Binding::single, nullptr);
  if (path.name) declare_path(*path.name, Kind::path);
}

void PatternBinder::declare_path(const ast::Symbol& name, TypeSet type) {
  if (scope_.find(name.text) || elements_.contains(name.text))
    binder_.fail(name.position, name.text + " is bound already and cannot name a path");
  const VarId variable = binder_.add_variable(name.text, type);
  elements_[name.text] = {variable, type, Binding::single, nullptr, false, {}, name.position};
  scope_.set(name.text, variable);
}

void PatternBinder::declare(const std::vector<ast::PathElement>& elements,
                            const ast::PathPattern& path, Binding binding,
                            const ast::Subpath* group) {
  for (const ast::PathElement& element : elements) {
    if (const auto* node = as_node(element)) {
      if (node->filler.variable) declare(*node->filler.variable, Kind::node, path, binding, group);
    } else if (const auto* edge = as_edge(element)) {
      const Binding inside = edge->quantifier ? bind_inside(*edge->quantifier, binding) : binding;
      if (edge->filler.variable) {
        declare(*edge->filler.variable, Kind::edge, path, inside, group);
        if (asks_unasserted(edge->filler))
          binder_.asked_edges_.insert(elements_.at(edge->filler.variable->text).variable);
      }
    } else {
      const auto& part = std::get<ast::Subpath>(element.node);
      const Binding inside = part.quantifier ? bind_inside(*part.quantifier, binding) : binding;
      declare(part.elements, path, inside, part.quantifier ? &part : group);
      if (part.name)
        declare_path(*part.name, inside == Binding::list ? TypeSet(Kind::list) : Kind::path);
    }
  }
}

void PatternBinder::declare(const ast::Symbol& name, TypeSet kind, const ast::PathPattern& path,
                            Binding binding, const ast::Subpath* group) {
  const auto known = elements_.find(name.text);
  if (known != elements_.end()) {
    Element& element = known->second;
    if (element.kind != kind)
      binder_.fail(name.position, fmt::format("{} is {} and cannot be {} too", name.text,
                                              describe(element.kind), describe(kind)));
    const bool lists = binding == Binding::list || element.binding == Binding::list;
    const bool same_turn = group != nullptr && element.group == group;
    if (lists && !same_turn)
      binder_.fail(name.position, name.text + " is a list here and cannot be bound twice");
    element.paths.insert(&path);
    return;
  }
  Element element{{}, kind, binding, group, false, {&path}, name.position};
  if (const auto before = scope_.find(name.text)) {
    const TypeSet type = binder_.type_of(*before);
    const TypeSet wanted = kind == TypeSet(Kind::node) ? kTerm : kind;
    if (binding == Binding::list)
      binder_.fail(name.position, name.text + " is bound already and cannot be a list here");
    if (!type.empty() && (type & wanted).empty())
      binder_.fail(name.position, fmt::format("{} is {} and cannot be {} too", name.text,
                                              describe(type), describe(kind)));
    element.variable = *before;
    element.bound_before = true;
  } else {
    const TypeSet single = kind == TypeSet(Kind::node) ? kTerm : kind;
    element.variable =
        binder_.add_variable(name.text, binding == Binding::list ? TypeSet(Kind::list) : single);
    scope_.set(name.text, element.variable);
  }
  elements_.emplace(name.text, std::move(element));
}

void PatternBinder::bind_path(const ast::PathPattern& path) {
  pieces_.clear();
  if (needs_automaton(path)) {
    bind_whole(path);
  } else {
    bind_chain(path);
  }
  finish_path(path);
}

// Names the path, and holds TRAIL, ACYCLIC and SIMPLE where triples made it.
void PatternBinder::finish_path(const ast::PathPattern& path) {
  const bool whole = needs_automaton(path);
  const bool restricts = !whole && path.mode && *path.mode != ast::PathMode::walk;
  if (!path.name && !restricts) return;
  const VarId variable = path.name ? elements_.at(path.name->text).variable : hidden(Kind::path);
  match_.paths.push_back({variable, {PathOf{pieces_}, Kind::path, path.position}});
  if (!restricts) return;
  if (*path.mode == ast::PathMode::trail)
    match_.conditions.push_back({EdgesDiffer{pieces_}, Kind::boolean, {}});
  else
    match_.conditions.push_back({KeepsMode{variable, *path.mode}, Kind::boolean, {}});
}

namespace {

// The node pattern that stands where the element begins; none where a quantified part does.
const ast::NodePattern* leading_node(const ast::PathElement* element) {
  if (element == nullptr) return nullptr;
  if (const auto* part = std::get_if<ast::Subpath>(&element->node))
    return part->quantifier ? nullptr : leading_node(&part->elements.front());
  return as_node(*element);
}

}  // namespace

VarId PatternBinder::point_before(const ast::PathElement* element) {
  const ast::NodePattern* node = leading_node(element);
  const VarId point = node != nullptr && node->filler.variable
                          ? elements_.at(node->filler.variable->text).variable
                          : hidden(kTerm);
  points_.push_back(point);
  return point;
}

void PatternBinder::bind_point(VarId point, const ast::NodePattern& node) {
  if (node.filler.variable) {
    const VarId named = elements_.at(node.filler.variable->text).variable;
    if (named != point) {
      // Two names for one node: ((x)-[]->(y)) (z).
      match_.conditions.push_back({SameTerm{named, point}, Kind::boolean, {}});
      points_.push_back(named);
    }
  }
  if (node.filler.labels) add_labels(point, *node.filler.labels);
  add_conditions(point, node.filler, scope_, match_.conditions);
}

// Here only a node can stand, no literal.
void PatternBinder::make_node(VarId point) {
  TypeSet& type = binder_.type_of(point);
  const bool never = !type.empty() && (type & Kind::node).empty();
  for (const auto& [name, element] : elements_)
    if (never && element.variable == point)
      binder_.fail(element.position, fmt::format("{} is {} and cannot be {} too", name,
                                                 describe(type), describe(Kind::node)));
  type = type & Kind::node;
}

// Each class that must hold is a step; what else labels can say is a condition.
void PatternBinder::add_labels(VarId node, const ast::LabelExpression& labels) {
  make_node(node);
  if (const auto* name = std::get_if<ast::Symbol>(&labels.node)) {
    touched_.insert(node);
    match_.steps.emplace_back(ClassStep{node, binder_.names_.find_class(*name), name->text});
  } else if (const auto* both = std::get_if<ast::LabelAnd>(&labels.node)) {
    add_labels(node, *both->left);
    add_labels(node, *both->right);
  } else {
    BoundLabels bound = binder_.bind_labels(labels, Kind::node, {});
    match_.conditions.push_back({LabelTestOf{variable(node, Kind::node), std::move(bound), false},
                                 Kind::boolean, labels.position});
  }
}

void PatternBinder::add_conditions(VarId element, const ast::Filler& filler, const Scope& scope,
                                   std::vector<BoundExpression>& conditions) {
  for (const ast::PropertyEntry& entry : filler.properties) {
    BoundExpression property =
        binder_.property_of(variable(element, binder_.type_of(element), entry.name.position),
                            entry.name, entry.name.position);
    BoundExpression value = binder_.bind_expression(entry.value, scope);
    conditions.push_back(
        {BinaryOf{ast::BinaryOperator::equal, std::move(property), std::move(value)}, Kind::boolean,
         entry.name.position});
  }
  if (filler.where) conditions.push_back(binder_.bind_condition(*filler.where, scope));
}

bool PatternBinder::asks_unasserted(const ast::Filler& filler) const {
  return (filler.variable && asked_.contains(filler.variable->text)) ||
         std::any_of(filler.properties.begin(), filler.properties.end(),
                     [](const ast::PropertyEntry& entry) { return tells_assertion(entry.name); });
}

EdgeLabels PatternBinder::edge_labels(const ast::Filler& filler) {
  const std::optional<ast::LabelExpression>& labels = filler.labels;
  const StatementView view{binder_.view_.as_of, asks_unasserted(filler)};
  if (!labels) return {std::nullopt, std::nullopt, view};
  std::vector<TermId> predicates;
  bool names_only = true;
  const auto collect = [&](const auto& self, const ast::LabelExpression& part) -> void {
    if (const auto* name = std::get_if<ast::Symbol>(&part.node)) {
      if (const auto id = binder_.names_.find_predicate(*name, view)) predicates.push_back(*id);
    } else if (const auto* either = std::get_if<ast::LabelOr>(&part.node)) {
      self(self, *either->left);
      self(self, *either->right);
    } else {
      names_only = false;
    }
  };
  collect(collect, *labels);
  if (!names_only) return {std::nullopt, binder_.bind_labels(*labels, Kind::edge, view), view};
  std::sort(predicates.begin(), predicates.end());
  predicates.erase(std::unique(predicates.begin(), predicates.end()), predicates.end());
  return {std::move(predicates), std::nullopt, view};
}

void PatternBinder::bind_plain_edge(const ast::EdgePattern& edge, VarId from, VarId to) {
  TripleStep step{from, to, std::nullopt, edge_labels(edge.filler), false};
  if (edge.direction == ast::Direction::left) std::swap(step.from, step.to);
  step.either = edge.direction == ast::Direction::either;
  const ast::Filler& filler = edge.filler;
  step.edge = filler.variable ? elements_.at(filler.variable->text).variable : hidden(Kind::edge);
  if (step.labels.view.unasserted) binder_.asked_edges_.insert(*step.edge);
  add_conditions(*step.edge, filler, scope_, match_.conditions);
  pieces_.push_back(*step.edge);
  edge_holders_.push_back(*step.edge);
  for (const VarId end : {from, to}) {
    touched_.insert(end);
    // Only the object of a named predicate can be a literal.
    const bool object = end == step.to || step.either;
    if (!step.labels.predicates || !object) make_node(end);
  }
  match_.steps.emplace_back(std::move(step));
}

void PatternBinder::bind_part(const ast::PathElement& part, const ast::PathPattern& path,
                              VarId from, VarId to) {
  PathPattern pattern = PathAutomaton(*this, path, from, to).build({&part});
  pattern.path = hidden(Kind::path);
  if (mode_ == ast::MatchMode::different_edges) pattern.mode = ast::PathMode::trail;
  pieces_.push_back(*pattern.path);
  add_step(std::move(pattern));
}

void PatternBinder::add_step(PathPattern pattern) {
  edge_holders_.push_back(*pattern.path);
  touched_.insert(pattern.first);
  touched_.insert(pattern.last);
  match_.steps.emplace_back(PathStep{std::make_shared<const PathPattern>(std::move(pattern))});
}

void PatternBinder::bind_chain(const ast::PathPattern& path) {
  const VarId first = point_before(&path.elements.front());
  pieces_.push_back(first);
  bind_elements(path.elements, path, first);
}

// Returns the point where the elements end.
VarId PatternBinder::bind_elements(const std::vector<ast::PathElement>& elements,
                                   const ast::PathPattern& path, VarId at) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const ast::PathElement& element = elements[i];
    if (const auto* node = as_node(element)) {
      bind_point(at, *node);
      continue;
    }
    const auto* part = std::get_if<ast::Subpath>(&element.node);
    if (part != nullptr && !part->quantifier) {
      at = bind_parenthesised(*part, path, at);
      continue;
    }
    const VarId to = point_before(i + 1 < elements.size() ? &elements[i + 1] : nullptr);
    if (const auto* edge = as_edge(element); edge != nullptr && !edge->quantifier) {
      bind_plain_edge(*edge, at, to);
    } else {
      bind_part(element, path, at, to);
    }
    pieces_.push_back(to);
    at = to;
  }
  return at;
}

VarId PatternBinder::bind_parenthesised(const ast::Subpath& part, const ast::PathPattern& path,
                                        VarId at) {
  const auto first_piece = static_cast<long>(pieces_.size()) - 1;
  const VarId end = bind_elements(part.elements, path, at);
  if (part.where) match_.conditions.push_back(binder_.bind_condition(*part.where, scope_));
  const bool restricts = part.mode && *part.mode != ast::PathMode::walk;
  if (!part.name && !restricts) return end;
  const VarId name = part.name ? elements_.at(part.name->text).variable : hidden(Kind::path);
  const std::vector<VarId> own(pieces_.begin() + first_piece, pieces_.end());
  match_.paths.push_back({name, {PathOf{own}, Kind::path, part.position}});
  if (restricts) match_.conditions.push_back({KeepsMode{name, *part.mode}, Kind::boolean, {}});
  return end;
}

// The endpoints stand outside of the automaton, so that their labels and conditions can find them.
void PatternBinder::bind_whole(const ast::PathPattern& path) {
  const ast::NodePattern* first = as_node(path.elements.front());
  const ast::NodePattern* last = as_node(path.elements.back());
  const VarId from = point_before(&path.elements.front());
  const VarId to = point_before(last != nullptr ? &path.elements.back() : nullptr);
  if (first != nullptr) bind_point(from, *first);
  if (last != nullptr) bind_point(to, *last);
  std::vector<const ast::PathElement*> inner;
  for (std::size_t i = first != nullptr ? 1 : 0; i < path.elements.size() - (last ? 1 : 0); ++i)
    inner.push_back(&path.elements[i]);
  PathPattern pattern = PathAutomaton(*this, path, from, to).build(inner);
  pattern.path = hidden(Kind::path);
  if (path.mode) pattern.mode = *path.mode;
  if (path.selector) {
    pattern.selector = path.selector->kind;
    if (path.selector->count) {
      pattern.count = binder_.bind_count(*path.selector->count);
      if (pattern.count == 0)
        binder_.fail(path.selector->position, "SHORTEST needs a number from 1");
    }
  }
  pieces_ = {*pattern.path};
  add_step(std::move(pattern));
}

// What no other step makes a node must be looked for among the nodes.
void PatternBinder::add_node_steps() {
  std::vector<VarId> done;
  for (const VarId point : points_) {
    if (touched_.contains(point) || std::find(done.begin(), done.end(), point) != done.end())
      continue;
    done.push_back(point);
    make_node(point);
    match_.steps.emplace_back(NodeStep{point});
  }
}

}  // namespace weft::query
