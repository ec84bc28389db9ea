#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weft::testing {

struct ProcessResult {
  int exit_code = 0;  // 128 + number where a signal ended it
  std::string out, err;
};

// The folder where the build put the weft command.
std::filesystem::path binary_folder();

// Runs `sh -c script` in `folder`, with weft on the PATH, HOME and TMPDIR set to the folder,
// SAMPLES to the project's samples, and nothing of the caller's WEFT_… variables.
ProcessResult run_script(const std::string& script, const std::filesystem::path& folder);

// A command on a terminal of its own (a pseudo terminal of 80 columns), as a person would use it.
class TerminalSession {
 public:
  TerminalSession(const std::vector<std::string>& arguments, const std::filesystem::path& folder);
  ~TerminalSession();  // ends the command
  TerminalSession(const TerminalSession&) = delete;
  TerminalSession& operator=(const TerminalSession&) = delete;

  void type(std::string_view keys);
  // Reads until the text appears in what came since the last call, and gives all that came; throws
  // std::runtime_error with what came where the command ends, or is silent for minutes, before.
  std::string read_until(std::string_view text);
  // Reads until a prompt, then waits until each key is taken at once: libedit shows its prompt a
  // moment before that.
  void read_until_prompt(std::string_view prompt);
  // Waits until the command has a handler for the signal. A command that this one executes counts
  // from its first output on.
  void wait_until_caught(int signal) const;
  // Waits until the command has used a fifth of a second of processor time since the call, as one
  // does that runs a long query and not one that waits for a key.
  void wait_until_busy() const;
  // Reads to the end and gives the exit code, as in ProcessResult.
  int finish();

 private:
  int terminal_ = -1;
  int process_ = -1;
  std::string pending_;
};

}  // namespace weft::testing
