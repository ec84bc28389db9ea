#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

// Cuts the lines typed into a shell into statements: each ends at a ';' or at an empty line,
// outside of quotes and comments.
class StatementBuffer {
 public:
  // `line` without its line break.
  void add_line(std::string_view line);

  // The next whole statement, without its ';'; absent where more lines are needed. Empty statements
  // are passed over. To be called until absent.
  std::optional<std::string> take();

  // At the end of the input: what is left, as a statement.
  std::optional<std::string> take_rest();

  // Whether a statement has begun.
  bool is_open() const;
  void clear();

 private:
  enum class Inside : std::uint8_t { nothing, single_quotes, double_quotes, backticks, comment };
  std::optional<std::size_t> find_end();
  void step();

  std::string text_;  // whole lines
  std::size_t scanned_bytes_ = 0;
  Inside inside_ = Inside::nothing;  // at scanned_bytes_
};

}  // namespace weft
