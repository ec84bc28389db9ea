#pragma once
#include <atomic>

namespace weft {

// While one lives, Ctrl-C (SIGINT) and SIGTERM set a flag instead of ending the process; a second
// one ends it at once, should a loop fail to look. At most one at a time.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // As new: forgets a signal that came, and takes the next.
  void rearm();
  bool requested() const;
  // For poll: has something to read once a signal came, whichever thread took it.
  int descriptor() const;
  // For loops that take a flag to look at. Lives as long as the program.
  const std::atomic<bool>& flag() const;
};

}  // namespace weft
