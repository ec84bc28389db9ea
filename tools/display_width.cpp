#include "tools/display_width.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace weft {
namespace {

constexpr UChar32 kZeroWidthJoiner = 0x200D;
constexpr UChar32 kEmojiPresentation = 0xFE0F;  // makes the character before it an emoji

// One code point of `text` from `at` on, which moves behind it; negative where it is no UTF-8.
UChar32 next_code_point(std::string_view text, std::size_t& at) {
  auto index = static_cast<std::int32_t>(at);
  UChar32 code_point = 0;
  U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), index,
          static_cast<std::int32_t>(text.size()), code_point);
  at = static_cast<std::size_t>(index);
  return code_point;
}

bool takes_no_column(UChar32 code_point) {
  switch (u_charType(code_point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return true;
    default:
      // U+00AD, the soft hyphen, is ignorable yet terminals print it.
      return code_point != 0xAD &&
             u_hasBinaryProperty(code_point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
  }
}

int code_point_width(UChar32 code_point) {
  if (code_point < 0) return 1;
  if (code_point < 0x300) return 1;
  if (takes_no_column(code_point)) return 0;
  const int east_asian = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
  // Vowels and finals of decomposed Hangul join the syllable before them.
  if (code_point >= 0x1160 && code_point <= 0x11FF) return 0;
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

bool is_regional_indicator(UChar32 code_point) {
  return code_point >= 0x1F1E6 && code_point <= 0x1F1FF;
}

// What one user-perceived character adds: [begin, end) in bytes and its columns.
struct Cluster {
  std::size_t end = 0;
  int width = 0;
};

// Takes a base with all that joins it: marks, joined emoji, skin tones, the second half of a flag.
Cluster next_cluster(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  const UChar32 base = next_code_point(text, at);
  Cluster cluster{at, code_point_width(base)};
  bool joined = false;
  bool flag_open = is_regional_indicator(base);
  while (at < text.size()) {
    const UChar32 code_point = next_code_point(text, at);
    const bool skin_tone = code_point >= 0x1F3FB && code_point <= 0x1F3FF && cluster.width == 2;
    const bool flag_end = flag_open && is_regional_indicator(code_point);
    const bool extends =
        code_point >= 0 && (code_point_width(code_point) == 0 || skin_tone || flag_end || joined);
    if (!extends) break;
    if (flag_end) cluster.width = 2;
    if (code_point == kEmojiPresentation && u_hasBinaryProperty(base, UCHAR_EMOJI))
      cluster.width = 2;
    flag_open = false;
    joined =
        code_point == kZeroWidthJoiner && u_hasBinaryProperty(base, UCHAR_EXTENDED_PICTOGRAPHIC);
    cluster.end = at;
  }
  return cluster;
}

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Cluster cluster = next_cluster(text, at);
    width += cluster.width;
    at = cluster.end;
  }
  return width;
}

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const UChar32 code_point = next_code_point(text, at);
    if (code_point == '\n' || code_point == '\t' || code_point == '\r' || code_point == 0x2028 ||
        code_point == 0x2029) {
      if (code_point == '\r' && at < text.size() && text[at] == '\n') continue;
      shown += ' ';
    } else if (code_point < 0 || u_charType(code_point) == U_CONTROL_CHAR) {
      shown += "\uFFFD";
    } else {
      shown += text.substr(begin, at - begin);
    }
  }
  return shown;
}

std::string shortened(std::string_view text, int columns) {
  if (display_width(text) <= columns) return std::string(text);
  int width = 1;  // of the ellipsis
  std::size_t end = 0;
  while (end < text.size()) {
    const Cluster cluster = next_cluster(text, end);
    if (width + cluster.width > columns) break;
    width += cluster.width;
    end = cluster.end;
  }
  return std::string(text.substr(0, end)) + "…";
}

std::vector<std::string> wrapped(std::string_view text, int columns) {
  std::vector<std::string> lines;
  std::size_t line_begin = 0;
  std::size_t space = std::string_view::npos;  // the last one of the line, where it may break
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Cluster cluster = next_cluster(text, at);
    if (text[at] == ' ') space = at;
    if (width + cluster.width > columns) {
      const bool at_space = space != std::string_view::npos;
      const std::size_t line_end = at_space ? space : at;
      lines.emplace_back(text.substr(line_begin, line_end - line_begin));
      line_begin = at_space ? space + 1 : at;
      width = line_begin < at ? display_width(text.substr(line_begin, at - line_begin)) : 0;
      space = std::string_view::npos;
      if (line_begin > at) {  // the break is this very space
        at = cluster.end;
        continue;
      }
    }
    width += cluster.width;
    at = cluster.end;
  }
  lines.emplace_back(text.substr(line_begin));
  return lines;
}

}  // namespace weft
