#pragma once
#include <optional>

#include "ingest/article_words.h"

namespace weft {

// A point of the calendar, as exact as the text says: day, month or year; or a day without a year.
struct CalendarDate {
  WordSpan span;
  std::optional<int> year, month, day;

  bool is_complete() const { return year.has_value(); }
  Term term() const;  // xsd:date, xsd:gYearMonth, xsd:gYear, xsd:gMonthDay or xsd:gMonth
};

// "2023-03-25" -> its parts; nothing for text of another form or days that no calendar has.
std::optional<CalendarDate> parse_iso_date(std::string_view text);

// The longest date that starts at `word` and ends before `end`: "May 9, 2019", "9 May", "March
// 2017", "2019-05-09", "2019" (only after a preposition that asks for one), "yesterday".
// Relative ones are resolved against `written`; without it they are no dates.
std::optional<CalendarDate> read_date(const ArticleWords& words, std::uint32_t word,
                                      std::uint32_t end,
                                      const std::optional<CalendarDate>& written);

// A day or month without a year gets the latest year in which it is not after `latest`.
void complete_year(CalendarDate& date, const CalendarDate& latest);

}  // namespace weft
