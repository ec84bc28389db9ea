#include "graph/import_text.h"

#include <cstring>

namespace weft {
namespace {

constexpr std::size_t kBufferBytes = 64u << 10;

}  // namespace

ImportText::ImportText(ByteSource source) : source_(std::move(source)), buffer_(kBufferBytes) {}

// Makes at least `bytes` visible, where the text has them.
bool ImportText::fill(std::size_t bytes) {
  if (!has_begun_) {
    has_begun_ = true;
    if (peek(0) == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF) begin_ += 3;
    if (begin_ + bytes <= end_) return true;
  }
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (bytes > buffer_.size()) buffer_.resize(bytes * 2);
  while (end_ < bytes && !at_end_) {
    const std::size_t got = source_(std::span(buffer_).subspan(end_));
    at_end_ = got == 0;
    end_ += got;
  }
  return begin_ + bytes <= end_;
}

char ImportText::take() {
  peek();
  const char byte = buffer_[begin_++];
  if (byte == '\n') {
    ++position_.line;
    position_.column = 1;
  } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
    ++position_.column;
  }
  return byte;
}

std::string_view ImportText::take_within_line() {
  if (peek() == kEnd) return {};
  const std::string_view seen(buffer_.data() + begin_, end_ - begin_);
  const std::size_t line_feed = seen.find('\n');
  const std::size_t bytes = seen.substr(0, line_feed).find('\r');
  const std::string_view taken =
      seen.substr(0, bytes != std::string_view::npos ? bytes : line_feed);
  begin_ += taken.size();
  return taken;
}

void ImportText::take_line_end() {
  if (peek() == '\r') {
    ++begin_;
    if (peek() != '\n') {
      ++position_.line;
      position_.column = 1;
      return;
    }
  }
  if (peek() == '\n') take();
}

}  // namespace weft
