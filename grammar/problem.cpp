#include "grammar/problem.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

namespace weft {
namespace {

constexpr std::size_t kShownBefore = 60, kShownAfter = 40;  // bytes around the caret, about a line

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Whether a terminal gives the character that starts with these bytes two columns: CJK, kana,
// hangul, full-width forms and emoji, by their lead bytes, which is as fine as a caret needs.
bool is_wide(std::string_view rest) {
  const auto byte = [&](std::size_t i) {
    return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0u;
  };
  if (byte(0) >= 0xF0) return byte(1) >= 0x9F || byte(0) > 0xF0;
  if (byte(0) < 0xE1 || byte(0) > 0xEF) return false;
  const std::uint32_t code = (byte(0) & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
  return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
         (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
         (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF01 && code <= 0xFF60);
}

// As many columns of white space as `shown` takes on a terminal; tabs stay tabs.
std::string blank_of(std::string_view shown) {
  std::string blank;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (continues_character(shown[i])) continue;
    blank += shown[i] == '\t' ? '\t' : ' ';
    if (is_wide(shown.substr(i))) blank += ' ';
  }
  return blank;
}

struct Excerpt {
  std::string line;    // what is shown of the line
  std::string before;  // the part of it that stands before the caret
};

Excerpt excerpt(std::string_view text, std::size_t at) {
  const std::size_t line_begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
  std::size_t line_end = std::min(text.find('\n', at), text.size());
  if (line_end > line_begin && text[line_end - 1] == '\r' && line_end > at) --line_end;
  std::size_t begin = at - line_begin > kShownBefore ? at - kShownBefore : line_begin;
  std::size_t end = line_end - at > kShownAfter ? at + kShownAfter : line_end;
  while (begin > line_begin && continues_character(text[begin]))
    --begin;
  while (end < line_end && continues_character(text[end]))
    ++end;
  const std::string_view left = begin > line_begin ? "…" : "", right = end < line_end ? "…" : "";
  return {fmt::format("{}{}{}", left, text.substr(begin, end - begin), right),
          fmt::format("{}{}", left, text.substr(begin, at - begin))};
}

}  // namespace

std::string render(const QueryProblem& problem, std::string_view text, std::string_view source) {
  const ast::Position& at = problem.position;
  std::string rendered =
      at.line == 0 ? fmt::format("{}: {}", source, problem.message)
                   : fmt::format("{}:{}:{}: {}", source, at.line, at.column, problem.message);
  if (at.line != 0 && at.begin <= text.size()) {
    const Excerpt shown = excerpt(text, at.begin);
    rendered += fmt::format("\n  {}\n  {}^", shown.line, blank_of(shown.before));
  }
  if (!problem.hint.empty()) rendered += fmt::format("\n{}", problem.hint);
  return rendered;
}

}  // namespace weft
