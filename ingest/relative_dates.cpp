#include "ingest/relative_dates.h"

#include <array>
#include <cstdlib>
#include <tuple>

#include "ingest/numbers.h"
#include "ingest/periods.h"
#include "ingest/times_of_day.h"
#include "ingest/written_dates.h"

namespace weft {
namespace {

constexpr std::uint32_t kTenseReach = 25;  // words to each side in which a verb tells the tense

CalendarDate open_date(Granularity granularity) {
  CalendarDate date;
  date.granularity = granularity;
  return date;
}

class RelativeDateReader {
 public:
  RelativeDateReader(const SentenceView& view, std::uint32_t word, const DateContext& context)
      : view_(view), word_(word), context_(context) {}

  std::optional<DatePhrase> read() const {
    using Reader = std::optional<DatePhrase> (RelativeDateReader::*)() const;
    constexpr std::array<Reader, 6> kReaders{
        &RelativeDateReader::day_word, &RelativeDateReader::weekday,   &RelativeDateReader::stepped,
        &RelativeDateReader::ago,      &RelativeDateReader::anaphoric, &RelativeDateReader::after};
    for (const Reader reader : kReaders) {
      if (auto found = (this->*reader)()) return found;
    }
    return std::nullopt;
  }

 private:
  const SentenceView& view_;
  std::uint32_t word_;
  const DateContext& context_;

  DatePhrase phrase(std::uint32_t end, CalendarDate date) const {
    return {{word_, end}, std::move(date), {}, TimeModifier::none};
  }

  // `count` periods after the anchor, open where there is none.
  static CalendarDate from(const std::optional<CalendarDate>& anchor, Granularity period,
                           int count) {
    if (anchor) {
      if (auto date = shifted(*anchor, period, count)) return *date;
    }
    return open_date(period);
  }

  // "yesterday", "tonight", "the day before yesterday"
  std::optional<DatePhrase> day_word() const {
    const auto& written = context_.written;
    if (view_.is(word_, "day") && view_.is(word_ + 1, "before") && view_.is(word_ + 2, "yesterday"))
      return phrase(word_ + 3, from(written, Granularity::day, -2));
    if (view_.is(word_, "day") && view_.is(word_ + 1, "after") && view_.is(word_ + 2, "tomorrow"))
      return phrase(word_ + 3, from(written, Granularity::day, 2));
    if (view_.is(word_, "yesterday")) return phrase(word_ + 1, from(written, Granularity::day, -1));
    if (view_.is(word_, "today")) return phrase(word_ + 1, from(written, Granularity::day, 0));
    if (view_.is(word_, "tomorrow")) return phrase(word_ + 1, from(written, Granularity::day, 1));
    const bool last_night = view_.is(word_, "last") && view_.is(word_ + 1, "night");
    if (!view_.is(word_, "tonight") && !last_night) return std::nullopt;
    CalendarDate date = from(written, Granularity::day, last_night ? -1 : 0);
    date.granularity = Granularity::part_of_day;
    date.day_part = DayPart::night;
    return phrase(word_ + (last_night ? 2 : 1), date);
  }

  // "Tuesday"; with its date behind, that date: "Tuesday, May 9"
  std::optional<DatePhrase> weekday() const {
    const auto day = weekday_named(view_.lower(word_));
    if (!day || !view_.is_capitalised(word_)) return std::nullopt;
    std::uint32_t next = word_ + 1;
    if (view_.is(next, ".") && view_.text(word_).size() <= 5) ++next;
    const std::uint32_t date_word = view_.is(next, ",") || view_.is(next, "(") ? next + 1 : next;
    if (const auto date = read_written_date(view_, date_word); date && date->date.day) {
      const bool bracket = view_.is(next, "(");
      if (!bracket || view_.is(date->span.end_word, ")")) {
        return phrase(date->span.end_word + (bracket ? 1 : 0), date->date);
      }
    }
    // "The Sunday Times", "Black Friday"; "Tuesdays" are no one day
    const bool in_name = (view_.is_capitalised(word_ - 1) && word_ - 1 > view_.begin() &&
                          view_.is(word_ - 1, Upos::propn)) ||
                         (view_.is(word_ - 1, "the") && view_.is_capitalised(next));
    const bool usual = view_.is_any(next, {"mornings", "afternoons", "evenings", "nights"});
    if (in_name || usual) return std::nullopt;
    CalendarDate date = open_date(Granularity::day);
    date.weekday = day;
    resolve_open_year(date, tense_around(view_, word_), context_);
    return phrase(next, date);
  }

  // "last year", "next month", "this Friday", "this morning", "last May", "the coming weekend"
  std::optional<DatePhrase> stepped() const {
    const bool last = view_.is_any(word_, {"last", "past", "previous"});
    const bool next = view_.is_any(word_, {"next", "coming", "upcoming"});
    if (!last && !next && !view_.is_any(word_, {"this", "current"})) return std::nullopt;
    const int step = last ? -1 : next ? 1 : 0;
    const std::uint32_t noun = word_ + 1;
    const auto& lower = view_.lower(noun);
    const bool the = view_.is(word_ - 1, "the");
    if (const auto part = day_part_named(lower); part && step == 0 && view_.is(word_, "this")) {
      CalendarDate date = from(context_.written, Granularity::day, 0);
      date.granularity = Granularity::part_of_day;
      date.day_part = part;
      return phrase(noun + 1, date);
    }
    if (view_.is(noun, "weekend")) {
      // "was there this weekend": the one that is over
      const bool over = step == 0 && tense_around(view_, word_) == Tense::past &&
                        context_.written && weekday_of(*context_.written) <= 5;
      return phrase(noun + 1, weekend(over ? -1 : step));
    }
    if (const auto day = weekday_named(lower); day && view_.is_capitalised(noun)) {
      return phrase(noun + 1, stepped_weekday(*day, step));
    }
    if (const auto month = month_of(lower); month && view_.is_capitalised(noun)) {
      CalendarDate date = open_date(Granularity::month);
      date.month = month;
      step_year(date, step);
      return phrase(noun + 1, date);
    }
    if (const auto season = season_named(lower)) {
      CalendarDate date = open_date(Granularity::season);
      date.season = season;
      step_year(date, step);
      return phrase(noun + 1, date);
    }
    // "the last year" is a stretch of time up to now (see durations.h), "the next day" follows
    // another, "this second" and "last minute" are no dates.
    const auto period = period_named(lower);
    const bool current = view_.is(word_, "current");
    if (!period || period->plural || period->count != 1 || (the && !current)) return std::nullopt;
    if (period->unit > Granularity::day || view_.is(noun, "night")) return std::nullopt;
    if (period->unit == Granularity::day) return std::nullopt;  // "to this day"
    return phrase(noun + 1, from(context_.written, period->unit, step));
  }

  CalendarDate weekend(int step) const {
    CalendarDate date = from(context_.written, Granularity::week, step);
    date.weekend = true;
    return date;
  }

  CalendarDate stepped_weekday(int day, int step) const {
    CalendarDate date = open_date(Granularity::day);
    date.weekday = day;
    if (!context_.written) return date;
    const int today = weekday_of(*context_.written);
    int days = day - today;  // this week's
    if (step < 0 && days >= 0) days -= 7;
    if (step > 0 && days <= 0) days += 7;
    return plus_days(*context_.written, days);
  }

  static std::optional<Season> season_named(std::string_view lower) {
    if (lower == "spring") return Season::spring;
    if (lower == "summer") return Season::summer;
    if (lower == "autumn" || lower == "fall") return Season::autumn;
    if (lower == "winter") return Season::winter;
    return std::nullopt;
  }

  // "last May" is the latest May before this month, "this May" this year's.
  void step_year(CalendarDate& date, int step) const {
    if (!context_.written) return;
    date.year = context_.written->year;
    const int month = date.month ? *date.month : static_cast<int>(*date.season) * 3 + 3;
    if (step < 0 && month >= *context_.written->month) date.year = *date.year - 1;
    if (step > 0 && month <= *context_.written->month) date.year = *date.year + 1;
  }

  // "three years ago", "a week ago", "two days from now"
  std::optional<DatePhrase> ago() const {
    const auto [count, end, period] = counted_period();
    if (!period) return std::nullopt;
    const bool back = view_.is(end, "ago");
    const bool ahead = view_.is(end, "from") && view_.is_any(end + 1, {"now", "today"});
    if ((!back && !ahead) || period->unit > Granularity::day) return std::nullopt;
    const int sign = back ? -1 : 1;
    return phrase(end + (back ? 1 : 2),
                  from(context_.written, period->unit, sign * count * period->count));
  }

  // "two days later", "a year earlier", "the year before": counted from the last date read
  std::optional<DatePhrase> after() const {
    const auto [count, end, period] = counted_period();
    if (!period || period->unit > Granularity::day) return std::nullopt;
    const bool back = view_.is(end, "earlier") || view_.is(end, "beforehand") ||
                      (view_.is(end, "before") && ends_clause(end + 1));
    const bool ahead = view_.is_any(end, {"later", "afterwards", "afterward"}) ||
                       (view_.is(end, "after") && ends_clause(end + 1));
    if (!back && !ahead) return std::nullopt;
    return phrase(end + 1,
                  from(context_.last, period->unit, (back ? -1 : 1) * count * period->count));
  }

  bool ends_clause(std::uint32_t word) const {
    return !view_.has(word) || view_.is_any(word, {",", ".", ";", ")", "and", "but"});
  }

  struct CountedPeriod {
    int count = 0;
    std::uint32_t end = 0;
    std::optional<Period> period;
  };
  CountedPeriod counted_period() const {
    CountedPeriod found;
    if (view_.is_any(word_, {"a", "an"})) {
      found.count = 1;
      found.end = word_ + 1;
    } else if (const auto number = read_number(view_, word_);
               number && number->is_whole() && number->digits < 100'000) {
      found.count = static_cast<int>(number->digits);
      found.end = number->span.end_word;
    } else {
      return found;
    }
    found.period = period_named(view_.lower(found.end));
    if (found.period) ++found.end;
    return found;
  }

  // "that year", "the same day", "the following month", "the next year", "the previous week"
  std::optional<DatePhrase> anaphoric() const {
    int step = 0;
    std::uint32_t noun = word_ + 1;
    if (view_.is(word_, "that")) {
      step = 0;
    } else if (view_.is(word_, "the") && view_.is(noun, "same")) {
      ++noun;
    } else if (view_.is(word_, "the") && view_.is_any(noun, {"following", "next", "subsequent"})) {
      step = 1;
      ++noun;
    } else if (view_.is(word_, "the") && view_.is_any(noun, {"previous", "preceding"})) {
      step = -1;
      ++noun;
    } else {
      return std::nullopt;
    }
    const auto period = period_named(view_.lower(noun));
    if (!period || period->plural || period->unit > Granularity::day || period->count != 1) {
      return std::nullopt;
    }
    if (view_.is_noun(noun + 1) || view_.is(noun, "night")) return std::nullopt;
    return phrase(noun + 1, from(context_.last, period->unit, step));
  }
};

// A number by which two dates of one granularity compare within a year.
int key_in_year(const CalendarDate& date, const CalendarDate& written) {
  switch (date.granularity) {
    case Granularity::quarter:
      return *date.number * 3 - 2 - *written.month;
    case Granularity::half:
      return *date.number * 6 - 5 - *written.month;
    case Granularity::season:
      return static_cast<int>(*date.season) * 3 + 3 - *written.month;
    case Granularity::month:
      return *date.month - *written.month;
    default:
      return (*date.month - *written.month) * 31 + *date.day - *written.day;
  }
}

}  // namespace

Tense tense_around(const SentenceView& view, std::uint32_t word) {
  const auto tense_of = [&](std::uint32_t w) -> std::optional<Tense> {
    const std::string& xpos = view.words().tag(w).xpos;
    if (view.is_any(w, {"will", "'ll", "’ll", "wo", "shall", "upcoming"})) return Tense::future;
    if (view.is(w, "to") && view.is_any(w - 1, {"due", "scheduled", "set", "expected", "planned",
                                                "slated", "going", "plans", "hopes", "expects"})) {
      return Tense::future;
    }
    if (xpos == "VBD" || view.is_any(w, {"was", "were", "had", "did", "has", "have"})) {
      return Tense::past;
    }
    if (view.is_any(w, {"'s", "’s", "‘s"})) return std::nullopt;  // "is", "has" or whose
    if (xpos == "VBZ" || xpos == "VBP") return Tense::present;
    return std::nullopt;
  };
  const auto is_report = [&](std::uint32_t w) { return view.is_any(w, {"said", "told", "says"}); };
  std::optional<Tense> weak;
  for (std::uint32_t distance = 1; distance <= kTenseReach; ++distance) {
    for (const std::uint32_t w : {word - distance, word + distance}) {
      if (!view.has(w)) continue;
      const auto tense = tense_of(w);
      if (!tense) continue;
      if (!is_report(w)) return *tense;
      if (!weak) weak = tense;
    }
  }
  return weak.value_or(Tense::past);
}

std::optional<DatePhrase> read_relative_date(const SentenceView& view, std::uint32_t word,
                                             const DateContext& context) {
  if (!view.has(word)) return std::nullopt;
  return RelativeDateReader(view, word, context).read();
}

void resolve_open_year(CalendarDate& date, Tense tense, const DateContext& context) {
  const auto& written = context.written;
  if (date.year || !written || !written->day) return;
  if (date.weekday && !date.day) {
    int days = *date.weekday - weekday_of(*written);
    if (tense == Tense::future && days < 0) days += 7;
    if (tense != Tense::future && days > 0) days -= 7;
    const CalendarDate day = plus_days(*written, days);
    date.year = day.year;
    date.month = day.month;
    date.day = day.day;
    date.weekday.reset();
    return;
  }
  const bool has_place = (date.month && (date.day || date.granularity == Granularity::month)) ||
                         date.number || date.season;
  if (!has_place || date.granularity == Granularity::week) return;
  const int key = key_in_year(date, *written);
  date.year = *written->year;
  if (tense == Tense::past && key > 0) --*date.year;
  if (tense == Tense::future && key < 0) ++*date.year;
  if (tense == Tense::present && std::abs(key) > (date.day ? 186 : 6)) {
    date.year = *date.year + (key > 0 ? -1 : 1);
  }
  if (!exists(date)) date.year.reset();  // 29 February of a common year
}

}  // namespace weft
