#include "ingest/times_of_day.h"

#include <array>

#include "ingest/numbers.h"

namespace weft {
namespace {

struct Zone {
  std::string_view name, offset;
};

// Abbreviations with several meanings, as CST, IST and BST, give no offset.
constexpr std::array<Zone, 20> kZones{
    {{"gmt", "Z"},      {"utc", "Z"},       {"est", "-05:00"},  {"edt", "-04:00"},
     {"pst", "-08:00"}, {"pdt", "-07:00"},  {"mst", "-07:00"},  {"mdt", "-06:00"},
     {"cdt", "-05:00"}, {"cet", "+01:00"},  {"cest", "+02:00"}, {"jst", "+09:00"},
     {"hkt", "+08:00"}, {"aest", "+10:00"}, {"aedt", "+11:00"}, {"et", ""},
     {"pt", ""},        {"cst", ""},        {"bst", ""},        {"ist", ""}}};

enum class HalfDay : std::uint8_t { none, am, pm };

class TimeReader {
 public:
  TimeReader(const SentenceView& view, std::uint32_t word) : view_(view), word_(word) {
    time_.granularity = Granularity::hour;
  }

  std::optional<DatePhrase> read() {
    if (!(clock() || hour() || named() || military())) return std::nullopt;
    if (!read_half_day()) return std::nullopt;
    read_zone();
    const bool needs_reason = bare_ && !marked_ && !is_asked_for();
    if (needs_reason) return std::nullopt;
    return DatePhrase{{word_, next_}, time_, {}, TimeModifier::none};
  }

 private:
  const SentenceView& view_;
  std::uint32_t word_, next_ = 0;
  CalendarDate time_;
  bool bare_ = false;    // digits alone: could be another thing
  bool marked_ = false;  // "pm" or a zone follows

  static std::optional<int> two_digits(std::string_view text, int max) {
    if (text.empty() || text.size() > 2) return std::nullopt;
    int value = 0;
    for (const char c : text) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    return value <= max ? std::optional(value) : std::nullopt;
  }

  // "7:30", "19.30" only with a zone or "pm", "19:30:05"
  bool clock() {
    const std::string_view text = view_.text(word_);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return false;
    const auto hour = two_digits(text.substr(0, colon), 23);
    const std::string_view rest = text.substr(colon + 1);
    const std::size_t second_colon = rest.find(':');
    const std::string_view minutes = rest.substr(0, second_colon);
    const auto minute = two_digits(minutes, 59);
    if (!hour || !minute || minutes.size() != 2) return false;
    time_.hour = hour;
    time_.minute = minute;
    time_.granularity = Granularity::minute;
    if (second_colon != std::string_view::npos) {
      const auto second = two_digits(rest.substr(second_colon + 1), 59);
      if (!second) return false;
      time_.second = second;
      time_.granularity = Granularity::second;
    }
    next_ = word_ + 1;
    bare_ = true;
    return true;
  }

  // "7 pm", "five o'clock", "ten thirty" is not read.
  bool hour() {
    const auto number = read_number(view_, word_);
    if (!number || !number->is_whole() || number->digits < 0 || number->digits > 24) return false;
    next_ = number->span.end_word;
    const bool clock = view_.is_any(next_, {"o'clock", "o’clock"});
    if (!clock && half_day(next_) == HalfDay::none) return false;
    if (number->span.end_word != word_ + 1) return false;
    time_.hour = static_cast<int>(number->digits) % 24;
    if (clock) ++next_;
    return true;
  }

  // "noon", "midnight"
  bool named() {
    const bool noon = view_.is_any(word_, {"noon", "midday"});
    if (!noon && !view_.is(word_, "midnight")) return false;
    time_.hour = noon ? 12 : 0;
    time_.minute = 0;
    time_.granularity = Granularity::minute;
    next_ = word_ + 1;
    return true;
  }

  // "1730 GMT"
  bool military() {
    const std::string_view text = view_.text(word_);
    if (text.size() != 4 || zone_at(word_ + 1) == nullptr) return false;
    const auto hour = two_digits(text.substr(0, 2), 23), minute = two_digits(text.substr(2), 59);
    if (!hour || !minute) return false;
    time_.hour = hour;
    time_.minute = minute;
    time_.granularity = Granularity::minute;
    next_ = word_ + 1;
    return true;
  }

  HalfDay half_day(std::uint32_t word) const {
    if (view_.is_any(word, {"am", "a.m.", "a.m"})) {
      // "5 am" but not "the 5 am I seeing"
      return view_.is_any(word + 1, {"i"}) ? HalfDay::none : HalfDay::am;
    }
    return view_.is_any(word, {"pm", "p.m.", "p.m"}) ? HalfDay::pm : HalfDay::none;
  }

  // Gives false where the hour cannot be: "17 am".
  bool read_half_day() {
    HalfDay half = half_day(next_);
    if (half != HalfDay::none) {
      ++next_;
      marked_ = true;
    } else if (view_.is(next_, "in") && view_.is(next_ + 1, "the") && *time_.hour <= 12 &&
               *time_.hour > 0) {
      const auto part = day_part_named(view_.lower(next_ + 2));
      if (!part) return true;
      half = *part == DayPart::morning ? HalfDay::am : HalfDay::pm;
      next_ += 3;
      marked_ = true;
    }
    if (half == HalfDay::none) return true;
    if (*time_.hour > 12) return half == HalfDay::pm;  // "17:30 pm"
    if (half == HalfDay::am && *time_.hour == 12) time_.hour = 0;
    if (half == HalfDay::pm && *time_.hour < 12) time_.hour = *time_.hour + 12;
    return true;
  }

  const Zone* zone_at(std::uint32_t word) const {
    const std::string_view text = view_.text(word);
    if (text.size() < 2 || text != ascii_upper(text)) return nullptr;
    for (const Zone& zone : kZones) {
      if (view_.is(word, zone.name)) return &zone;
    }
    return nullptr;
  }

  static std::string ascii_upper(std::string_view text) {
    std::string upper(text);
    for (char& c : upper) {
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return upper;
  }

  void read_zone() {
    if (const Zone* zone = zone_at(next_)) {
      time_.zone = std::string(zone->offset);
      marked_ = true;
      ++next_;
    } else if (view_.is(next_, "local") && view_.is(next_ + 1, "time")) {
      next_ += 2;
      marked_ = true;
    }
  }

  bool is_asked_for() const {
    return view_.is_any(word_ - 1, {"at", "by", "from", "until", "till", "to", "before", "after",
                                    "around", "about", "since", "between", "and", "–"}) &&
           !view_.is_capitalised(word_ - 2);
  }
};

}  // namespace

std::optional<DatePhrase> read_time_of_day(const SentenceView& view, std::uint32_t word) {
  return TimeReader(view, word).read();
}

std::optional<DayPart> day_part_named(std::string_view lower) {
  constexpr std::array<std::string_view, 4> kNames{"morning", "afternoon", "evening", "night"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == lower) return static_cast<DayPart>(i);
  }
  return std::nullopt;
}

}  // namespace weft
