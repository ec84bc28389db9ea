#include "query/temporal.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace weft::query {
namespace {

constexpr std::int64_t kSecond = 1'000'000;  // microseconds
constexpr std::int64_t kDay = 86'400 * kSecond;
constexpr std::int64_t kYearMax = 200'000;  // keeps every timestamp within 64 bits

std::int64_t floor_divide(std::int64_t number, std::int64_t divisor) {
  return number / divisor - (number % divisor < 0 ? 1 : 0);
}

bool is_leap(std::int64_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in(std::int64_t year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

// Takes things off the front of a text.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}
  bool at_end() const { return text_.empty(); }
  bool take(char byte) {
    if (!text_.starts_with(byte)) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool at_digit() const { return !text_.empty() && text_[0] >= '0' && text_[0] <= '9'; }
  std::optional<std::int64_t> digits(std::size_t count_min, std::size_t count_max) {
    std::size_t count = 0;
    while (count < text_.size() && count < count_max && text_[count] >= '0' && text_[count] <= '9')
      ++count;
    if (count < count_min) return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(text_.data(), text_.data() + count, number);
    text_.remove_prefix(count);
    return number;
  }
  // The digits behind a point as microseconds; further digits are cut off.
  std::optional<std::int64_t> fraction() {
    if (!at_digit()) return std::nullopt;
    std::int64_t number = 0;
    for (std::int64_t unit = kSecond / 10; at_digit(); unit /= 10) {
      number += unit * (text_[0] - '0');
      text_.remove_prefix(1);
    }
    return number;
  }

 private:
  std::string_view text_;
};

std::optional<std::int64_t> read_year(Reader& in) {
  const bool negative = in.take('-');
  const auto year = in.digits(4, 6);
  if (!year || *year > kYearMax) return std::nullopt;
  return negative ? -*year : *year;
}

std::optional<Date> read_date(Reader& in) {
  const auto year = read_year(in);
  if (!year || !in.take('-')) return std::nullopt;
  const auto month = in.digits(2, 2);
  if (!month || !in.take('-')) return std::nullopt;
  const auto day = in.digits(2, 2);
  if (!day) return std::nullopt;
  return date_of({*year, static_cast<int>(*month), static_cast<int>(*day)});
}

// "Z", "+08:00" or nothing; false where the text is malformed.
bool read_zone(Reader& in, std::optional<std::int16_t>& zone) {
  if (in.at_end()) return true;
  if (in.take('Z')) {
    zone = 0;
    return in.at_end();
  }
  const bool west = in.take('-');
  if (!west && !in.take('+')) return false;
  const auto hours = in.digits(2, 2);
  if (!hours || *hours > 14) return false;
  const bool colon = in.take(':');
  const auto minutes = colon || in.at_digit() ? in.digits(2, 2) : 0;
  if (!minutes || *minutes > 59) return false;
  const auto offset = static_cast<std::int16_t>(*hours * 60 + *minutes);
  zone = static_cast<std::int16_t>(west ? -offset : offset);
  return in.at_end();
}

std::optional<std::int64_t> read_time_of_day(Reader& in) {
  const auto hour = in.digits(2, 2);
  if (!hour || !in.take(':')) return std::nullopt;
  const auto minute = in.digits(2, 2);
  if (!minute) return std::nullopt;
  std::int64_t second = 0, fraction = 0;
  if (in.take(':')) {
    const auto seconds = in.digits(2, 2);
    if (!seconds) return std::nullopt;
    second = *seconds;
    if (in.take('.')) {
      const auto behind_point = in.fraction();
      if (!behind_point) return std::nullopt;
      fraction = *behind_point;
    }
  }
  const bool midnight = *hour == 24 && *minute == 0 && second == 0 && fraction == 0;
  if ((*hour > 23 && !midnight) || *minute > 59 || second > 59) return std::nullopt;
  return ((*hour * 60 + *minute) * 60 + second) * kSecond + fraction;
}

std::string fraction_text(std::int64_t microseconds) {
  if (microseconds == 0) return {};
  std::string text = fmt::format(".{:06}", microseconds);
  text.erase(text.find_last_not_of('0') + 1);
  return text;
}

std::optional<Date> add_months(Date date, std::int64_t months) {
  const CivilDate from = civil(date);
  std::int64_t total = 0;
  if (__builtin_add_overflow(from.year * 12 + from.month - 1, months, &total)) return std::nullopt;
  const std::int64_t year = floor_divide(total, 12);
  if (year > kYearMax || year < -kYearMax) return std::nullopt;
  const int month = static_cast<int>(total - year * 12) + 1;
  return date_of({year, month, std::min(from.day, days_in(year, month))});
}

}  // namespace

// Both directions after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year starts
// in March, so that the leap day is its last.
CivilDate civil(Date date) {
  const std::int64_t shifted = date.days + 719'468;
  const std::int64_t era = floor_divide(shifted, 146'097);
  const std::int64_t day_of_era = shifted - era * 146'097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  const int month =
      static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

std::optional<Date> date_of(const CivilDate& date) {
  if (date.month < 1 || date.month > 12 || date.day < 1) return std::nullopt;
  if (date.day > days_in(date.year, date.month)) return std::nullopt;
  const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  const std::int64_t era = floor_divide(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const int month_from_march = date.month > 2 ? date.month - 3 : date.month + 9;
  const std::int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return Date{era * 146'097 + day_of_era - 719'468};
}

std::optional<DateInterval> parse_date_interval(std::string_view text) {
  if (const auto day = parse_date(text)) return DateInterval{*day, {day->days + 1}};
  Reader in(text);
  const auto year = read_year(in);
  if (!year) return std::nullopt;
  if (in.at_end()) return DateInterval{*date_of({*year, 1, 1}), *date_of({*year + 1, 1, 1})};
  if (!in.take('-')) return std::nullopt;
  const auto month = in.digits(2, 2);
  if (!month || !in.at_end() || *month < 1 || *month > 12) return std::nullopt;
  const int number = static_cast<int>(*month);
  const Date end = number == 12 ? *date_of({*year + 1, 1, 1}) : *date_of({*year, number + 1, 1});
  return DateInterval{*date_of({*year, number, 1}), end};
}

std::optional<Date> parse_date(std::string_view text) {
  Reader in(text);
  const auto date = read_date(in);
  std::optional<std::int16_t> zone;
  if (!date || !read_zone(in, zone)) return std::nullopt;
  return date;
}

std::optional<Timestamp> parse_timestamp(std::string_view text) {
  Reader in(text);
  const auto date = read_date(in);
  if (!date || (!in.take('T') && !in.take(' '))) return std::nullopt;
  const auto time = read_time_of_day(in);
  std::optional<std::int16_t> zone;
  if (!time || !read_zone(in, zone)) return std::nullopt;
  const std::int64_t shift = zone.value_or(0) * 60 * kSecond;
  return Timestamp{date->days * kDay + *time - shift, zone};
}

std::optional<Duration> parse_duration(std::string_view text) {
  Reader in(text);
  const bool negative = in.take('-');
  if (!in.take('P') || in.at_end()) return std::nullopt;
  Duration total;
  bool time = false;
  int parts = 0;
  while (!in.at_end()) {
    if (!time && in.take('T')) {
      time = true;
      parts = 0;
      continue;
    }
    const auto number = in.digits(1, 9);
    if (!number) return std::nullopt;
    std::int64_t fraction = 0;
    const bool point = time && in.take('.');
    if (point) {
      const auto behind_point = in.fraction();
      if (!behind_point) return std::nullopt;
      fraction = *behind_point;
    }
    if (!point && !time && in.take('Y'))
      total.months += *number * 12;
    else if (!point && !time && in.take('M'))
      total.months += *number;
    else if (!point && !time && in.take('W'))
      total.microseconds += *number * 7 * kDay;
    else if (!point && !time && in.take('D'))
      total.microseconds += *number * kDay;
    else if (!point && time && in.take('H'))
      total.microseconds += *number * 3600 * kSecond;
    else if (!point && time && in.take('M'))
      total.microseconds += *number * 60 * kSecond;
    else if (time && in.take('S'))
      total.microseconds += *number * kSecond + fraction;
    else
      return std::nullopt;
    ++parts;
  }
  if (parts == 0) return std::nullopt;
  return negative ? negate(total) : total;
}

std::string to_string(Date date) {
  const CivilDate day = civil(date);
  return day.year < 0 ? fmt::format("-{:04}-{:02}-{:02}", -day.year, day.month, day.day)
                      : fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

std::string to_string(const Timestamp& timestamp) {
  const std::int64_t clock =
      timestamp.microseconds + timestamp.zone_minutes.value_or(0) * 60 * kSecond;
  const Date day{floor_divide(clock, kDay)};
  const std::int64_t rest = clock - day.days * kDay;
  std::string text =
      fmt::format("{}T{:02}:{:02}:{:02}{}", to_string(day), rest / (3600 * kSecond),
                  rest / (60 * kSecond) % 60, rest / kSecond % 60, fraction_text(rest % kSecond));
  if (!timestamp.zone_minutes) return text;
  const int zone = *timestamp.zone_minutes;
  if (zone == 0) return text + "Z";
  return text + fmt::format("{}{:02}:{:02}", zone < 0 ? '-' : '+', std::abs(zone) / 60,
                            std::abs(zone) % 60);
}

std::string to_string(const Duration& duration) {
  if (duration.months == 0 && duration.microseconds == 0) return "PT0S";
  // XML Schema puts one sign before all; only where the signs differ does each part carry its own.
  if (duration.months <= 0 && duration.microseconds <= 0) return "-" + to_string(negate(duration));
  std::string text = "P";
  const auto part = [&text](std::int64_t number, char unit) {
    if (number != 0) text += fmt::format("{}{}", number, unit);
  };
  part(duration.months / 12, 'Y');
  part(duration.months % 12, 'M');
  part(duration.microseconds / kDay, 'D');
  const std::int64_t rest = duration.microseconds % kDay;
  if (rest == 0) return text;
  text += 'T';
  part(rest / (3600 * kSecond), 'H');
  part(rest / (60 * kSecond) % 60, 'M');
  if (rest % (60 * kSecond) != 0)
    text += fmt::format("{}{}{}S", rest < 0 && rest / kSecond % 60 == 0 ? "-" : "",
                        rest / kSecond % 60, fraction_text(std::abs(rest % kSecond)));
  return text;
}

Date day_of(const Timestamp& timestamp) {
  const std::int64_t shift = timestamp.zone_minutes.value_or(0) * 60 * kSecond;
  return {floor_divide(timestamp.microseconds + shift, kDay)};
}

Timestamp start_of(Date date) {
  return {date.days * kDay, std::nullopt};
}

std::optional<Date> add(Date date, const Duration& duration) {
  const auto moved = add_months(date, duration.months);
  if (!moved) return std::nullopt;
  return Date{moved->days + floor_divide(duration.microseconds, kDay)};
}

std::optional<Timestamp> add(const Timestamp& timestamp, const Duration& duration) {
  const Date day{floor_divide(timestamp.microseconds, kDay)};
  const auto moved = add_months(day, duration.months);
  if (!moved) return std::nullopt;
  Timestamp sum = timestamp;
  const std::int64_t shifted = timestamp.microseconds + (moved->days - day.days) * kDay;
  if (__builtin_add_overflow(shifted, duration.microseconds, &sum.microseconds))
    return std::nullopt;
  return sum;
}

std::optional<Duration> add(const Duration& left, const Duration& right) {
  Duration sum;
  if (__builtin_add_overflow(left.months, right.months, &sum.months) ||
      __builtin_add_overflow(left.microseconds, right.microseconds, &sum.microseconds))
    return std::nullopt;
  return sum;
}

Duration negate(const Duration& duration) {
  return {-duration.months, -duration.microseconds};
}

std::optional<Duration> multiply(const Duration& duration, std::int64_t factor) {
  Duration product;
  if (__builtin_mul_overflow(duration.months, factor, &product.months) ||
      __builtin_mul_overflow(duration.microseconds, factor, &product.microseconds))
    return std::nullopt;
  return product;
}

}  // namespace weft::query
