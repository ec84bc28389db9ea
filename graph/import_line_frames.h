#pragma once
#include "graph/import_text.h"

namespace weft {

// Cuts N-Triples and N-Quads into lines; blank lines and comments are passed over.
class LineFrames {
 public:
  LineFrames(ByteSource source, std::size_t frame_bytes_max);
  // The next line; false at the end of the text.
  bool next(Frame& frame);

 private:
  void read_line(Frame& frame);

  ImportText text_;
  std::size_t frame_bytes_max_;
};

}  // namespace weft
