#include "tools/output.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace weft {
namespace {

[[noreturn]] void throw_write_error() {
  const int error = errno;
  if (error == EPIPE) throw OutputClosed();
  throw OutputError(
      fmt::format("standard output: {}; make room or write elsewhere", std::strerror(error)));
}

int descriptor(Stream stream) {
  switch (stream) {
    case Stream::in:
      return STDIN_FILENO;
    case Stream::out:
      return STDOUT_FILENO;
    case Stream::error:
      return STDERR_FILENO;
  }
  return STDERR_FILENO;
}

}  // namespace

void print_out(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) throw_write_error();
}

void flush_out() {
  if (std::fflush(stdout) != 0) throw_write_error();
}

void print_error(std::string_view line) {
  const std::string whole = fmt::format("{}\n", line);  // one write, so that lines never mix
  std::fwrite(whole.data(), 1, whole.size(), stderr);
  std::fflush(stderr);
}

bool is_terminal(Stream stream) {
  return isatty(descriptor(stream)) == 1;
}

int terminal_columns(Stream stream, int otherwise) {
  winsize size{};
  if (ioctl(descriptor(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return otherwise;
  return size.ws_col;
}

}  // namespace weft
