#include "query/path_mode.h"

#include <algorithm>

#include "query/compare.h"

namespace weft::query {
namespace {

template <typename T>
bool all_different(std::vector<T> items) {
  std::sort(items.begin(), items.end());
  return std::adjacent_find(items.begin(), items.end()) == items.end();
}

void collect_edges(const Value& value, std::vector<Triple>& edges) {
  if (value.is(Kind::edge)) edges.push_back(value.edge());
  if (value.is(Kind::path))
    edges.insert(edges.end(), value.path().edges.begin(), value.path().edges.end());
  if (value.is(Kind::list))
    for (const Value& item : value.list())
      collect_edges(item, edges);
}

}  // namespace

bool keeps_mode(const Path& path, ast::PathMode mode) {
  if (mode == ast::PathMode::walk) return true;
  if (mode == ast::PathMode::trail) return all_different(path.edges);
  if (mode == ast::PathMode::acyclic) return all_different(path.nodes);
  if (path.nodes.size() < 2) return true;
  std::vector<TermId> inner(path.nodes.begin() + 1, path.nodes.end());
  if (!all_different(inner)) return false;
  return std::find(inner.begin(), inner.end() - 1, path.nodes.front()) == inner.end() - 1;
}

bool edges_differ(const std::vector<VarId>& variables, const std::vector<Value>& frame) {
  std::vector<Triple> edges;
  for (const VarId variable : variables)
    collect_edges(frame[index_of(variable)], edges);
  return all_different(std::move(edges));
}

Value path_of(const std::vector<VarId>& pieces, const std::vector<Value>& frame) {
  Path path;
  for (const VarId piece : pieces) {
    const Value& value = frame[index_of(piece)];
    if (const auto term = term_in(value)) {
      // The node where a part of the path ended, or the next one.
      if (path.nodes.size() == path.edges.size()) path.nodes.push_back(*term);
    } else if (value.is(Kind::edge)) {
      path.edges.push_back(value.edge());
    } else if (value.is(Kind::path)) {
      const Path& part = value.path();
      const std::size_t skipped = path.nodes.size() > path.edges.size() ? 1 : 0;
      path.nodes.insert(path.nodes.end(), part.nodes.begin() + static_cast<long>(skipped),
                        part.nodes.end());
      path.edges.insert(path.edges.end(), part.edges.begin(), part.edges.end());
    } else {
      return Value();
    }
  }
  return Value(std::move(path));
}

bool same_term(const Value& left, const Value& right) {
  if (left.is(Kind::edge) && right.is(Kind::edge)) return left.edge() == right.edge();
  const auto l = term_in(left), r = term_in(right);
  return l && r && *l == *r;
}

std::optional<TermId> term_in(const Value& value) {
  if (value.is(Kind::node)) return value.node();
  if (value.is(Kind::stored)) return value.stored();
  return std::nullopt;
}

}  // namespace weft::query
