#include "ingest/written_dates.h"

#include <array>

#include "ingest/numbers.h"

namespace weft {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

std::optional<int> small_number(std::string_view text, std::size_t digits_max) {
  if (text.empty() || text.size() > digits_max) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

CalendarDate year_date(int year) {
  CalendarDate date;
  date.granularity = Granularity::year;
  date.year = year;
  return date;
}

// "BC", "BCE", "B.C."
bool is_before_christ(std::string_view lower) {
  return lower == "bc" || lower == "bce" || lower == "b.c." || lower == "b.c.e.";
}
bool is_after_christ(std::string_view lower) {
  return lower == "ad" || lower == "ce" || lower == "a.d." || lower == "c.e.";
}

class WrittenDateReader {
 public:
  WrittenDateReader(const SentenceView& view, std::uint32_t word) : view_(view), word_(word) {}

  std::optional<DatePhrase> read() const {
    using Reader = std::optional<DatePhrase> (WrittenDateReader::*)() const;
    constexpr std::array<Reader, 12> kReaders{
        &WrittenDateReader::iso,       &WrittenDateReader::slashes, &WrittenDateReader::month_first,
        &WrittenDateReader::day_first, &WrittenDateReader::holiday, &WrittenDateReader::century,
        &WrittenDateReader::decade,    &WrittenDateReader::quarter, &WrittenDateReader::half,
        &WrittenDateReader::season,    &WrittenDateReader::era,     &WrittenDateReader::year};
    for (const Reader reader : kReaders) {
      if (auto found = (this->*reader)(); found && exists(found->date)) return found;
    }
    return std::nullopt;
  }

 private:
  const SentenceView& view_;
  std::uint32_t word_;

  DatePhrase phrase(std::uint32_t end, CalendarDate date) const {
    return {{word_, end}, std::move(date), {}, TimeModifier::none};
  }

  // "2019-05-09", "2019/5/9", "2019-05"
  std::optional<DatePhrase> iso() const {
    const std::string_view text = view_.text(word_);
    if (auto date = parse_iso_date(text)) return phrase(word_ + 1, *date);
    const auto [first, second, third] = split(text);
    if (!year_named(first) || second.empty()) return std::nullopt;
    const auto month = small_number(second, 2), day = small_number(third, 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    if (third.empty()) {
      if (second.size() != 2 || text[4] != '-') return std::nullopt;  // 2021/22 is two years
      CalendarDate date = year_date(*year_named(first));
      date.granularity = Granularity::month;
      date.month = month;
      return phrase(word_ + 1, date);
    }
    if (!day || *day < 1) return std::nullopt;
    return phrase(word_ + 1, CalendarDate::of_day(*year_named(first), *month, *day));
  }

  // "25/12/2019", "12/25/19", "9.5.2019"; which is the month of "03/04/2019" is not said.
  std::optional<DatePhrase> slashes() const {
    const std::string_view text = view_.text(word_);
    const auto [first, second, third] = split(text);
    const auto a = small_number(first, 2), b = small_number(second, 2);
    auto year = year_named(third);
    if (!year && third.size() == 2 && text.find('/') != std::string_view::npos) {
      const auto two = small_number(third, 2);
      if (two) year = *two + (*two < 50 ? 2000 : 1900);
    }
    if (!a || !b || !year || *a < 1 || *b < 1) return std::nullopt;
    CalendarDate date = CalendarDate::of_day(*year, 0, 0);
    date.month = date.day = std::nullopt;
    const bool dots = text.find('.') != std::string_view::npos;  // day first wherever dots are used
    if (*a > 12 || (dots && *b <= 12) || *a == *b) {
      date.day = a;
      date.month = b;
    } else if (*b > 12) {
      date.day = b;
      date.month = a;
    }
    if ((date.month && *date.month > 12) || *a > 31 || *b > 31) return std::nullopt;
    return phrase(word_ + 1, date);
  }

  struct Parts {
    std::string_view first, second, third;
  };
  // The two or three parts that one kind of separator divides; empty where there are others.
  static Parts split(std::string_view text) {
    const std::size_t one = text.find_first_of("-/.");
    if (one == std::string_view::npos) return {};
    const std::size_t two = text.find(text[one], one + 1);
    if (two == std::string_view::npos) return {text.substr(0, one), text.substr(one + 1), {}};
    return {text.substr(0, one), text.substr(one + 1, two - one - 1), text.substr(two + 1)};
  }

  std::optional<DatePhrase> month_first() const {
    const auto month = month_of(view_.lower(word_));
    if (!month || !view_.is_capitalised(word_)) return std::nullopt;
    std::uint32_t next = word_ + 1;
    if (!view_.is(word_, "may") && view_.is(next, ".")) ++next;
    CalendarDate date;
    date.granularity = Granularity::month;
    date.month = month;
    const std::uint32_t after_month = next;
    if (view_.is(next, "the") && day_named(view_.lower(next + 1))) ++next;
    if (const auto day = day_at(next)) {
      date.day = day;
      date.granularity = Granularity::day;
      next += view_.is_glued(next + 1) && is_ordinal_suffix(next + 1) ? 2 : 1;
    } else {
      next = after_month;
    }
    if (const std::uint32_t year_word = year_after(next)) {
      date.year = year_named(view_.lower(year_word));
      next = year_word + 1;
    }
    // "May" and "March" alone are as likely a verb or a name, "August" and "April" a person.
    if (!date.day && !date.year && !is_clearly_month()) return std::nullopt;
    return phrase(next, date);
  }

  bool is_ordinal_suffix(std::uint32_t word) const {
    return view_.is_any(word, {"st", "nd", "rd", "th"});
  }

  // A day of the month; "May 10 people" and "March 5 percent" are none, nor is "June 12,000".
  std::optional<int> day_at(std::uint32_t word) const {
    const auto day = day_named(view_.lower(word));
    if (!day) return std::nullopt;
    const bool scale = view_.is_any(word + 1, {"percent", "%", "million", "billion", "am", "pm",
                                               "a.m.", "p.m.", "people", "years", "days"});
    return scale ? std::nullopt : day;
  }

  // The word of the year that belongs to a day or month which ends before `word`; 0 if none.
  std::uint32_t year_after(std::uint32_t word) const {
    if (view_.is(word, ",") || view_.is(word, "of") || view_.is(word, "in")) {
      return year_named(view_.lower(word + 1)) && !is_counted(word + 1) ? word + 1 : 0;
    }
    return year_named(view_.lower(word)) ? word : 0;
  }

  // "June, 2000 people": what follows the number is counted.
  bool is_counted(std::uint32_t word) const {
    const std::string& next = view_.lower(word + 1);
    return next == "people" || next == "percent" || next == "%" ||
           (view_.is(word + 1, Upos::noun) && next.size() > 3 && next.ends_with('s') &&
            !next.ends_with("ss"));
  }

  bool is_clearly_month() const {
    static constexpr std::array<std::string_view, 35> kBefore{
        "in",   "since", "by",   "from",  "to",    "until", "till", "of",   "during",
        "last", "next",  "this", "after", "before", "early", "late", "mid",  "(",
        "between", "and", "through", "every", "each", "for", "on", "late-", "mid-", "early-",
        "previous", "following", "past", "coming", "-", "–", "around"};
    const std::string& before = view_.lower(word_ - 1);
    if (std::find(kBefore.begin(), kBefore.end(), before) == kBefore.end()) return false;
    const bool loose = before == "of" || before == "for" || before == "and" || before == "to" ||
                       before == "by" || before == "(" || before == "on" || before == "-" ||
                       before == "–" || before == "each" || before == "from";
    const std::string& form = view_.lower(word_);
    const bool name_like = form == "may" || form == "march" || form == "april" || form == "june" ||
                           form == "august" || form == "jan" || form == "mar" || form == "sun";
    const bool name_follows = view_.is_capitalised(word_ + 1) && !view_.is_glued(word_ + 1);
    return !(loose && name_like && name_follows);
  }

  // "9 May 2019", "the 9th of May, 2019"
  std::optional<DatePhrase> day_first() const {
    const auto day = day_named(view_.lower(word_));
    if (!day) return std::nullopt;
    std::uint32_t next = word_ + 1;
    if (view_.is_glued(next) && is_ordinal_suffix(next)) ++next;
    if (view_.is(next, "of")) ++next;
    if (view_.is_dash(next) && view_.is_glued(next)) ++next;  // "9-May-2019"
    const auto month = month_of(view_.lower(next));
    if (!month || !view_.is_capitalised(next)) return std::nullopt;
    CalendarDate date;
    date.month = month;
    date.day = day;
    ++next;
    if (view_.is(next, ".") && view_.is_glued(next) && year_named(view_.lower(next + 1))) ++next;
    if (view_.is_dash(next) && view_.is_glued(next) && year_named(view_.lower(next + 1))) ++next;
    if (const std::uint32_t year_word = year_after(next)) {
      date.year = year_named(view_.lower(year_word));
      next = year_word + 1;
    }
    return phrase(next, date);
  }

  // Holidays that have one day in every country that keeps them.
  std::optional<DatePhrase> holiday() const {
    struct Holiday {
      std::string_view words;
      std::uint32_t count;
      int month, day;
    };
    static constexpr std::array<Holiday, 13> kHolidays{{{"new year 's eve", 4, 12, 31},
                                                        {"new year 's day", 4, 1, 1},
                                                        {"christmas eve", 2, 12, 24},
                                                        {"christmas day", 2, 12, 25},
                                                        {"christmas", 1, 12, 25},
                                                        {"boxing day", 2, 12, 26},
                                                        {"valentine 's day", 3, 2, 14},
                                                        {"halloween", 1, 10, 31},
                                                        {"bastille day", 2, 7, 14},
                                                        {"may day", 2, 5, 1},
                                                        {"all saints day", 3, 11, 1},
                                                        {"armistice day", 2, 11, 11},
                                                        {"anzac day", 2, 4, 25}}};
    if (!view_.is_capitalised(word_)) return std::nullopt;
    for (const Holiday& holiday : kHolidays) {
      if (view_.phrase(word_, holiday.count) != holiday.words) continue;
      CalendarDate date;
      date.month = holiday.month;
      date.day = holiday.day;
      std::uint32_t next = word_ + holiday.count;
      if (holiday.count == 1 && (view_.is_noun(next) || view_.is_capitalised(next))) break;
      if (view_.is(next, ",") && year_named(view_.lower(next + 1))) ++next;
      if (year_named(view_.lower(next))) date.year = year_named(view_.lower(next++));
      return phrase(next, date);
    }
    return std::nullopt;
  }

  // "the 19th century", "nineteenth-century", "5th century BC"; the article stays outside.
  std::optional<DatePhrase> century() const {
    const auto ordinal = read_ordinal(view_, word_);
    if (!ordinal || ordinal->digits < 1 || ordinal->digits > 30) return std::nullopt;
    std::uint32_t next = ordinal->span.end_word;
    if (view_.is_dash(next)) ++next;
    CalendarDate date;
    date.granularity = Granularity::century;
    const auto number = static_cast<int>(ordinal->digits);
    date.year = (number - 1) * 100;
    if (!view_.is_any(next, {"century", "centuries"})) {
      // "the 19th and 20th centuries", "18th- or 19th-century"
      if (!is_century_list(next)) return std::nullopt;
      return phrase(ordinal->span.end_word, date);
    }
    ++next;
    if (is_before_christ(view_.lower(next))) {
      date.year = -number * 100 + 1;
      ++next;
    } else if (is_after_christ(view_.lower(next))) {
      ++next;
    }
    return phrase(next, date);
  }

  bool is_century_list(std::uint32_t next) const {
    if (!view_.is_any(next, {"and", "or", "to", "through", "-", "–"})) return false;
    const auto second = read_ordinal(view_, next + 1);
    if (!second) return false;
    const std::uint32_t after = second->span.end_word;
    return view_.is_any(after, {"century", "centuries"}) ||
           (view_.is_dash(after) && view_.is_any(after + 1, {"century", "centuries"}));
  }

  // "1990s", "'90s", "1990's", "90s", "nineties", "1800s" (a century)
  std::optional<DatePhrase> decade() const {
    std::string_view text = view_.lower(word_);
    std::uint32_t next = word_ + 1;
    CalendarDate date;
    date.granularity = Granularity::decade;
    static constexpr std::array<std::string_view, 7> kTens{
        "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"};
    if (const auto found = std::find(kTens.begin(), kTens.end(), text); found != kTens.end()) {
      if (!view_.is(word_ - 1, "the") && !view_.is_any(word_ - 1, {"early", "mid", "late"})) {
        return std::nullopt;
      }
      date.year = 1930 + static_cast<int>(found - kTens.begin()) * 10;
      return phrase(next, date);
    }
    bool apostrophe = false;
    for (const std::string_view mark : {"'", "’", "‘"}) {
      if (!text.starts_with(mark)) continue;
      text.remove_prefix(mark.size());
      apostrophe = true;
      break;
    }
    if (text.size() >= 2 && text.ends_with('s')) {
      text.remove_suffix(1);
      if (text.ends_with("'")) text.remove_suffix(1);
      if (text.ends_with("’")) text.remove_suffix(std::string_view("’").size());
    } else if (view_.is_any(next, {"s", "'s", "’s"}) && view_.is_glued(next) && text.size() == 4 &&
               !view_.is_noun(next + 1)) {
      ++next;  // "1990's"
    } else {
      return std::nullopt;
    }
    const auto year = small_number(text, 4);
    if (!year || *year % 10 != 0 || (text.size() != 4 && text.size() != 2)) return std::nullopt;
    if (text.size() == 4 && (*year < 1000 || *year > 2190)) return std::nullopt;
    if (text.size() == 2) {
      // "in his 40s" is an age; "the 90s" a decade
      const bool the = apostrophe || view_.is(word_ - 1, "the") ||
                       (view_.is_any(word_ - 1, {"early", "mid", "late"}) &&
                        view_.is(word_ - 2, "the"));
      if (!the || *year < 20) return std::nullopt;
    }
    date.year = text.size() == 4 ? *year : 1900 + *year;
    if (*year % 100 == 0 && text.size() == 4 && *year != 2000) {
      date.granularity = Granularity::century;
    }
    return phrase(next, date);
  }

  // "Q3 2021", "2021 Q3", "third quarter of 2021", "third-quarter"
  std::optional<DatePhrase> quarter() const {
    CalendarDate date;
    date.granularity = Granularity::quarter;
    const std::string& lower = view_.lower(word_);
    std::uint32_t next = word_ + 1;
    if (lower.size() == 2 && lower[0] == 'q' && lower[1] >= '1' && lower[1] <= '4') {
      date.number = lower[1] - '0';
    } else if (year_named(lower) && view_.lower(next).size() == 2 && view_.lower(next)[0] == 'q' &&
               view_.lower(next)[1] >= '1' && view_.lower(next)[1] <= '4') {
      date.year = year_named(lower);
      date.number = view_.lower(next)[1] - '0';
      return phrase(next + 1, date);
    } else {
      const auto ordinal = read_ordinal(view_, word_);
      if (!ordinal || ordinal->digits < 1 || ordinal->digits > 4) return std::nullopt;
      next = ordinal->span.end_word;
      const bool joined = view_.is_dash(next);
      if (joined) ++next;
      if (!view_.is(next, "quarter")) return std::nullopt;
      ++next;
      date.number = static_cast<int>(ordinal->digits);
      if (!joined && !year_follows(next)) {
        // "in the fourth quarter" of a match or of a year: not said where no year is near
        if (!view_.is_any(word_ - 1, {"the", "'s", "’s"})) return std::nullopt;
      }
    }
    return with_year(date, next);
  }

  // "first half of 2022", "second half of the year", "H1 2022"
  std::optional<DatePhrase> half() const {
    CalendarDate date;
    date.granularity = Granularity::half;
    const std::string& lower = view_.lower(word_);
    if (lower == "h1" || lower == "h2") {
      if (!year_follows(word_ + 1)) return std::nullopt;
      date.number = lower[1] - '0';
      return with_year(date, word_ + 1);
    }
    const auto ordinal = read_ordinal(view_, word_);
    if (!ordinal || ordinal->digits < 1 || ordinal->digits > 2 ||
        !view_.is(ordinal->span.end_word, "half")) {
      return std::nullopt;
    }
    const std::uint32_t next = ordinal->span.end_word + 1;
    const bool of_year = view_.is(next, "of") && view_.is_any(next + 1, {"the", "this", "last"}) &&
                         view_.is(next + 2, "year");
    if (!year_follows(next) && !of_year) return std::nullopt;
    date.number = static_cast<int>(ordinal->digits);
    return with_year(date, next);
  }

  // "summer 2012", "the winter of 1941", "in spring"
  std::optional<DatePhrase> season() const {
    static constexpr std::array<std::string_view, 5> kSeasons{"spring", "summer", "autumn",
                                                              "winter", "fall"};
    const auto found = std::find(kSeasons.begin(), kSeasons.end(), view_.lower(word_));
    if (found == kSeasons.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(found - kSeasons.begin());
    CalendarDate date;
    date.granularity = Granularity::season;
    date.season = index == 4 ? Season::autumn : static_cast<Season>(index);
    const std::uint32_t next = word_ + 1;
    if (!year_follows(next)) {
      const bool in = view_.is_any(word_ - 1, {"in", "during", "by", "since", "until"}) ||
                      (view_.is(word_ - 1, "the") &&
                       view_.is_any(word_ - 2, {"in", "during", "of", "by", "over"}));
      const bool noun_follows = view_.is_noun(next) || view_.is_capitalised(next);
      if (!in || noun_follows || (view_.is(next, "of") && !year_follows(next))) {
        return std::nullopt;
      }
    }
    return with_year(date, next);
  }

  bool year_follows(std::uint32_t word) const { return year_after(word) != 0; }

  DatePhrase with_year(CalendarDate date, std::uint32_t next) const {
    if (const std::uint32_t year_word = year_after(next)) {
      date.year = year_named(view_.lower(year_word));
      next = year_word + 1;
    } else if (view_.is(next, "of") && view_.is(next + 1, "the") && view_.is(next + 2, "year")) {
      next += 3;
    }
    return phrase(next, date);
  }

  // "44 BC", "AD 79", "1000 BCE"
  std::optional<DatePhrase> era() const {
    if (is_after_christ(view_.lower(word_)) && view_.is_capitalised(word_)) {
      const auto year = small_number(view_.lower(word_ + 1), 4);
      if (!year || *year == 0) return std::nullopt;
      return phrase(word_ + 2, year_date(*year));
    }
    const auto number = read_number(view_, word_);
    if (!number || !number->is_whole() || number->digits < 1 || number->digits > 9999 ||
        !number->in_digits) {
      return std::nullopt;
    }
    const std::uint32_t next = number->span.end_word;
    const bool before = is_before_christ(view_.lower(next));
    if (!before && !(is_after_christ(view_.lower(next)) && view_.is_capitalised(next))) {
      return std::nullopt;
    }
    return phrase(next + 1, year_date(static_cast<int>(before ? -number->digits : number->digits)));
  }

  // "2019", "FY2021", "fiscal 2021", "fiscal year 2021"
  std::optional<DatePhrase> year() const {
    const std::string& lower = view_.lower(word_);
    std::uint32_t fiscal_end = 0;
    std::optional<int> fiscal;
    if (lower.starts_with("fy") && lower.size() == 6) {
      fiscal = year_named(std::string_view(lower).substr(2));
      fiscal_end = word_ + 1;
    } else if (lower == "fy" || lower == "fiscal" || lower == "financial") {
      const std::uint32_t at = view_.is(word_ + 1, "year") ? word_ + 2 : word_ + 1;
      fiscal = year_named(view_.lower(at));
      fiscal_end = at + 1;
    }
    if (fiscal) {
      CalendarDate date = year_date(*fiscal);
      date.fiscal = true;
      return phrase(fiscal_end, date);
    }
    if (const auto found = year_at(view_, word_)) return phrase(word_ + 1, year_date(*found));
    return std::nullopt;
  }
};

}  // namespace

std::optional<DatePhrase> read_written_date(const SentenceView& view, std::uint32_t word) {
  if (!view.has(word)) return std::nullopt;
  return WrittenDateReader(view, word).read();
}

std::optional<int> month_of(std::string_view lower) {
  if (lower.ends_with('.')) lower.remove_suffix(1);
  if (lower == "sept") return 9;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool short_form = lower.size() == 3 && kMonths[i].starts_with(lower);
    if (lower == kMonths[i] || short_form) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<int> weekday_named(std::string_view lower) {
  if (lower.ends_with('.')) lower.remove_suffix(1);
  for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
    const bool short_form =
        lower.size() >= 3 && lower.size() <= 5 && kWeekdays[i].starts_with(lower) &&
        lower != "sun" && lower != "sat" && lower != "wed";
    if (lower == kWeekdays[i] || short_form) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<int> day_named(std::string_view lower) {
  for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
    if (lower.size() > 2 && lower.ends_with(suffix)) {
      lower.remove_suffix(2);
      break;
    }
  }
  const auto day = small_number(lower, 2);
  return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

std::optional<int> year_named(std::string_view lower) {
  const auto year = small_number(lower, 4);
  return lower.size() == 4 && year && *year >= 1000 && *year <= 2199 ? year : std::nullopt;
}

namespace {

// "Eurovision Song Contest 1956", "the original 1967 film".
bool is_dated_name(const SentenceView& view, std::uint32_t word) {
  const bool noun_follows = view.is_noun(word + 1) && !view.is_glued(word + 1);
  if (view.is(word - 1, Upos::adj)) {
    return noun_follows && !view.lower(word + 1).ends_with('s');
  }
  if (!view.is(word - 1, Upos::propn) || view.lower(word) < "1850") return false;
  return !view.has(word + 1) || view.is(word + 1, Upos::punct) || view.is(word + 1, Upos::adp) ||
         view.is(word + 1, Upos::cconj) || view.is(word + 1, Upos::verb) ||
         view.is(word + 1, Upos::aux);
}

}  // namespace

std::optional<int> year_at(const SentenceView& view, std::uint32_t word) {
  const auto year = year_named(view.lower(word));
  if (!year) return std::nullopt;
  const bool modern = *year >= 1700 && *year < 2100;
  const std::string& next = view.lower(word + 1);
  const bool is_plural = view.is(word + 1, Upos::noun) && next.size() > 3 && next.ends_with('s') &&
                         !next.ends_with("ss");
  const bool is_amount = view.is_any(word + 1, {"percent", "%", "people", "per", "million",
                                                "billion", "feet", "foot", "ft", "km", "kg",
                                                "cm", "mm"}) ||
                         (view.is_dash(word + 1) && view.is_glued(word + 1) &&
                          view.is_noun(word + 2) && !modern);
  if (is_amount) return std::nullopt;
  static constexpr std::array<std::string_view, 27> kBefore{
      "in",     "since", "by",   "from",   "to",    "until",   "till",  "during", "year",
      "after",  "before", "(",   "early",  "late",  "mid",     "around", "circa", "c.",
      "ca.",    "©",     "born", "through", "mid-", "spring",  "summer", "autumn", "winter"};
  const std::string& before = view.lower(word - 1);
  if (std::find(kBefore.begin(), kBefore.end(), before) != kBefore.end()) {
    const bool strong = before == "in" || before == "since" || before == "during" ||
                        before == "(" || before == "until" || before == "year";
    return (!is_plural || (strong && modern)) ? year : std::nullopt;
  }
  static constexpr std::array<std::string_view, 5> kWeak{"of", "for", "between", "and", "about"};
  if (std::find(kWeak.begin(), kWeak.end(), before) != kWeak.end()) {
    return is_plural ? std::nullopt : year;
  }
  if (!modern) return std::nullopt;
  if (before == "as" && view.is_any(word - 2, {"early", "late"})) return year;
  if (is_dated_name(view, word)) return year;
  // "the 2014 protests", "Stanford, 2015", "its 2019 report", "2020 was", "the 2022 FIFA World Cup"
  const bool owned = view.is(word - 1, Upos::det) || before == "the" || before == "a" ||
                     before == "'s" || before == "’s" || before == "his" || before == "her" ||
                     before == "its" || before == "their" || before == "our" || before == "my";
  if (owned) {
    const bool many = is_plural && before != "the" && before != "'s" && before != "its";
    return many ? std::nullopt : year;
  }
  if (before == "," || before == ";" || before == "/" || before == "-" || before == "–") {
    return is_plural ? std::nullopt : year;
  }
  if (word == view.begin()) {
    const bool lone = !view.has(word + 1) || view.is_any(word + 1, {".", ":", ",", "was", "is",
                                                                    "will", "saw", "–", "-"});
    const bool title = view.is_capitalised(word + 1);
    return lone || title ? year : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace weft
