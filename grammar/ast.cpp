#include "grammar/ast.h"

// Comparisons that meet their own type again: defaulted here, where every type is complete.
namespace weft::ast {

bool LabelExpression::operator==(const LabelExpression&) const = default;
bool List::operator==(const List&) const = default;
bool Case::operator==(const Case&) const = default;
bool Call::operator==(const Call&) const = default;
bool Expression::operator==(const Expression&) const = default;
bool Subpath::operator==(const Subpath&) const = default;
bool PathElement::operator==(const PathElement&) const = default;

}  // namespace weft::ast
