#include "tests/query/oracle_value.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace weft::oracle {
namespace {

constexpr std::string_view kXsd = "http://www.w3.org/2001/XMLSchema#";

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i)
    power *= 10;
  return power;
}

Number normal(Number number) {
  while (!number.floating && number.scale > 0 && number.units % 10 == 0) {
    number.units /= 10;
    --number.scale;
  }
  return number;
}

void align(Number& a, Number& b) {
  const int scale = std::max(a.scale, b.scale);
  a.units *= power_of_ten(scale - a.scale);
  b.units *= power_of_ten(scale - b.scale);
  a.scale = b.scale = scale;
}

Number floating(double value) {
  return {0, 0, value};
}

bool is_float(const Number& a, const Number& b) {
  return a.floating || b.floating;
}

// Whether the text names a year or a month, an interval to compare dates with.
bool names_interval(const std::string& text) {
  if (text.size() != 4 && text.size() != 7) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 4 ? text[i] != '-' : std::isdigit(static_cast<unsigned char>(text[i])) == 0)
      return false;
  return true;
}

// Before, in or after the interval, as the beginnings of ISO dates compare.
std::optional<int> compare_with_interval(const Day& day, const std::string& interval) {
  if (!names_interval(interval)) return std::nullopt;
  return day.iso.substr(0, interval.size()).compare(interval);
}

template <typename Compare>
std::optional<int> compare_lists(const List& a, const List& b, Compare compare_items) {
  for (std::size_t i = 0; i < std::min(a.items.size(), b.items.size()); ++i) {
    const std::optional<int> order = compare_items(a.items[i], b.items[i]);
    if (order != 0) return order;
  }
  return static_cast<int>(a.items.size()) - static_cast<int>(b.items.size());
}

std::string spell(const Edge& edge) {
  return fmt::format("[{} {} {}]", to_ntriples(edge.subject), to_ntriples(edge.predicate),
                     to_ntriples(edge.object));
}

}  // namespace

double Number::as_double() const {
  if (floating) return *floating;
  return static_cast<double>(static_cast<long double>(units) / std::pow(10.0L, scale));
}

Value integer(std::int64_t value) {
  return {Number{value, 0, {}}, {}};
}
Value text(std::string value) {
  return {Text{std::move(value)}, {}};
}
Value truth(Truth value) {
  if (value) return {*value, {}};
  return {};
}

Truth as_truth(const Value& value) {
  const bool* known = value.get<bool>();
  return known == nullptr ? Truth() : Truth(*known);
}

Number decimal(std::string_view digits) {
  Number number;
  bool is_negative = false, is_fraction = false;
  for (const char c : digits) {
    if (c == '-') is_negative = true;
    if (c == '.') is_fraction = true;
    if (c < '0' || c > '9') continue;
    number.units = number.units * 10 + (c - '0');
    number.scale += is_fraction;
  }
  if (is_negative) number.units = -number.units;
  return number;
}

Value of_term(const Term& term) {
  if (term.is_resource()) return {Node{term}, {}};
  const auto typed = [&](auto data) { return Value{std::move(data), term}; };
  const auto is = [&](std::string_view type) {
    return term.datatype == std::string(kXsd) + std::string(type);
  };
  if (is("integer") || is("decimal")) return typed(normal(decimal(term.text)));
  if (is("double")) return typed(floating(std::strtod(term.text.c_str(), nullptr)));
  if (is("boolean")) return typed(term.text == "true" || term.text == "1");
  if (is("date")) return typed(Day{term.text});
  return typed(Text{term.text});
}

Number add(const Number& a, const Number& b) {
  if (is_float(a, b)) return floating(a.as_double() + b.as_double());
  Number x = a, y = b;
  align(x, y);
  return normal({x.units + y.units, x.scale, {}});
}

Number negate(const Number& a) {
  return a.floating ? floating(-*a.floating) : Number{-a.units, a.scale, {}};
}

Number multiply(const Number& a, const Number& b) {
  if (is_float(a, b)) return floating(a.as_double() * b.as_double());
  return normal({a.units * b.units, a.scale + b.scale, {}});
}

Number divide(const Number& a, const Number& b) {
  if (is_float(a, b)) return floating(a.as_double() / b.as_double());
  Number x = a, y = b;
  align(x, y);
  constexpr int kDigits = 15;
  return normal({x.units * power_of_ten(kDigits) / y.units, kDigits, {}});
}

int compare(const Number& a, const Number& b) {
  if (is_float(a, b)) {
    const double x = a.as_double(), y = b.as_double();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  Number x = a, y = b;
  align(x, y);
  return x.units < y.units ? -1 : x.units > y.units ? 1 : 0;
}

namespace {

Truth equal_lists(const List& a, const List& b) {
  if (a.items.size() != b.items.size()) return false;
  Truth all = true;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    const Truth one = equals(a.items[i], b.items[i]);
    if (one == false) return false;
    if (!one) all = std::nullopt;
  }
  return all;
}

}  // namespace

Truth equals(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return std::nullopt;
  if (a.get<Day>() && b.get<Text>())
    return compare_with_interval(*a.get<Day>(), b.get<Text>()->text) == 0;
  if (a.get<Text>() && b.get<Day>()) return equals(b, a);
  if (a.data.index() != b.data.index()) return false;
  if (a.get<bool>()) return *a.get<bool>() == *b.get<bool>();
  if (a.get<Number>()) return compare(*a.get<Number>(), *b.get<Number>()) == 0;
  if (a.get<Text>()) return a.get<Text>()->text == b.get<Text>()->text;
  if (a.get<Day>()) return a.get<Day>()->iso == b.get<Day>()->iso;
  if (a.get<Node>()) return a.get<Node>()->term == b.get<Node>()->term;
  if (a.get<Edge>()) return *a.get<Edge>() == *b.get<Edge>();
  if (a.get<Path>())
    return a.get<Path>()->nodes == b.get<Path>()->nodes &&
           a.get<Path>()->edges == b.get<Path>()->edges;
  return equal_lists(*a.get<List>(), *b.get<List>());
}

std::optional<int> compare(const Value& a, const Value& b) {
  if (a.get<Day>() && b.get<Text>())
    return compare_with_interval(*a.get<Day>(), b.get<Text>()->text);
  if (a.get<Text>() && b.get<Day>()) {
    const auto turned = compare(b, a);
    return turned ? std::optional(-*turned) : std::nullopt;
  }
  if (a.data.index() != b.data.index()) return std::nullopt;
  if (a.get<bool>()) return int{*a.get<bool>()} - int{*b.get<bool>()};
  if (a.get<Number>()) return compare(*a.get<Number>(), *b.get<Number>());
  if (a.get<Text>()) return a.get<Text>()->text.compare(b.get<Text>()->text);
  if (a.get<Day>()) return a.get<Day>()->iso.compare(b.get<Day>()->iso);
  return std::nullopt;
}

int total_order(const Value& a, const Value& b) {
  // Nodes, edges, lists, paths, dates, text, booleans, numbers, NULL.
  const auto rank = [](const Value& value) {
    static constexpr int kRanks[]{8, 6, 7, 5, 4, 0, 1, 3, 2};  // by the variant's alternatives
    return kRanks[value.data.index()];
  };
  if (rank(a) != rank(b)) return rank(a) - rank(b);
  if (a.get<List>())
    return *compare_lists(*a.get<List>(), *b.get<List>(), [](const Value& x, const Value& y) {
      return std::optional(total_order(x, y));
    });
  if (const auto order = compare(a, b)) return *order;
  return canonical(a).compare(canonical(b));
}

std::string canonical(const Value& value) {
  if (value.is_null()) return "NULL";
  if (const auto* known = value.get<bool>()) return *known ? "TRUE" : "FALSE";
  if (const auto* number = value.get<Number>()) {
    const double rounded = number->as_double();
    return fmt::format("{:.11g}", rounded == 0 ? 0.0 : rounded);
  }
  if (const auto* text = value.get<Text>()) return fmt::format("'{}'", text->text);
  if (const auto* day = value.get<Day>()) return day->iso;
  if (const auto* node = value.get<Node>()) return to_ntriples(node->term);
  if (const auto* edge = value.get<Edge>()) return spell(*edge);
  std::string joined;
  if (const auto* path = value.get<Path>()) {
    for (const Edge& edge : path->edges)
      joined += spell(edge);
    for (const Term& term : path->nodes)
      joined += canonical(of_term(term)) + " ";
    return "path " + joined;
  }
  for (const Value& item : value.get<List>()->items)
    joined += canonical(item) + ", ";
  return "[" + joined + "]";
}

}  // namespace weft::oracle
