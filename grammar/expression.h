// What can be computed from one row, as it was written: nothing is looked up or folded.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "grammar/box.h"
#include "grammar/label.h"
#include "grammar/literal.h"
#include "grammar/operators.h"
#include "grammar/position.h"

namespace weft::ast {

struct Expression;
struct GraphPattern;  // path.h
struct Subquery;      // query.h

struct Parameter {  // $name
  Symbol name;
  bool operator==(const Parameter&) const = default;
};
struct Variable {
  Symbol name;
  bool operator==(const Variable&) const = default;
};
struct Property {  // object.name
  Box<Expression> object;
  Symbol name;
  bool operator==(const Property&) const = default;
};
struct Subscript {  // list[index]
  Box<Expression> list, index;
  bool operator==(const Subscript&) const = default;
};
struct List {  // [a, b]
  std::vector<Expression> items;
  bool operator==(const List&) const;
};

struct Unary {  // -9223372036854775808 is a literal, every other minus is one of these
  UnaryOperator op = UnaryOperator::plus;
  Box<Expression> operand;
  bool operator==(const Unary&) const = default;
};

struct Binary {
  BinaryOperator op = BinaryOperator::equal;
  Box<Expression> left, right;
  Position op_position;
  bool operator==(const Binary&) const = default;
};

struct Test {  // operand IS [NOT] NULL|TRUE|FALSE|UNKNOWN
  Box<Expression> operand;
  TruthTest test = TruthTest::is_null;
  bool negated = false;
  bool operator==(const Test&) const = default;
};
struct LabelTest {  // operand IS [NOT] LABELED labels, operand:labels
  Box<Expression> operand;
  LabelExpression labels;
  bool negated = false;
  bool operator==(const LabelTest&) const = default;
};

struct CaseBranch;
struct Case {  // CASE [operand] WHEN … THEN … [ELSE …] END
  std::optional<Box<Expression>> operand;
  std::vector<CaseBranch> branches;  // never empty
  std::optional<Box<Expression>> otherwise;
  bool operator==(const Case&) const;
};

enum class ValueType : std::uint8_t {
  string,
  integer,
  decimal,
  floating,
  boolean,
  date,
  timestamp
};
struct Cast {
  Box<Expression> operand;
  ValueType type = ValueType::string;
  bool operator==(const Cast&) const = default;
};

// A function or an aggregate; COALESCE and NULLIF too. Which exist is not known here.
struct Call {
  std::string name;  // in lower case; COUNT(*) is "count" with star
  std::vector<Expression> arguments;
  bool distinct = false, star = false;
  bool operator==(const Call&) const;
};

struct Exists {  // EXISTS { [MATCH] paths [WHERE condition] }
  Box<GraphPattern> pattern;
  bool operator==(const Exists&) const = default;
};
struct ValueOf {  // VALUE { query }
  Box<Subquery> query;
  bool operator==(const ValueOf&) const = default;
};

struct Expression {
  std::variant<Literal, Parameter, Variable, Property, Subscript, List, Unary, Binary, Test,
               LabelTest, Case, Cast, Call, Exists, ValueOf>
      node;
  Position position;
  bool operator==(const Expression&) const;
};

struct CaseBranch {
  Expression when, then;  // `when`: a condition, or a value to compare with the operand
  bool operator==(const CaseBranch&) const = default;
};

}  // namespace weft::ast
