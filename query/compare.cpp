#include "query/compare.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>

#include "graph/check.h"

namespace weft::query {
namespace {

// The shortest decimal that rounds to the double, 0.1 for 1e-1; absent where no Decimal holds it.
std::optional<Decimal> shortest_decimal(double number) {
  std::array<char, 32> buffer{};
  const char* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                        std::chars_format::scientific)
                              .ptr;
  const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  const std::size_t mark = text.find('e');
  const auto digits = Decimal::parse(text.substr(0, mark));
  int exponent = 0;
  std::from_chars(text.data() + mark + (text[mark + 1] == '+' ? 2 : 1), end, exponent);
  const int scale = digits->scale() - exponent;
  if (scale >= 0) return Decimal::make(digits->coefficient(), scale);
  constexpr int kZerosMax = 21;  // behind the 17 digits of a double
  if (-scale > kZerosMax) return std::nullopt;
  Int128 coefficient = digits->coefficient();
  for (int i = scale; i < 0; ++i)
    coefficient *= 10;
  return Decimal::make(coefficient, 0);
}

std::optional<Decimal> exact(const Value& number) {
  return number.is(Kind::floating) ? shortest_decimal(number.floating())
                                   : std::optional(number.as_decimal());
}

// Rounding keeps the order but lets neighbours tie. They are told apart, else 2^53 and 2^53 + 1
// would both equal the float between them, and no order of the three would be total.
std::partial_ordering compare_numbers(const Value& left, const Value& right) {
  if (left.is(Kind::integer) && right.is(Kind::integer)) return left.integer() <=> right.integer();
  if (!left.is(Kind::floating) && !right.is(Kind::floating))
    return left.as_decimal() <=> right.as_decimal();
  const std::partial_ordering rounded = left.as_double() <=> right.as_double();
  if (rounded != 0 || left.kind() == right.kind()) return rounded;
  const auto exact_left = exact(left), exact_right = exact(right);
  return exact_left && exact_right ? *exact_left <=> *exact_right : rounded;
}

std::strong_ordering compare_triples(const Triple& left, const Triple& right) {
  return left <=> right;
}

bool same_path(const Path& left, const Path& right) {
  return left.nodes == right.nodes && left.edges == right.edges;
}

// Element by element, a prefix before what it begins.
template <typename Compare>
std::weak_ordering compare_lists(const List& left, const List& right, Compare compare_items) {
  return std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(),
                                                right.end(), compare_items);
}

std::optional<bool> equal_lists(const List& left, const List& right) {
  if (left.size() != right.size()) return false;
  bool unknown = false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const auto same = equals(left[i], right[i]);
    if (same == false) return false;
    unknown |= !same;
  }
  return unknown ? std::nullopt : std::optional(true);
}

std::optional<bool> equal_records(const Record& left, const Record& right) {
  if (left.size() != right.size()) return false;
  List left_values, right_values;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (left[i].first != right[i].first) return false;
    left_values.push_back(left[i].second);
    right_values.push_back(right[i].second);
  }
  return equal_lists(left_values, right_values);
}

std::optional<std::partial_ordering> compare_list_values(const List& left, const List& right) {
  for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
    const auto order = compare(left[i], right[i]);
    if (!order || *order != std::partial_ordering::equivalent) return order;
  }
  return left.size() <=> right.size();
}

// Place of a kind in ORDER BY.
int rank(const Value& value) {
  switch (value.kind()) {
    case Kind::node:
      return 0;
    case Kind::edge:
      return 1;
    case Kind::record:
      return 2;
    case Kind::list:
      return 3;
    case Kind::path:
      return 4;
    case Kind::date:
      return 5;
    case Kind::timestamp:
      return 6;
    case Kind::duration:
      return 7;
    case Kind::text:
      return 8;
    case Kind::boolean:
      return 9;
    case Kind::integer:
    case Kind::decimal:
      return 10;
    case Kind::floating:
      return std::isnan(value.floating()) ? 11 : 10;
    case Kind::null:
      return 12;
    case Kind::stored:
      break;
  }
  WEFT_CHECK(false, "stored literals are decoded before they are ordered");
}

std::weak_ordering order_paths(const Path& left, const Path& right) {
  if (const auto order = left.edges.size() <=> right.edges.size(); order != 0) return order;
  if (const auto order = left.nodes <=> right.nodes; order != 0) return order;
  return left.edges <=> right.edges;
}

std::weak_ordering order_records(const Record& left, const Record& right) {
  for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
    if (const auto order = left[i].first <=> right[i].first; order != 0) return order;
    if (const auto order = total_order(left[i].second, right[i].second); order != 0) return order;
  }
  return left.size() <=> right.size();
}

std::size_t mix(std::size_t seed, std::size_t more) {
  return seed ^ (more + 0x9E3779B97F4A7C15u + (seed << 6) + (seed >> 2));
}

std::size_t hash_triple(const Triple& triple) {
  return mix(mix(bits(triple.subject), bits(triple.predicate)), bits(triple.object));
}

}  // namespace

std::optional<bool> equals(const Value& left, const Value& right) {
  if (left.is_null() || right.is_null()) return std::nullopt;
  if (left.is_number() && right.is_number()) return compare_numbers(left, right) == 0;
  if (left.kind() != right.kind()) return false;
  switch (left.kind()) {
    case Kind::node:
      return left.node() == right.node();
    case Kind::edge:
      return left.edge() == right.edge();
    case Kind::path:
      return same_path(left.path(), right.path());
    case Kind::list:
      return equal_lists(left.list(), right.list());
    case Kind::record:
      return equal_records(left.record(), right.record());
    default:
      return compare(left, right) == std::partial_ordering::equivalent;
  }
}

std::optional<std::partial_ordering> compare(const Value& left, const Value& right) {
  if (left.is_null() || right.is_null()) return std::nullopt;
  if (left.is_number() && right.is_number()) return compare_numbers(left, right);
  if (left.kind() != right.kind()) return std::nullopt;
  switch (left.kind()) {
    case Kind::boolean:
      return left.boolean() <=> right.boolean();
    case Kind::text:
      // Bytes of UTF-8 sort as code points do.
      return left.text() <=> right.text();
    case Kind::date:
      return left.date() <=> right.date();
    case Kind::timestamp:
      return left.timestamp() <=> right.timestamp();
    case Kind::duration:
      return left.duration() <=> right.duration();
    case Kind::list:
      return compare_list_values(left.list(), right.list());
    default:
      // Nodes, edges, paths and records are equal or not, nothing else.
      if (equals(left, right) == true) return std::partial_ordering::equivalent;
      return std::nullopt;
  }
}

std::optional<std::partial_ordering> compare_with_interval(const Value& date,
                                                           const Value& interval) {
  if (!interval.is(Kind::text)) return std::nullopt;
  const auto named = parse_date_interval(interval.text());
  if (!named) return std::nullopt;
  const Date day = date.is(Kind::date) ? date.date() : day_of(date.timestamp());
  if (day < named->begin) return std::partial_ordering::less;
  if (day >= named->end) return std::partial_ordering::greater;
  return std::partial_ordering::equivalent;
}

std::weak_ordering total_order(const Value& left, const Value& right) {
  const int left_rank = rank(left);
  if (const auto order = left_rank <=> rank(right); order != 0) return order;
  switch (left.kind()) {
    case Kind::null:
      return std::weak_ordering::equivalent;
    case Kind::node:
      return left.node() <=> right.node();
    case Kind::edge:
      return compare_triples(left.edge(), right.edge());
    case Kind::record:
      return order_records(left.record(), right.record());
    case Kind::list:
      return compare_lists(left.list(), right.list(), total_order);
    case Kind::path:
      return order_paths(left.path(), right.path());
    default:
      break;
  }
  if (left_rank == 11) return std::weak_ordering::equivalent;  // NaN
  const std::partial_ordering order = *compare(left, right);
  return order < 0   ? std::weak_ordering::less
         : order > 0 ? std::weak_ordering::greater
                     : std::weak_ordering::equivalent;
}

std::size_t hash(const Value& value) {
  const auto seed = static_cast<std::size_t>(rank(value));
  switch (value.kind()) {
    case Kind::boolean:
      return mix(seed, value.boolean());
    case Kind::integer:
    case Kind::decimal:
    case Kind::floating: {
      // Through double, so that 1, 1.0 and 1e0 meet; -0.0 becomes 0.0.
      const double number = value.as_double();
      return std::isnan(number) ? seed : mix(seed, std::hash<double>()(number + 0.0));
    }
    case Kind::text:
      return mix(seed, std::hash<std::string>()(value.text()));
    case Kind::date:
      return mix(seed, static_cast<std::size_t>(value.date().days));
    case Kind::timestamp:
      return mix(seed, static_cast<std::size_t>(value.timestamp().microseconds));
    case Kind::duration:
      return mix(mix(seed, static_cast<std::size_t>(value.duration().months)),
                 static_cast<std::size_t>(value.duration().microseconds));
    case Kind::node:
      return mix(seed, bits(value.node()));
    case Kind::edge:
      return mix(seed, hash_triple(value.edge()));
    case Kind::path: {
      std::size_t sum = seed;
      for (const TermId node : value.path().nodes)
        sum = mix(sum, bits(node));
      for (const Triple& edge : value.path().edges)
        sum = mix(sum, hash_triple(edge));
      return sum;
    }
    case Kind::list:
      return mix(seed, ListHash()(value.list()));
    case Kind::record: {
      std::size_t sum = seed;
      for (const auto& field : value.record())
        sum = mix(sum, hash(field.second));
      return sum;
    }
    default:
      return seed;
  }
}

std::size_t ListHash::operator()(const List& values) const {
  std::size_t sum = values.size();
  for (const Value& value : values)
    sum = mix(sum, hash(value));
  return sum;
}

bool ListSame::operator()(const List& left, const List& right) const {
  return left.size() == right.size() &&
         std::equal(left.begin(), left.end(), right.begin(), is_same);
}

}  // namespace weft::query
