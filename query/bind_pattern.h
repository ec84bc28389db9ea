// Part of Binder: one MATCH, or the pattern of an EXISTS.
#pragma once
#include <map>
#include <set>

#include "query/binder.h"

namespace weft::query {

class PatternBinder {
 public:
  PatternBinder(Binder& binder, Scope& scope) : binder_(binder), scope_(scope) {}
  BoundMatch bind(const ast::GraphPattern& pattern);

 private:
  friend class PathAutomaton;

  // A named element of the pattern.
  struct Element {
    VarId variable;
    TypeSet kind;  // node or edge
    Binding binding = Binding::single;
    const ast::Subpath* group = nullptr;  // the innermost quantified part around it
    bool bound_before = false;
    std::set<const ast::PathPattern*> paths;  // that name it
    ast::Position position;                   // where it is first named
  };
  void declare(const ast::PathPattern& path);
  void declare(const std::vector<ast::PathElement>& elements, const ast::PathPattern& path,
               Binding binding, const ast::Subpath* group);
  void declare(const ast::Symbol& name, TypeSet kind, const ast::PathPattern& path, Binding binding,
               const ast::Subpath* group);
  void declare_path(const ast::Symbol& name, TypeSet type);

  void bind_path(const ast::PathPattern& path);
  void bind_chain(const ast::PathPattern& path);
  void bind_whole(const ast::PathPattern& path);
  void bind_plain_edge(const ast::EdgePattern& edge, VarId from, VarId to);
  void bind_part(const ast::PathElement& part, const ast::PathPattern& path, VarId from, VarId to);
  VarId bind_elements(const std::vector<ast::PathElement>& elements, const ast::PathPattern& path,
                      VarId at);
  VarId bind_parenthesised(const ast::Subpath& part, const ast::PathPattern& path, VarId at);
  VarId point_before(const ast::PathElement* element);
  void bind_point(VarId point, const ast::NodePattern& node);
  void make_node(VarId point);
  void add_labels(VarId node, const ast::LabelExpression& labels);
  void add_conditions(VarId variable, const ast::Filler& filler, const Scope& scope,
                      std::vector<BoundExpression>& conditions);
  void add_step(PathPattern pattern);
  void finish_path(const ast::PathPattern& path);
  void add_node_steps();
  EdgeLabels edge_labels(const ast::Filler& filler);
  // Whether the pattern's conditions ask for more than assertions of this edge.
  bool asks_unasserted(const ast::Filler& filler) const;
  VarId hidden(TypeSet type) { return binder_.add_variable("", type); }
  bool is_shared(const Element& element) const {
    return element.bound_before || element.paths.size() > 1;
  }

  Binder& binder_;
  Scope& scope_;
  BoundMatch match_;
  std::map<std::string, Element> elements_;
  std::set<std::string> asked_;  // edges of which more than assertions are asked for
  std::set<VarId> touched_;    // nodes that some step makes sure are nodes, or may be literals
  std::vector<VarId> points_;  // every point of every path, in order
  std::vector<VarId> pieces_;  // of the path at hand: points, edges and parts
  std::vector<VarId> edge_holders_;  // of the whole match, for DIFFERENT EDGES
  ast::MatchMode mode_ = ast::MatchMode::repeatable_elements;
};

}  // namespace weft::query
