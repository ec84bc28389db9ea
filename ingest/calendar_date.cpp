#include "ingest/calendar_date.h"

#include <fmt/core.h>

#include <array>
#include <chrono>
#include <cstdlib>

#include "graph/vocabulary.h"

namespace weft {
namespace {

using std::chrono::sys_days;

std::string year_text(const CalendarDate& date) {
  if (!date.year) return "XXXX";
  const std::string digits =
      fmt::format("{}{:04}", *date.year < 0 ? "-" : "", std::abs(*date.year));
  return date.fiscal ? "FY" + digits : digits;
}

// The year without its last `count` digits.
std::string blurred_year(const CalendarDate& date, std::size_t count) {
  std::string text = year_text(date);
  text.replace(text.size() - count, count, count, 'X');
  return text;
}

std::string two_digits(const std::optional<int>& number) {
  return number ? fmt::format("{:02}", *number) : "XX";
}

std::string day_text(const CalendarDate& date) {
  if (date.weekday && !date.day) return fmt::format("XXXX-WXX-{}", *date.weekday);
  return year_text(date) + '-' + two_digits(date.month) + '-' + two_digits(date.day);
}

std::string time_text(const CalendarDate& date) {
  std::string text = 'T' + two_digits(date.hour);
  if (date.granularity >= Granularity::minute) text += ':' + two_digits(date.minute);
  if (date.granularity == Granularity::second) text += ':' + two_digits(date.second);
  return text + date.zone;
}

std::string season_text(const CalendarDate& date) {
  constexpr std::array<std::string_view, 4> kNames{"SP", "SU", "FA", "WI"};
  return year_text(date) + '-' + std::string(kNames[static_cast<std::size_t>(*date.season)]);
}

std::string part_text(const CalendarDate& date) {
  constexpr std::array<std::string_view, 4> kNames{"TMO", "TAF", "TEV", "TNI"};
  return day_text(date) + std::string(kNames[static_cast<std::size_t>(*date.day_part)]);
}

std::string week_text(const CalendarDate& date) {
  return year_text(date) + "-W" + two_digits(date.number) + (date.weekend ? "-WE" : "");
}

std::chrono::year_month_day civil(const CalendarDate& date) {
  return std::chrono::year{date.year.value_or(2000)} /
         std::chrono::month{static_cast<unsigned>(date.month.value_or(1))} /
         std::chrono::day{static_cast<unsigned>(date.day.value_or(1))};
}

CalendarDate from_days(sys_days days) {
  const std::chrono::year_month_day day{days};
  return CalendarDate::of_day(static_cast<int>(day.year()),
                              static_cast<int>(static_cast<unsigned>(day.month())),
                              static_cast<int>(static_cast<unsigned>(day.day())));
}

// ISO 8601: week 1 holds the year's first Thursday.
CalendarDate week_of(sys_days day) {
  const auto thursday = day + std::chrono::days(4 - static_cast<int>(
                                  std::chrono::weekday(day).iso_encoding()));
  const std::chrono::year year = std::chrono::year_month_day{thursday}.year();
  CalendarDate week;
  week.granularity = Granularity::week;
  week.year = static_cast<int>(year);
  week.number = static_cast<int>((thursday - sys_days{year / 1 / 1}).count() / 7 + 1);
  return week;
}

std::optional<int> all_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

int floor_to(int value, int step) {
  return value - ((value % step) + step) % step;
}

}  // namespace

std::string_view name_of(Granularity granularity) {
  constexpr std::array<std::string_view, 14> kNames{
      "",      "century", "decade", "year",        "half", "season", "quarter",
      "month", "week",    "day",    "part of day", "hour", "minute", "second"};
  return kNames[static_cast<std::size_t>(granularity)];
}

std::string CalendarDate::iso() const {
  switch (granularity) {
    case Granularity::none:
      return "";
    case Granularity::century:
      return blurred_year(*this, 2);
    case Granularity::decade:
      return blurred_year(*this, 1);
    case Granularity::year:
      return year_text(*this);
    case Granularity::half:
      return fmt::format("{}-H{}", year_text(*this), *number);
    case Granularity::quarter:
      return fmt::format("{}-Q{}", year_text(*this), *number);
    case Granularity::season:
      return season_text(*this);
    case Granularity::month:
      return year_text(*this) + '-' + two_digits(month);
    case Granularity::week:
      return week_text(*this);
    case Granularity::day:
      return day_text(*this);
    case Granularity::part_of_day:
      return part_text(*this);
    case Granularity::hour:
    case Granularity::minute:
    case Granularity::second:
      return (has_date() ? day_text(*this) : std::string()) + time_text(*this);
  }
  return "";
}

Term CalendarDate::term() const {
  const auto typed = [](std::string text, std::string_view type) {
    return Term::typed(std::move(text), std::string(type));
  };
  const std::string xsd(vocabulary::kXsd);
  if (granularity == Granularity::day && day && month) {
    return year ? Term::date(iso())
                : typed(fmt::format("--{:02}-{:02}", *month, *day), xsd + "gMonthDay");
  }
  if (granularity == Granularity::month && month) {
    return year ? typed(iso(), vocabulary::kXsdGYearMonth)
                : typed(fmt::format("--{:02}", *month), xsd + "gMonth");
  }
  if (granularity == Granularity::year && year && !fiscal) {
    return typed(iso(), vocabulary::kXsdGYear);
  }
  if (granularity >= Granularity::hour && (!has_date() || (year && month && day))) {
    const std::string clock = fmt::format("{:02}:{:02}:{:02}{}", *hour, minute.value_or(0),
                                          second.value_or(0), zone);
    return has_date() ? typed(day_text(*this) + 'T' + clock, vocabulary::kXsdDateTime)
                      : typed(clock, xsd + "time");
  }
  return Term::string(iso());
}

CalendarDate CalendarDate::of_day(int year, int month, int day) {
  CalendarDate date;
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

std::optional<CalendarDate> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = all_digits(text.substr(0, 4)), month = all_digits(text.substr(5, 2)),
             day = all_digits(text.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *month > 12) return std::nullopt;
  CalendarDate date = CalendarDate::of_day(*year, *month, *day);
  if (!exists(date)) return std::nullopt;
  return date;
}

bool exists(const CalendarDate& date) {
  if (!date.day) return true;
  return *date.day > 0 && civil(date).ok();
}

std::optional<CalendarDate> shifted(const CalendarDate& date, Granularity period, int count) {
  constexpr int kFar = 9000;  // years: "ten million years ago" has no date
  if (!date.year || std::abs(count) > kFar) return std::nullopt;
  CalendarDate result;
  result.granularity = period;
  result.year = date.year;
  const auto by_months = [&](int months, int step) {
    const int all = floor_to(*date.year * 12 + *date.month - 1, step) + months * step;
    result.year = floor_to(all, 12) / 12;
    return all - *result.year * 12;
  };
  if (period >= Granularity::half && !date.month) return std::nullopt;
  switch (period) {
    case Granularity::century:
      result.year = floor_to(*date.year, 100) + 100 * count;
      return result;
    case Granularity::decade:
      result.year = floor_to(*date.year, 10) + 10 * count;
      return result;
    case Granularity::year:
      result.year = *date.year + count;
      return result;
    case Granularity::half:
      result.number = by_months(count, 6) / 6 + 1;
      return result;
    case Granularity::quarter:
      result.number = by_months(count, 3) / 3 + 1;
      return result;
    case Granularity::month:
      result.month = by_months(count, 1) + 1;
      return result;
    default:
      break;
  }
  if (!date.day || date.granularity < Granularity::day) return std::nullopt;
  if (period == Granularity::week) {
    return week_of(sys_days{civil(date)} + std::chrono::days(7 * count));
  }
  return plus_days(date, count);
}

CalendarDate plus_days(const CalendarDate& date, int count) {
  return from_days(sys_days{civil(date)} + std::chrono::days(count));
}

int weekday_of(const CalendarDate& date) {
  return static_cast<int>(std::chrono::weekday(sys_days{civil(date)}).iso_encoding());
}

}  // namespace weft
