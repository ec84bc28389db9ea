// Whole days, and what dates of any granularity say about them.
#pragma once
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "graph/term.h"

namespace weft {

// A day of the proleptic Gregorian calendar, counted from 0000-01-01.
enum class Day : std::int64_t {};

constexpr Day kFirstDay{std::numeric_limits<std::int64_t>::min()};  // before every written date
constexpr Day kLastDay{std::numeric_limits<std::int64_t>::max()};   // after every written date

// The days between which one lies, both counted: "2019-05" is 2019-05-01 to 2019-05-31.
struct DayBounds {
  Day earliest = kFirstDay, latest = kLastDay;
  auto operator<=>(const DayBounds&) const = default;
};

// What "2019", "2019-05", "2019-05-09" or such a day with a time behind it ("2019-05-09T10:00:00Z",
// whose day is the written one) names; absent where the text is no such thing. Years 0000 to 9999.
std::optional<DayBounds> day_bounds(std::string_view iso_date);
// Of a literal that says a date: of xsd:date, dateTime, gYear, gYearMonth.
std::optional<DayBounds> day_bounds(const Term& term);

// The day before, for days that are neither kFirstDay nor kLastDay.
constexpr Day day_before(Day day) {
  return static_cast<Day>(static_cast<std::int64_t>(day) - 1);
}

std::string to_string(Day day);  // "2019-05-09", for days that have a date
// As short as it can be said: "2019", "2019-05", "2019-05-09"; else "2019-05-02 to 2019-05-09".
std::string to_string(const DayBounds& bounds);

}  // namespace weft
