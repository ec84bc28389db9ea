#include <fmt/core.h>

#include <cmath>

#include "query/labels.h"
#include "query/value_text.h"

namespace weft::query {
namespace {

std::string node_json(TermId id, TermReader& reader) {
  const auto name = reader.preferred_name(id);
  std::string labels;
  for (const std::string& label : label_names(id, reader))
    labels += (labels.empty() ? "" : ", ") + json_string(label);
  return fmt::format(R"({{"iri": {}, "name": {}, "labels": [{}]}})", json_string(reader.iri(id)),
                     name ? json_string(*name) : "null", labels);
}

// A resource by its IRI, a literal by its value.
std::string end_json(TermId id, TermReader& reader) {
  return is_resource(id) ? json_string(reader.iri(id)) : to_json(reader.decode(id), reader);
}

std::string edge_json(const Triple& edge, TermReader& reader) {
  return fmt::format(R"({{"subject": {}, "predicate": {}, "object": {}}})",
                     end_json(edge.subject, reader), end_json(edge.predicate, reader),
                     end_json(edge.object, reader));
}

template <typename Items, typename Write>
std::string array_json(const Items& items, Write write) {
  std::string text = "[";
  for (const auto& item : items)
    text += (text.size() > 1 ? ", " : "") + write(item);
  return text + "]";
}

std::string path_json(const Path& path, TermReader& reader) {
  return fmt::format(
      R"({{"nodes": {}, "edges": {}}})",
      array_json(path.nodes, [&](TermId id) { return to_json(Value::of_term(id), reader); }),
      array_json(path.edges, [&](const Triple& edge) { return edge_json(edge, reader); }));
}

std::string record_json(const Record& fields, TermReader& reader) {
  std::string text = "{";
  for (const auto& [name, value] : fields)
    text += (text.size() > 1 ? ", " : "") + json_string(name) + ": " + to_json(value, reader);
  return text + "}";
}

}  // namespace

std::string to_json(const Value& value, TermReader& reader) {
  switch (value.kind()) {
    case Kind::null:
      return "null";
    case Kind::boolean:
      return value.boolean() ? "true" : "false";
    case Kind::integer:
    case Kind::decimal:
      return number_text(value);
    case Kind::floating:
      return std::isfinite(value.floating()) ? number_text(value) : json_string(number_text(value));
    case Kind::node:
      return node_json(value.node(), reader);
    case Kind::edge:
      return edge_json(value.edge(), reader);
    case Kind::path:
      return path_json(value.path(), reader);
    case Kind::list:
      return array_json(value.list(), [&](const Value& item) { return to_json(item, reader); });
    case Kind::record:
      return record_json(value.record(), reader);
    case Kind::stored:
      return to_json(reader.decode(value), reader);
    default:
      return json_string(to_text(value, reader));
  }
}

std::string json_string(std::string_view text) {
  std::string quoted = "\"";
  for (const char byte : text) {
    switch (byte) {
      case '"':
        quoted += "\\\"";
        break;
      case '\\':
        quoted += "\\\\";
        break;
      case '\n':
        quoted += "\\n";
        break;
      case '\r':
        quoted += "\\r";
        break;
      case '\t':
        quoted += "\\t";
        break;
      default:
        if (static_cast<unsigned char>(byte) < 0x20) {
          quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(byte));
        } else {
          quoted += byte;
        }
    }
  }
  return quoted + "\"";
}

}  // namespace weft::query
