#include "graph/import_line_frames.h"

#include <fmt/core.h>

namespace weft {

LineFrames::LineFrames(ByteSource source, std::size_t frame_bytes_max)
    : text_(std::move(source)), frame_bytes_max_(frame_bytes_max) {}

void LineFrames::read_line(Frame& frame) {
  frame.clear();
  frame.begin = text_.position();
  frame.end_line = frame.begin.line;
  for (std::string_view part; !(part = text_.take_within_line()).empty();) {
    if (frame.text.size() + part.size() <= frame_bytes_max_) {
      frame.text.append(part);
    } else if (!frame.fault) {
      frame.fault =
          Fault{frame.begin, fmt::format("the line is longer than {} bytes", frame_bytes_max_)};
    }
  }
  text_.take_line_end();
  if (!frame.fault) frame.fault = find_broken_utf8(frame);
}

bool LineFrames::next(Frame& frame) {
  while (text_.peek() != ImportText::kEnd) {
    read_line(frame);
    const std::size_t first = frame.text.find_first_not_of(" \t");
    if (frame.fault || (first != std::string::npos && frame.text[first] != '#')) return true;
  }
  return false;
}

}  // namespace weft
