#include <memory>
#include <string>

#include "tools/command.h"
#include "tools/manual.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "completion", "Print the completion script for a shell",
    "Only bash is known. The script completes commands, options, the words that options take and "
    "file names.",
    "source <(weft completion bash)"};

}  // namespace

void add_completion(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto shell = std::make_shared<std::string>();
  const auto check = [](const std::string& given) -> std::string {
    return given == "bash" ? "" : given + " is none of bash";
  };
  add_option(command, {"SHELL", "Which shell", "bash", "", true, check}, *shell);
  set_body(command, invocation, [&weft, shell] {
    print_out(bash_completion_text(read_manual(weft)));
    return ExitCode::ok;
  });
}

}  // namespace weft
