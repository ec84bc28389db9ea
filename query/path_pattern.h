// A path with quantifiers, a selector or a mode, as an automaton over nodes and edges.
//
//   (a)-[r:p]->{1,}(b)        0:a  ~>  1 --r:p--> 2 ~> 3:b        ~>  stays at the node
//                                      ^__________|               --> follows one edge
//
// States test the node they stand on. The automaton has one start and one end state. A path of the
// graph matches where some run from start to end accepts it; what the run met binds the variables.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "grammar/path.h"
#include "query/bound_expression.h"
#include "query/edge_labels.h"

namespace weft::query {

using StateIndex = std::uint32_t;

struct PathState {
  std::optional<BoundLabels> labels;
  std::optional<VarId> node;       // the frame's place of the node while the run is there
  std::optional<std::size_t> binds;  // index into PathPattern::variables
  std::optional<VarId> same_as;    // bound outside or earlier in the path: must be that node
  std::vector<BoundExpression> conditions;
  std::optional<std::size_t> opens, closes;  // index into PathPattern::scopes
};
struct StayArc {
  StateIndex from, to;
};
struct EdgeArc {
  StateIndex from, to;
  ast::Direction direction = ast::Direction::right;
  EdgeLabels labels;
  std::optional<VarId> edge;
  std::optional<std::size_t> binds;
  std::optional<VarId> same_as;
  std::vector<BoundExpression> conditions;  // may read the node that the edge leaves, not the next
};

// What a run leaves in the frame.
enum class Binding : std::uint8_t { single, list, optional };  // optional: inside `?`
struct PathVariable {
  VarId variable;
  Binding binding = Binding::single;
};
// A parenthesised subpath with a mode or a name of its own.
struct PathScope {
  std::optional<ast::PathMode> mode;
  std::optional<std::size_t> binds;
};

struct PathPattern {
  std::vector<PathState> states;
  std::vector<StayArc> stays;
  std::vector<EdgeArc> arcs;
  StateIndex start = 0, end = 0;
  VarId first, last;           // the endpoints' places in the frame
  std::vector<PathVariable> variables;
  std::vector<PathScope> scopes;
  std::optional<VarId> path;   // the whole path
  ast::SelectorKind selector = ast::SelectorKind::all;
  std::uint64_t count = 1;     // of SHORTEST k
  ast::PathMode mode = ast::PathMode::walk;
  std::vector<VarId> needs;    // read by conditions, bound outside the path
  // Whether a condition reads more than the state and its node: earlier elements of the run.
  bool has_memory = false;
  std::string text;            // as the query writes it
};

}  // namespace weft::query
