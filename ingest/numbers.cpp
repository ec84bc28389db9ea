#include "ingest/numbers.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace weft {
namespace {

struct NumberWord {
  std::string_view word;
  std::int64_t value;
};

constexpr std::array<NumberWord, 30> kSmall{
    {{"zero", 0},     {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
     {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
     {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
     {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
     {"twenty", 20},  {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},
     {"seventy", 70}, {"eighty", 80},  {"ninety", 90},    {"dozen", 12},    {"fourty", 40}}};

// Powers of ten that a multiplier stands for; Indian English counts in lakhs and crores, East Asia
// in ten thousands.
constexpr std::array<NumberWord, 17> kPowers{{{"hundred", 2},
                                              {"thousand", 3},
                                              {"万", 4},
                                              {"lakh", 5},
                                              {"lakhs", 5},
                                              {"million", 6},
                                              {"mn", 6},
                                              {"mln", 6},
                                              {"crore", 7},
                                              {"crores", 7},
                                              {"亿", 8},
                                              {"billion", 9},
                                              {"bn", 9},
                                              {"bln", 9},
                                              {"trillion", 12},
                                              {"tn", 12},
                                              {"quadrillion", 15}}};

// Their letters, which mean other things too.
constexpr std::array<NumberWord, 4> kPowerLetters{{{"k", 3}, {"m", 6}, {"b", 9}, {"t", 12}}};

constexpr std::array<NumberWord, 30> kOrdinals{
    {{"first", 1},        {"second", 2},       {"third", 3},       {"fourth", 4},
     {"fifth", 5},        {"sixth", 6},        {"seventh", 7},     {"eighth", 8},
     {"ninth", 9},        {"tenth", 10},       {"eleventh", 11},   {"twelfth", 12},
     {"thirteenth", 13},  {"fourteenth", 14},  {"fifteenth", 15},  {"sixteenth", 16},
     {"seventeenth", 17}, {"eighteenth", 18},  {"nineteenth", 19}, {"twentieth", 20},
     {"thirtieth", 30},   {"fortieth", 40},    {"fiftieth", 50},   {"sixtieth", 60},
     {"seventieth", 70},  {"eightieth", 80},   {"ninetieth", 90},  {"hundredth", 100},
     {"thousandth", 1000}, {"millionth", 1'000'000}}};

constexpr std::array<NumberWord, 9> kParts{{{"half", 2},
                                            {"halves", 2},
                                            {"third", 3},
                                            {"quarter", 4},
                                            {"fourth", 4},
                                            {"fifth", 5},
                                            {"sixth", 6},
                                            {"eighth", 8},
                                            {"tenth", 10}}};

template <std::size_t count>
std::optional<std::int64_t> value_of(const std::array<NumberWord, count>& list,
                                     std::string_view word) {
  for (const NumberWord& entry : list) {
    if (entry.word == word) return entry.value;
  }
  return std::nullopt;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "1,234.5" -> 12345, scale 1. Commas must stand before groups of three digits. Gives how many
// bytes were read; 0 where it is no number.
std::size_t read_digits(std::string_view text, Number& number) {
  std::int64_t digits = 0;
  int scale = 0, seen = 0;
  bool point = false;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    const bool digit_follows = i + 1 < text.size() && is_digit(text[i + 1]);
    if (is_digit(text[i])) {
      if (++seen > 15) return 0;
      digits = digits * 10 + (text[i] - '0');
      if (point) ++scale;
    } else if (text[i] == ',' && !point && i > 0 && i + 3 < text.size() && digit_follows &&
               is_digit(text[i + 2]) && is_digit(text[i + 3]) &&
               (i + 4 == text.size() || !is_digit(text[i + 4]))) {
      continue;
    } else if (text[i] == '.' && !point && digit_follows) {
      point = true;
    } else {
      break;
    }
  }
  if (seen == 0) return 0;
  number.digits = digits;
  number.scale = scale;
  return i;
}

void drop_trailing_zeros(Number& number) {
  while (number.scale > 0 && number.digits % 10 == 0) {
    number.digits /= 10;
    --number.scale;
  }
}

// The fraction part / whole, to six decimals.
void set_fraction(Number& number, std::int64_t part, std::int64_t whole) {
  number.digits = (part * 1'000'000 + whole / 2) / whole;
  number.scale = 6;
  drop_trailing_zeros(number);
}

void add_half(Number& number) {
  if (number.scale != 0) return;
  number.digits = number.digits * 10 + 5;
  number.scale = 1;
}

class NumberReader {
 public:
  NumberReader(const SentenceView& view, std::uint32_t word, NumberContext context)
      : view_(view), word_(word), context_(context) {
    number_.span = {word, word};
  }

  std::optional<Number> read() {
    if (!read_figure() && !read_article() && !read_words()) return std::nullopt;
    read_fraction();
    read_scales();
    drop_trailing_zeros(number_);
    return number_;
  }

 private:
  const SentenceView& view_;
  std::uint32_t word_;
  NumberContext context_;
  Number number_;

  std::uint32_t& next() { return number_.span.end_word; }

  // "1,234.5", "1/2", "1.5bn", "½"
  bool read_figure() {
    std::string_view text = view_.text(word_);
    if (read_vulgar(text)) return true;
    std::size_t length = read_digits(text, number_);
    if (length == 0) return false;
    next() = word_ + 1;
    number_.in_digits = true;
    text.remove_prefix(length);
    if (text.empty()) return true;
    if (text.starts_with('/')) return read_slash(text.substr(1));
    const std::string tail = ascii_lower(text);
    const auto power = tail == "m" && text == "m" && context_ == NumberContext::plain
                           ? std::nullopt
                           : value_of(kPowerLetters, tail);
    const auto word_power = power ? power : value_of(kPowers, tail);
    return word_power && number_.shift(*word_power);
  }

  bool read_slash(std::string_view rest) {
    Number below;
    if (read_digits(rest, below) != rest.size() || below.scale != 0 || number_.scale != 0) {
      return false;
    }
    const bool plain = below.digits >= 2 && below.digits <= 16 && number_.digits < below.digits;
    if (plain) set_fraction(number_, number_.digits, below.digits);
    return plain;
  }

  bool read_vulgar(std::string_view text) {
    constexpr std::array<NumberWord, 6> kVulgar{
        {{"¼", 25}, {"½", 50}, {"¾", 75}, {"⅓", 33}, {"⅔", 67}, {"⅛", 12}}};
    const auto hundredths = value_of(kVulgar, text);
    if (!hundredths) return false;
    number_.in_digits = true;
    next() = word_ + 1;
    if (text == "⅓" || text == "⅔") {
      set_fraction(number_, text == "⅓" ? 1 : 2, 3);
    } else {
      set_fraction(number_, text == "⅛" ? 1 : *hundredths, text == "⅛" ? 8 : 100);
    }
    return true;
  }

  // "a million", "half a dozen", "a third of": the multiplier alone counts one.
  bool read_article() {
    std::uint32_t at = word_;
    const bool half = view_.is(at, "half");
    if (half) ++at;
    if (!view_.is_any(at, {"a", "an"})) return false;
    if (view_.is(at + 1, "dozen")) {
      number_.digits = half ? 6 : 12;
      next() = at + 2;
      return true;
    }
    if (value_of(kPowers, view_.lower(at + 1)) && view_.lower(at + 1).size() > 3) {
      number_.digits = half ? 5 : 1;
      number_.scale = half ? 1 : 0;
      next() = at + 1;
      return true;
    }
    const auto part = value_of(kParts, view_.lower(at + 1));
    if (half || !part || *part == 2 || !view_.is(at + 2, "of")) return false;
    set_fraction(number_, 1, *part);
    next() = at + 2;
    return true;
  }

  // "twenty-one", "one hundred and five thousand", "two dozen"
  bool read_words() {
    std::int64_t total = 0, group = 0;
    std::uint32_t at = word_;
    bool any = false;
    while (true) {
      std::uint32_t look = at;
      if (any && view_.is_dash(look) && view_.is_glued(look)) ++look;
      if (any && view_.is(look, "and") && (group + total) % 100 == 0 && group + total > 0) ++look;
      const std::string& lower = view_.lower(look);
      if (const auto small = small_value(lower); small && fits(*small, group, any)) {
        group += *small;
        any = true;
      } else if (const auto power = word_power(lower); any && power && group > 0) {
        if (!multiply(group, total, *power)) return false;
        number_.power = std::max(number_.power, static_cast<int>(*power));
      } else if (any && lower == "dozen" && group > 0 && group < 100) {
        group *= 12;
        at = look + 1;
        break;
      } else {
        break;
      }
      at = look + 1;
    }
    if (!any) return false;
    number_.digits = total + group;
    next() = at;
    return true;
  }

  static std::optional<std::int64_t> small_value(std::string_view lower) {
    if (lower == "dozen") return std::nullopt;
    const std::size_t hyphen = lower.find('-');
    if (hyphen == std::string_view::npos) return value_of(kSmall, lower);
    const auto tens = value_of(kSmall, lower.substr(0, hyphen));
    const auto ones = value_of(kSmall, lower.substr(hyphen + 1));
    if (!tens || !ones || *tens < 20 || *ones < 1 || *ones > 9) return std::nullopt;
    return *tens + *ones;
  }

  // Words that scale, not abbreviations: those follow digits.
  static std::optional<std::int64_t> word_power(const std::string& lower) {
    return lower.size() > 3 ? value_of(kPowers, lower) : std::nullopt;
  }

  static bool fits(std::int64_t small, std::int64_t group, bool any) {
    if (!any) return true;
    const std::int64_t tail = group % 100;
    if (small == 0) return false;
    if (tail == 0) return group != 0 || any;
    return tail >= 20 && tail % 10 == 0 && small < 10;
  }

  static bool multiply(std::int64_t& group, std::int64_t& total, std::int64_t power) {
    constexpr std::int64_t kMost = 900'000'000'000'000;
    std::int64_t factor = 1;
    for (; power > 0; --power)
      factor *= 10;
    if (group > kMost / factor) return false;
    if (factor == 100) {
      group *= factor;
      return true;
    }
    total += group * factor;
    group = 0;
    return total <= kMost;
  }

  // "two thirds", "two-thirds", "two and a half", "2 1/2", "2½"
  void read_fraction() {
    std::uint32_t at = next();
    if (const std::uint32_t end = and_a_half(at)) {
      add_half(number_);
      next() = end;
      return;
    }
    if (view_.is(at, "½") || (view_.is(at, "1/2") && number_.is_whole())) {
      add_half(number_);
      next() = at + 1;
      return;
    }
    if (number_.in_digits || number_.power > 0 || !number_.is_whole()) return;
    if (view_.is_dash(at) && view_.is_glued(at)) ++at;
    std::string_view lower = view_.lower(at);
    const bool plural = lower.size() > 3 && lower.ends_with('s');
    if (plural) lower.remove_suffix(1);
    const auto part = value_of(kParts, lower);
    if (!part || lower == "halve" || *part == 2) return;
    if (plural != (number_.digits > 1) || number_.digits < 1 || number_.digits >= *part) return;
    if (!plural && !view_.is(at + 1, "of")) return;  // "one third place"
    set_fraction(number_, number_.digits, *part);
    next() = at + 1;
  }

  // Where "and a half" or "-and-a-half" ends that begins at `at`; 0 where there is none.
  std::uint32_t and_a_half(std::uint32_t at) const {
    for (const std::string_view word : {"and", "a", "half"}) {
      if (view_.is_dash(at) && view_.is_glued(at)) ++at;
      if (!view_.is(at, word)) return 0;
      ++at;
    }
    return at;
  }

  void read_scales() {
    while (view_.has(next())) {
      std::uint32_t at = next();
      if (view_.is_dash(at) && view_.is_glued(at)) ++at;  // "$3.5-million"
      const std::string& lower = view_.lower(at);
      auto power = value_of(kPowers, lower);
      if (!power && at == next()) power = letter_power(at);
      if (!power || (at != next() && lower.size() < 4)) break;
      Number scaled = number_;
      if (!scaled.shift(*power)) break;  // "million million million"
      number_ = scaled;
      next() = at + 1;
    }
    if (view_.is(next(), "dozen") && number_.in_digits && number_.is_whole() &&
        number_.digits < 1000) {
      number_.digits *= 12;
      ++next();
    }
  }

  // "£ 3 m", "50 K"; "1.5 m people", but "100 m" is a length.
  std::optional<std::int64_t> letter_power(std::uint32_t at) const {
    if (!number_.in_digits || number_.power > 0) return std::nullopt;
    const std::string_view text = view_.text(at);
    if (context_ == NumberContext::plain) {
      const bool thousand = (text == "K" || text == "k") && view_.is_glued(at);
      const bool million = (text == "M" && view_.is_glued(at)) ||
                           (text == "m" && view_.is(at + 1, Upos::noun) &&
                            view_.lower(at + 1).ends_with('s') && number_.digits < 1000);
      const bool people = text == "m" && view_.is(at + 1, "people");
      if (!thousand && !million && !people) return std::nullopt;
    }
    return value_of(kPowerLetters, ascii_lower(text));
  }
};

}  // namespace

bool Number::shift(std::int64_t by) {
  for (std::int64_t left = by; left > 0; --left) {
    if (scale > 0) {
      --scale;
    } else if (std::abs(digits) <= 900'000'000'000'000'000 / 10) {
      digits *= 10;
    } else {
      return false;
    }
  }
  power += static_cast<int>(by);
  return true;
}

double Number::approximate() const {
  double value = static_cast<double>(digits);
  for (int i = 0; i < scale; ++i)
    value /= 10;
  return value;
}

std::string Number::text() const {
  std::string text = std::to_string(std::abs(digits));
  const auto places = static_cast<std::size_t>(scale);
  if (places > 0) {
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
  }
  return digits < 0 ? '-' + text : text;
}

std::optional<Number> read_number(const SentenceView& view, std::uint32_t word,
                                  NumberContext context) {
  if (!view.has(word)) return std::nullopt;
  return NumberReader(view, word, context).read();
}

std::optional<Number> read_ordinal(const SentenceView& view, std::uint32_t word) {
  if (!view.has(word)) return std::nullopt;
  Number number;
  number.span = {word, word + 1};
  const std::string& lower = view.lower(word);
  if (const auto value = value_of(kOrdinals, lower)) {
    number.digits = *value;
    return number;
  }
  const std::size_t length = read_digits(view.text(word), number);
  if (length > 0 && number.scale == 0) {
    const std::string_view suffix = std::string_view(lower).substr(length);
    const bool apart = suffix.empty() && view.is_glued(word + 1);
    const std::string_view tail = apart ? std::string_view(view.lower(word + 1)) : suffix;
    if (tail != "st" && tail != "nd" && tail != "rd" && tail != "th") return std::nullopt;
    number.in_digits = true;
    number.span.end_word = word + (apart ? 2 : 1);
    return number;
  }
  std::string_view tens_word = lower, ones_word;
  std::uint32_t end = word + 1;
  const std::size_t hyphen = lower.find('-');
  if (hyphen != std::string::npos) {
    tens_word = std::string_view(lower).substr(0, hyphen);
    ones_word = std::string_view(lower).substr(hyphen + 1);
  } else {
    const std::uint32_t at = view.is_dash(word + 1) ? word + 2 : word + 1;
    ones_word = view.lower(at);
    end = at + 1;
  }
  const auto tens = value_of(kSmall, tens_word);
  const auto ones = value_of(kOrdinals, ones_word);
  if (!tens || !ones || *tens < 20 || *tens > 90 || *ones > 9) return std::nullopt;
  number.digits = *tens + *ones;
  number.span.end_word = end;
  return number;
}

}  // namespace weft
