#include "tools/manual.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "tools/display_width.h"

namespace weft {
namespace {

constexpr int kHelpColumns = 80;
constexpr int kOptionColumn = 28;  // where descriptions start

std::vector<std::string> split_at(const std::string& text, std::string_view separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + separator.size();
  }
  return parts;
}

std::string full_name(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent == nullptr ? command.get_name() : full_name(*parent) + " " + command.get_name();
}

ManualOption read_option(const CLI::Option& option) {
  ManualOption read;
  if (option.get_positional()) {
    read.names.push_back(option.get_name(true, false));
  } else {
    for (const std::string& name : option.get_snames())
      read.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
      read.names.push_back("--" + name);
    const bool takes_value = option.get_type_size() != 0;
    if (takes_value) read.value = option.get_type_name();
  }
  if (read.value.find('|') != std::string::npos) read.choices = split_at(read.value, "|");
  read.description = option.get_description();
  read.default_value = option.get_default_str();
  read.repeatable = option.get_items_expected_max() > 1;
  read.required = option.get_required();
  return read;
}

std::string indented(std::string_view text, int columns) {
  const std::string margin(static_cast<std::size_t>(columns), ' ');
  std::string lines;
  for (const std::string& line : wrapped(text, kHelpColumns - columns))
    lines += margin + line + "\n";
  return lines;
}

// A heading and its description beside it, or below where the heading is long.
std::string help_entry(const std::string& heading, const std::string& description) {
  std::string text = "  " + heading;
  const std::string body = indented(description, kOptionColumn);
  if (display_width(text) + 2 > kOptionColumn) return text + "\n" + body;
  text.resize(kOptionColumn, ' ');
  return text + body.substr(kOptionColumn);
}

}  // namespace

ManualPage read_manual(const CLI::App& command) {
  ManualPage page;
  page.name = full_name(command);
  page.details = split_at(command.get_description(), "\n\n");
  if (!page.details.empty()) {
    page.summary = page.details.front();
    page.details.erase(page.details.begin());
  }
  page.examples = split_at(command.get_footer(), "\n");
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_group().empty()) continue;  // hidden
    (option->get_positional() ? page.arguments : page.options).push_back(read_option(*option));
  }
  const auto all = [](const CLI::App*) { return true; };
  for (const CLI::App* child : command.get_subcommands(all)) {
    page.commands.push_back(read_manual(*child));
  }
  return page;
}

std::string usage_line(const ManualPage& page) {
  std::string line = page.name + " [OPTIONS]";
  if (!page.commands.empty()) line += " COMMAND …";
  for (const ManualOption& argument : page.arguments) {
    const std::string name = argument.names.front() + (argument.repeatable ? "…" : "");
    line += argument.required ? " " + name : " [" + name + "]";
  }
  return line;
}

std::string option_heading(const ManualOption& option) {
  std::string heading;
  for (const std::string& name : option.names)
    heading += (heading.empty() ? "" : ", ") + name;
  if (option.value.empty()) return heading;
  return heading + " " + (option.choices.empty() ? option.value : std::string("NAME"));
}

std::string option_text(const ManualOption& option) {
  std::string text = option.description;
  if (!option.choices.empty()) {
    text += ": ";
    for (std::size_t i = 0; i < option.choices.size(); ++i) {
      const bool last = i + 1 == option.choices.size();
      text += (i == 0 ? "" : last ? " or " : ", ") + option.choices[i];
    }
  }
  if (!option.default_value.empty()) text += fmt::format(" (default: {})", option.default_value);
  if (option.repeatable && !option.value.empty()) text += "; may be given again";
  return text;
}

std::string help_text(const ManualPage& page) {
  std::string text =
      fmt::format("{}: {}\n\nUsage: {}\n", page.name, page.summary, usage_line(page));
  for (const std::string& paragraph : page.details)
    text += "\n" + indented(paragraph, 0);
  if (!page.commands.empty()) text += "\nCommands:\n";
  for (const ManualPage& command : page.commands) {
    text += help_entry(command.name.substr(page.name.size() + 1), command.summary);
  }
  if (!page.arguments.empty()) text += "\nArguments:\n";
  for (const ManualOption& argument : page.arguments) {
    text += help_entry(option_heading(argument), option_text(argument));
  }
  if (!page.options.empty()) text += "\nOptions:\n";
  for (const ManualOption& option : page.options) {
    text += help_entry(option_heading(option), option_text(option));
  }
  if (!page.examples.empty()) text += "\nExamples:\n";
  for (const std::string& line : page.examples)
    text += "  " + line + "\n";
  return text;
}

}  // namespace weft
