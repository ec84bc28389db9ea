// Internal to grammar/.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "grammar/ast.h"

namespace weft {

// Writes trees as canonical text, each node behind what is there already.
class Printer {
 public:
  std::string take() { return std::move(out_); }

  void query(const ast::Query& query);
  void subquery(const ast::Subquery& subquery);
  void graph_pattern(const ast::GraphPattern& pattern);
  void path(const ast::PathPattern& path);
  void expression(const ast::Expression& expression);
  void labels(const ast::LabelExpression& labels);

 private:
  // print.cpp
  void composite(const ast::Composite& composite);
  void part(const ast::Part& part);
  void clause(const ast::Match& match);
  void clause(const ast::Filter& filter);
  void clause(const ast::Let& let);
  void clause(const ast::For& clause);
  void clause(const ast::OrderBy& order);
  void clause(const ast::Offset& offset);
  void clause(const ast::Limit& limit);
  void result(const ast::Return& result);
  void return_item(const ast::ReturnItem& item);
  void sort_keys(const std::vector<ast::SortKey>& keys);
  void count(const ast::Count& count);
  void variable(const ast::Symbol& symbol);
  void exact(const ast::Symbol& symbol);  // a label or property
  void parameter(const ast::Parameter& parameter);

  // print_path.cpp
  void elements(const std::vector<ast::PathElement>& elements);
  void element(const ast::NodePattern& node);
  void element(const ast::EdgePattern& edge);
  void element(const ast::Subpath& subpath);
  void path_head(const std::optional<ast::Symbol>& name, const std::optional<ast::PathMode>& mode,
                 const ast::Selector* selector);
  void selector(const ast::Selector& selector);
  void filler(const ast::Filler& filler);
  void quantifier(const ast::Quantifier& quantifier);
  void label_operand(const ast::LabelExpression& labels, int level);

  // print_expression.cpp
  void operand(const ast::Expression& expression, int level);  // in parentheses if it binds looser
  void node(const ast::Literal& literal);
  void node(const ast::Parameter& parameter);
  void node(const ast::Variable& variable);
  void node(const ast::Property& property);
  void node(const ast::Subscript& subscript);
  void node(const ast::List& list);
  void node(const ast::Unary& unary);
  void node(const ast::Binary& binary);
  void node(const ast::Test& test);
  void node(const ast::LabelTest& test);
  void node(const ast::Case& made);
  void node(const ast::Cast& cast);
  void node(const ast::Call& call);
  void node(const ast::Exists& exists);
  void node(const ast::ValueOf& value);

  // Prints each, with `separator` between them.
  template <typename Range, typename Print>
  void list(const Range& range, std::string_view separator, Print print) {
    std::string_view before;
    for (const auto& item : range) {
      put(before);
      print(item);
      before = separator;
    }
  }

  void put(std::string_view text) { out_ += text; }

  std::string out_;
};

}  // namespace weft
