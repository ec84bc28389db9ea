#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace weft {

// Sorts any number of byte strings, as unsigned bytes, in a fixed amount of memory (Knuth, The Art
// of Computer Programming 3, section 5.4.1): sorted runs go to a nameless temporary file and are
// merged. Equal strings come out once.
class ExternalSort {
 public:
  // memory_bytes bounds the records held; the folder is used only where they are exceeded.
  ExternalSort(std::size_t memory_bytes, std::filesystem::path temporary_folder);
  ExternalSort(ExternalSort&&) noexcept;
  ~ExternalSort();

  void add(std::string_view record);
  // Calls `visit` with each different record in order; views live for the call. Once only, and
  // nothing may be added after.
  void drain(const std::function<void(std::string_view record)>& visit);
  std::uint64_t spilled_runs() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
