#pragma once
#include <stdexcept>

#include "grammar/expression.h"
#include "query/value.h"

namespace weft::query {

// Division by zero, overflow: what() says which. Whoever knows the place in the query's text turns
// it into a QueryError.
struct ComputationError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// + - * / % and ||. NULL where an operand is NULL or the kinds do not go together.
// Integers divide to decimals; a float on a side makes the result a float, which follows IEEE 754
// except that division by zero is an error for floats too.
Value compute(ast::BinaryOperator op, const Value& left, const Value& right);
Value negate(const Value& value);

// Integer where the decimal is whole and fits; else the decimal.
Value simplest(const Decimal& number);

}  // namespace weft::query
