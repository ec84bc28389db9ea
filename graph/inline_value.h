// Literals whose value lives in the id itself. A literal is inlined only when its lexical form is
// canonical for its datatype and its value fits, so that inline_term(*inline_id(t)) == t always.
//
//   tag        payload (60 bits)                              fits
//   boolean    0 or 1                                         "true", "false"
//   integer    value + 2^59                                   -2^59 <= value < 2^59
//   decimal    value * 10^6 + 2^59                            6 decimals, |value| < 5.7e11
//   floating   top 60 of the 64 bits of the double,           low 4 mantissa bits zero;
//              sign folded                                    no NaN, no -0
//   date       days since 0000-01-01, + 2^59                  years 0000-9999, no time zone
//   date_time  microseconds since 0000-01-01, * 2,            years 0000-9999, no time zone
//              + 1 if UTC "Z"                                 or "Z"
//
// Invariant: within one tag, order of payloads is order of values. A dateTime without a time zone
// is ordered as if it were UTC. Canonical decimals and doubles are those of XML Schema 1.0 part 2,
// sections 3.2.3.2 and 3.2.5.2: "1.0", "-0.5"; "1.0E0", "2.5E-3", "INF".
#pragma once
#include <cstdint>
#include <optional>

#include "graph/term.h"
#include "graph/term_id.h"

namespace weft {

// Absent when the term belongs in the dictionary.
std::optional<TermId> inline_id(const Term& term);
Term inline_term(TermId id);  // is_inline(id)

struct CivilDate {
  int year = 0, month = 1, day = 1;
  auto operator<=>(const CivilDate&) const = default;
};
struct CivilTime {
  CivilDate date;
  int hour = 0, minute = 0, second = 0, microsecond = 0;
  bool utc = false;  // written with "Z"
  auto operator<=>(const CivilTime&) const = default;
};
constexpr std::int64_t kDecimalScale = 1'000'000;

// The value of an id with that tag.
bool boolean_of(TermId id);
std::int64_t integer_of(TermId id);
std::int64_t scaled_decimal_of(TermId id);  // times kDecimalScale
double double_of(TermId id);
CivilDate date_of(TermId id);
CivilTime date_time_of(TermId id);

// The id of a value; absent when it does not fit.
TermId boolean_id(bool value);
std::optional<TermId> integer_id(std::int64_t value);
std::optional<TermId> decimal_id(std::int64_t scaled_value);  // times kDecimalScale
std::optional<TermId> double_id(double value);
std::optional<TermId> date_id(const CivilDate& date);  // absent too where there is no such day
std::optional<TermId> date_time_id(const CivilTime& time);

// The canonical lexical form of any double, also of one that does not fit: "1.0E-1", "NaN".
std::string canonical_double(double value);

}  // namespace weft
