#include "ingest/numbers.h"

#include <algorithm>
#include <array>
#include <string>

#include "graph/vocabulary.h"

namespace weft {
namespace {

struct NumberWord {
  std::string_view word;
  std::int64_t value;
};

constexpr std::array<NumberWord, 29> kSmall{
    {{"zero", 0},     {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
     {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
     {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
     {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
     {"twenty", 20},  {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},
     {"seventy", 70}, {"eighty", 80},  {"ninety", 90},    {"dozen", 12}}};

// Powers of ten that a multiplier stands for; Indian English counts in lakhs and crores.
constexpr std::array<NumberWord, 12> kPowers{{{"hundred", 2},
                                              {"thousand", 3},
                                              {"lakh", 5},
                                              {"lakhs", 5},
                                              {"million", 6},
                                              {"mn", 6},
                                              {"m", 6},
                                              {"crore", 7},
                                              {"crores", 7},
                                              {"billion", 9},
                                              {"bn", 9},
                                              {"trillion", 12}}};

template <std::size_t count>
std::optional<std::int64_t> value_of(const std::array<NumberWord, count>& list,
                                     std::string_view word) {
  const auto found = std::find_if(list.begin(), list.end(),
                                  [&](const NumberWord& entry) { return entry.word == word; });
  if (found == list.end()) return std::nullopt;
  return found->value;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "1,234.5" -> 12345, scale 1. Commas must stand before groups of three digits.
bool read_digits(std::string_view text, Number& number) {
  std::int64_t digits = 0;
  int scale = 0, seen = 0;
  bool point = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      if (++seen > 15) return false;
      digits = digits * 10 + (text[i] - '0');
      scale += point ? 1 : 0;
    } else if (text[i] == ',' && !point && i > 0 && i + 3 < text.size() && is_digit(text[i + 1]) &&
               is_digit(text[i + 2]) && is_digit(text[i + 3]) &&
               (i + 4 == text.size() || !is_digit(text[i + 4]))) {
      continue;
    } else if (text[i] == '.' && !point && i + 1 < text.size() && seen > 0) {
      point = true;
    } else {
      return false;
    }
  }
  number.digits = digits;
  number.scale = scale;
  return seen > 0;
}

// Multiplies by 10^power; false where the product would not fit.
bool shift(Number& number, std::int64_t power) {
  for (; power > 0; --power) {
    if (number.scale > 0) {
      --number.scale;
      continue;
    }
    if (number.digits > 900'000'000'000'000'000 / 10) return false;
    number.digits *= 10;
  }
  return true;
}

void drop_trailing_zeros(Number& number) {
  while (number.scale > 0 && number.digits % 10 == 0) {
    number.digits /= 10;
    --number.scale;
  }
}

// "twenty", "twenty-one", "twenty one" (both as two or three words).
std::optional<Number> read_words(const ArticleWords& words, std::uint32_t word, std::uint32_t end) {
  const std::string& lower = words.lower(word);
  Number number{{word, word + 1}, 0, 0};
  const std::size_t hyphen = lower.find('-');
  if (hyphen != std::string::npos) {
    const auto tens = value_of(kSmall, std::string_view(lower).substr(0, hyphen));
    const auto ones = value_of(kSmall, std::string_view(lower).substr(hyphen + 1));
    if (!tens || !ones || *tens < 20 || *ones > 9) return std::nullopt;
    number.digits = *tens + *ones;
    return number;
  }
  const auto small = value_of(kSmall, lower);
  if (!small) return std::nullopt;
  number.digits = *small;
  if (*small < 20) return number;
  std::uint32_t next = word + 1;
  if (next + 1 < end && words.is(next, "-")) ++next;
  if (next < end) {
    const auto ones = value_of(kSmall, words.lower(next));
    if (ones && *ones > 0 && *ones < 10) {
      number.digits += *ones;
      number.span.end_word = next + 1;
    }
  }
  return number;
}

}  // namespace

Term Number::term() const {
  if (is_whole()) return Term::integer(digits);
  std::string text = std::to_string(digits);
  const auto places = static_cast<std::size_t>(scale);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  text.insert(text.size() - places, 1, '.');
  return Term::typed(text, std::string(vocabulary::kXsdDecimal));
}

std::optional<Number> read_number(const ArticleWords& words, std::uint32_t word,
                                  std::uint32_t end) {
  Number number{{word, word + 1}, 0, 0};
  if (!read_digits(words.text(word), number)) {
    // "a million", "hundred": the multiplier alone counts one.
    const bool article = words.is(word, "a") && word + 1 < end;
    if ((article && value_of(kPowers, words.lower(word + 1)) && words.lower(word + 1) != "m")) {
      number.digits = 1;
    } else if (const auto spelt = read_words(words, word, end)) {
      number = *spelt;
    } else {
      return std::nullopt;
    }
  }
  while (number.span.end_word < end) {
    const auto power = value_of(kPowers, words.lower(number.span.end_word));
    if (!power || !shift(number, *power)) break;
    ++number.span.end_word;
  }
  drop_trailing_zeros(number);
  return number;
}

}  // namespace weft
