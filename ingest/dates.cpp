#include "ingest/dates.h"

#include <array>

#include "ingest/numbers.h"
#include "ingest/relative_dates.h"
#include "ingest/times_of_day.h"
#include "ingest/written_dates.h"

namespace weft {
namespace {

class DateReader {
 public:
  DateReader(const SentenceView& view, std::uint32_t word, const DateContext& context)
      : view_(view), word_(word), context_(context) {}

  std::optional<DatePhrase> read() {
    auto found = short_range();
    if (!found) found = year_range();
    if (!found) found = modified(word_);
    if (!found) return std::nullopt;
    if (!found->end) extend_to_range(*found);
    resolve(*found);
    return found;
  }

 private:
  const SentenceView& view_;
  std::uint32_t word_;
  const DateContext& context_;

  // ---- one date ---------------------------------------------------------------------------------

  // A date with what says which part of it is meant: "early 2020", "mid-1990s", "the end of May".
  std::optional<DatePhrase> modified(std::uint32_t word) const {
    if (auto joined = joined_modifier(word)) return joined;
    const auto [modifier, next] = modifier_at(word);
    if (modifier == TimeModifier::none) return timed(word);
    auto found = timed(next);
    if (!found || found->date.granularity > Granularity::week) return std::nullopt;
    found->span.first_word = word;
    found->modifier = modifier;
    return found;
  }

  struct Modified {
    TimeModifier modifier = TimeModifier::none;
    std::uint32_t next = 0;
  };
  Modified modifier_at(std::uint32_t word) const {
    const auto word_modifier = [&](std::uint32_t w) {
      if (view_.is_any(w, {"early", "beginning", "start"})) return TimeModifier::start;
      if (view_.is_any(w, {"mid", "middle", "mid-"})) return TimeModifier::mid;
      if (view_.is_any(w, {"late", "end", "close"})) return TimeModifier::end;
      return TimeModifier::none;
    };
    Modified found{word_modifier(word), word + 1};
    const bool noun = view_.is_any(word, {"beginning", "start", "middle", "end", "close"});
    if (noun) {
      if (!view_.is(found.next, "of")) return {};
      ++found.next;
      if (view_.is(found.next, "the")) ++found.next;
    } else if (found.modifier != TimeModifier::none) {
      if (view_.is_dash(found.next)) ++found.next;
      if (view_.is(found.next, "in") && view_.is_any(word, {"early", "late"})) ++found.next;
      if (view_.is(found.next, "the")) ++found.next;
    }
    return found;
  }

  // "mid-1990s", "mid-July" as one word.
  std::optional<DatePhrase> joined_modifier(std::uint32_t word) const {
    struct Prefix {
      std::string_view text;
      TimeModifier modifier;
    };
    constexpr std::array<Prefix, 3> kPrefixes{
        {{"mid-", TimeModifier::mid},
         {"early-", TimeModifier::start},
         {"late-", TimeModifier::end}}};
    const std::string_view lower = view_.lower(word);
    for (const Prefix& prefix : kPrefixes) {
      if (!lower.starts_with(prefix.text)) continue;
      const std::string_view rest = lower.substr(prefix.text.size());
      DatePhrase found{{word, word + 1}, {}, {}, prefix.modifier};
      if (const auto year = year_named(rest)) {
        found.date.granularity = Granularity::year;
        found.date.year = year;
        return found;
      }
      if (const auto month = month_of(rest)) {
        found.date.granularity = Granularity::month;
        found.date.month = month;
        const std::uint32_t year_word = view_.is(word + 1, ",") ? word + 2 : word + 1;
        if (const auto year = year_named(view_.lower(year_word))) {
          found.date.year = year;
          found.span.end_word = year_word + 1;
        }
        return found;
      }
      if (auto century = century_of(rest, word)) {
        century->modifier = prefix.modifier;
        return century;
      }
      if (rest.size() != 5 || rest[4] != 's') continue;
      if (const auto year = year_named(rest.substr(0, 4)); year && *year % 10 == 0) {
        found.date.granularity =
            *year % 100 == 0 && *year != 2000 ? Granularity::century : Granularity::decade;
        found.date.year = year;
        return found;
      }
    }
    return std::nullopt;
  }

  // "mid-19th century": `rest` is the ordinal.
  std::optional<DatePhrase> century_of(std::string_view rest, std::uint32_t word) const {
    const auto number = day_named(rest);
    const std::uint32_t noun = view_.is_dash(word + 1) ? word + 2 : word + 1;
    if (!number || rest.size() < 3 || !view_.is(noun, "century")) return std::nullopt;
    DatePhrase found{{word, noun + 1}, {}, {}, TimeModifier::none};
    found.date.granularity = Granularity::century;
    found.date.year = (*number - 1) * 100;
    return found;
  }

  // A date, a time of day, or both in either order.
  std::optional<DatePhrase> timed(std::uint32_t word) const {
    if (auto time = read_time_of_day(view_, word)) return time_first(*time);
    if (auto morning = part_first(word)) return morning;
    auto date = plain(word);
    if (!date || date->date.granularity != Granularity::day) return date;
    std::uint32_t next = date->span.end_word;
    if (const auto part = day_part_named(view_.lower(next))) {
      date->date.granularity = Granularity::part_of_day;
      date->date.day_part = part;
      date->span.end_word = ++next;
    }
    if (view_.is(next, ",")) ++next;
    if (view_.is_any(next, {"at", "around", "about", "from"}) && !view_.is(next, "from")) ++next;
    if (const auto time = read_time_of_day(view_, next)) {
      add_time(*date, *time);
      date->span.end_word = time->span.end_word;
    }
    return date;
  }

  std::optional<DatePhrase> plain(std::uint32_t word) const {
    if (auto date = read_relative_date(view_, word, context_)) return date;
    return read_written_date(view_, word);
  }

  std::optional<DatePhrase> time_first(DatePhrase time) const {
    std::uint32_t next = time.span.end_word;
    if (view_.is(next, ",")) ++next;
    if (view_.is(next, "on")) ++next;
    auto date = plain(next);
    if (!date || date->date.granularity != Granularity::day) return time;
    date->span.first_word = time.span.first_word;
    add_time(*date, time);
    return date;
  }

  // "morning of May 9", "the evening of 3 June"
  std::optional<DatePhrase> part_first(std::uint32_t word) const {
    const auto part = day_part_named(view_.lower(word));
    if (!part || !view_.is_any(word + 1, {"of", "on"})) return std::nullopt;
    const std::uint32_t at = view_.is(word + 2, "the") ? word + 3 : word + 2;
    auto date = plain(at);
    if (!date || date->date.granularity != Granularity::day) return std::nullopt;
    date->span.first_word = word;
    date->date.granularity = Granularity::part_of_day;
    date->date.day_part = part;
    return date;
  }

  static void add_time(DatePhrase& date, const DatePhrase& time) {
    date.date.granularity = time.date.granularity;
    date.date.hour = time.date.hour;
    date.date.minute = time.date.minute;
    date.date.second = time.date.second;
    date.date.zone = time.date.zone;
    date.date.day_part.reset();
  }

  // ---- ranges -----------------------------------------------------------------------------------

  // Where a range goes on after its first date: past "-", "to" or, after "between", "and".
  std::optional<std::uint32_t> after_connector(std::uint32_t first, std::uint32_t next) const {
    if (view_.is_dash(next)) return next + 1;
    if (view_.is_any(next, {"to", "through", "thru", "until", "till"})) return next + 1;
    if (view_.is(next, "and") && (view_.is(first - 1, "between") ||
                                  (view_.is(first - 1, "the") && view_.is(first - 2, "between")))) {
      return next + 1;
    }
    return std::nullopt;
  }

  // "3-5 May 2018", "5-7 pm", "2021/22": the first part is only a number.
  std::optional<DatePhrase> short_range() const {
    if (auto slash = year_pair()) return slash;
    const auto number = read_number(view_, word_);
    if (!number || !number->is_whole() || number->power > 0) return std::nullopt;
    const auto at = after_connector(word_, number->span.end_word);
    if (!at) return std::nullopt;
    if (const auto day = day_named(view_.lower(word_)); day && number->span.end_word == word_ + 1) {
      const auto last = read_written_date(view_, *at);
      if (last && last->date.day && last->date.month && !day_month_first(*at)) {
        DatePhrase range = *last;
        range.span.first_word = word_;
        range.end = last->date;
        range.date.day = day;
        if (exists(range.date)) return range;
      }
    }
    if (number->digits < 1 || number->digits > 12) return std::nullopt;
    const auto last = read_time_of_day(view_, *at);
    if (!last || !has_half_day(last->span)) return std::nullopt;
    DatePhrase range = *last;
    range.span.first_word = word_;
    range.end = last->date;
    range.date.granularity = Granularity::hour;
    range.date.minute.reset();
    range.date.hour = static_cast<int>(number->digits) % 12 + (*last->date.hour >= 12 ? 12 : 0);
    if (*range.date.hour > *last->date.hour) *range.date.hour -= 12;
    return *range.date.hour < 0 ? std::nullopt : std::optional(range);
  }

  // The date begins with its month: "3 - May 5" is no range of days.
  bool day_month_first(std::uint32_t word) const {
    return month_of(view_.lower(word)).has_value();
  }

  bool has_half_day(WordSpan span) const {
    for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
      if (view_.is_any(w, {"am", "pm", "a.m.", "p.m."})) return true;
    }
    return false;
  }

  // "2021/22", "2016–17" as one word
  std::optional<DatePhrase> year_pair() const {
    const std::string_view lower = view_.lower(word_);
    if (lower.size() < 7) return std::nullopt;
    const auto first = year_named(lower.substr(0, 4));
    std::string_view rest = lower.substr(4);
    for (const std::string_view mark : {"/", "-", "–"}) {
      if (!rest.starts_with(mark)) continue;
      rest.remove_prefix(mark.size());
      break;
    }
    if (!first || rest.size() + 4 == lower.size()) return std::nullopt;
    const auto last = second_year(*first, rest);
    if (!last) return std::nullopt;
    return years(*first, *last, word_ + 1);
  }

  // "2016-18", "1998 – 2003", "1993 to 1994": a year needs no preposition where it begins a range;
  // "2019-06" is a month.
  std::optional<DatePhrase> year_range() const {
    const auto first = year_named(view_.lower(word_));
    const std::uint32_t dash = word_ + 1;
    const bool joined = view_.is_dash(dash) && view_.is_glued(dash) && view_.is_glued(dash + 1);
    if (!first || view_.is_glued(word_)) return std::nullopt;
    const std::string& second = view_.lower(dash + 1);
    if (!joined) {
      const auto last = second.size() == 4 ? second_year(*first, second) : std::nullopt;
      const bool apart = view_.is_any(dash, {"–", "—", "to"}) && *first >= 1500;
      return apart && last ? std::optional(years(*first, *last, dash + 2)) : std::nullopt;
    }
    if (view_.is_any(dash + 2, {"%", "percent"})) return std::nullopt;
    const bool serial_number = view_.is_dash(dash + 2) && view_.is_glued(dash + 2);
    if (serial_number) return std::nullopt;
    if (const auto last = second_year(*first, second)) return years(*first, *last, dash + 2);
    if (second.size() != 2 || second < "01" || second > "12") return std::nullopt;
    DatePhrase month{{word_, dash + 2}, {}, {}, TimeModifier::none};
    month.date.granularity = Granularity::month;
    month.date.year = first;
    month.date.month = (second[0] - '0') * 10 + (second[1] - '0');
    return month;
  }

  DatePhrase years(int first, int last, std::uint32_t end) const {
    DatePhrase range{{word_, end}, {}, CalendarDate{}, TimeModifier::none};
    range.date.granularity = range.end->granularity = Granularity::year;
    range.date.year = first;
    range.end->year = last;
    return range;
  }

  // The "15" of "2010-15"
  static std::optional<int> second_year(int first, std::string_view text) {
    if (const auto full = year_named(text)) return *full > first ? full : std::nullopt;
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') {
      return std::nullopt;
    }
    const int year = first - first % 100 + (text[0] - '0') * 10 + (text[1] - '0');
    return year > first ? std::optional(year) : std::nullopt;
  }

  void extend_to_range(DatePhrase& first) const {
    auto at = after_connector(first.span.first_word, first.span.end_word);
    if (!at) return;
    const CalendarDate& date = first.date;
    if (date.granularity == Granularity::year && date.year && !date.fiscal) {
      if (const auto last = second_year(*date.year, view_.lower(*at))) {
        const bool more = view_.is_any(*at + 1, {"%", "percent"});
        if (!more) return finish(first, years(*date.year, *last, *at + 1), *last < 0);
      }
    }
    if (date.granularity == Granularity::day && date.month && date.day && !date.year) {
      if (extend_by_day(first, *at)) return;
    }
    if (view_.is(*at, "the")) ++*at;
    const auto last = modified(*at);
    if (!last) return;
    const bool same = last->date.granularity == date.granularity;
    if (same || last->date.has_date() == date.has_date()) finish(first, *last, true);
  }

  // "May 3-5, 2018": the second part is only a day.
  bool extend_by_day(DatePhrase& first, std::uint32_t at) const {
    const auto day = day_named(view_.lower(at));
    if (!day || *day <= *first.date.day || month_of(view_.lower(at + 1))) return false;
    CalendarDate last = first.date;
    last.day = day;
    if (!exists(last)) return false;
    std::uint32_t next = at + 1;
    const std::uint32_t year_word = view_.is(next, ",") ? next + 1 : next;
    if (const auto year = year_named(view_.lower(year_word))) {
      last.year = first.date.year = year;
      next = year_word + 1;
    }
    first.end = last;
    first.span.end_word = next;
    return true;
  }

  // Joins two dates; what the first leaves open the second may say: "May 30 to June 2, 2018".
  static void finish(DatePhrase& first, const DatePhrase& last, bool share) {
    CalendarDate end = last.end.value_or(last.date);
    if (share) {
      if (!first.date.year && end.year && (first.date.month || first.date.number)) {
        first.date.year = end.year;
        if (first.date.month && end.month && *first.date.month > *end.month) --*first.date.year;
      } else if (first.date.year && !end.year && end.month && !end.weekday) {
        end.year = first.date.year;
        if (first.date.month && *first.date.month > *end.month) ++*end.year;
      }
      if (first.date.hour && first.date.has_date() && !end.has_date()) {
        end.year = first.date.year;
        end.month = first.date.month;
        end.day = first.date.day;
        end.weekday = first.date.weekday;
      }
    }
    first.end = end;
    first.span.end_word = last.span.end_word;
  }

  void resolve(DatePhrase& found) const {
    const Tense tense = found.date.year ? Tense::past : tense_around(view_, word_);
    // "From April 1, 2022 ... As of June 30": the year goes on until the article's own.
    const auto& last = context_.last_month;
    CalendarDate& date = found.date;
    if (!date.year && date.month && context_.written && last &&
        *last->year < *context_.written->year && tense == Tense::past &&
        std::pair(date.month, date.day) >= std::pair(last->month, last->day)) {
      date.year = last->year;
    }
    resolve_open_year(date, tense, context_);
    if (found.end && !found.end->year && date.year) {
      if (found.end->month) {
        found.end->year = date.year;
        if (date.month && *date.month > *found.end->month) ++*found.end->year;
      } else {
        resolve_open_year(*found.end, tense, context_);
      }
    }
  }
};

}  // namespace

std::string_view name_of(TimeModifier modifier) {
  constexpr std::array<std::string_view, 4> kNames{"", "early", "mid", "late"};
  return kNames[static_cast<std::size_t>(modifier)];
}

std::optional<DatePhrase> read_date(const SentenceView& view, std::uint32_t word,
                                    const DateContext& context) {
  if (!view.has(word)) return std::nullopt;
  return DateReader(view, word, context).read();
}

}  // namespace weft
