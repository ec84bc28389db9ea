#pragma once
#include <variant>

#include "grammar/box.h"
#include "grammar/position.h"

namespace weft::ast {

struct LabelExpression;

struct AnyLabel {  // %
  bool operator==(const AnyLabel&) const = default;
};
struct LabelNot {  // !A
  Box<LabelExpression> operand;
  bool operator==(const LabelNot&) const = default;
};
struct LabelAnd {  // A&B
  Box<LabelExpression> left, right;
  bool operator==(const LabelAnd&) const = default;
};
struct LabelOr {  // A|B
  Box<LabelExpression> left, right;
  bool operator==(const LabelOr&) const = default;
};

// Which classes a node, or which predicate an edge, has; a Symbol is one name.
struct LabelExpression {
  std::variant<Symbol, AnyLabel, LabelNot, LabelAnd, LabelOr> node;
  Position position;
  bool operator==(const LabelExpression&) const;
};

}  // namespace weft::ast
