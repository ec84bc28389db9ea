#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace weft {

// A line on standard error that tells how far a long job is; silent where that is no terminal.
//
//   [#########···········]  45%  articles/park.txt
class Progress {
 public:
  Progress();
  ~Progress();  // takes the line away
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // `total` 0: not known. Cheap: draws at most ten times a second.
  void show(std::uint64_t done, std::uint64_t total, std::string_view what);

  // Prints a line above the progress line.
  void print_above(std::string_view line);

 private:
  void clear();

  bool terminal_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point next_draw_{};
};

// The line as drawn for a terminal of so many columns; `fraction` in [0, 1].
std::string progress_line(double fraction, std::string_view what, int columns);

}  // namespace weft
