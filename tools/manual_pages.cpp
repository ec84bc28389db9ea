// The manual in the forms that other programs show: roff for man(1), Markdown for docs/.
#include <fmt/format.h>

#include "tools/exit_code.h"
#include "tools/manual.h"

namespace weft {
namespace {

// Text that roff takes as it is: no escapes, no requests at the start of a line.
std::string roff(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else if ((c == '.' || c == '\'') && (escaped.empty() || escaped.back() == '\n')) {
      escaped += "\\&";
      escaped += c;
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string roff_options(const std::vector<ManualOption>& options) {
  std::string text;
  for (const ManualOption& option : options) {
    text +=
        fmt::format(".TP\n.B {}\n{}\n", roff(option_heading(option)), roff(option_text(option)));
  }
  return text;
}

std::string roff_examples(const std::vector<std::string>& lines) {
  std::string text = ".PP\n.RS\n.nf\n";
  for (const std::string& line : lines)
    text += roff(line) + "\n";
  return text + ".fi\n.RE\n";
}

std::string roff_command(const ManualPage& page) {
  std::string text = fmt::format(".SS {}\n{}.\n.PP\n.B {}\n", roff(page.name), roff(page.summary),
                                 roff(usage_line(page)));
  for (const std::string& paragraph : page.details)
    text += ".PP\n" + roff(paragraph) + "\n";
  text += roff_options(page.arguments) + roff_options(page.options) + roff_examples(page.examples);
  for (const ManualPage& command : page.commands)
    text += roff_command(command);
  return text;
}

// `|` would end a cell of a table.
std::string markdown_cell(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '|') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string markdown_options(std::string_view heading, const std::vector<ManualOption>& options) {
  if (options.empty()) return {};
  std::string text = fmt::format("\n| {} | |\n| --- | --- |\n", heading);
  for (const ManualOption& option : options) {
    text += fmt::format("| `{}` | {} |\n", markdown_cell(option_heading(option)),
                        markdown_cell(option_text(option)));
  }
  return text;
}

std::string markdown_command(const ManualPage& page, std::string_view level) {
  std::string text =
      fmt::format("\n{} {}\n\n{}.\n\n    {}\n", level, page.name, page.summary, usage_line(page));
  for (const std::string& paragraph : page.details)
    text += "\n" + paragraph + "\n";
  text += markdown_options("argument", page.arguments) + markdown_options("option", page.options);
  text += "\n```sh\n";
  for (const std::string& line : page.examples)
    text += line + "\n";
  text += "```\n";
  for (const ManualPage& command : page.commands) {
    text += markdown_command(command, std::string(level) + "#");
  }
  return text;
}

}  // namespace

std::string man_text(const ManualPage& manual, std::string_view version) {
  std::string text = fmt::format(".TH WEFT 1 \"\" \"weft {}\" \"User Commands\"\n", version);
  text += fmt::format(".SH NAME\nweft \\- {}\n", roff(manual.summary));
  text += fmt::format(".SH SYNOPSIS\n.B {}\n.SH DESCRIPTION\n", roff(usage_line(manual)));
  for (const std::string& paragraph : manual.details)
    text += roff(paragraph) + "\n.PP\n";
  text += ".SH OPTIONS\n" + roff_options(manual.options) + ".SH COMMANDS\n";
  for (const ManualPage& command : manual.commands)
    text += roff_command(command);
  text += ".SH EXIT STATUS\n";
  for (const ExitCodeMeaning& code : kExitCodes) {
    text += fmt::format(".TP\n.B {}\n{}\n", static_cast<int>(code.code), roff(code.meaning));
  }
  text += ".SH EXAMPLES\n" + roff_examples(manual.examples);
  return text;
}

std::string markdown_text(const ManualPage& manual) {
  std::string text = fmt::format("# weft\n\n{}.\n\n    {}\n", manual.summary, usage_line(manual));
  for (const std::string& paragraph : manual.details)
    text += "\n" + paragraph + "\n";
  text += markdown_options("option", manual.options) + "\n```sh\n";
  for (const std::string& line : manual.examples)
    text += line + "\n";
  text += "```\n";
  for (const ManualPage& command : manual.commands)
    text += markdown_command(command, "##");
  text += "\n## Exit codes\n\n| code | meaning |\n| ---: | --- |\n";
  for (const ExitCodeMeaning& code : kExitCodes) {
    text += fmt::format("| {} | {} |\n", static_cast<int>(code.code), markdown_cell(code.meaning));
  }
  return text + "\nThis page is printed by `weft --generate markdown`.\n";
}

}  // namespace weft
