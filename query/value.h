// What a query computes with. Values are small (32 bytes) and cheap to copy: texts, lists and
// paths are shared and never change.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "graph/term_id.h"
#include "graph/triple.h"
#include "query/decimal.h"
#include "query/temporal.h"

namespace weft::query {

class Value;

struct Null {};
struct Node {  // a resource
  TermId id;
};
struct Edge {  // a statement
  Triple triple;
};
struct StoredLiteral {  // a literal of the graph that nobody had to read yet
  TermId id;
};
struct Path {  // nodes.size() == edges.size() + 1; edges[i] joins nodes[i] and nodes[i + 1]
  std::vector<TermId> nodes;
  std::vector<Triple> edges;
};
using List = std::vector<Value>;
using Record = std::vector<std::pair<std::string, Value>>;  // fields in their order

// In the order of Value's alternatives.
enum class Kind : std::uint8_t {
  null,
  boolean,
  integer,
  decimal,
  floating,
  text,
  date,
  timestamp,
  duration,
  node,
  edge,
  path,
  list,
  record,
  stored
};

class Value {
 public:
  Value() = default;  // NULL
  explicit Value(bool value) : data_(value) {}
  explicit Value(std::int64_t value) : data_(value) {}
  explicit Value(const Decimal& value) : data_(value) {}
  explicit Value(double value) : data_(value) {}
  explicit Value(std::string value)
      : data_(std::make_shared<const std::string>(std::move(value))) {}
  explicit Value(std::string_view value) : Value(std::string(value)) {}
  explicit Value(const char* value) : Value(std::string(value)) {}
  explicit Value(Date value) : data_(value) {}
  explicit Value(const Timestamp& value) : data_(value) {}
  explicit Value(const Duration& value) : data_(value) {}
  explicit Value(Node value) : data_(value) {}
  explicit Value(const Edge& value) : data_(value) {}
  explicit Value(Path value) : data_(std::make_shared<const Path>(std::move(value))) {}
  explicit Value(List value);
  explicit Value(Record value);
  // A node, or a literal that decode() (term_value.h) must read before it is computed with.
  static Value of_term(TermId id);

  Kind kind() const { return static_cast<Kind>(data_.index()); }
  bool is(Kind wanted) const { return kind() == wanted; }
  bool is_null() const { return is(Kind::null); }
  bool is_number() const { return kind() >= Kind::integer && kind() <= Kind::floating; }

  // Each asks for the kind that the value has.
  bool boolean() const { return std::get<bool>(data_); }
  std::int64_t integer() const { return std::get<std::int64_t>(data_); }
  const Decimal& decimal() const { return std::get<Decimal>(data_); }
  double floating() const { return std::get<double>(data_); }
  const std::string& text() const { return *std::get<std::shared_ptr<const std::string>>(data_); }
  Date date() const { return std::get<Date>(data_); }
  const Timestamp& timestamp() const { return std::get<Timestamp>(data_); }
  const Duration& duration() const { return std::get<Duration>(data_); }
  TermId node() const { return std::get<Node>(data_).id; }
  const Triple& edge() const { return std::get<Edge>(data_).triple; }
  const Path& path() const { return *std::get<std::shared_ptr<const Path>>(data_); }
  const List& list() const { return *std::get<std::shared_ptr<const List>>(data_); }
  const Record& record() const { return *std::get<std::shared_ptr<const Record>>(data_); }
  TermId stored() const { return std::get<StoredLiteral>(data_).id; }

  double as_double() const;    // of any number
  Decimal as_decimal() const;  // of an integer or a decimal
  // Bytes on the heap that this value keeps alive, for the memory limit; shared ones count fully.
  std::size_t heap_bytes() const;

 private:
  std::variant<std::monostate, bool, std::int64_t, Decimal, double,
               std::shared_ptr<const std::string>, Date, Timestamp, Duration, Node, Edge,
               std::shared_ptr<const Path>, std::shared_ptr<const List>,
               std::shared_ptr<const Record>, StoredLiteral>
      data_;
};

// "an integer", "a text", "a node" …, for messages.
std::string_view describe(Kind kind);

}  // namespace weft::query
