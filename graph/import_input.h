#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace weft {

// Fills a part of `out` from its front; 0 bytes only at the end of the input.
using ByteSource = std::function<std::size_t(std::span<char> out)>;

// The bytes of a file, unpacked where they begin as gzip (RFC 1952) or Zstandard (RFC 8878) does.
// Standard input ("-") is first copied to a temporary file, because content_scope() reads it twice.
class ImportInput {
 public:
  // Throws InputError where there is nothing to read.
  static ImportInput open(const std::filesystem::path& path,
                          const std::filesystem::path& temporary_folder);
  ImportInput(ImportInput&&) noexcept;
  ~ImportInput();

  // Throws InputError where the packed bytes are damaged or cut short.
  std::size_t read(std::span<char> out);
  std::uint64_t bytes_read() const;   // of the file, packed as it is
  std::uint64_t bytes_total() const;  // 0 where unknown

  // 16 hexadecimal digits of XXH3-64 over the unpacked content: names this file's blank nodes.
  // Reads the file once more; leaves the place of read() as it is.
  std::string content_scope() const;

 private:
  struct Impl;
  explicit ImportInput(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
