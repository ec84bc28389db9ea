#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "grammar/label.h"
#include "graph/graph.h"
#include "tests/query/oracle_value.h"

namespace weft::oracle {

// A set of triples, looked at as the language does.
class PlainGraph {
 public:
  void add(const Edge& triple);

  const std::vector<Edge>& triples() const { return triples_; }  // sorted, each once
  std::vector<Quad> quads() const;
  std::string ntriples() const;
  std::vector<Term> nodes() const;                           // what `(n)` ranges over
  std::set<std::string> classes_of(const Term& node) const;  // local names
  std::vector<Value> property(const Term& node, const ast::Symbol& name) const;
  std::optional<std::string> preferred_name(const Term& node) const;
  std::vector<std::string> names(const Term& node) const;  // preferred first, then sorted

 private:
  std::vector<Edge> triples_;
};

std::string local_name(const std::string& iri);
bool is_edge(const Edge& triple);  // its object is a resource, and it is no rdf:type
// Whether an edge pattern with these labels, or without any, ranges over the triple.
bool ranges_over(const ast::LabelExpression* labels, const Edge& triple);
// Whether the labels hold for something with these local names.
bool holds(const ast::LabelExpression& labels, const std::set<std::string>& names);

}  // namespace weft::oracle
