#include "tests/tools/process.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "tests/helpers/temporary_folder.h"

namespace weft::testing {
namespace {

constexpr int kPatienceMs = 300'000;
constexpr int kPauseMs = 10;

int exit_code_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string read_file(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

// In the child, before it becomes another program.
void enter(const std::filesystem::path& folder) {
  const std::filesystem::path samples = std::filesystem::current_path() / "samples";
  if (chdir(folder.c_str()) != 0) _exit(126);
  setenv("SAMPLES", samples.c_str(), 1);
  const std::string path = binary_folder().string() + ":/usr/bin:/bin";
  setenv("PATH", path.c_str(), 1);
  setenv("HOME", folder.c_str(), 1);
  setenv("TMPDIR", folder.c_str(), 1);
  setenv("LC_ALL", "C.UTF-8", 1);
  setenv("TERM", "xterm", 1);
  unsetenv("WEFT_DB");
  unsetenv("WEFT_HISTORY");
  unsetenv("XDG_STATE_HOME");
  signal(SIGPIPE, SIG_DFL);
}

// Of a process, as /proc tells it in hexadecimal digits.
std::uint64_t caught_signals(pid_t process) {
  std::ifstream status("/proc/" + std::to_string(process) + "/status");
  for (std::string word; status >> word;) {
    std::uint64_t signals = 0;
    if (word == "SigCgt:" && status >> std::hex >> signals) return signals;
  }
  return 0;
}

// Processor time of a process so far, in clock ticks: fields 14 and 15 of /proc/PID/stat.
std::uint64_t busy_ticks(pid_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  std::string text{std::istreambuf_iterator<char>(file), {}};
  std::istringstream fields(text.substr(text.rfind(')') + 1));  // from field 3 on
  std::string skipped;
  for (int field = 3; field < 14; ++field)
    fields >> skipped;
  std::uint64_t user = 0, system = 0;
  fields >> user >> system;
  return user + system;
}

template <typename Condition>
void wait_until(const char* what, const Condition& condition) {
  for (int waited_ms = 0; !condition(); waited_ms += kPauseMs) {
    if (waited_ms >= kPatienceMs) throw std::runtime_error(std::string("waited until ") + what);
    poll(nullptr, 0, kPauseMs);
  }
}

}  // namespace

std::filesystem::path binary_folder() {
  return WEFT_BINARY_FOLDER;
}

ProcessResult run_script(const std::string& script, const std::filesystem::path& folder) {
  const TemporaryFolder outputs;
  const auto out = outputs.path() / "out", err = outputs.path() / "err";
  const pid_t process = fork();
  if (process == 0) {
    enter(folder);
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(open(out.c_str(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO);
    dup2(open(err.c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
    execl("/bin/sh", "sh", "-c", script.c_str(), nullptr);
    _exit(127);
  }
  int status = 0;
  waitpid(process, &status, 0);
  return {exit_code_of(status), read_file(out), read_file(err)};
}

TerminalSession::TerminalSession(const std::vector<std::string>& arguments,
                                 const std::filesystem::path& folder) {
  const winsize size{24, 80, 0, 0};
  process_ = forkpty(&terminal_, nullptr, nullptr, &size);
  if (process_ == 0) {
    enter(folder);
    std::vector<char*> words;
    for (const std::string& argument : arguments)
      words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    execvp(words.front(), words.data());
    _exit(127);
  }
}

TerminalSession::~TerminalSession() {
  if (process_ > 0) {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
  }
  close(terminal_);
}

void TerminalSession::type(std::string_view keys) {
  if (write(terminal_, keys.data(), keys.size()) != static_cast<ssize_t>(keys.size())) {
    throw std::runtime_error("the terminal takes no keys");
  }
}

std::string TerminalSession::read_until(std::string_view text) {
  while (true) {
    if (const std::size_t at = pending_.find(text); at != std::string::npos) {
      const std::string came = pending_.substr(0, at + text.size());
      pending_.erase(0, came.size());
      return came;
    }
    pollfd readable{terminal_, POLLIN, 0};
    std::array<char, 4096> bytes;
    const ssize_t count =
        poll(&readable, 1, kPatienceMs) == 1 ? read(terminal_, bytes.data(), bytes.size()) : -1;
    if (count <= 0) {
      throw std::runtime_error("waited for \"" + std::string(text) + "\", got: " + pending_);
    }
    pending_.append(bytes.data(), static_cast<std::size_t>(count));
  }
}

void TerminalSession::wait_until_caught(int signal) const {
  wait_until("a signal is caught",
             [&] { return (caught_signals(process_) >> (signal - 1) & 1) != 0; });
}

void TerminalSession::wait_until_busy() const {
  const std::uint64_t ticks = static_cast<std::uint64_t>(sysconf(_SC_CLK_TCK)) / 5;
  const std::uint64_t before = busy_ticks(process_);
  wait_until("the command works hard",
             [&] { return busy_ticks(process_) >= before + ticks; });
}

void TerminalSession::read_until_prompt(std::string_view prompt) {
  read_until(prompt);
  wait_until("the terminal takes keys", [&] {
    termios mode;
    return tcgetattr(terminal_, &mode) == 0 && (mode.c_lflag & ICANON) == 0;
  });
}

int TerminalSession::finish() {
  std::array<char, 4096> bytes;
  for (ssize_t count; (count = read(terminal_, bytes.data(), bytes.size())) > 0;) {
    pending_.append(bytes.data(), static_cast<std::size_t>(count));
  }
  int status = 0;
  waitpid(process_, &status, 0);
  process_ = -1;
  return exit_code_of(status);
}

}  // namespace weft::testing
