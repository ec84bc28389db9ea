#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "grammar/label.h"
#include "graph/graph.h"
#include "tests/query/oracle_value.h"

namespace weft::oracle {

// One place of an article that says a statement. Dates are ISO texts of any granularity, or empty.
struct Said {
  std::size_t article = 0;  // index into PlainGraph::kPublished
  bool negated = false;
  Modality modality = Modality::stated;
  std::string since, date, until;
  bool former = false;

  bool asserts() const { return !negated && modality == Modality::stated; }
};

// A set of triples, looked at as the language does; articles may say some more.
class PlainGraph {
 public:
  // The days on which the articles appeared; the last has none.
  static const std::vector<std::string> kPublished;
  // Local names of the predicates that have one value at a time.
  static const std::set<std::string> kSingleValued;

  void add(const Edge& triple);
  void add(const Edge& triple, const Said& said);

  const std::vector<Edge>& triples() const { return triples_; }  // asserted: sorted, each once
  // What articles speak of and nothing asserts, between nodes of the graph.
  std::vector<Edge> unasserted() const;
  // Whether the statement holds on the day, "2019-05-09".
  bool holds_on(const Edge& statement, const std::string& day) const;
  // `asserted`, `polarity`, `modality`: the values of all places that speak of it.
  std::vector<Value> edge_property(const Edge& statement, const std::string& name) const;

  std::vector<Quad> quads() const;               // what no article is needed for
  std::vector<ArticleFacts> articles() const;    // what the articles say
  std::vector<std::string> single_valued() const;  // IRIs
  std::string listing() const;
  std::vector<Term> nodes() const;                           // what `(n)` ranges over
  std::set<std::string> classes_of(const Term& node) const;  // local names
  // Under AS OF only values that hold on the day.
  std::vector<Value> property(const Term& node, const ast::Symbol& name,
                              const std::optional<std::string>& as_of) const;
  std::optional<std::string> preferred_name(const Term& node) const;
  std::vector<std::string> names(const Term& node) const;  // preferred first, then sorted

 private:
  struct Statement {
    Edge edge;
    std::vector<Said> said;
    bool is_held = false;  // also without any article
    bool asserts() const;
  };
  void insert(const Edge& triple);
  Statement& statement_of(const Edge& triple);
  const Statement* find(const Edge& triple) const;
  std::vector<Said> counted(const Statement& statement) const;
  bool holds_on(const Statement& statement, const Said& said, const std::string& day) const;

  std::vector<Edge> triples_;
  std::vector<Statement> statements_;
};

std::string local_name(const std::string& iri);
bool is_edge(const Edge& triple);  // its object is a resource, and it is no rdf:type
// Whether an edge pattern with these labels, or without any, ranges over the triple.
bool ranges_over(const ast::LabelExpression* labels, const Edge& triple);
// Whether the labels hold for something with these local names.
bool holds(const ast::LabelExpression& labels, const std::set<std::string>& names);

}  // namespace weft::oracle
