// The manual of the command, read from the declarations that also parse the command line, and
// printed as help, man page, Markdown and shell completion.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace weft {

struct ManualOption {
  std::vector<std::string> names;    // "-f", "--file"; of an argument its one name, "FILE"
  std::string value;                 // "FILE", "N"; empty for a flag
  std::vector<std::string> choices;  // where the value is one of a few
  std::string description;
  std::string default_value;
  bool repeatable = false;
  bool required = false;
};

struct ManualPage {
  std::string name;                   // "weft query"
  std::string summary;                // one line
  std::vector<std::string> details;   // paragraphs
  std::vector<std::string> examples;  // lines
  std::vector<ManualOption> arguments, options;
  std::vector<ManualPage> commands;
};

ManualPage read_manual(const CLI::App& command);

// What --help prints.
std::string help_text(const ManualPage& page);

// The whole manual: a roff page for man(1), the file docs/COMMANDS.md, a script for bash to source.
std::string man_text(const ManualPage& manual, std::string_view version);
std::string markdown_text(const ManualPage& manual);
std::string bash_completion_text(const ManualPage& manual);

// "weft query [OPTIONS] [TEXT]"
std::string usage_line(const ManualPage& page);
// "-f, --file FILE"
std::string option_heading(const ManualOption& option);
// The description with what the declaration adds: choices, default.
std::string option_text(const ManualOption& option);

}  // namespace weft
