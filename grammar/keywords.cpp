#include "grammar/keywords.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace weft {
namespace {

using namespace std::string_view_literals;

// A test compares these with the grammar.
constexpr std::array kKeywords{
    "ACYCLIC"sv,   "ALL"sv,    "AND"sv,        "ANY"sv,      "AS"sv,         "ASC"sv,
    "BOOLEAN"sv,   "BY"sv,     "CASE"sv,       "CAST"sv,     "CONTAINS"sv,   "DATE"sv,
    "DECIMAL"sv,   "DESC"sv,   "DIFFERENT"sv,  "DISTINCT"sv, "DURATION"sv,   "EDGES"sv,
    "ELEMENTS"sv,  "ELSE"sv,   "END"sv,        "ENDS"sv,     "EXCEPT"sv,     "EXISTS"sv,
    "EXPLAIN"sv,   "FALSE"sv,  "FILTER"sv,     "FIRST"sv,    "FLOAT"sv,      "FOR"sv,
    "GROUP"sv,     "GROUPS"sv, "IN"sv,         "INTEGER"sv,  "INTERSECT"sv,  "IS"sv,
    "LABELED"sv,   "LAST"sv,   "LET"sv,        "LIMIT"sv,    "MATCH"sv,      "NEXT"sv,
    "NOT"sv,       "NULL"sv,   "NULLS"sv,      "OF"sv,       "OFFSET"sv,     "OPTIONAL"sv,
    "OR"sv,        "ORDER"sv,  "ORDINALITY"sv, "PROFILE"sv,  "REPEATABLE"sv, "RETURN"sv,
    "SHORTEST"sv,  "SIMPLE"sv, "SKIP"sv,       "STARTS"sv,   "STRING"sv,     "THEN"sv,
    "TIMESTAMP"sv, "TRAIL"sv,  "TRUE"sv,       "UNION"sv,    "UNKNOWN"sv,    "VALUE"sv,
    "WALK"sv,      "WHEN"sv,   "WHERE"sv,      "WITH"sv,     "XOR"sv};

// Those that are names as well: softKeyword in the grammar.
constexpr std::array kSoftKeywords{
    "ACYCLIC"sv, "BOOLEAN"sv,  "DATE"sv,      "DECIMAL"sv, "DIFFERENT"sv,  "DURATION"sv,
    "EDGES"sv,   "ELEMENTS"sv, "FIRST"sv,     "FLOAT"sv,   "GROUPS"sv,     "INTEGER"sv,
    "LABELED"sv, "LAST"sv,     "NULLS"sv,     "OF"sv,      "ORDINALITY"sv, "REPEATABLE"sv,
    "SIMPLE"sv,  "STRING"sv,   "TIMESTAMP"sv, "TRAIL"sv,   "VALUE"sv,      "WALK"sv};

constexpr std::array kFunctions{
    "abs"sv,         "avg"sv,        "ceil"sv,   "char_length"sv, "coalesce"sv, "collect_list"sv,
    "count"sv,       "day"sv,        "edges"sv,  "element_id"sv,  "elements"sv, "end_node"sv,
    "evidence"sv,    "floor"sv,      "labels"sv, "left"sv,        "lower"sv,    "max"sv,
    "min"sv,         "mod"sv,        "month"sv,  "names"sv,       "nodes"sv,    "nullif"sv,
    "path_length"sv, "properties"sv, "right"sv,  "round"sv,       "size"sv,     "sqrt"sv,
    "start_node"sv,  "sum"sv,        "trim"sv,   "type"sv,        "upper"sv,    "year"sv};

bool contains(std::span<const std::string_view> sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

std::span<const std::string_view> keywords() {
  return kKeywords;
}

std::span<const std::string_view> function_names() {
  return kFunctions;
}

bool is_reserved(std::string_view word) {
  std::string upper(word);
  for (char& c : upper)
    c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return contains(kKeywords, upper) && !contains(kSoftKeywords, upper);
}

bool is_plain_name(std::string_view name) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !name.empty() && is_letter(name.front()) && !is_reserved(name) &&
         std::all_of(name.begin(), name.end(), [&](char c) { return is_letter(c) || is_digit(c); });
}

}  // namespace weft
