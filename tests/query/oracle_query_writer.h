// Internal to the generator.
#pragma once
#include <functional>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

#include "tests/query/oracle_generator.h"

namespace weft::oracle {

// What a variable may hold, as far as it decides where it can be used.
enum class Sort { node, edge, path, length_only_path, number, text, any, nodes, edges };

struct Variable {
  std::string name;
  Sort sort;
};

class Generator {
 public:
  explicit Generator(std::mt19937_64& numbers) : numbers_(numbers) {}

  PlainGraph graph();
  GeneratedQuery query();

 private:
  using Scope = std::vector<Variable>;

  int below(int bound) { return static_cast<int>(numbers_() % static_cast<unsigned>(bound)); }
  bool chance(int percent) { return below(100) < percent; }
  template <typename T>
  T pick(std::initializer_list<T> options) {
    return options.begin()[below(static_cast<int>(options.size()))];
  }
  const char* any_of(std::initializer_list<const char*> options) { return pick(options); }
  std::string fresh() { return fmt::format("v{}", ++names_); }
  std::vector<std::string> named(Sort sort) const;
  std::string one_named(Sort sort);  // empty where there is none

  Edge article_statement(const PlainGraph& graph, const std::function<Term()>& any_node);
  Said said();
  std::string as_of();                             // with a space behind it, or nothing
  std::string assertion(const std::string& edge);  // a condition on how the edge is said
  std::string edge_conditions();                   // the same in braces, or nothing

  std::string clauses(int count);
  std::string clause();
  std::string match();
  std::string path(bool may_be_selected);
  std::string chain(bool may_be_quantified);
  std::string selected_path();
  std::string subpath_chain();
  std::string node(std::string variable, bool with_conditions = true);
  std::string node_variable();
  std::string arrow(const std::string& filler, int direction) const;
  std::string edge();
  std::string edge_labels();
  std::string node_labels();
  std::string result(int columns);
  std::string plain_result(int columns, bool may_divide = false);
  std::string grouped_result();
  std::string order_by(const std::vector<std::string>& columns);
  std::string item();

  std::string number(int depth);
  std::string text(int depth);
  std::string day();
  std::string condition(int depth);
  std::string comparison();
  std::string element_condition(const std::string& variable);
  std::string owner();  // a node to take properties of

  std::mt19937_64& numbers_;
  Scope scope_;
  int names_ = 0;
  bool is_ordered_ = false;
};

}  // namespace weft::oracle
