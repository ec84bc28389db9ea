#include "tools/quantity.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace weft {
namespace {

struct Unit {
  std::string_view name;
  double factor;
};

constexpr std::array kDurationUnits{Unit{"", 1'000}, Unit{"ms", 1}, Unit{"s", 1'000},
                                    Unit{"m", 60'000}, Unit{"h", 3'600'000}};
constexpr double kKibi = 1024;
constexpr std::array kByteUnits{Unit{"", 1},
                                Unit{"b", 1},
                                Unit{"k", kKibi},
                                Unit{"m", kKibi* kKibi},
                                Unit{"g", kKibi* kKibi* kKibi},
                                Unit{"kib", kKibi},
                                Unit{"mib", kKibi* kKibi},
                                Unit{"gib", kKibi* kKibi* kKibi},
                                Unit{"kb", 1e3},
                                Unit{"mb", 1e6},
                                Unit{"gb", 1e9}};

std::string lower(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lowered;
}

// The number times its unit, rounded; absent where it is none, or beyond what a double counts.
template <std::size_t count>
std::optional<std::int64_t> parse(std::string_view text, const std::array<Unit, count>& units) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc()) return std::nullopt;
  const std::string unit = lower(text.substr(static_cast<std::size_t>(end - text.data())));
  for (const Unit& known : units) {
    if (known.name != unit) continue;
    const double value = std::round(number * known.factor);
    constexpr double kExactMax = 9'007'199'254'740'992.0;  // 2^53
    if (!(value >= 1 && value <= kExactMax)) return std::nullopt;
    return static_cast<std::int64_t>(value);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::chrono::milliseconds> parse_duration(std::string_view text) {
  const auto value = parse(text, kDurationUnits);
  if (!value) return std::nullopt;
  return std::chrono::milliseconds(*value);
}

std::optional<double> parse_probability(std::string_view text) {
  double number = 0;
  const char* const last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, number, std::chars_format::fixed);
  if (error != std::errc() || end != last || !(number >= 0 && number <= 1)) return std::nullopt;
  return number;
}

std::optional<std::uint64_t> parse_bytes(std::string_view text) {
  const auto value = parse(text, kByteUnits);
  if (!value) return std::nullopt;
  return static_cast<std::uint64_t>(*value);
}

}  // namespace weft
