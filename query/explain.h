#pragma once
#include <string>

#include "query/open_cursor.h"
#include "query/plan.h"
#include "query/term_value.h"

namespace weft::query {

// A plan as lines, an operator above its inputs, which stand two spaces further in. With a profile
// each line ends in rows and milliseconds.
std::string explain(const QueryPlan& plan, const BoundQuery& query, TermReader& reader,
                    const Profile* profile = nullptr);

// An expression with variables by name and predicates by local name.
std::string to_string(const BoundExpression& expression, const BoundQuery& query,
                      TermReader& reader);
std::string to_string(VarId variable, const BoundQuery& query);

}  // namespace weft::query
