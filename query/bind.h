#pragma once
#include <string_view>

#include "query/bound_query.h"
#include "query/query.h"
#include "query/statements.h"
#include "query/term_value.h"

namespace weft::query {

// Looks up every name of a query in the graph, resolves scopes and parameters, and checks types as
// far as the text shows them. Throws QueryError with the place in `text`.
BoundQuery bind_query(const ast::Query& query, std::string_view text, TermReader& reader,
                      Statements& statements, const QueryOptions& options);

}  // namespace weft::query
