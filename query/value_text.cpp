#include "query/value_text.h"

#include <fmt/core.h>

#include <cmath>

namespace weft::query {
namespace {

std::string edge_text(const Triple& edge, TermReader& reader) {
  return fmt::format("-[:{}]->", reader.local_name(edge.predicate));
}

class TextWriter {
 public:
  TextWriter(TermReader& reader, NodeForm form) : reader_(reader), form_(form) {}

  std::string write(const Value& value) {
    switch (value.kind()) {
      case Kind::null:
        return {};
      case Kind::boolean:
        return value.boolean() ? "true" : "false";
      case Kind::integer:
      case Kind::decimal:
      case Kind::floating:
        return number_text(value);
      case Kind::text:
        return value.text();
      case Kind::date:
        return to_string(value.date());
      case Kind::timestamp:
        return to_string(value.timestamp());
      case Kind::duration:
        return to_string(value.duration());
      case Kind::node:
        return node(value.node());
      case Kind::edge:
        return fmt::format("({}){}({})", term(value.edge().subject),
                           edge_text(value.edge(), reader_), term(value.edge().object));
      case Kind::path:
        return path(value.path());
      case Kind::list:
        return list(value.list());
      case Kind::record:
        return record(value.record());
      case Kind::stored:
        return write(reader_.decode(value));
    }
    return {};
  }

 private:
  std::string node(TermId id) {
    return form_ == NodeForm::iri ? reader_.iri(id) : reader_.name(id);
  }
  std::string term(TermId id) { return write(Value::of_term(id)); }
  std::string item(const Value& value) { return value.is_null() ? "NULL" : write(value); }

  std::string path(const Path& path) {
    std::string text = fmt::format("({})", term(path.nodes.front()));
    for (std::size_t i = 0; i < path.edges.size(); ++i) {
      const std::string label = reader_.local_name(path.edges[i].predicate);
      const bool forward = path.edges[i].subject == path.nodes[i];
      text += fmt::format("{}-[:{}]-{}({})", forward ? "" : "<", label, forward ? ">" : "",
                          term(path.nodes[i + 1]));
    }
    return text;
  }
  std::string list(const List& items) {
    std::string text = "[";
    for (std::size_t i = 0; i < items.size(); ++i)
      text += (i > 0 ? ", " : "") + item(items[i]);
    return text + "]";
  }
  std::string record(const Record& fields) {
    std::string text = "{";
    for (std::size_t i = 0; i < fields.size(); ++i)
      text += fmt::format("{}{}: {}", i > 0 ? ", " : "", fields[i].first, item(fields[i].second));
    return text + "}";
  }

  TermReader& reader_;
  NodeForm form_;
};

}  // namespace

std::string to_text(const Value& value, TermReader& reader, NodeForm form) {
  return TextWriter(reader, form).write(value);
}

std::string number_text(const Value& number) {
  if (number.is(Kind::integer)) return fmt::format("{}", number.integer());
  if (number.is(Kind::decimal)) return number.decimal().to_string();
  const double value = number.floating();
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-Infinity" : "Infinity";
  return fmt::format("{}", value);
}

}  // namespace weft::query
