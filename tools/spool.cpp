#include "tools/spool.h"

#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "tools/output.h"

namespace weft {
namespace {

[[noreturn]] void throw_spool_error(std::string_view folder) {
  throw OutputError(
      fmt::format("{}: {}; the answer waits there until it is whole, set TMPDIR to a "
                  "folder with more room",
                  folder, std::strerror(errno)));
}

std::string temporary_folder() {
  std::error_code error;
  const auto folder = std::filesystem::temp_directory_path(error);
  return error ? "/tmp" : folder.string();
}

}  // namespace

Spool::Spool(std::size_t memory_bytes_max) : memory_bytes_max_(memory_bytes_max) {}

void Spool::add(std::string_view text) {
  if (!file_ && memory_.size() + text.size() > memory_bytes_max_) move_to_file();
  if (file_) {
    write(text);
  } else {
    memory_ += text;
  }
}

void Spool::move_to_file() {
  const std::string folder = temporary_folder();
  std::string name = folder + "/weft-answer-XXXXXX";
  const int descriptor = mkstemp(name.data());
  if (descriptor < 0) throw_spool_error(folder);
  unlink(name.c_str());  // gone with the process, however it ends
  file_.reset(fdopen(descriptor, "w+b"));
  if (!file_) throw_spool_error(folder);
  write(memory_);
  memory_ = std::string();
}

void Spool::write(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) {
    throw_spool_error(temporary_folder());
  }
}

void Spool::for_each_line(const std::function<void(std::string_view)>& visit) {
  if (!file_) {
    for (std::size_t begin = 0; begin < memory_.size();) {
      const std::size_t line_feed = memory_.find('\n', begin);
      const std::size_t end = line_feed == std::string::npos ? memory_.size() : line_feed + 1;
      visit(std::string_view(memory_).substr(begin, end - begin));
      begin = end;
    }
    return;
  }
  if (std::fflush(file_.get()) != 0 || std::fseek(file_.get(), 0, SEEK_SET) != 0) {
    throw_spool_error(temporary_folder());
  }
  char* line = nullptr;
  std::size_t capacity = 0;
  const std::unique_ptr<char*, void (*)(char**)> free_line(&line,
                                                           [](char** text) { ::free(*text); });
  for (ssize_t bytes; (bytes = getline(&line, &capacity, file_.get())) > 0;) {
    visit(std::string_view(line, static_cast<std::size_t>(bytes)));
  }
  if (std::ferror(file_.get())) throw_spool_error(temporary_folder());
  std::fseek(file_.get(), 0, SEEK_END);
}

}  // namespace weft
