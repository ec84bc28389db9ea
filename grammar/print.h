#pragma once
#include <string>
#include <string_view>

#include "grammar/ast.h"

namespace weft {

// The canonical text of a tree, on one line. Law: parse(print(q)).query == q for every q that
// parse gave.
std::string print(const ast::Query& query);
std::string print(const ast::Subquery& query);
std::string print(const ast::GraphPattern& pattern);
std::string print(const ast::PathPattern& path);
std::string print(const ast::Expression& expression);
std::string print(const ast::LabelExpression& labels);

// A name as a query must write it: in backticks where it is no plain word or is a keyword.
std::string print_name(std::string_view name);

}  // namespace weft
