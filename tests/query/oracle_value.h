// The oracle's own values: written from the language's page alone, slow and plain.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "graph/term.h"

namespace weft::oracle {

__extension__ using Int128 = __int128;

struct Null {};
struct Number {  // exact where it is no float: units / 10^scale
  Int128 units = 0;
  int scale = 0;
  std::optional<double> floating;
  bool is_integer() const { return !floating && scale == 0; }
  double as_double() const;
};
struct Text {
  std::string text;
};
struct Day {
  std::string iso;  // years have four digits, so text order is time order
};
struct Node {
  Term term;
};
struct Edge {
  Term subject, predicate, object;
  bool operator==(const Edge&) const = default;
};
struct Value;
struct Path {
  std::vector<Term> nodes;
  std::vector<Edge> edges;
};
struct List {
  std::vector<Value> items;
};

struct Value {
  std::variant<Null, bool, Number, Text, Day, Node, Edge, Path, List> data;
  std::optional<Term> literal;  // where a pattern bound it: which literal it is

  bool is_null() const { return std::holds_alternative<Null>(data); }
  template <typename T>
  const T* get() const {
    return std::get_if<T>(&data);
  }
};

using Truth = std::optional<bool>;  // absent: UNKNOWN

Value integer(std::int64_t value);
Value text(std::string value);
Value truth(Truth value);
Value of_term(const Term& term);     // a node, or what the literal means
Truth as_truth(const Value& value);  // UNKNOWN unless it is TRUE or FALSE

Number decimal(std::string_view digits);
Number add(const Number& a, const Number& b);
Number negate(const Number& a);
Number multiply(const Number& a, const Number& b);
Number divide(const Number& a, const Number& b);  // b is not zero
int compare(const Number& a, const Number& b);

Truth equals(const Value& a, const Value& b);
// `<` is negative; absent: UNKNOWN.
std::optional<int> compare(const Value& a, const Value& b);
// ORDER BY ascending, NULL last.
int total_order(const Value& a, const Value& b);

// One text for what is one value: numbers by their value, whatever their kind.
std::string canonical(const Value& value);

}  // namespace weft::oracle
