#include "ingest/durations.h"

#include <fmt/core.h>

#include <array>

#include "graph/vocabulary.h"
#include "ingest/dates.h"
#include "ingest/numbers.h"
#include "ingest/periods.h"
#include "ingest/times_of_day.h"

namespace weft {
namespace {

constexpr std::int64_t kMost = 1'000'000'000'000;  // units; the age of the universe in days fits

// One designator of ISO 8601 with how many of it a unit is.
struct Designator {
  std::string_view date, time;  // "3Y", "3H": one of them is used
  std::int64_t factor, seconds;
};

Designator designator_of(const Period& period) {
  const auto count = static_cast<std::int64_t>(period.count);
  switch (period.unit) {
    case Granularity::century:
      return {"Y", "", 100 * count, 31'536'000};
    case Granularity::decade:
      return {"Y", "", 10, 31'536'000};
    case Granularity::year:
      return {"Y", "", 1, 31'536'000};
    case Granularity::quarter:
      return {"M", "", 3, 2'592'000};
    case Granularity::month:
      return {"M", "", 1, 2'592'000};
    case Granularity::week:
      return {"W", "", count, 604'800};
    case Granularity::day:
      return {"D", "", 1, 86'400};
    case Granularity::hour:
      return {"", "H", 1, 3600};
    case Granularity::minute:
      return {"", "M", 1, 60};
    default:
      return {"", "S", 1, 1};
  }
}

// How many of the next smaller designator make one: "half a year" is six months.
std::optional<std::pair<std::int64_t, Period>> smaller(const Period& period) {
  switch (period.unit) {
    case Granularity::year:
      return {{12, {Granularity::month, 1, true}}};
    case Granularity::week:
      return {{7 * period.count, {Granularity::day, 1, true}}};
    case Granularity::day:
      return {{24, {Granularity::hour, 1, true}}};
    case Granularity::hour:
      return {{60, {Granularity::minute, 1, true}}};
    case Granularity::minute:
      return {{60, {Granularity::second, 1, true}}};
    default:
      return std::nullopt;
  }
}

// The parts of an ISO duration as they are read.
class IsoDuration {
 public:
  // False where the number does not fit.
  bool add(const Number& number, const Period& period) {
    const Designator designator = designator_of(period);
    std::int64_t power = 1;
    for (int i = 0; i < number.scale; ++i)
      power *= 10;
    const std::int64_t whole = number.digits / power, rest = number.digits % power;
    if (whole > kMost || number.digits < 0 || number.scale > 6) return false;
    if (rest != 0 && designator.factor % power == 0) {  // "half a century"
      return put(designator.factor / power * number.digits, designator);
    }
    if (rest != 0 && (designator.factor * rest) % power == 0) {
      return put(whole * designator.factor + designator.factor * rest / power, designator);
    }
    if (whole > 0 && !put(whole * designator.factor, designator)) return false;
    if (rest == 0) return whole > 0 || put(0, designator);
    const auto below = smaller(period);
    if (below && (rest * below->first) % power == 0) {
      return put(rest * below->first / power, designator_of(below->second));
    }
    if (whole > 0) return false;
    (designator.date.empty() ? time_ : date_) +=
        number.text() + std::string(designator.date) + std::string(designator.time);
    seconds_ += static_cast<std::int64_t>(static_cast<double>(number.digits) /
                                          static_cast<double>(power) *
                                          static_cast<double>(designator.seconds));
    return true;
  }

  void add_open(const Period& period) {
    const Designator designator = designator_of(period);
    (designator.date.empty() ? time_ : date_) +=
        fmt::format("X{}{}", period.unit == Granularity::decade    ? "DE"
                             : period.unit == Granularity::century ? "CE"
                                                                   : designator.date,
                    designator.time);
  }

  std::string text() const { return 'P' + date_ + (time_.empty() ? "" : 'T' + time_); }
  std::int64_t seconds() const { return seconds_; }

 private:
  std::string date_, time_;
  std::int64_t seconds_ = 0;

  bool put(std::int64_t count, const Designator& designator) {
    if (count > kMost) return false;
    (designator.date.empty() ? time_ : date_) +=
        fmt::format("{}{}{}", count, designator.date, designator.time);
    if (count < kMost / designator.seconds) seconds_ += count * designator.seconds;
    return true;
  }
};

class DurationReader {
 public:
  DurationReader(const SentenceView& view, std::uint32_t word) : view_(view), word_(word) {}

  std::optional<DurationPhrase> read() {
    if (every() || times_per() || adverb() || age() || past_years() || hyphened() || counted() ||
        vague()) {
      found_.span.first_word = word_;
      if (found_.iso.empty()) {
        found_.iso = iso_.text();
        found_.seconds = iso_.seconds();
      }
      return found_;
    }
    return std::nullopt;
  }

 private:
  const SentenceView& view_;
  std::uint32_t word_;
  IsoDuration iso_;
  DurationPhrase found_;

  bool end_at(std::uint32_t word) {
    found_.span.end_word = word;
    return true;
  }

  static Number count_of(std::int64_t count) {
    Number number;
    number.digits = count;
    return number;
  }

  // "every year", "each of" is none, "every two weeks", "every Friday", "every morning"
  bool every() {
    if (!view_.is_any(word_, {"every", "each", "per"})) return false;
    std::uint32_t next = word_ + 1;
    Number count = count_of(1);
    if (view_.is(next, "other")) {
      count = count_of(2);
      ++next;
    } else if (const auto number = read_number(view_, next)) {
      count = *number;
      next = number->span.end_word;
    }
    if (const auto weekday = weekday_named(view_.lower(next)); weekday && next == word_ + 1) {
      return set(fmt::format("XXXX-WXX-{}", *weekday), next + 1);
    }
    if (const auto part = day_part_named(view_.lower(next)); part && next == word_ + 1) {
      static constexpr std::array<std::string_view, 4> kParts{"MO", "AF", "EV", "NI"};
      return set(fmt::format("XXXX-XX-XXT{}", kParts[static_cast<std::size_t>(*part)]), next + 1);
    }
    const auto period = period_named(view_.lower(next));
    const bool alone = view_.is(word_, "per") && count.digits == 1;
    if (!period || alone || !iso_.add(count, *period)) return false;
    return set(iso_.text(), next + 1);
  }

  bool set(std::string iso, std::uint32_t end) {
    found_.iso = std::move(iso);
    found_.seconds = iso_.seconds();
    found_.is_set = true;
    return end_at(end);
  }

  // "twice a week", "three times per month", "once every two years"
  bool times_per() {
    std::uint32_t next = word_ + 1;
    if (view_.is_any(word_, {"once", "twice"})) {
      found_.frequency = view_.is(word_, "once") ? 1 : 2;
    } else {
      const auto number = read_number(view_, word_);
      if (!number || !number->is_whole() || number->digits < 1 || number->digits > 1'000'000 ||
          !view_.is(number->span.end_word, "times")) {
        return false;
      }
      found_.frequency = static_cast<int>(number->digits);
      next = number->span.end_word + 1;
    }
    if (view_.is_any(next, {"a", "an", "per", "each", "every"})) {
      Number count = count_of(1);
      std::uint32_t noun = next + 1;
      if (const auto number = read_number(view_, noun); number && view_.is(next, "every")) {
        count = *number;
        noun = number->span.end_word;
      }
      const auto period = period_named(view_.lower(noun));
      if (period && iso_.add(count, *period)) return set(iso_.text(), noun + 1);
    }
    found_.frequency = 0;
    iso_ = {};
    return false;
  }

  // "annually", "weekly"
  bool adverb() {
    struct Adverb {
      std::string_view word, iso;
      std::int64_t days;
    };
    static constexpr std::array<Adverb, 13> kAdverbs{
        {{"annually", "P1Y", 365}, {"yearly", "P1Y", 365},  {"annual", "P1Y", 365},
         {"monthly", "P1M", 30},   {"weekly", "P1W", 7},    {"daily", "P1D", 1},
         {"quarterly", "P3M", 90}, {"hourly", "PT1H", 0},   {"nightly", "P1D", 1},
         {"biweekly", "P2W", 14},  {"biennial", "P2Y", 730}, {"biennially", "P2Y", 730},
         {"fortnightly", "P2W", 14}}};
    for (const Adverb& adverb : kAdverbs) {
      if (!view_.is(word_, adverb.word)) continue;
      if (view_.is_capitalised(word_) && word_ > view_.begin()) return false;  // "Daily Mail"
      set(std::string(adverb.iso), word_ + 1);
      found_.seconds = adverb.days * 86'400;
      found_.modifies = true;
      return true;
    }
    return false;
  }

  // "aged 43", "at the age of 43"
  bool age() {
    std::uint32_t next = word_ + 1;
    if (view_.is(word_, "age") && view_.is(next, "of")) ++next;
    if (!view_.is_any(word_, {"aged", "age"})) return false;
    const auto number = read_number(view_, next);
    if (!number || number->digits < 0 || number->digits > 130) return false;
    const std::uint32_t after = number->span.end_word;
    if (view_.is_any(after, {"-", "–", "to", "and", "or"}) && view_.is(word_, "aged") &&
        read_number(view_, after + 1)) {
      return false;  // "aged 18 to 25": a range of numbers
    }
    if (period_named(view_.lower(after))) return false;  // "aged 43 years" is counted there
    return iso_.add(*number, {Granularity::year, 1, true}) && end_at(after);
  }

  // "past three years", "last decade", "next 18 months", "coming weeks", after "the"
  bool past_years() {
    if (!view_.is_any(word_, {"past", "last", "next", "coming", "previous", "first", "final",
                              "recent", "following"})) {
      return false;
    }
    if (!view_.is_any(word_ - 1, {"the", "over", "in", "for", "these", "his", "her", "its", "their",
                                  "within", "during"})) {
      return false;
    }
    std::uint32_t next = word_ + 1;
    if (view_.is_any(next, {"few", "several", "couple"})) {
      if (view_.is(next, "couple") && view_.is(next + 1, "of")) ++next;
      ++next;
    } else if (const auto number = read_number(view_, next)) {
      const auto period = period_named(view_.lower(number->span.end_word));
      return period && iso_.add(*number, *period) && end_at(number->span.end_word + 1);
    }
    const auto period = period_named(view_.lower(next));
    if (!period || view_.is_noun(next + 1)) return false;
    if (period->plural) {
      iso_.add_open(*period);
    } else {
      const bool stretch = view_.is_any(word_, {"past", "last", "next", "coming"});
      if (!stretch || next != word_ + 1 || !view_.is(word_ - 1, "the")) return false;
      if (!iso_.add(count_of(1), *period)) return false;
    }
    return end_at(next + 1);
  }

  // "two-year", "43-year-old", "24-hour", "half-hour"
  bool hyphened() {
    const auto number = read_number(view_, word_);
    const bool half = view_.is(word_, "half") && view_.is_dash(word_ + 1);
    if (!number && !half) return false;
    Number count = half ? Number{{word_, word_ + 1}, 5, 1} : *number;
    const std::uint32_t dash = count.span.end_word;
    if (!view_.is_dash(dash) || !view_.is_glued(dash + 1)) return false;
    const auto period = period_named(view_.lower(dash + 1));
    if (!period || view_.is(dash + 1, "second") || !iso_.add(count, *period)) {
      iso_ = {};
      return false;
    }
    std::uint32_t next = dash + 2;
    const bool old = view_.is_dash(next) &&
                     view_.is_any(next + 1, {"old", "olds", "long", "plus", "high"});
    if (old) next += 2;
    found_.modifies = true;
    return end_at(next);
  }

  // "three months", "2 hours and 30 minutes", "a year and a half", "half an hour", "a decade"
  bool counted() {
    std::uint32_t next = word_;
    if (!counted_part(next)) return false;
    for (int more = 0; more < 3; ++more) {
      std::uint32_t at = next;
      if (view_.is(at, ",")) ++at;
      if (view_.is(at, "and")) ++at;
      if (view_.is(at, "a") && view_.is(at + 1, "half")) return add_half() && end_at(at + 2);
      if (!read_number(view_, at) || !counted_part(at)) break;
      next = at;
    }
    if (view_.is(next, "old")) ++next;
    if (view_.is_any(next, {"'", "’"})) ++next;  // "three years' experience"
    return end_at(next);
  }

  std::optional<Period> last_period_;

  bool add_half() {
    return last_period_ && iso_.add(Number{{word_, word_ + 1}, 5, 1}, *last_period_);
  }

  bool counted_part(std::uint32_t& next) {
    Number count;
    std::uint32_t noun = 0;
    const bool half = view_.is(next, "half");
    if (half && view_.is_any(next + 1, {"a", "an"})) {
      count = Number{{next, next + 1}, 5, 1};
      noun = next + 2;
    } else if (view_.is_any(next, {"a", "an"}) && is_stretch(next)) {
      count = count_of(1);
      noun = next + 1;
      if (view_.is_any(noun, {"full", "whole", "further"})) ++noun;
    } else if (view_.is(next, "one") && view_.is_any(next + 1, {"day", "night"}) &&
               !is_stretch(next)) {
      return false;  // "one day he would"
    } else if (const auto number = read_number(view_, next)) {
      count = *number;
      noun = number->span.end_word;
      if (view_.is_any(noun, {"more", "full", "consecutive", "straight", "whole", "additional",
                              "calendar", "long", "further", "short", "successive", "working"})) {
        ++noun;
      }
    } else {
      return false;
    }
    const auto period = period_named(view_.lower(noun));
    const bool one = count.digits == 1 && count.scale == 0;
    if (!period || period->unit == Granularity::quarter) return false;
    if (last_period_ && !is_part_of(period->unit, last_period_->unit)) return false;
    if (!one && !half && !period->plural && view_.lower(noun).size() > 3) return false;
    if (!iso_.add(count, *period)) return false;
    last_period_ = period;
    next = noun + 1;
    return true;
  }

  // What is counted together: years with months, days with hours, not "three months, two hours".
  static bool is_part_of(Granularity part, Granularity whole) {
    switch (whole) {
      case Granularity::year:
      case Granularity::month:
        return part > whole && part <= Granularity::day;
      case Granularity::week:
        return part == Granularity::day;
      case Granularity::day:
        return part == Granularity::hour;
      case Granularity::hour:
        return part == Granularity::minute;
      case Granularity::minute:
        return part == Granularity::second;
      default:
        return false;
    }
  }

  // "a year" is a length after a preposition that asks for one or before a half; after an amount
  // it is "each".
  bool is_stretch(std::uint32_t article) const {
    const bool asked = view_.is_any(
        article - 1, {"for", "in", "within", "after", "over", "about", "nearly", "almost", "than",
                      "under", "around", "takes", "took", "lasted", "spent", "during", "least",
                      "quarter", "once", "through", "be", "spend", "take", "half", "of"});
    return asked || (view_.is(article + 2, "and") && view_.is(article + 3, "a"));
  }

  // "several years", "many decades", "for years"
  bool vague() {
    std::uint32_t noun = word_ + 1;
    if (view_.is(word_, "a") && view_.is_any(noun, {"few", "couple"})) {
      noun += view_.is(noun, "couple") && view_.is(noun + 1, "of") ? 2 : 1;
    } else if (view_.is_any(word_, {"several", "many", "few", "some", "recent"})) {
      if (view_.is(noun, "more")) ++noun;
    } else if (view_.is_any(word_ - 1, {"for", "over", "within", "in", "after", "of"})) {
      noun = word_;
    } else {
      return false;
    }
    const auto period = period_named(view_.lower(noun));
    if (!period || !period->plural || view_.is(noun, "quarters")) return false;
    iso_.add_open(*period);
    return end_at(noun + 1);
  }
};

}  // namespace

std::optional<DurationPhrase> read_duration(const SentenceView& view, std::uint32_t word) {
  if (!view.has(word)) return std::nullopt;
  return DurationReader(view, word).read();
}

Term duration_term(const std::string& iso) {
  if (iso.find('X') != std::string::npos || iso.find('.') != std::string::npos) {
    return Term::string(iso);
  }
  std::string text = iso;
  const std::size_t week = text.find('W');
  if (week != std::string::npos) {
    // XSD has no weeks. They may stand between months and days: "P1M2W3D" -> "P1M17D".
    std::size_t begin = week;
    while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9')
      --begin;
    std::int64_t days = std::stoll(text.substr(begin, week - begin)) * 7;
    std::size_t end = week + 1;
    const std::size_t day = text.find('D', end);
    if (day != std::string::npos) {
      days += std::stoll(text.substr(end, day - end));
      end = day + 1;
    }
    text.replace(begin, end - begin, fmt::format("{}D", days));
  }
  return Term::typed(text, std::string(vocabulary::kXsdDuration));
}

}  // namespace weft
