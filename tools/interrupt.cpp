#include "tools/interrupt.h"

#include <signal.h>

namespace weft {
namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);  // a signal handler may touch nothing else

constexpr int kSignals[] = {SIGINT, SIGTERM};

void on_signal(int) {
  interrupted.store(true);
}

}  // namespace

Interrupt::Interrupt() {
  interrupted.store(false);
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // the second signal has its default effect
  for (const int signal : kSignals)
    sigaction(signal, &action, nullptr);
}

Interrupt::~Interrupt() {
  for (const int signal : kSignals)
    ::signal(signal, SIG_DFL);
}

bool Interrupt::requested() const {
  return interrupted.load();
}
const std::atomic<bool>& Interrupt::flag() const {
  return interrupted;
}

}  // namespace weft
