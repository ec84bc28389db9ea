#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "tools/completion.h"
#include "tools/interrupt.h"

namespace weft {

enum class LineEnd : std::uint8_t { line, end_of_input, interrupted };

// Reads lines from standard input: on a terminal with editing, history and completion by Tab, else
// as they come; an interrupt that comes meanwhile ends the line. At most one at a time.
class LineEditor {
 public:
  using Completer = std::function<Completion(std::string_view line_before_cursor)>;

  // An empty `history_file` keeps no history. A history that cannot be read or written is no error.
  LineEditor(std::filesystem::path history_file, Completer completer, const Interrupt& interrupt);
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  // Gives the next line without its line break. The prompt is shown on a terminal only.
  LineEnd read_line(std::string_view prompt, std::string& line);

  // Keeps a statement for the arrow keys and the next session.
  void remember(std::string_view statement);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Where a user's history belongs: $WEFT_HISTORY, else below $XDG_STATE_HOME, else below
// ~/.local/state; empty where there is no home.
std::filesystem::path default_history_file();

}  // namespace weft
