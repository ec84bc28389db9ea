#include "query/term_value.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "graph/inline_value.h"
#include "graph/names.h"
#include "graph/vocabulary.h"

namespace weft::query {
namespace {

constexpr std::size_t kTextsMax = 100'000;  // remembered at once; a few MB

// XML Schema's types derived from integer (part 2, section 3.3), by local name.
constexpr std::array<std::string_view, 13> kIntegerTypes = {"integer",
                                                            "long",
                                                            "int",
                                                            "short",
                                                            "byte",
                                                            "nonNegativeInteger",
                                                            "positiveInteger",
                                                            "nonPositiveInteger",
                                                            "negativeInteger",
                                                            "unsignedLong",
                                                            "unsignedInt",
                                                            "unsignedShort",
                                                            "unsignedByte"};

bool is_integer_type(std::string_view name) {
  for (const std::string_view type : kIntegerTypes)
    if (type == name) return true;
  return false;
}

std::optional<Value> integer_value(std::string_view text) {
  const auto number = Decimal::parse(text);
  if (!number || text.find('.') != std::string_view::npos) return std::nullopt;
  const auto whole = number->to_integer();
  return whole ? Value(*whole) : Value(*number);
}

std::optional<Value> floating_value(const std::string& text) {
  if (text == "INF" || text == "+INF") return Value(HUGE_VAL);
  if (text == "-INF") return Value(-HUGE_VAL);
  if (text == "NaN") return Value(std::nan(""));
  if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string::npos)
    return std::nullopt;
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  return *end == '\0' ? std::optional(Value(number)) : std::nullopt;
}

template <typename T>
std::optional<Value> as_value(const std::optional<T>& read) {
  return read ? std::optional(Value(*read)) : std::nullopt;
}

// `type` is the local name of an xsd datatype.
std::optional<Value> xsd_value(const std::string& text, std::string_view type) {
  if (is_integer_type(type)) return integer_value(text);
  if (type == "decimal") return as_value(Decimal::parse(text));
  if (type == "double" || type == "float") return floating_value(text);
  if (type == "boolean" && (text == "true" || text == "1")) return Value(true);
  if (type == "boolean" && (text == "false" || text == "0")) return Value(false);
  if (type == "date") return as_value(parse_date(text));
  if (type == "dateTime" || type == "dateTimeStamp") return as_value(parse_timestamp(text));
  if (type == "duration" || type == "dayTimeDuration" || type == "yearMonthDuration")
    return as_value(parse_duration(text));
  return std::nullopt;
}

Date date_value(const weft::CivilDate& date) {
  return *date_of(CivilDate{date.year, date.month, date.day});
}

Timestamp timestamp_value(const CivilTime& time) {
  const std::int64_t seconds = (time.hour * 60 + time.minute) * 60 + time.second;
  Timestamp moment = start_of(date_value(time.date));
  moment.microseconds += seconds * 1'000'000 + time.microsecond;
  if (time.utc) moment.zone_minutes = 0;
  return moment;
}

}  // namespace

Value value_of(const Term& literal) {
  const std::string_view datatype = literal.datatype;
  if (datatype.starts_with(vocabulary::kXsd)) {
    if (auto value = xsd_value(literal.text, datatype.substr(vocabulary::kXsd.size())))
      return *value;
  }
  return Value(literal.text);
}

std::optional<Term> literal_of(const Value& value) {
  const auto typed = [](std::string text, std::string_view datatype) {
    return Term::typed(std::move(text), std::string(datatype));
  };
  switch (value.kind()) {
    case Kind::boolean:
      return Term::boolean(value.boolean());
    case Kind::integer:
      return Term::integer(value.integer());
    case Kind::decimal:
      return typed(value.decimal().to_string() + (value.decimal().is_whole() ? ".0" : ""),
                   vocabulary::kXsdDecimal);
    case Kind::floating:
      return typed(canonical_double(value.floating()), vocabulary::kXsdDouble);
    case Kind::text:
      return Term::string(value.text());
    case Kind::date:
      return typed(to_string(value.date()), vocabulary::kXsdDate);
    case Kind::timestamp:
      return typed(to_string(value.timestamp()), vocabulary::kXsdDateTime);
    case Kind::duration:
      return typed(to_string(value.duration()), vocabulary::kXsdDuration);
    default:
      return std::nullopt;
  }
}

TermReader::TermReader(const Snapshot& snapshot)
    : snapshot_(snapshot), type_(snapshot.find(Term::iri(std::string(vocabulary::kType)))) {
  for (std::size_t i = 0; i < kPreferredNamePredicates; ++i)
    if (const auto id = snapshot.find(Term::iri(std::string(kNamePredicates[i]))))
      name_predicates_.push_back(*id);
}

std::optional<std::string> TermReader::preferred_name(TermId node) {
  for (const TermId predicate : name_predicates_)
    if (snapshot_.count({node, predicate, std::nullopt}, 1) > 0)
      return snapshot_.preferred_name(node);
  return std::nullopt;
}

Value TermReader::decode(TermId id) {
  switch (tag_of(id)) {
    case TermTag::boolean:
      return Value(boolean_of(id));
    case TermTag::integer:
      return Value(integer_of(id));
    case TermTag::decimal:
      return Value(*Decimal::make(scaled_decimal_of(id), 6));
    case TermTag::floating:
      return Value(double_of(id));
    case TermTag::date:
      return Value(date_value(weft::date_of(id)));
    case TermTag::date_time:
      return Value(timestamp_value(date_time_of(id)));
    case TermTag::iri:
    case TermTag::blank:
      return Value(Node{id});
    default:
      break;
  }
  if (const auto known = texts_.find(id); known != texts_.end()) return known->second;
  if (texts_.size() >= kTextsMax) texts_.clear();
  return texts_[id] = value_of(snapshot_.term(id));
}

std::string TermReader::iri(TermId node) {
  const Term term = snapshot_.term(node);
  return term.kind == TermKind::blank ? "_:" + term.text : term.text;
}

std::string TermReader::name(TermId node) {
  if (auto preferred = snapshot_.preferred_name(node)) return *preferred;
  return local_name(node);
}

std::string TermReader::local_name(TermId id) {
  const Term term = snapshot_.term(id);
  if (term.kind == TermKind::blank) return "_:" + term.text;
  const std::string_view name = query::local_name(term.text);
  return std::string(name.empty() ? std::string_view(term.text) : name);
}

std::string_view local_name(std::string_view iri) {
  const std::size_t cut = iri.find_last_of("#/:");
  return cut == std::string_view::npos ? iri : iri.substr(cut + 1);
}

}  // namespace weft::query
