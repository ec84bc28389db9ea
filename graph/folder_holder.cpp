#include "graph/folder_holder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

#include "graph/error.h"

namespace weft {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "HOLDER";
constexpr const char* kUnfinished = "HOLDER.new";
constexpr std::size_t kCommandBytesMax = 200;

std::string this_process() {
  std::array<char, 256> host{};
  gethostname(host.data(), host.size() - 1);
  std::ifstream file("/proc/self/cmdline", std::ios::binary);
  std::string command{std::istreambuf_iterator<char>(file), {}};
  for (char& c : command) {
    if (c == '\0') c = ' ';
  }
  while (command.ends_with(' '))
    command.pop_back();
  return fmt::format("process {} on {} ({})", getpid(), host.data(),
                     command.substr(0, kCommandBytesMax));
}

bool write_all(int descriptor, std::string_view text) {
  return write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

}  // namespace

// Locked and whole before it gets its name: who finds it locked may believe it.
FolderHolder::FolderHolder(const fs::path& folder) : file_(folder / kFile) {
  const fs::path unfinished = folder / kUnfinished;
  descriptor_ = open(unfinished.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  std::error_code error;
  if (descriptor_ >= 0) flock(descriptor_, LOCK_EX | LOCK_NB);  // not on every file system
  if (descriptor_ < 0 || !write_all(descriptor_, this_process())) {
    error = std::make_error_code(std::errc::io_error);
  } else {
    fs::rename(unfinished, file_, error);
  }
  if (!error) return;
  if (descriptor_ >= 0) close(descriptor_);
  throw StoreError(fmt::format("{}: cannot write {} there; check the disk and the rights",
                               folder.string(), kFile));
}

FolderHolder::~FolderHolder() {
  std::error_code ignored;
  fs::remove(file_, ignored);
  close(descriptor_);
}

std::optional<std::string> living_holder(const fs::path& folder) {
  const int descriptor = open((folder / kFile).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return std::nullopt;
  // Where files cannot be locked, what the file says is the best that is known.
  const bool is_left_over = flock(descriptor, LOCK_SH | LOCK_NB) == 0;
  std::array<char, 1024> text{};
  const ssize_t count = read(descriptor, text.data(), text.size());
  close(descriptor);
  if (is_left_over || count <= 0) return std::nullopt;
  return std::string(text.data(), static_cast<std::size_t>(count));
}

}  // namespace weft
