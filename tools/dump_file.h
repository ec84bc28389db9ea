#pragma once
#include <filesystem>
#include <memory>
#include <string_view>

namespace weft {

// A file that is there whole or not at all: it is written beside its place as "NAME.partial" and
// moved there by finish(). ".gz" and ".zst" at the end of the name compress. A path that is no
// regular file (/dev/stdout, a pipe) is written directly.
class DumpFile {
 public:
  // Throws OutputError: "path: what; what to do".
  explicit DumpFile(const std::filesystem::path& path);
  ~DumpFile();  // without finish(): removes what was written
  DumpFile(DumpFile&&) noexcept;

  void write(std::string_view bytes);
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// The path without ".gz" or ".zst".
std::filesystem::path without_compression(const std::filesystem::path& path);

}  // namespace weft
