#include "tools/interrupt.h"

#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace weft {
namespace {

std::atomic<bool> interrupted{false};
std::atomic<int> event{-1};
// A signal handler may touch nothing else.
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

constexpr int kSignals[] = {SIGINT, SIGTERM};

void on_signal(int) {
  const int error = errno;
  interrupted.store(true);
  const std::uint64_t once = 1;
  [[maybe_unused]] const ssize_t written = write(event.load(), &once, sizeof once);
  errno = error;
}

}  // namespace

Interrupt::Interrupt() {
  event.store(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  rearm();
}

Interrupt::~Interrupt() {
  for (const int signal : kSignals)
    ::signal(signal, SIG_DFL);
  close(event.exchange(-1));
}

void Interrupt::rearm() {
  std::uint64_t count = 0;
  [[maybe_unused]] const ssize_t taken = read(event.load(), &count, sizeof count);
  interrupted.store(false);
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // the second signal has its default effect
  for (const int signal : kSignals)
    sigaction(signal, &action, nullptr);
}

bool Interrupt::requested() const {
  return interrupted.load();
}
int Interrupt::descriptor() const {
  return event.load();
}
const std::atomic<bool>& Interrupt::flag() const {
  return interrupted;
}

}  // namespace weft
