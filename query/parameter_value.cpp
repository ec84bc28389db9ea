// Parameters given as text: JSON where the text is JSON, else the text itself.
#include <nlohmann/json.hpp>

#include "query/query.h"

namespace weft::query {
namespace {

using Json = nlohmann::json;

// Absent for objects, which no value is.
std::optional<Value> value_of_json(const Json& json) {
  if (json.is_null()) return Value();
  if (json.is_boolean()) return Value(json.get<bool>());
  if (json.is_number_integer() && !json.is_number_unsigned())
    return Value(json.get<std::int64_t>());
  if (json.is_number_unsigned() && json.get<std::uint64_t>() <= INT64_MAX)
    return Value(json.get<std::int64_t>());
  if (json.is_number()) return Value(json.get<double>());
  if (json.is_string()) return Value(json.get<std::string>());
  if (!json.is_array()) return std::nullopt;
  List items;
  for (const Json& item : json) {
    auto value = value_of_json(item);
    if (!value) return std::nullopt;
    items.push_back(std::move(*value));
  }
  return Value(std::move(items));
}

}  // namespace

Value parameter_value(std::string_view text) {
  // A number with a point is a decimal here, as it is in a query.
  if (const auto decimal = Decimal::parse(text); decimal && text.find('.') != text.npos)
    return Value(*decimal);
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) return Value(text);
  return value_of_json(json).value_or(Value(text));
}

}  // namespace weft::query
