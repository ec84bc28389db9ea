// Calendar dates that a text writes out; those that lean on another date ("last year") are in
// relative_dates.h, and read_date asks both.
#pragma once
#include <optional>

#include "ingest/calendar_date.h"
#include "ingest/sentence_view.h"

namespace weft {

// Which part of a date or period is meant (TIMEX3, attribute mod): "early 2020", "mid-July", "the
// end of the decade".
enum class TimeModifier : std::uint8_t { none, start, mid, end };

std::string_view name_of(TimeModifier modifier);  // "early", "mid", "late"; "" for none

// What dates are resolved against. Without `written` those that need it stay open.
struct DateContext {
  std::optional<CalendarDate> written;  // the article's date, a day
  std::optional<CalendarDate> last;     // the last date read that has a year, and
  std::optional<CalendarDate> last_month;  // the last that has a month too
};

struct DatePhrase {
  WordSpan span;
  CalendarDate date;
  std::optional<CalendarDate> end;  // of a range, itself included: "from 2010 to 2015"
  TimeModifier modifier = TimeModifier::none;
};

// The longest date, time or range of them that starts at `word`: "May 9, 2019", "Tuesday at 7 pm",
// "3-5 May 2018", "early 2020", "the 1990s", "Q3 2021", "44 BC", "last Friday". "from", "between"
// and other prepositions before it are not part of it. 03/04/2019 is ambiguous and stays open in
// month and day.
// Cost: O(words around it), bounded.
std::optional<DatePhrase> read_date(const SentenceView& view, std::uint32_t word,
                                    const DateContext& context);

// Month 1-12 of "may", "sept", "oct."; weekday 1-7 (Monday first) of "tuesday", "tues", "wed.".
std::optional<int> month_of(std::string_view lower);
std::optional<int> weekday_named(std::string_view lower);

}  // namespace weft
