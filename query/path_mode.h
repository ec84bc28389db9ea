#pragma once
#include <optional>
#include <vector>

#include "grammar/path.h"
#include "query/bound_expression.h"
#include "query/value.h"

namespace weft::query {

// TRAIL: no edge twice. ACYCLIC: no node twice. SIMPLE: no node twice, but the last may be the
// first. WALK: always.
bool keeps_mode(const Path& path, ast::PathMode mode);

// Whether the edges in these variables (edges, paths, lists of edges; others are passed over) are
// all different.
bool edges_differ(const std::vector<VarId>& variables, const std::vector<Value>& frame);

// The path that nodes, edges and paths in a row make; a path begins at the node before it. NULL
// where a piece is NULL.
Value path_of(const std::vector<VarId>& pieces, const std::vector<Value>& frame);

// Whether two places of a frame hold one node, one literal of the graph or one edge.
bool same_term(const Value& left, const Value& right);

// The id of a node or of a literal; absent for anything else.
std::optional<TermId> term_in(const Value& value);

}  // namespace weft::query
