#pragma once
#include "query/bound_expression.h"
#include "query/execution.h"

namespace weft::query {

// The value of an expression over the frame; never a stored literal. Throws QueryError with the
// place in the text for division by zero, overflow and a malformed regular expression.
Value evaluate(const BoundExpression& expression, Execution& run);

// As evaluate(), but a variable that holds a literal of the graph gives it unread, so that it can
// be matched again by identity.
Value evaluate_raw(const BoundExpression& expression, Execution& run);

// Whether a condition is TRUE.
bool holds(const BoundExpression& condition, Execution& run);

}  // namespace weft::query
