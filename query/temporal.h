#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::query {

// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
struct Date {
  std::int64_t days = 0;
  auto operator<=>(const Date&) const = default;
};

// A moment: microseconds from 1970-01-01T00:00:00Z. Without a zone the clock reading counts as UTC.
// Two timestamps are equal where their moments are, whatever zone they were written in.
struct Timestamp {
  std::int64_t microseconds = 0;
  std::optional<std::int16_t> zone_minutes;
  friend bool operator==(const Timestamp& left, const Timestamp& right) {
    return left.microseconds == right.microseconds;
  }
  friend auto operator<=>(const Timestamp& left, const Timestamp& right) {
    return left.microseconds <=> right.microseconds;
  }
};

// Months do not convert to days, so a duration keeps both (XML Schema 1.1 part 2, 3.3.6).
struct Duration {
  std::int64_t months = 0, microseconds = 0;
  auto operator<=>(const Duration&) const = default;
};

struct CivilDate {
  std::int64_t year = 0;
  int month = 1, day = 1;
};
CivilDate civil(Date date);
std::optional<Date> date_of(const CivilDate& civil);  // absent where there is no such day

// Half-open days that "2019", "2019-05" or "2019-05-09" names.
struct DateInterval {
  Date begin, end;
};
std::optional<DateInterval> parse_date_interval(std::string_view text);

// ISO 8601, as XML Schema restricts it; absent where the text is no such thing.
std::optional<Date> parse_date(std::string_view text);
std::optional<Timestamp> parse_timestamp(std::string_view text);  // also "2019-05-09 10:00"
std::optional<Duration> parse_duration(std::string_view text);

std::string to_string(Date date);
std::string to_string(const Timestamp& timestamp);
std::string to_string(const Duration& duration);

Date day_of(const Timestamp& timestamp);  // in the zone it was written in
Timestamp start_of(Date date);

// Absent on overflow. A day past the end of the month becomes its last day.
std::optional<Date> add(Date date, const Duration& duration);
std::optional<Timestamp> add(const Timestamp& timestamp, const Duration& duration);
std::optional<Duration> add(const Duration& left, const Duration& right);
Duration negate(const Duration& duration);
std::optional<Duration> multiply(const Duration& duration, std::int64_t factor);

}  // namespace weft::query
