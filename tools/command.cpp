#include "tools/command.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace weft {
namespace {

CLI::Option* described(CLI::Option* option, const OptionText& text) {
  if (!text.value.empty()) option->type_name(text.value);
  if (!text.otherwise.empty()) option->default_str(text.otherwise);
  if (text.check) option->check(text.check);
  return option->required(text.required);
}

}  // namespace

CLI::App& add_command(CLI::App& parent, const CommandText& text) {
  std::string description(text.summary);
  if (!text.details.empty()) description += "\n\n" + std::string(text.details);
  CLI::App* command = parent.add_subcommand(std::string(text.name), description);
  command->footer(std::string(text.examples));
  command->set_help_flag("-h,--help", "Print this help");
  return *command;
}

CLI::Option* add_option(CLI::App& command, const OptionText& text, std::string& value) {
  return described(command.add_option(text.names, value, text.description), text);
}
CLI::Option* add_option(CLI::App& command, const OptionText& text, std::uint64_t& value) {
  return described(command.add_option(text.names, value, text.description), text);
}
CLI::Option* add_option(CLI::App& command, const OptionText& text,
                        std::optional<std::uint64_t>& value) {
  return described(command.add_option(text.names, value, text.description), text);
}
CLI::Option* add_option(CLI::App& command, const OptionText& text,
                        std::vector<std::string>& values) {
  CLI::Option* option = described(command.add_option(text.names, values, text.description), text);
  if (text.names.starts_with('-')) option->allow_extra_args(false);
  return option;
}

CLI::Option* add_flag(CLI::App& command, const std::string& names, bool& value,
                      const std::string& description) {
  return command.add_flag(names, value, description);
}

void exclude_each_other(CLI::Option* one, CLI::Option* other) {
  one->excludes(other);
}

void require_subcommand(CLI::App& command) {
  command.require_subcommand(1);
}

void add_folder_option(CLI::App& command, Invocation& invocation) {
  command.add_option("--db", invocation.folder, "Graph folder; WEFT_DB sets another default")
      ->type_name("DIR")
      ->default_str("weft.db");
}

CLI::Option* add_choice_option(CLI::App& command, const std::string& names, std::string& value,
                               const std::string& choices, const std::string& description,
                               const std::string& otherwise) {
  const auto check = [choices](const std::string& given) -> std::string {
    for (const std::string& choice : CLI::detail::split(choices, '|')) {
      if (choice == given) return {};
    }
    return fmt::format("{} is none of {}", given, choices);
  };
  return add_option(command, {names, description, choices, otherwise, false, check}, value);
}

void add_format_option(CLI::App& command, AnswerFormat& format) {
  const std::string choices = answer_format_names();
  const auto take = [&format](const std::string& given) {
    const auto found = find_answer_format(given);
    if (!found) {
      throw CLI::ValidationError("--format",
                                 fmt::format("{} is none of {}", given, answer_format_names()));
    }
    format = *found;
  };
  command.add_option_function<std::string>("--format", take, "How rows are printed")
      ->type_name(choices)
      ->default_str("table");
}

void set_body(CLI::App& command, Invocation& invocation, std::function<ExitCode()> body) {
  command.final_callback([&command, &invocation, body] {
    if (command.get_subcommands().empty()) invocation.run = body;
  });
}

}  // namespace weft
