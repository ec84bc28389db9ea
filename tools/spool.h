#pragma once
#include <cstddef>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace weft {

// Text held back until it may be shown: in memory while small, then in a nameless temporary file,
// so that an answer of any size can wait until it is known to be whole.
class Spool {
 public:
  explicit Spool(std::size_t memory_bytes_max = std::size_t{16} << 20);

  // Throws OutputError when the temporary folder is full.
  void add(std::string_view text);

  // Gives everything added so far, line by line, each with its '\n' (the last may lack it).
  void for_each_line(const std::function<void(std::string_view)>& visit);

 private:
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  void move_to_file();
  void write(std::string_view text);

  std::size_t memory_bytes_max_;
  std::string memory_;
  std::unique_ptr<std::FILE, CloseFile> file_;
};

}  // namespace weft
