#pragma once
#include <string>
#include <string_view>

#include "graph/dump.h"

namespace weft {

// Gathers a dump's bytes into pieces worth a call of the sink.
class DumpOutput {
 public:
  explicit DumpOutput(const ByteSink& sink) : sink_(sink) {}

  DumpOutput& operator<<(std::string_view bytes) {
    buffer_.append(bytes);
    if (buffer_.size() >= kPieceBytes) flush();
    return *this;
  }
  // Once, at the end.
  void flush() {
    if (!buffer_.empty()) sink_(buffer_);
    buffer_.clear();
  }

 private:
  static constexpr std::size_t kPieceBytes = 64u << 10;
  const ByteSink& sink_;
  std::string buffer_;
};

}  // namespace weft
