#pragma once
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace weft {

// A nameless file on disk, gone with its owner or the process. Throws StoreError when the disk is
// full or the folder cannot be written.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& folder);  // empty: the system's
  TemporaryFile(TemporaryFile&& other) noexcept;
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  ~TemporaryFile();

  void append(std::string_view bytes);
  std::uint64_t size() const { return bytes_; }
  // Fills as much of `out` as there is from `offset`; returns the bytes read.
  std::size_t read_at(std::uint64_t offset, std::span<char> out) const;
  // Gives away the open descriptor.
  int release();

 private:
  std::filesystem::path folder_;
  int descriptor_ = -1;
  std::uint64_t bytes_ = 0;
};

}  // namespace weft
