#include "graph/day.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "graph/inline_value.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

// Ids of dates count days from here.
std::int64_t payload_of_first_date() {
  static const auto kFirst = static_cast<std::int64_t>(payload_of(*date_id({0, 1, 1})));
  return kFirst;
}

std::optional<Day> day_of(const CivilDate& date) {
  const auto id = date_id(date);
  if (!id) return std::nullopt;
  return static_cast<Day>(static_cast<std::int64_t>(payload_of(*id)) - payload_of_first_date());
}

CivilDate civil(Day day) {
  const std::int64_t payload = static_cast<std::int64_t>(day) + payload_of_first_date();
  return date_of(make_id(TermTag::date, static_cast<std::uint64_t>(payload)));
}

std::optional<DayBounds> month_bounds(int year, int month) {
  const auto first = day_of({year, month, 1});
  if (!first) return std::nullopt;
  for (const int last_day : {31, 30, 29, 28})
    if (const auto last = day_of({year, month, last_day})) return DayBounds{*first, *last};
  return std::nullopt;
}

std::optional<int> read_digits(std::string_view text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  int number = 0;
  for (const char c : text.substr(0, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

bool is_last_of_month(const CivilDate& date) {
  return !date_id({date.year, date.month, date.day + 1}).has_value();
}

}  // namespace

std::optional<DayBounds> day_bounds(std::string_view text) {
  const auto year = read_digits(text, 4);
  if (!year) return std::nullopt;
  if (text.size() == 4) {
    const auto first = month_bounds(*year, 1), last = month_bounds(*year, 12);
    return DayBounds{first->earliest, last->latest};
  }
  if (text[4] != '-') return std::nullopt;
  const auto month = read_digits(text.substr(5), 2);
  if (!month) return std::nullopt;
  if (text.size() == 7) return month_bounds(*year, *month);
  if (text[7] != '-') return std::nullopt;
  const auto number = read_digits(text.substr(8), 2);
  if (!number || (text.size() > 10 && text[10] != 'T' && text[10] != ' ')) return std::nullopt;
  const auto day = day_of({*year, *month, *number});
  return day ? std::optional(DayBounds{*day, *day}) : std::nullopt;
}

std::optional<DayBounds> day_bounds(const Term& term) {
  static constexpr std::array kDates{vocabulary::kXsdDate, vocabulary::kXsdDateTime,
                                     vocabulary::kXsdGYear, vocabulary::kXsdGYearMonth};
  const bool is_date = std::find(kDates.begin(), kDates.end(), term.datatype) != kDates.end();
  return is_date ? day_bounds(term.text) : std::nullopt;
}

std::string to_string(Day day) {
  const CivilDate date = civil(day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string to_string(const DayBounds& bounds) {
  const std::string first = to_string(bounds.earliest);
  if (bounds.earliest == bounds.latest) return first;
  const CivilDate begin = civil(bounds.earliest), end = civil(bounds.latest);
  const bool whole_months = begin.day == 1 && is_last_of_month(end) && begin.year == end.year;
  if (whole_months && begin.month == end.month) return first.substr(0, 7);
  if (whole_months && begin.month == 1 && end.month == 12) return first.substr(0, 4);
  return first + " to " + to_string(bounds.latest);
}

}  // namespace weft
