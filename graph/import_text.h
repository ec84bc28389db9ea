#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/import_frame.h"
#include "graph/import_input.h"

namespace weft {

// A text read once, forward, with a little sight ahead and the place where it stands.
// A byte order mark in front is passed over.
class ImportText {
 public:
  static constexpr int kEnd = -1;

  explicit ImportText(ByteSource source);

  // The byte `ahead` of the next one, or kEnd.
  int peek(std::size_t ahead = 0) {
    if (begin_ + ahead >= end_ && !fill(ahead + 1)) return kEnd;
    return static_cast<unsigned char>(buffer_[begin_ + ahead]);
  }
  // The next byte; there must be one.
  char take();
  // The rest of the line, or as much of it as is at hand, without its end; the view lives until
  // the next call. Empty at the end of a line. Does not count columns.
  std::string_view take_within_line();
  // Passes over LF, CR LF or CR, where the text stands at one.
  void take_line_end();

  TextPosition position() const { return position_; }

 private:
  bool fill(std::size_t bytes);

  ByteSource source_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0, end_ = 0;
  bool has_begun_ = false, at_end_ = false;
  TextPosition position_;
};

}  // namespace weft
