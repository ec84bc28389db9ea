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
  std::optional<VarId> node;         // the frame's place of the node while the run stands there
  std::optional<std::size_t> binds;  // index into PathPattern::variables
  std::optional<VarId> same_as;      // a node met earlier in the run: must be this one
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
  std::vector<BoundExpression> conditions;
};

// What a run leaves in the frame.
enum class Binding : std::uint8_t { single, list, optional };  // optional: inside `?`
struct PathVariable {
  VarId variable;
  Binding binding = Binding::single;
  std::optional<VarId> inner;  // its place in the frame while the run meets it
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
  VarId first{}, last{};  // the endpoints' places in the frame; may be one place
  std::vector<PathVariable> variables;
  std::vector<PathScope> scopes;
  std::optional<VarId> path;  // the whole path
  ast::SelectorKind selector = ast::SelectorKind::all;
  std::uint64_t count = 1;  // of SHORTEST k
  ast::PathMode mode = ast::PathMode::walk;
  std::vector<VarId> needs;  // bound outside the path and read by its conditions
  // Read by conditions of later elements of the run: part of what a search must remember.
  std::vector<VarId> registers;
  bool reads_first = false;  // a condition or a second mention reads the first endpoint
  // Read what `variables` bind, so only a whole path can be tested; before the selector chooses.
  std::vector<BoundExpression> final_conditions;
  std::string text;  // as EXPLAIN writes it
};

}  // namespace weft::query
