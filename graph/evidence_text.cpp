#include "graph/evidence_text.h"

#include <fmt/core.h>

#include <array>
#include <charconv>

namespace weft {
namespace {

constexpr std::array<std::string_view, 2> kPolarities{"affirmed", "negated"};
constexpr std::array<std::string_view, 4> kModalities{"stated", "possible", "planned",
                                                      "conditional"};
constexpr std::array<std::string_view, 2> kReaches{"global", "local"};

template <typename Value, std::size_t kCount>
std::optional<Value> find(const std::array<std::string_view, kCount>& names,
                          std::string_view name) {
  for (std::size_t index = 0; index < kCount; ++index) {
    if (names[index] == name) return static_cast<Value>(index);
  }
  return std::nullopt;
}

// A number without sign or leading zeros.
std::optional<std::uint32_t> read_number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (text.size() > 1 && text[0] == '0') return std::nullopt;
  return value;
}

}  // namespace

std::string to_text(std::span<const ByteRange> ranges) {
  std::string text;
  for (const ByteRange& range : ranges) {
    text += fmt::format("{}{}-{}", text.empty() ? "" : " ", range.begin, range.end);
  }
  return text;
}

std::optional<std::vector<ByteRange>> read_ranges(std::string_view text) {
  std::vector<ByteRange> ranges;
  while (!text.empty()) {
    const std::string_view range = text.substr(0, text.find(' '));
    const std::size_t dash = range.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto begin = read_number(range.substr(0, dash));
    const auto end = read_number(range.substr(dash + 1));
    if (!begin || !end || *begin > *end) return std::nullopt;
    ranges.push_back({*begin, *end});
    text.remove_prefix(std::min(range.size() + 1, text.size()));
  }
  return ranges;
}

std::string to_text(Confidence confidence) {
  const auto parts = static_cast<unsigned>(confidence);
  std::string text = fmt::format("{}.{:04}", parts / 10'000, parts % 10'000);
  while (text.back() == '0' && text[text.size() - 2] != '.')
    text.pop_back();
  return text;
}

std::optional<Confidence> read_confidence(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos || text.size() - dot > 5) return std::nullopt;
  const auto whole = read_number(text.substr(0, dot));
  std::string fraction(text.substr(dot + 1));
  fraction.resize(4, '0');
  std::uint32_t parts = 0;
  for (const char digit : fraction) {
    if (digit < '0' || digit > '9') return std::nullopt;
    parts = parts * 10 + static_cast<std::uint32_t>(digit - '0');
  }
  if (!whole || *whole > 1 || *whole * 10'000 + parts > 10'000) return std::nullopt;
  return static_cast<Confidence>(*whole * 10'000 + parts);
}

std::string_view to_text(Polarity polarity) {
  return kPolarities[static_cast<std::size_t>(polarity)];
}
std::optional<Polarity> read_polarity(std::string_view text) {
  return find<Polarity>(kPolarities, text);
}

std::string_view to_text(Modality modality) {
  return kModalities[static_cast<std::size_t>(modality)];
}
std::optional<Modality> read_modality(std::string_view text) {
  return find<Modality>(kModalities, text);
}

std::string_view to_text(NameReach reach) {
  return kReaches[static_cast<std::size_t>(reach)];
}
std::optional<NameReach> read_reach(std::string_view text) {
  return find<NameReach>(kReaches, text);
}

}  // namespace weft
