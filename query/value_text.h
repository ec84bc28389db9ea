#pragma once
#include <cstdint>
#include <string>

#include "query/term_value.h"
#include "query/value.h"

namespace weft::query {

enum class NodeForm : std::uint8_t { name, iri };

// A value as a cell of a table or of CSV: a node as its name or IRI, an edge as
// (Ada)-[:bornIn]->(London), a list as [1, 2], a date in ISO form, NULL as nothing.
std::string to_text(const Value& value, TermReader& reader, NodeForm form = NodeForm::name);

// A number as queries write it: 5, 0.25, 1e+20; "NaN", "Infinity", "-Infinity".
std::string number_text(const Value& number);

// A value as one JSON value: a node {"iri", "name", "labels"}, an edge {"subject", "predicate",
// "object"} of IRIs, a path {"nodes": […], "edges": […]}, dates and durations as ISO text, NaN and
// infinities as text.
std::string to_json(const Value& value, TermReader& reader);
std::string json_string(std::string_view text);  // with the quotes

}  // namespace weft::query
