#include "query/value.h"

#include "graph/check.h"

namespace weft::query {

static_assert(sizeof(Value) <= 40);

Value::Value(List value) : data_(std::make_shared<const List>(std::move(value))) {}
Value::Value(Record value) : data_(std::make_shared<const Record>(std::move(value))) {}

Value Value::of_term(TermId id) {
  Value value;
  if (is_resource(id)) {
    value.data_ = Node{id};
  } else {
    value.data_ = StoredLiteral{id};
  }
  return value;
}

double Value::as_double() const {
  switch (kind()) {
    case Kind::integer:
      return static_cast<double>(integer());
    case Kind::decimal:
      return decimal().to_double();
    default:
      return floating();
  }
}

Decimal Value::as_decimal() const {
  return is(Kind::integer) ? Decimal(integer()) : decimal();
}

std::size_t Value::heap_bytes() const {
  switch (kind()) {
    case Kind::text:
      return sizeof(std::string) + text().size();
    case Kind::path:
      return sizeof(Path) + path().nodes.size() * sizeof(TermId) +
             path().edges.size() * sizeof(Triple);
    case Kind::list: {
      std::size_t bytes = sizeof(List);
      for (const Value& item : list())
        bytes += sizeof(Value) + item.heap_bytes();
      return bytes;
    }
    case Kind::record: {
      std::size_t bytes = sizeof(Record);
      for (const auto& [name, item] : record())
        bytes += sizeof(std::string) + name.size() + sizeof(Value) + item.heap_bytes();
      return bytes;
    }
    default:
      return 0;
  }
}

std::string_view describe(Kind kind) {
  switch (kind) {
    case Kind::null:
      return "NULL";
    case Kind::boolean:
      return "a truth value";
    case Kind::integer:
      return "an integer";
    case Kind::decimal:
      return "a decimal number";
    case Kind::floating:
      return "a floating-point number";
    case Kind::text:
      return "a text";
    case Kind::date:
      return "a date";
    case Kind::timestamp:
      return "a timestamp";
    case Kind::duration:
      return "a duration";
    case Kind::node:
      return "a node";
    case Kind::edge:
      return "an edge";
    case Kind::path:
      return "a path";
    case Kind::list:
      return "a list";
    case Kind::record:
      return "a record";
    case Kind::stored:
      return "a literal";
  }
  WEFT_CHECK(false, "every kind has a name");
}

}  // namespace weft::query
