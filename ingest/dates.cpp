#include "ingest/dates.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <tuple>

#include "graph/vocabulary.h"

namespace weft {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

std::optional<int> month_of(std::string_view lower) {
  if (lower.ends_with('.')) lower.remove_suffix(1);
  if (lower == "sept") return 9;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool short_form = lower.size() == 3 && kMonths[i].starts_with(lower);
    if (lower == kMonths[i] || short_form) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<int> small_number(std::string_view text, std::size_t digits_max) {
  if (text.empty() || text.size() > digits_max) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

// "9", "9th"
std::optional<int> day_of(std::string_view lower) {
  for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
    if (lower.size() > 2 && lower.ends_with(suffix)) {
      lower.remove_suffix(2);
      break;
    }
  }
  const auto day = small_number(lower, 2);
  return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

std::optional<int> year_of(std::string_view lower) {
  const auto year = small_number(lower, 4);
  return lower.size() == 4 && year && *year >= 1000 && *year <= 2199 ? year : std::nullopt;
}

bool exists(const CalendarDate& date) {
  if (!date.day) return true;
  const std::chrono::year_month_day day{std::chrono::year{date.year.value_or(2000)},
                                        std::chrono::month{static_cast<unsigned>(*date.month)},
                                        std::chrono::day{static_cast<unsigned>(*date.day)}};
  return day.ok();
}

// What may stand before a bare year.
bool asks_for_year(const ArticleWords& words, std::uint32_t word) {
  if (word == 0 || words.sentence_of(word - 1) != words.sentence_of(word)) return false;
  static constexpr std::array<std::string_view, 20> kBefore{
      "in",    "since",  "by",  "from", "to",    "until", "till", "of",     "during",  "year",
      "after", "before", "for", "(",    "early", "late",  "mid",  "around", "between", "and"};
  return std::find(kBefore.begin(), kBefore.end(), words.lower(word - 1)) != kBefore.end();
}

std::optional<CalendarDate> month_first(const ArticleWords& words, std::uint32_t word,
                                        std::uint32_t end) {
  const auto month = month_of(words.lower(word));
  if (!month || !words.is_capitalised(word)) return std::nullopt;
  std::uint32_t next = word + 1;
  if (words.lower(word) != "may" && next < end && words.is(next, ".")) ++next;
  CalendarDate date{{word, next}, {}, month, {}};
  if (next < end) {
    if (const auto day = day_of(words.lower(next))) {
      date.day = day;
      date.span.end_word = ++next;
    }
  }
  const std::uint32_t year_word = next < end && words.is(next, ",") ? next + 1 : next;
  if (year_word < end) {
    if (const auto year = year_of(words.lower(year_word))) {
      date.year = year;
      date.span.end_word = year_word + 1;
    }
  }
  // "May" and "March" alone are as likely a verb or a name.
  if (!date.day && !date.year && !asks_for_year(words, word)) return std::nullopt;
  return date;
}

std::optional<CalendarDate> day_first(const ArticleWords& words, std::uint32_t word,
                                      std::uint32_t end) {
  const auto day = day_of(words.lower(word));
  std::uint32_t next = word + 1;
  if (day && next < end && words.is(next, "of")) ++next;
  if (!day || next >= end || !words.is_capitalised(next)) return std::nullopt;
  const auto month = month_of(words.lower(next));
  if (!month) return std::nullopt;
  CalendarDate date{{word, next + 1}, {}, month, day};
  if (++next < end && words.is(next, ",")) ++next;
  if (next < end) {
    if (const auto year = year_of(words.lower(next))) {
      date.year = year;
      date.span.end_word = next + 1;
    }
  }
  return date;
}

CalendarDate from_days(std::chrono::sys_days days, WordSpan span) {
  const std::chrono::year_month_day day{days};
  return {span, static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

// "yesterday", "on Monday" (the latest one), "last year", "this month".
std::optional<CalendarDate> relative(const ArticleWords& words, std::uint32_t word,
                                     std::uint32_t end, const CalendarDate& written) {
  if (!written.day) return std::nullopt;
  using std::chrono::days;
  const std::chrono::sys_days today =
      std::chrono::year{*written.year} / *written.month / *written.day;
  const std::string& lower = words.lower(word);
  if (lower == "yesterday") return from_days(today - days(1), {word, word + 1});
  if (lower == "tomorrow") return from_days(today + days(1), {word, word + 1});
  for (unsigned i = 0; i < kWeekdays.size(); ++i) {
    if (lower != kWeekdays[i] || word == 0 || !words.is(word - 1, "on")) continue;
    const auto back = std::chrono::weekday(today) - std::chrono::weekday(i);
    return from_days(today - back, {word, word + 1});
  }
  const int step = lower == "last" ? -1 : lower == "next" ? 1 : 0;
  if (word + 1 >= end || (step == 0 && lower != "this")) return std::nullopt;
  if (words.is(word + 1, "year"))
    return CalendarDate{{word, word + 2}, *written.year + step, {}, {}};
  if (!words.is(word + 1, "month")) return std::nullopt;
  const int month = *written.year * 12 + *written.month - 1 + step;
  return CalendarDate{{word, word + 2}, month / 12, month % 12 + 1, {}};
}

}  // namespace

Term CalendarDate::term() const {
  if (year && month && day)
    return Term::date(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
  if (year && month) {
    return Term::typed(fmt::format("{:04}-{:02}", *year, *month),
                       std::string(vocabulary::kXsdGYearMonth));
  }
  if (year) return Term::typed(fmt::format("{:04}", *year), std::string(vocabulary::kXsdGYear));
  const std::string xsd(vocabulary::kXsd);
  if (day) return Term::typed(fmt::format("--{:02}-{:02}", *month, *day), xsd + "gMonthDay");
  return Term::typed(fmt::format("--{:02}", *month), xsd + "gMonth");
}

std::optional<CalendarDate> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  CalendarDate date{{},
                    small_number(text.substr(0, 4), 4),
                    small_number(text.substr(5, 2), 2),
                    small_number(text.substr(8, 2), 2)};
  if (!date.year || !date.month || !date.day || *date.month < 1 || *date.month > 12 ||
      !exists(date)) {
    return std::nullopt;
  }
  return date;
}

std::optional<CalendarDate> read_date(const ArticleWords& words, std::uint32_t word,
                                      std::uint32_t end,
                                      const std::optional<CalendarDate>& written) {
  auto date = parse_iso_date(words.text(word));
  if (date) {
    date->span = {word, word + 1};
    return date;
  }
  date = month_first(words, word, end);
  if (!date) date = day_first(words, word, end);
  if (date && exists(*date)) return date;
  if (const auto year = year_of(words.lower(word)); year && asks_for_year(words, word)) {
    return CalendarDate{{word, word + 1}, year, {}, {}};
  }
  if (written) return relative(words, word, end, *written);
  return std::nullopt;
}

void complete_year(CalendarDate& date, const CalendarDate& latest) {
  if (date.year || !date.month || !latest.year) return;
  const auto key = [](const CalendarDate& d) {
    return std::tuple(d.month.value_or(12), d.day.value_or(1));
  };
  date.year = key(date) <= key(latest) ? *latest.year : *latest.year - 1;
  if (!exists(date)) date.year.reset();  // 29 February of a common year
}

}  // namespace weft
