// Dates, times, durations, numbers, amounts of money, percentages and measures in running text.
//
//   "more than 12.25 billion yuan"   money     12250000000          unit CNY, comparator ">"
//   "26 square kilometers"           measure   26                   unit km2
//   "20 to 30 percent"               percent   20, end 30           unit %
//   "May 9, 2019"                    date      2019-05-09           day
//   "from 2010 to 2015"              date      2010, end 2015       year
//   "early last year"                date      2022                 year, early (written 2023)
//   "Friday at 7 pm"                 date      2023-03-24T19        hour
//   "two and a half years"           duration  P2Y6M
//   "twice a week"                   set       P1W                  frequency 2
//   "the third"                      ordinal   3
//
// Relative dates are resolved against the article's date alone, never against today; where it has
// none they stay open, as TIMEX3 writes it: "Friday" XXXX-WXX-5, "May 9" XXXX-05-09, "last year"
// XXXX.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/dates.h"
#include "ingest/lexicon.h"

namespace weft {

enum class ValueKind : std::uint8_t {
  date,      // a point or stretch of the calendar, or a time of day
  duration,  // a length of time, an age
  set,       // a period that repeats
  number,
  ordinal,
  money,
  percent,
  measure
};

std::string_view name_of(ValueKind kind);  // "date"

struct Value {
  WordSpan span;  // of one sentence, with currency, unit and comparator words
  ValueKind kind = ValueKind::number;
  std::string text;  // normalised: TIMEX3 value, ISO 8601 duration or decimal; the lower end
  std::string end;   // of a range: its upper end, in the same form; else empty
  Term term;         // text as a literal of its XSD type; plain text where XSD has none
  std::optional<Term> end_term;
  std::string unit;  // UCUM symbol ("km2", "{people}/km2"), ISO 4217 code for money, "%" or "pp"
                     // (percentage points); empty for plain numbers
  std::string comparator;  // ">", ">=", "<", "<=", "~" (about); empty where exact
  Granularity granularity = Granularity::none;   // of a date
  TimeModifier modifier = TimeModifier::none;    // of a date: "early 2020"
  int frequency = 0;                             // of a set: times in each period; 0: not said
  bool modifies = false;  // stands before a noun as its adjective: "two-year", "the 2014 games"

  bool is_open() const;  // a date or duration of which the text leaves a part open
  auto operator<=>(const Value&) const = default;
};

// Whether it can be an argument or say how many: no ordinal, no adjective, nothing that repeats.
bool stands_alone(const Value& value);

using Values = std::vector<Value>;  // sorted by span; none overlap

// Values of every sentence. A date without a year ("June 30") takes the year that the tense around
// asks for: the latest that does not put it after the article's own date, in the future the
// earliest, in the present the nearest.
// Cost: O(words).
Values find_values(const ArticleWords& words, const Lexicon& lexicon);

}  // namespace weft
