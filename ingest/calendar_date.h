// A stretch of the calendar, as exact as a text says: "2019-05-09", "the 1990s", "Q3", "Friday at
// 7 pm". Parts that the text leaves open stay open; nothing here knows today's date.
//
//   iso()          TIMEX3 value (ISO 8601 with X for what is open)     term()
//   day            2019-05-09, XXXX-05-09, XXXX-WXX-5 (a Friday)       xsd:date, gMonthDay, text
//   month, year    2019-05, XXXX-05, 2019, -0044 (44 BC)               gYearMonth, gMonth, gYear
//   decade         199X                                                text
//   century        18XX                                                text
//   quarter, half  2021-Q3, 2022-H1                                    text
//   season, week   2016-SU, 2023-W12, 2023-W12-WE (its weekend)        text
//   part of a day  2023-03-24TMO (MO AF EV NI)                         text
//   time           2023-03-24T19:30, T19:30                            xsd:dateTime, xsd:time
// Sources: ISO 8601-1:2019; TimeML 1.2.1 (TIMEX3), attribute value.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "graph/term.h"

namespace weft {

enum class Granularity : std::uint8_t {
  none,  // not a time
  century,
  decade,
  year,
  half,
  season,
  quarter,
  month,
  week,
  day,
  part_of_day,
  hour,
  minute,
  second
};

std::string_view name_of(Granularity granularity);  // "part of day"; "" for none

enum class Season : std::uint8_t { spring, summer, autumn, winter };
enum class DayPart : std::uint8_t { morning, afternoon, evening, night };

struct CalendarDate {
  Granularity granularity = Granularity::day;
  std::optional<int> year, month, day;  // year: -44 is 44 BC; first year of a decade or century
  std::optional<int> number;            // of the quarter, half or ISO week
  bool weekend = false, fiscal = false;
  std::optional<int> weekday;  // 1 Monday .. 7 Sunday, where the day itself is open
  std::optional<Season> season;
  std::optional<DayPart> day_part;
  std::optional<int> hour, minute, second;
  std::string zone;  // "Z" or "+08:00"; empty where none is said

  std::string iso() const;
  Term term() const;  // of the type in the table above; plain text where XSD has none
  bool has_date() const { return year || month || day || weekday; }
  bool operator==(const CalendarDate&) const = default;

  static CalendarDate of_day(int year, int month, int day);
};

// "2023-03-25" -> its parts; nothing for text of another form or days that no calendar has.
std::optional<CalendarDate> parse_iso_date(std::string_view text);

// Whether the calendar has that day; a 29 February without a year exists.
bool exists(const CalendarDate& date);

// The period of the given granularity that lies `count` periods after the one that holds `date`:
// (2023-03-25, month, -1) -> 2023-02. Needs as many parts of `date` as the granularity asks for;
// nothing where they are open. Periods: century to day.
std::optional<CalendarDate> shifted(const CalendarDate& date, Granularity period, int count);

// The day `count` days after a complete date.
CalendarDate plus_days(const CalendarDate& date, int count);

// 1 Monday .. 7 Sunday, of a complete date.
int weekday_of(const CalendarDate& date);


}  // namespace weft
