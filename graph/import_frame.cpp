#include "graph/import_frame.h"

#include <fmt/core.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace weft {

void Frame::clear() {
  text.clear();
  header_bytes = 0;
  inserted.clear();
  begin = {};
  end_line = 1;
  fault.reset();
}

TextPosition position_of(const Frame& frame, std::size_t offset) {
  offset = std::min(offset, frame.text.size());
  TextPosition at = frame.begin;
  auto inserted = frame.inserted.begin();
  for (std::size_t index = frame.header_bytes; index < offset; ++index) {
    const auto byte = static_cast<unsigned char>(frame.text[index]);
    while (inserted != frame.inserted.end() && *inserted < index)
      ++inserted;
    if (inserted != frame.inserted.end() && *inserted == index) continue;
    if (byte == '\n') {
      ++at.line;
      at.column = 1;
    } else if ((byte & 0xC0) != 0x80) {
      ++at.column;
    }
  }
  return at;
}

std::size_t offset_of(const Frame& frame, std::uint64_t line, std::uint64_t byte_column) {
  std::size_t offset = 0;
  for (; line > 1; --line) {
    const std::size_t end = frame.text.find('\n', offset);
    if (end == std::string::npos) return frame.text.size();
    offset = end + 1;
  }
  return std::min(offset + (byte_column == 0 ? 0 : byte_column - 1), frame.text.size());
}

std::size_t utf8_prefix(std::string_view bytes) {
  const auto length = static_cast<std::int64_t>(bytes.size());
  std::int64_t offset = 0;
  while (offset < length) {
    const std::int64_t begin = offset;
    UChar32 character = 0;
    U8_NEXT(bytes.data(), offset, length, character);
    if (character < 0) return static_cast<std::size_t>(begin);
  }
  return bytes.size();
}

std::optional<Fault> find_broken_utf8(const Frame& frame) {
  const std::size_t broken = utf8_prefix(frame.text);
  if (broken == frame.text.size()) return std::nullopt;
  return Fault{position_of(frame, broken),
               fmt::format("byte 0x{:02X} is not UTF-8; convert the file to UTF-8",
                           static_cast<unsigned char>(frame.text[broken]))};
}

}  // namespace weft
