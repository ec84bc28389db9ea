#include "tools/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "tools/display_width.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr int kBarColumns = 20;
constexpr std::chrono::milliseconds kDrawInterval{100};

}  // namespace

std::string progress_line(double fraction, std::string_view what, int columns) {
  const double clipped = std::clamp(fraction, 0.0, 1.0);
  const int filled = static_cast<int>(clipped * kBarColumns);
  std::string bar;
  for (int i = 0; i < kBarColumns; ++i)
    bar += i < filled ? "#" : "·";
  const std::string line =
      fmt::format("[{}] {:3}%  {}", bar, static_cast<int>(clipped * 100), printable(what));
  return shortened(line, std::max(1, columns - 1));  // the last column would wrap
}

Progress::Progress() : terminal_(is_terminal(Stream::error)) {}
Progress::~Progress() {
  clear();
}

void Progress::show(std::uint64_t done, std::uint64_t total, std::string_view what) {
  if (!terminal_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_draw_) return;
  next_draw_ = now + kDrawInterval;
  const double fraction = total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
  const std::string line = progress_line(fraction, what, terminal_columns(Stream::error, 80));
  std::fputs(("\r\x1b[K" + line).c_str(), stderr);
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::print_above(std::string_view line) {
  clear();
  print_error(line);
}

void Progress::clear() {
  if (!drawn_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace weft
