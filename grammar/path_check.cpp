#include "grammar/path_check.h"

#include <fmt/core.h>

#include <map>
#include <string>
#include <string_view>

namespace weft {
namespace {

using ast::PathElement;
using Elements = std::vector<PathElement>;

bool is_restrictive(std::optional<ast::PathMode> mode) {
  return mode && *mode != ast::PathMode::walk;
}

bool is_selective(const std::optional<ast::Selector>& selector) {
  return selector && selector->kind != ast::SelectorKind::all;
}

// Whether the shortest walk through the elements has no edge.
bool can_be_empty(const Elements& elements) {
  for (const PathElement& element : elements) {
    const auto* edge = std::get_if<ast::EdgePattern>(&element.node);
    if (edge != nullptr && (!edge->quantifier || edge->quantifier->minimum > 0)) return false;
    const auto* subpath = std::get_if<ast::Subpath>(&element.node);
    if (subpath != nullptr && (!subpath->quantifier || subpath->quantifier->minimum > 0) &&
        !can_be_empty(subpath->elements))
      return false;
  }
  return true;
}

class PathCheck {
 public:
  explicit PathCheck(std::vector<QueryProblem>& problems) : problems_(problems) {}

  void check(const ast::GraphPattern& pattern) {
    for (const ast::PathPattern& path : pattern.paths) {
      const bool is_finite = pattern.mode == ast::MatchMode::different_edges ||
                             is_selective(path.selector) || is_restrictive(path.mode);
      declare(path.name, 0);
      check(path.elements, is_finite, 0);
    }
  }

 private:
  // `group` numbers the innermost quantified part; 0 is none. `?` makes no lists.
  void check(const Elements& elements, bool is_finite, int group) {
    for (const PathElement& element : elements) {
      if (const auto* node = std::get_if<ast::NodePattern>(&element.node)) {
        declare(node->filler.variable, group);
      } else if (const auto* edge = std::get_if<ast::EdgePattern>(&element.node)) {
        check_bound(edge->quantifier, is_finite);
        declare(edge->filler.variable, group_within(edge->quantifier, group));
      } else {
        check(std::get<ast::Subpath>(element.node), is_finite, group);
      }
    }
  }

  void check(const ast::Subpath& subpath, bool is_finite, int group) {
    check_bound(subpath.quantifier, is_finite);
    if (subpath.quantifier && can_be_empty(subpath.elements))
      problems_.push_back({subpath.position, "this quantified part can be passed without an edge",
                           "it must have an edge that is not optional"});
    const int inner = group_within(subpath.quantifier, group);
    declare(subpath.name, inner);
    check(subpath.elements, is_finite || is_restrictive(subpath.mode), inner);
  }

  void check_bound(const std::optional<ast::Quantifier>& quantifier, bool is_finite) {
    if (!quantifier || quantifier->maximum || is_finite) return;
    problems_.push_back({quantifier->position, "without an upper bound the answer could be endless",
                         "write ANY SHORTEST, ALL SHORTEST, ANY, TRAIL, ACYCLIC or SIMPLE before "
                         "the path, or an upper bound such as {1,5}"});
  }

  int group_within(const std::optional<ast::Quantifier>& quantifier, int group) {
    return quantifier && !quantifier->question_mark ? ++groups_ : group;
  }

  void declare(const std::optional<ast::Symbol>& variable, int group) {
    if (!variable) return;
    const auto [first, is_new] = group_of_.emplace(variable->text, group);
    if (is_new || first->second == group) return;
    problems_.push_back({variable->position,
                         fmt::format("`{}` is a list, since it stands in a quantified part, and "
                                     "cannot be bound twice",
                                     variable->text),
                         "give one of the two another name"});
  }

  std::vector<QueryProblem>& problems_;
  std::map<std::string_view, int> group_of_;
  int groups_ = 0;
};

}  // namespace

void check_paths(const ast::GraphPattern& pattern, std::vector<QueryProblem>& problems) {
  PathCheck(problems).check(pattern);
}

}  // namespace weft
