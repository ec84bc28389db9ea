#include "graph/inline_value.h"

#include <fmt/core.h>

#include <array>
#include <bit>
#include <charconv>
#include <chrono>
#include <cmath>

#include "graph/check.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

namespace chrono = std::chrono;

constexpr std::int64_t kBias = std::int64_t{1} << 59;
constexpr std::int64_t kMicrosecondsPerDay = 86'400'000'000;
constexpr std::uint64_t kSignBit = std::uint64_t{1} << 63;

std::int64_t unbiased(TermId id) {
  return static_cast<std::int64_t>(payload_of(id)) - kBias;
}

std::optional<TermId> biased(TermTag tag, std::int64_t value) {
  if (value < -kBias || value >= kBias) return std::nullopt;
  return make_id(tag, static_cast<std::uint64_t>(value + kBias));
}

std::int64_t day_number(const CivilDate& date) {
  const chrono::year_month_day day{chrono::year(date.year),
                                   chrono::month(static_cast<unsigned>(date.month)),
                                   chrono::day(static_cast<unsigned>(date.day))};
  const auto epoch = chrono::sys_days(chrono::year(0) / chrono::January / 1);
  return (chrono::sys_days(day) - epoch).count();
}

CivilDate civil_date(std::int64_t day_number) {
  const auto epoch = chrono::sys_days(chrono::year(0) / chrono::January / 1);
  const chrono::year_month_day day(epoch + chrono::days(day_number));
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

bool is_day(const CivilDate& date) {
  if (date.year < 0 || date.year > 9999 || date.month < 1 || date.day < 1) return false;
  return chrono::year_month_day{chrono::year(date.year),
                                chrono::month(static_cast<unsigned>(date.month)),
                                chrono::day(static_cast<unsigned>(date.day))}
      .ok();
}

// The whole text as a number of this many digits; -1 where it is none.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (i >= text.size() || text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

// Each parser reads loosely: inline_id() writes the value back and compares.
std::optional<TermId> parse_integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return integer_id(value);
}

std::optional<TermId> parse_decimal(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == text.npos || text.size() - point > 7 || text.size() > 20) return std::nullopt;
  std::string scaled(text.substr(0, point));
  scaled += text.substr(point + 1);
  scaled.append(7 - (text.size() - point), '0');
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(scaled.data(), scaled.data() + scaled.size(), value);
  if (error != std::errc{} || end != scaled.data() + scaled.size()) return std::nullopt;
  return decimal_id(value);
}

std::optional<TermId> parse_double(std::string_view text) {
  if (text == "INF") return double_id(HUGE_VAL);
  if (text == "-INF") return double_id(-HUGE_VAL);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return double_id(value);
}

CivilDate parse_day(std::string_view text) {
  return {digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)};
}

std::optional<TermId> parse_date_time(std::string_view text) {
  if (text.size() < 19) return std::nullopt;
  CivilTime time{parse_day(text), digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)};
  time.utc = text.ends_with('Z');
  if (text.size() > 19 && text[19] == '.') {
    int place = 100'000;
    for (std::size_t i = 20; i < text.size() - time.utc && place > 0; ++i, place /= 10) {
      const int digit = digits(text, i, 1);
      if (digit < 0) return std::nullopt;
      time.microsecond += digit * place;
    }
  }
  return date_time_id(time);
}

std::string text_of_decimal(std::int64_t scaled) {
  const std::uint64_t size =
      scaled < 0 ? -static_cast<std::uint64_t>(scaled) : static_cast<std::uint64_t>(scaled);
  std::string text =
      fmt::format("{}{}.{:06}", scaled < 0 ? "-" : "", size / kDecimalScale, size % kDecimalScale);
  while (text.ends_with('0') && !text.ends_with(".0"))
    text.pop_back();
  return text;
}

std::string text_of_date_time(const CivilTime& time) {
  std::string text =
      fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", time.date.year, time.date.month,
                  time.date.day, time.hour, time.minute, time.second);
  if (time.microsecond != 0) {
    text += fmt::format(".{:06}", time.microsecond);
    while (text.ends_with('0'))
      text.pop_back();
  }
  if (time.utc) text += 'Z';
  return text;
}

std::optional<TermId> parse(const Term& term) {
  using namespace vocabulary;
  const std::string_view text = term.text;
  if (text.empty()) return std::nullopt;
  if (term.datatype == kXsdInteger) return parse_integer(text);
  if (term.datatype == kXsdDate) return date_id(parse_day(text));
  if (term.datatype == kXsdDecimal) return parse_decimal(text);
  if (term.datatype == kXsdDouble) return parse_double(text);
  if (term.datatype == kXsdDateTime) return parse_date_time(text);
  if (term.datatype == kXsdBoolean) return boolean_id(text == "true");
  return std::nullopt;
}

}  // namespace

std::optional<TermId> inline_id(const Term& term) {
  if (term.kind != TermKind::literal || term.datatype.empty() || !term.language.empty()) {
    return std::nullopt;
  }
  const auto id = parse(term);
  if (id && inline_term(*id) == term) return id;
  return std::nullopt;
}

Term inline_term(TermId id) {
  using namespace vocabulary;
  switch (tag_of(id)) {
    case TermTag::boolean:
      return Term::boolean(boolean_of(id));
    case TermTag::integer:
      return Term::integer(integer_of(id));
    case TermTag::decimal:
      return Term::typed(text_of_decimal(scaled_decimal_of(id)), std::string(kXsdDecimal));
    case TermTag::floating:
      return Term::typed(canonical_double(double_of(id)), std::string(kXsdDouble));
    case TermTag::date: {
      const CivilDate day = date_of(id);
      return Term::date(fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day));
    }
    case TermTag::date_time:
      return Term::typed(text_of_date_time(date_time_of(id)), std::string(kXsdDateTime));
    default:
      break;
  }
  WEFT_CHECK(false, "only an inline id holds its value");
}

bool boolean_of(TermId id) {
  return payload_of(id) != 0;
}
std::int64_t integer_of(TermId id) {
  return unbiased(id);
}
std::int64_t scaled_decimal_of(TermId id) {
  return unbiased(id);
}

double double_of(TermId id) {
  const std::uint64_t folded = payload_of(id) << 4;
  return std::bit_cast<double>(folded & kSignBit ? folded ^ kSignBit
                                                 : ~folded & ~std::uint64_t{15});
}

CivilDate date_of(TermId id) {
  return civil_date(unbiased(id));
}

CivilTime date_time_of(TermId id) {
  const auto microseconds = static_cast<std::int64_t>(payload_of(id) >> 1);
  const std::int64_t of_day = microseconds % kMicrosecondsPerDay;
  CivilTime time;
  time.date = civil_date(microseconds / kMicrosecondsPerDay);
  time.hour = static_cast<int>(of_day / 3'600'000'000);
  time.minute = static_cast<int>(of_day / 60'000'000 % 60);
  time.second = static_cast<int>(of_day / 1'000'000 % 60);
  time.microsecond = static_cast<int>(of_day % 1'000'000);
  time.utc = (payload_of(id) & 1) != 0;
  return time;
}

TermId boolean_id(bool value) {
  return make_id(TermTag::boolean, value ? 1 : 0);
}
std::optional<TermId> integer_id(std::int64_t value) {
  return biased(TermTag::integer, value);
}
std::optional<TermId> decimal_id(std::int64_t value) {
  return biased(TermTag::decimal, value);
}

// IEEE 754 doubles order like their bits once negative ones are complemented and positive ones get
// the sign bit. Four low bits make room for the tag: a double that uses them does not fit.
std::optional<TermId> double_id(double value) {
  const auto raw = std::bit_cast<std::uint64_t>(value);
  if (std::isnan(value) || raw == kSignBit || (raw & 15) != 0) return std::nullopt;
  const std::uint64_t folded = raw & kSignBit ? ~raw : raw | kSignBit;
  return make_id(TermTag::floating, folded >> 4);
}

std::optional<TermId> date_id(const CivilDate& date) {
  if (!is_day(date)) return std::nullopt;
  return biased(TermTag::date, day_number(date));
}

std::optional<TermId> date_time_id(const CivilTime& time) {
  const auto outside = [](int value, int end) { return value < 0 || value >= end; };
  if (!is_day(time.date) || outside(time.hour, 24) || outside(time.minute, 60) ||
      outside(time.second, 60) || outside(time.microsecond, 1'000'000)) {
    return std::nullopt;
  }
  const std::int64_t seconds = (time.hour * 60 + time.minute) * 60 + time.second;
  const std::int64_t microseconds =
      day_number(time.date) * kMicrosecondsPerDay + seconds * 1'000'000 + time.microsecond;
  return make_id(TermTag::date_time, static_cast<std::uint64_t>(microseconds) << 1 | time.utc);
}

std::string canonical_double(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-INF" : "INF";
  std::array<char, 40> buffer;
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                          std::chars_format::scientific);
  WEFT_CHECK(error == std::errc{}, "the shortest form of a double has at most 24 characters");
  const std::string_view shortest(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  const std::size_t e = shortest.find('e');  // as in "1.5e-03", "2e+00"
  std::string text(shortest.substr(0, e));
  if (text.find('.') == text.npos) text += ".0";
  int exponent = 0;
  const std::size_t sign = shortest[e + 1] == '+' ? 2 : 1;
  std::from_chars(shortest.data() + e + sign, end, exponent);
  return text + 'E' + std::to_string(exponent);
}

}  // namespace weft
