#pragma once
#include <optional>

#include "query/bound_expression.h"
#include "query/execution.h"

namespace weft::query {

// = <> < <= > >= IN CONTAINS STARTS WITH ENDS WITH =~ : TRUE, FALSE or UNKNOWN (absent).
// A side that is a property of several values makes the comparison true where any of them does;
// n.name stands for all names where the language says so.
std::optional<bool> evaluate_comparison(const BinaryOf& binary, const ast::Position& position,
                                        Execution& run);
bool is_comparison(ast::BinaryOperator op);

// One value against one value, as in CASE x WHEN y.
std::optional<bool> compare_values(ast::BinaryOperator op, const Value& left, const Value& right);

}  // namespace weft::query
