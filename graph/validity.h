// When a statement holds, by one piece of its evidence: stated validity, kept apart from the day on
// which the article was published (the two times of a bitemporal fact; Snodgrass, "Developing
// Time-Oriented Database Applications in SQL", 1999, chapter 10: valid time).
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/day.h"
#include "graph/term.h"

namespace weft {

// Where the begin of a validity comes from.
enum class Dating : std::uint8_t {
  undated,    // neither the evidence nor its article has a date
  published,  // the article's day: said then, true since some day before
  stated,     // the text says it: "since 2015", "in May 2019"
};

// First and last day on which a statement holds, as well as they are known.
//
//   "since 2015"            begin 2015        end open
//   "from 2015 to 2018"     begin 2015        end 2018
//   "in May 2019"           begin 2019-05     end open: what came about then lasts until said else
//   "until 2018"            begin unknown     end 2018
//   "former", published D   begin, end before D
//   nothing, published D    begin D           end open
//   nothing at all          always
struct Validity {
  DayBounds begin{kFirstDay, kFirstDay};
  DayBounds end{kLastDay, kLastDay};
  Dating dating = Dating::undated;

  // No last day is known.
  bool is_open() const { return end.earliest == kLastDay; }
  // Whether it may hold on that day: dates count as wide as they are written.
  bool contains(Day day) const { return begin.earliest <= day && day <= end.latest; }
  auto operator<=>(const Validity&) const = default;
};

// Whether there is a day on which surely both hold.
bool surely_overlap(const Validity& left, const Validity& right);

// What the predicate of a qualifier says about time, by its local name: since, from, date, in begin
// a validity (since and from go before date and in), until and to end it, status may be "former".
enum class TimeRole : std::uint8_t { none, begin, moment, end, status };
TimeRole time_role(std::string_view qualifier_iri);

// The validity that qualifiers state. Values that are no date ("from" a place) say nothing; dates
// are those of day_bounds() and plain texts of the same form.
//   published  the day of the article, where it has one
Validity read_validity(std::span<const std::pair<TimeRole, Term>> qualifiers,
                       std::optional<Day> published);

// "2015 to 2018", "since 2015", "until 2018", "before 2019-05-09", "published 2019-05-09",
// "undated".
std::string to_string(const Validity& validity);

}  // namespace weft
