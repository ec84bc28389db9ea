#pragma once
#include "grammar/expression.h"
#include "query/types.h"
#include "query/value.h"

namespace weft::query {

// CAST. NULL where the value has no such form ('abc' as a number); numbers lose what is behind the
// point on the way to an integer. Throws ComputationError where a number is too large.
Value cast(const Value& value, ast::ValueType type);

TypeSet castable(ast::ValueType type);  // what CAST accepts
TypeSet cast_result(ast::ValueType type);

}  // namespace weft::query
