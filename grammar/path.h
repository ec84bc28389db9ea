// What MATCH looks for: paths of nodes, edges and quantified parts.
#pragma once
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "grammar/expression.h"
#include "grammar/label.h"
#include "grammar/position.h"

namespace weft::ast {

struct PropertyEntry {  // name: value
  Symbol name;
  Expression value;
  bool operator==(const PropertyEntry&) const = default;
};

// What stands in the parentheses of a node or the brackets of an edge.
struct Filler {
  std::optional<Symbol> variable;
  std::optional<LabelExpression> labels;
  std::vector<PropertyEntry> properties;  // empty where `where` is there
  std::optional<Expression> where;
  bool operator==(const Filler&) const = default;
};

// {minimum,maximum}; `*` is {0,}, `+` is {1,}.
struct Quantifier {
  std::uint32_t minimum = 0;
  std::optional<std::uint32_t> maximum;  // absent: no bound; never below minimum, never 0
  bool question_mark = false;            // `?`, {0,1} whose variables bind to one or to NULL
  Position position;
  bool operator==(const Quantifier&) const = default;
};

struct NodePattern {
  Filler filler;
  Position position;
  bool operator==(const NodePattern&) const = default;
};

enum class Direction : std::uint8_t { right, left, either };
struct EdgePattern {
  Direction direction = Direction::right;
  Filler filler;
  std::optional<Quantifier> quantifier;
  Position position;
  bool operator==(const EdgePattern&) const = default;
};

enum class PathMode : std::uint8_t { walk, trail, acyclic, simple };
struct PathElement;

// ( [name =] [mode] path [WHERE condition] ) with or without a quantifier.
struct Subpath {
  std::optional<Symbol> name;
  std::optional<PathMode> mode;
  std::vector<PathElement> elements;
  std::optional<Expression> where;
  std::optional<Quantifier> quantifier;
  Position position;
  bool operator==(const Subpath&) const;
};

// In a list of elements the first and the last are no edges, an edge stands between two elements
// that are none, and two nodes never stand side by side. Where a node stands beside a subpath, or
// two subpaths side by side, the nodes that touch are one node.
struct PathElement {
  std::variant<NodePattern, EdgePattern, Subpath> node;
  bool operator==(const PathElement&) const;
};

enum class SelectorKind : std::uint8_t {
  all,
  any,
  any_shortest,
  all_shortest,
  shortest_paths,
  shortest_groups
};

// A number that the text gives, or a parameter does.
struct Count {
  std::variant<std::uint64_t, Parameter> value;
  Position position;
  bool operator==(const Count&) const = default;
};

struct Selector {
  SelectorKind kind = SelectorKind::all;
  std::optional<Count> count;  // of shortest_paths and shortest_groups, a literal is at least 1
  Position position;
  bool operator==(const Selector&) const = default;
};

struct PathPattern {
  std::optional<Symbol> name;
  std::optional<Selector> selector;
  std::optional<PathMode> mode;
  std::vector<PathElement> elements;  // never empty
  Position position;
  bool operator==(const PathPattern&) const = default;
};

enum class MatchMode : std::uint8_t { repeatable_elements, different_edges };
struct GraphPattern {
  MatchMode mode = MatchMode::repeatable_elements;
  std::vector<PathPattern> paths;  // never empty
  std::optional<Expression> where;
  bool operator==(const GraphPattern&) const = default;
};

}  // namespace weft::ast
