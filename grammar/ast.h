// A query as it was written. Trees are plain values: copy, compare, build them by hand.
// == ignores positions. Expressions: expression.h; paths: path.h.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "grammar/expression.h"
#include "grammar/path.h"
#include "grammar/position.h"

namespace weft::ast {

struct Match {  // [OPTIONAL] MATCH
  bool optional = false;
  GraphPattern pattern;
  bool operator==(const Match&) const = default;
};
struct Filter {  // FILTER [WHERE] condition
  Expression condition;
  bool operator==(const Filter&) const = default;
};
struct Let {  // LET name = value, …: a later item sees the earlier ones
  struct Item {
    Symbol name;
    Expression value;
    bool operator==(const Item&) const = default;
  };
  std::vector<Item> items;  // never empty
  bool operator==(const Let&) const = default;
};
enum class CounterKind : std::uint8_t { ordinality, offset };  // from 1, from 0
struct For {  // FOR name IN list [WITH ORDINALITY|OFFSET counter]
  Symbol name;
  Expression list;
  CounterKind counter_kind = CounterKind::ordinality;
  std::optional<Symbol> counter;
  bool operator==(const For&) const = default;
};
enum class NullOrder : std::uint8_t { first, last };
struct SortKey {
  Expression value;
  bool descending = false;
  std::optional<NullOrder> nulls;  // absent: last, under DESC first
  bool operator==(const SortKey&) const = default;
};
struct OrderBy {
  std::vector<SortKey> keys;  // never empty
  bool operator==(const OrderBy&) const = default;
};
struct Offset {
  Count count;
  bool operator==(const Offset&) const = default;
};
struct Limit {
  Count count;
  bool operator==(const Limit&) const = default;
};

struct Clause {
  std::variant<Match, Filter, Let, For, OrderBy, Offset, Limit> node;
  Position position;
  bool operator==(const Clause&) const = default;
};

struct ReturnItem {
  Expression value;
  Symbol column;  // after AS; else the variable's name, else the item as it is written
  bool operator==(const ReturnItem&) const = default;
};

struct Return {
  bool distinct = false;
  bool star = false;              // RETURN *; items is then empty
  std::vector<ReturnItem> items;  // else never empty
  std::vector<Symbol> group_by;   // empty where there is no GROUP BY
  std::vector<SortKey> order_by;
  std::optional<Count> offset, limit;
  Position position;
  bool operator==(const Return&) const = default;
};

struct Part {
  std::optional<Expression> as_of;  // AS OF: a DATE literal or a parameter
  std::vector<Clause> clauses;
  Return result;
  Position position;
  bool operator==(const Part&) const = default;
};

enum class SetOperator : std::uint8_t { set_union, set_except, set_intersect };
enum class Duplicates : std::uint8_t { removed, kept };  // DISTINCT (the default), ALL

// part (op part)*, from the left; one operator for all.
struct Composite {
  std::vector<Part> parts;  // never empty
  SetOperator op = SetOperator::set_union;
  Duplicates duplicates = Duplicates::removed;
  Position position;
  bool operator==(const Composite&) const = default;
};

// composite (NEXT composite)*: the rows of each feed every part of the one after it.
struct Subquery {
  std::vector<Composite> composites;  // never empty
  Position position;
  bool operator==(const Subquery&) const = default;
};

enum class ExplainMode : std::uint8_t { none, explain, profile };

struct Query {
  ExplainMode mode = ExplainMode::none;
  Subquery body;
  bool operator==(const Query&) const = default;
};

}  // namespace weft::ast
