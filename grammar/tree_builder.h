// Internal to grammar/: includes ANTLR.
#pragma once
#include <WeftParser.h>

#include <optional>
#include <string>
#include <vector>

#include "grammar/ast.h"
#include "grammar/problem.h"
#include "grammar/query_text.h"

namespace weft {

// Makes the syntax tree from ANTLR's parse tree, one function a rule, and collects what the rules
// cannot say: numbers out of range, chained comparisons, mixed set operators, endless paths.
// After a problem the tree is still whole, but means nothing.
class TreeBuilder {
 public:
  TreeBuilder(const QueryText& text, std::vector<QueryProblem>& problems)
      : text_(text), problems_(problems) {}

  ast::Query query(syntax::WeftParser::QueryContext& rule);

 private:
  using P = syntax::WeftParser;

  // build_query.cpp
  ast::Subquery subquery(P::SubqueryContext& rule);
  ast::Composite composite(P::CompositeContext& rule);
  ast::Part part(P::PartContext& rule);
  ast::Expression as_of(P::AsOfContext& rule);
  ast::Clause clause(P::ClauseContext& rule);
  ast::Let let(P::LetClauseContext& rule);
  ast::For for_each(P::ForClauseContext& rule);
  ast::Return result(P::ReturnClauseContext& rule);
  ast::ReturnItem return_item(P::ReturnItemContext& rule);
  std::vector<ast::SortKey> sort_keys(P::OrderByContext& rule);
  ast::Count count(P::CountContext& rule);

  // build_path.cpp
  ast::GraphPattern graph_pattern(P::GraphPatternContext& rule);
  ast::PathPattern path_pattern(P::PathPatternContext& rule);
  std::vector<ast::PathElement> path_elements(P::PathElementsContext& rule);
  ast::EdgePattern edge(P::EdgeContext& rule);
  ast::Subpath subpath(P::SubpathContext& rule);
  ast::Filler filler(P::FillerContext& rule);
  ast::Selector selector(P::SelectorContext& rule);
  ast::Quantifier quantifier(P::QuantifierContext& rule);
  std::uint32_t bound(P::BoundContext& rule);
  ast::LabelExpression labels(P::LabelExpressionContext& rule);
  ast::LabelExpression labels(P::LabelTermContext& rule);
  ast::LabelExpression labels(P::LabelFactorContext& rule);

  // build_expression.cpp
  ast::Expression expression(P::ExpressionContext& rule);
  ast::Expression expression(P::ConjunctionContext& rule);
  ast::Expression expression(P::NegationContext& rule);
  ast::Expression expression(P::PredicateContext& rule);
  ast::Expression expression(P::ConcatenationContext& rule);
  ast::Expression expression(P::SumContext& rule);
  ast::Expression expression(P::ProductContext& rule);
  ast::Expression expression(P::FactorContext& rule);
  ast::Expression expression(P::PostfixContext& rule);
  ast::Expression predicate_tail(P::PredicateTailContext& rule, ast::Expression operand);

  // build_primary.cpp
  ast::Expression primary(P::PrimaryContext& rule);
  ast::Literal literal(P::LiteralContext& rule);
  ast::Literal integer(const antlr4::Token& token);
  ast::Literal floating(const antlr4::Token& token);
  std::string text(const antlr4::Token& token);
  ast::Call call(P::CallContext& rule);
  ast::Case case_of(P::CaseExpressionContext& rule);
  ast::Symbol symbol(P::NameContext& rule);           // a variable
  ast::Symbol symbol(P::AnyNameContext& rule);        // a column: backticks mean nothing
  ast::Symbol exact_symbol(P::AnyNameContext& rule);  // a label or property: backticks count
  ast::Symbol parameter(const antlr4::Token& token);

  std::string_view bytes(const antlr4::Token& token) const { return text_.bytes(token); }
  void report(ast::Position at, std::string message, std::string hint = {});

  const QueryText& text_;
  std::vector<QueryProblem>& problems_;
};

}  // namespace weft
