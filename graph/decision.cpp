#include "graph/decision.h"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <chrono>

#include "graph/byte_codec.h"
#include "graph/error.h"
#include "graph/names.h"

namespace weft {
namespace {

constexpr std::array<std::string_view, 4> kKindNames{"merge", "split", "rename", "retype"};
constexpr std::uint64_t kSecond = 1'000'000;

void append_names(std::string& bytes, const std::vector<DecidedName>& names) {
  append_varint(bytes, names.size());
  for (const DecidedName& name : names) {
    append_text(bytes, name.text);
    bytes += name.link_class ? '\1' : '\0';
    if (name.link_class) append_text(bytes, *name.link_class);
  }
}

std::vector<DecidedName> read_names(ByteReader& bytes) {
  std::vector<DecidedName> names(bytes.count());
  for (DecidedName& name : names) {
    name.text = bytes.text();
    if (bytes.byte() != 0) name.link_class = std::string(bytes.text());
  }
  return names;
}

bool read_number(std::string_view& text, std::size_t digits, unsigned& number) {
  if (text.size() < digits) return false;
  const auto [end, error] = std::from_chars(text.data(), text.data() + digits, number);
  const bool whole = error == std::errc() && end == text.data() + digits;
  text.remove_prefix(digits);
  return whole;
}
bool take(std::string_view& text, char wanted) {
  if (text.empty() || text.front() != wanted) return false;
  text.remove_prefix(1);
  return true;
}

// ".25" as microseconds; further digits are none of ours.
std::optional<std::uint64_t> read_fraction(std::string_view& text) {
  if (!take(text, '.')) return 0;
  std::uint64_t fraction = 0;
  std::size_t digits = 0;
  for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1)) {
    fraction = fraction * 10 + static_cast<std::uint64_t>(text.front() - '0');
    ++digits;
  }
  if (digits == 0 || digits > 6) return std::nullopt;
  for (; digits < 6; ++digits)
    fraction *= 10;
  return fraction;
}

}  // namespace

std::string_view to_text(DecisionKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::optional<DecisionKind> find_decision_kind(std::string_view name) {
  for (std::size_t i = 0; i < kKindNames.size(); ++i) {
    if (kKindNames[i] == name) return static_cast<DecisionKind>(i);
  }
  return std::nullopt;
}

void check_decision(const Decision& decision) {
  const auto fail = [&](std::string_view what, std::string_view remedy) {
    throw InputError(fmt::format("{}: {}; {}", to_text(decision.kind), what, remedy));
  };
  for (const auto* names : {&decision.names, &decision.others}) {
    for (const DecidedName& name : *names) {
      const std::string normalised = normalise_name(name.text);
      if (normalised.empty()) fail("a name is empty", "give one with letters");
      const bool zero = name.link_class && name.link_class->find('\0') != std::string::npos;
      if (zero) fail("a class is no IRI", "give one");
    }
  }
  if (decision.names.empty()) fail("no name", "give one or more");
  const bool is_merge = decision.kind == DecisionKind::merge;
  const bool has_value =
      decision.kind == DecisionKind::rename || decision.kind == DecisionKind::retype;
  if (is_merge && decision.others.size() != 1) fail("no one entity to merge into", "give one name");
  if (has_value && decision.value.empty()) fail("nothing is given for it", "give a label or class");
  if (has_value && decision.value.find('\0') != std::string::npos) {
    fail("its value holds a zero byte", "give text");
  }
}

std::string decision_time_text(std::uint64_t when_us) {
  using namespace std::chrono;
  const sys_time<microseconds> time{microseconds(when_us)};
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const auto second = static_cast<std::uint64_t>(duration_cast<seconds>(time - day).count());
  std::string text =
      fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()), second / 3600, second / 60 % 60, second % 60);
  if (when_us % kSecond != 0) {
    std::string fraction = fmt::format(".{:06}", when_us % kSecond);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    text += fraction;
  }
  return text + 'Z';
}

std::optional<std::uint64_t> read_decision_time(std::string_view text) {
  using namespace std::chrono;
  unsigned year_number = 0, month_number = 0, day_number = 0, hour = 0, minute = 0, second = 0;
  if (!read_number(text, 4, year_number) || !take(text, '-') ||
      !read_number(text, 2, month_number) || !take(text, '-') || !read_number(text, 2, day_number))
    return std::nullopt;
  const year_month_day date{year(static_cast<int>(year_number)), month(month_number),
                            day(day_number)};
  if (!date.ok() || year_number < 1970) return std::nullopt;
  std::optional<std::uint64_t> fraction = 0;
  if (!text.empty()) {
    const bool has_time = take(text, 'T') && read_number(text, 2, hour) && take(text, ':') &&
                          read_number(text, 2, minute) && take(text, ':') &&
                          read_number(text, 2, second);
    if (!has_time || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    fraction = read_fraction(text);
    if (!fraction || !take(text, 'Z') || !text.empty()) return std::nullopt;
  }
  const auto since_1970 = sys_days(date).time_since_epoch();
  const auto day_seconds = static_cast<std::uint64_t>(duration_cast<seconds>(since_1970).count());
  return (day_seconds + hour * 3600 + minute * 60 + second) * kSecond + *fraction;
}

std::string encode_decision(const Decision& decision) {
  std::string bytes;
  append_varint(bytes, decision.when_us);
  bytes += static_cast<char>(decision.kind);
  append_names(bytes, decision.names);
  append_names(bytes, decision.others);
  append_text(bytes, decision.value);
  append_text(bytes, decision.by);
  append_text(bytes, decision.note);
  return bytes;
}

std::optional<Decision> decode_decision(std::string_view value) {
  ByteReader bytes(value);
  Decision decision;
  decision.when_us = bytes.varint();
  const std::uint8_t kind = bytes.byte();
  if (kind >= kKindNames.size()) return std::nullopt;
  decision.kind = static_cast<DecisionKind>(kind);
  decision.names = read_names(bytes);
  decision.others = read_names(bytes);
  decision.value = bytes.text();
  decision.by = bytes.text();
  decision.note = bytes.text();
  if (!bytes.ok_at_end()) return std::nullopt;
  return decision;
}

}  // namespace weft
