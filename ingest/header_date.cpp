#include "ingest/header_date.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>

namespace weft {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Walks over the text; each take_ function moves on only where it finds what it looks for.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  std::size_t at() const { return at_; }
  void go_to(std::size_t at) { at_ = at; }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip_blanks() {
    while (peek() == ' ' || peek() == '\t')
      ++at_;
  }
  bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at_;
    return true;
  }
  // A number of digits_min to digits_max digits with no digit after it.
  std::optional<int> take_number(std::size_t digits_min, std::size_t digits_max) {
    std::size_t digits = 0;
    int value = 0;
    while (at_ + digits < text_.size() && is_digit(text_[at_ + digits]) && digits <= digits_max) {
      value = value * 10 + (text_[at_ + digits++] - '0');
    }
    if (digits < digits_min || digits > digits_max) return std::nullopt;
    at_ += digits;
    return value;
  }
  std::string take_word() {
    std::string word;
    while (is_letter(peek())) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(peek())));
      ++at_;
    }
    return word;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

// Position of a name, or of its beginning of at least three letters ("sept" too).
template <std::size_t Count>
std::optional<int> index_of(const std::array<std::string_view, Count>& names,
                            std::string_view word) {
  for (std::size_t i = 0; i < Count; ++i) {
    if (word.size() >= 3 && names[i].starts_with(word)) return static_cast<int>(i);
  }
  return std::nullopt;
}

std::optional<std::string> checked(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok() || year < 1) return std::nullopt;
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

// 2023-03-25, 2023/3/25, 2023.03.25
std::optional<std::string> take_numeric(Cursor& cursor) {
  const auto year = cursor.take_number(4, 4);
  const char separator = cursor.peek();
  if (!year || (separator != '-' && separator != '/' && separator != '.')) return std::nullopt;
  cursor.take(separator);
  const auto month = cursor.take_number(1, 2);
  if (!month || !cursor.take(separator)) return std::nullopt;
  const auto day = cursor.take_number(1, 2);
  if (!day) return std::nullopt;
  return checked(*year, *month, *day);
}

std::optional<int> take_day(Cursor& cursor) {
  const auto day = cursor.take_number(1, 2);
  if (!day) return std::nullopt;
  const std::size_t after = cursor.at();
  const std::string ordinal = cursor.take_word();
  if (ordinal != "st" && ordinal != "nd" && ordinal != "rd" && ordinal != "th") cursor.go_to(after);
  return day;
}

std::optional<int> take_month(Cursor& cursor) {
  const auto month = index_of(kMonths, cursor.take_word());
  cursor.take('.');
  return month ? std::optional(*month + 1) : std::nullopt;
}

// "Sat, 25 Mar 2023", "March 25th, 2023"
std::optional<std::string> take_written(Cursor& cursor) {
  const std::size_t begin = cursor.at();
  if (index_of(kWeekdays, cursor.take_word())) {
    cursor.take('.');
    cursor.take(',');
    cursor.skip_blanks();
  } else {
    cursor.go_to(begin);
  }
  std::optional<int> day, month;
  if (is_digit(cursor.peek())) {
    day = take_day(cursor);
    cursor.skip_blanks();
    month = take_month(cursor);
  } else {
    month = take_month(cursor);
    cursor.skip_blanks();
    day = take_day(cursor);
  }
  cursor.take(',');
  cursor.skip_blanks();
  const auto year = cursor.take_number(4, 4);
  if (!day || !month || !year) return std::nullopt;
  return checked(*year, *month, *day);
}

// "T08:00:00.123+08:00", " 08:00 GMT", " 8:00 pm": read over. Without one nothing moves.
void skip_time_of_day(Cursor& cursor) {
  const std::size_t begin = cursor.at();
  cursor.take(',');
  if (!cursor.take('T') && !cursor.take('t')) cursor.skip_blanks();
  if (!cursor.take_number(1, 2) || !cursor.take(':') || !cursor.take_number(2, 2)) {
    cursor.go_to(begin);
    return;
  }
  if (cursor.take(':')) {
    cursor.take_number(2, 2);
    if (cursor.take('.')) cursor.take_number(1, 9);
  }
  std::size_t after = cursor.at();
  cursor.skip_blanks();
  if (cursor.take('+') || cursor.take('-')) {
    if (cursor.take_number(2, 4)) {
      if (cursor.take(':')) cursor.take_number(2, 2);
      after = cursor.at();
    }
  } else {
    constexpr std::array<std::string_view, 8> kZones{"z",  "gmt", "utc", "am",
                                                     "pm", "est", "cst", "pst"};
    const std::string word = cursor.take_word();
    if (std::find(kZones.begin(), kZones.end(), word) != kZones.end()) after = cursor.at();
  }
  cursor.go_to(after);
}

}  // namespace

std::optional<HeaderDate> read_header_date(std::string_view text) {
  Cursor cursor(text);
  cursor.skip_blanks();
  const std::size_t begin = cursor.at();
  std::optional<std::string> iso = take_numeric(cursor);
  if (!iso) {
    cursor.go_to(begin);
    iso = take_written(cursor);
  }
  if (!iso) return std::nullopt;
  skip_time_of_day(cursor);
  if (is_digit(cursor.peek()) || is_letter(cursor.peek())) return std::nullopt;
  return HeaderDate{*iso, cursor.at()};
}

std::optional<std::string> iso_date(std::string_view text) {
  auto date = read_header_date(text);
  if (!date || text.find_first_not_of(" \t\n", date->end_byte) != std::string_view::npos) {
    return std::nullopt;
  }
  return date->iso;
}

}  // namespace weft
