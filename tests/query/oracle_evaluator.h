// Answers a syntax tree over a set of triples: nested loops, walks enumerated by brute force. The
// engine must agree with it. Knows no plan, no index and nothing of query/.
#pragma once
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "grammar/ast.h"
#include "tests/query/oracle_graph.h"
#include "tests/query/oracle_value.h"

namespace weft::oracle {

using Row = std::map<std::string, Value>;

// The query has no answer: division by zero or overflow.
struct Failed : std::runtime_error {
  using std::runtime_error::runtime_error;
};
// Brute force gave up: nothing is known about the answer.
struct Undecided : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Evaluator {
 public:
  explicit Evaluator(const PlainGraph& graph) : graph_(graph) {}

  std::vector<Row> run(const ast::Query& query) { return run(query.body, {Row{}}); }
  std::vector<Row> run(const ast::Subquery& query, std::vector<Row> rows);

 private:
  using Group = std::vector<Row>;

  // oracle_evaluator.cpp
  std::vector<Row> run(const ast::Composite& composite, const std::vector<Row>& input);
  std::vector<Row> run(const ast::Part& part, std::vector<Row> rows);
  std::vector<Row> run(const ast::Clause& clause, std::vector<Row> rows);
  std::vector<Row> run(const ast::Match& match, const std::vector<Row>& rows);
  std::vector<Row> run(const ast::For& clause, const std::vector<Row>& rows);
  std::vector<Row> project(const ast::Return& result, const std::vector<Row>& rows);
  std::vector<Row> aggregate(const ast::Return& result, const std::vector<Row>& rows);
  void sort(std::vector<Row>& rows, const std::vector<ast::SortKey>& keys);
  void order_and_cut(const ast::Return& result, std::vector<Row>& rows,
                     const std::vector<Row>& before);
  bool is_true(const ast::Expression& condition, const Row& row);

  // oracle_paths.cpp
  struct Walk;
  class PathSearch;
  std::vector<Row> match(const ast::GraphPattern& pattern, const Row& row);

  // oracle_expressions.cpp; `group`: what aggregates run over
  Value value_of(const ast::Expression& expression, const Row& row, const Group* group = nullptr);
  Value binary(const ast::Binary& node, const Row& row, const Group* group);
  Truth compare_any(const ast::Binary& node, const Row& row, const Group* group);
  std::vector<Value> candidates(const ast::Expression& side, ast::BinaryOperator op, const Row& row,
                                const Group* group);
  Value case_of(const ast::Case& node, const Row& row, const Group* group);
  Value property(const Value& object, const ast::Symbol& name);
  Value call(const ast::Call& node, const Row& row, const Group* group);
  Value aggregate(const ast::Call& node, const Group& group);
  Value function(const std::string& name, const std::vector<Value>& arguments);
  Value function_of_element(const std::string& name, const Value& argument);

  // Whether the edge's conditions ask for more than assertions: those of its own brackets, of the
  // pattern at hand, of FILTERs of the part.
  bool asks_unasserted(const ast::EdgePattern& edge) const;

  const PlainGraph& graph_;
  std::optional<std::string> as_of_;  // of the part at hand
  std::string conditions_;            // of the pattern and the part at hand, printed
  int steps_left_ = 15'000;
};

bool is_aggregate(const std::string& function);
bool has_aggregate(const ast::Expression& expression);

}  // namespace weft::oracle
