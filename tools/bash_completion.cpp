// A completion script for bash, made from the manual: commands, their options, the words that an
// option may take, else file names.
#include <fmt/format.h>

#include "tools/manual.h"

namespace weft {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return text;
}

std::string option_words(const ManualPage& page) {
  std::string words;
  for (const ManualOption& option : page.options) {
    words += (words.empty() ? "" : " ") + joined(option.names);
  }
  return words;
}

std::vector<std::string> command_words(const ManualPage& page) {
  std::vector<std::string> words;
  for (const ManualPage& command : page.commands) {
    words.push_back(command.name.substr(page.name.size() + 1));
  }
  return words;
}

// case lines "'weft query:--format') …": what may follow an option of a command.
std::string value_cases(const ManualPage& page) {
  std::string cases;
  for (const ManualOption& option : page.options) {
    if (option.value.empty()) continue;
    std::string pattern;
    for (const std::string& name : option.names) {
      pattern += fmt::format("{}'{}:{}'", pattern.empty() ? "" : "|", page.name, name);
    }
    const bool folder = option.value == "DIR";
    const std::string reply =
        option.choices.empty()
            ? fmt::format("compgen {} -- \"$current\"", folder ? "-d" : "-f")
            : fmt::format("compgen -W '{}' -- \"$current\"", joined(option.choices));
    cases += fmt::format("    {}) mapfile -t COMPREPLY < <({}); return;;\n", pattern, reply);
  }
  for (const ManualPage& command : page.commands)
    cases += value_cases(command);
  return cases;
}

std::string word_cases(const ManualPage& page) {
  std::string cases = fmt::format("    '{}') options='{}'; words='{}';;\n", page.name,
                                  option_words(page), joined(command_words(page)));
  for (const ManualPage& command : page.commands)
    cases += word_cases(command);
  return cases;
}

// case lines "'weft articles') …": which words name a command of a command.
std::string descent_cases(const ManualPage& page) {
  std::string cases;
  for (const ManualPage& command : page.commands) {
    cases += fmt::format("      '{}') command='{}';;\n", command.name, command.name);
    cases += descent_cases(command);
  }
  return cases;
}

}  // namespace

std::string bash_completion_text(const ManualPage& manual) {
  return fmt::format(
      R"(# Completion of weft's commands and options for bash; `weft completion bash` prints it.
_weft() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
  local command=weft options= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command ${{COMP_WORDS[i]}}" in
{}    esac
  done
  case "$command:$previous" in
{}  esac
  case $command in
{}  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  elif [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}}
complete -o filenames -F _weft weft
)",
      descent_cases(manual), value_cases(manual), word_cases(manual));
}

}  // namespace weft
