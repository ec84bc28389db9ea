#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "query/bind_pattern.h"
#include "query/path_pattern.h"

namespace weft::query {

// Builds the automaton of the part of a path between two points.
class PathAutomaton {
 public:
  PathAutomaton(PatternBinder& match, const ast::PathPattern& path, VarId first, VarId last);
  // `elements` begin and end with an edge or a parenthesised part. Used once.
  PathPattern build(const std::vector<const ast::PathElement*>& elements);

 private:
  struct Fragment {
    StateIndex start, end;
  };
  // A stretch of states and arcs, to be copied.
  struct Extent {
    std::size_t states, stays, arcs;
  };
  using Elements = std::vector<const ast::PathElement*>;

  Scope enter(const Elements& elements, const Scope& scope);
  void open(const ast::Symbol& name, TypeSet kind, Scope& scope);
  Fragment build_elements(const Elements& elements, const Scope& scope);
  Fragment build_edge(const ast::EdgePattern& edge, const Scope& scope);
  Fragment build_part(const ast::Subpath& part, const Scope& scope);
  Fragment build_turn(const ast::Subpath& part, const Scope& scope);
  template <typename Build>
  Fragment repeat(const ast::Quantifier& quantifier, Build build_once);
  Fragment copy(const Fragment& fragment, const Extent& begin, const Extent& end);

  StateIndex add_state();
  void stay(StateIndex from, StateIndex to) { pattern_.stays.push_back({from, to}); }
  void bind_node(StateIndex state, const ast::NodePattern& node, const Scope& scope);
  void connect(StateIndex from, StateIndex to, const ast::EdgePattern& edge, const Scope& scope);
  void add_conditions(VarId element, TypeSet type, const ast::Filler& filler, const Scope& scope);
  void wait(BoundExpression condition) { waiting_.push_back(std::move(condition)); }
  // Puts the conditions that can be computed now on an element.
  void settle(std::optional<VarId> own, std::vector<BoundExpression>& conditions);
  void settle_rest();
  std::size_t output(const std::string& name);
  Extent extent() const {
    return {pattern_.states.size(), pattern_.stays.size(), pattern_.arcs.size()};
  }
  void read_from(const BoundExpression& condition, std::optional<VarId> own);

  PatternBinder& match_;
  Binder& binder_;
  const ast::PathPattern& path_;
  PathPattern pattern_;
  std::map<std::string, std::size_t> outputs_;  // index into PathPattern::variables
  std::set<VarId> inner_;                       // places of elements while a run stands there
  std::set<VarId> met_;                         // of them, those that the run has bound by now
  std::set<VarId> own_outputs_;
  std::vector<BoundExpression> waiting_;
};

}  // namespace weft::query
