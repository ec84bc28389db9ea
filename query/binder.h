// Looks up every name of a query and checks what the text alone shows. Split over bind_*.cpp by the
// part of the grammar; bind_query() (bind.h) is the way in.
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "query/bound_query.h"
#include "query/name_lookup.h"
#include "query/query.h"

namespace weft::query {

// The names that can be read at one place of a query, in the order in which they came.
struct Scope {
  std::vector<std::pair<std::string, VarId>> names;
  const Scope* outer = nullptr;              // the rows around a subquery
  std::vector<VarId>* references = nullptr;  // collects what is read from `outer`

  std::optional<VarId> find(std::string_view name) const;
  void set(const std::string& name, VarId variable);  // replaces
};

class Binder {
 public:
  Binder(TermReader& reader, Statements& statements, std::string_view text,
         const QueryOptions& options)
      : reader_(reader), text_(text), options_(options), names_(reader, statements, text) {}

  BoundQuery bind(const ast::Query& query);

 private:
  friend class PatternBinder;
  friend class PathAutomaton;

  // A RETURN with aggregates: what its items may read.
  struct Grouping {
    const Scope* before;  // of the rows that are grouped
    std::vector<std::pair<ast::Expression, BoundExpression>> keys;
    std::vector<BoundAggregate> aggregates;
  };

  // bind_query.cpp
  BoundBody bind_body(const ast::Subquery& body, const Scope& start, Scope* columns);
  BoundComposite bind_composite(const ast::Composite& composite, const Scope& start,
                                Scope* columns);
  BoundPart bind_part(const ast::Part& part, const Scope& start, Scope* columns);
  Day bind_day(const ast::Expression& as_of);
  BoundClause bind_clause(const ast::Clause& clause, Scope& scope,
                          std::vector<BoundClause>& clauses);
  BoundClause bind_for(const ast::For& loop, Scope& scope);
  std::uint64_t bind_count(const ast::Count& count);
  BoundSortKey bind_sort_key(const ast::SortKey& key, const Scope& scope);

  // bind_return.cpp
  void bind_return(const ast::Return& result, const Scope& scope, BoundPart& part, Scope* columns);
  std::vector<ast::ReturnItem> items_of(const ast::Return& result, const Scope& scope);
  void bind_grouping(const ast::Return& result, const std::vector<ast::ReturnItem>& items,
                     const Scope& scope, BoundPart& part, Scope& after);
  void bind_order(const ast::Return& result, const std::vector<ast::ReturnItem>& items,
                  const Scope& scope, BoundPart& part, const Scope& columns);

  // bind_pattern.cpp
  BoundMatch bind_match(const ast::GraphPattern& pattern, Scope& scope);

  // bind_expression.cpp
  BoundExpression bind_expression(const ast::Expression& expression, const Scope& scope);
  BoundExpression bind_condition(const ast::Expression& expression, const Scope& scope);
  BoundExpression bind_node(const ast::Literal& literal, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Parameter& parameter, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Variable& variable, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Property& property, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Subscript& subscript, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::List& list, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Unary& unary, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Binary& binary, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Test& test, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::LabelTest& test, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Case& choice, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Cast& conversion, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Call& call, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::Exists& exists, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_node(const ast::ValueOf& value, const ast::Expression& whole,
                            const Scope& scope);
  BoundExpression bind_aggregate(const ast::Call& call, AggregateKind kind,
                                 const ast::Expression& whole);
  BoundExpression property_of(BoundExpression object, const ast::Symbol& name,
                              const ast::Position& position);
  // What an expression that reads the element sees of it.
  StatementView view_of(const BoundExpression& element) const;
  BoundLabels bind_labels(const ast::LabelExpression& labels, TypeSet element,
                          const StatementView& view);
  void require(const BoundExpression& operand, TypeSet accepted, std::string_view what,
               std::string_view hint = {});

  VarId add_variable(std::string name, TypeSet type);
  // What one part of a query shows about a variable of the rows before it (a node, where a label
  // stands) holds there only, if rows may live without that part: OPTIONAL MATCH, EXISTS, VALUE,
  // one of several parts.
  std::vector<TypeSet> types() const;
  void restore(const std::vector<TypeSet>& types);
  TypeSet& type_of(VarId variable) { return query_.variables[index_of(variable)].type; }
  [[noreturn]] void fail(const ast::Position& position, std::string what,
                         std::string hint = {}) const;
  [[noreturn]] void fail_unbound(const ast::Symbol& name, const Scope& scope) const;

  TermReader& reader_;
  std::string_view text_;
  const QueryOptions& options_;
  NameLookup names_;
  BoundQuery query_;
  StatementView view_;           // of the part that is bound
  std::set<std::string> asked_;  // variables that its FILTERs ask for more than assertions
  std::set<VarId> asked_edges_;  // bound by patterns that range over unasserted statements too
  Grouping* grouping_ = nullptr;  // while items of a RETURN with aggregates are bound
};

}  // namespace weft::query
