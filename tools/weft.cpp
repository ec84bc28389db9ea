// The weft command: a table of contents. Each subcommand is a file, command_*.cpp.
#include <fmt/format.h>
#include <signal.h>

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "tools/command.h"
#include "tools/failure.h"
#include "tools/manual.h"
#include "tools/output.h"
#include "tools/version.h"

namespace weft {
namespace {

constexpr std::string_view kSummary = "Build a knowledge graph from articles and ask it questions";
constexpr std::string_view kDetails =
    "The graph is a folder, ./weft.db where neither --db nor WEFT_DB names another. Results go to "
    "standard output, everything else to standard error. `weft COMMAND --help` explains a command.";
constexpr std::string_view kExamples =
    "weft ingest articles/ --recursive\n"
    "weft query 'MATCH (who)-[:worksFor]->(what) RETURN who, what'\n"
    "weft entity 'Ada Lovelace'\n"
    "weft export -o graph.nq.zst";

std::string default_folder() {
  const char* folder = std::getenv("WEFT_DB");
  return folder == nullptr || *folder == '\0' ? "weft.db" : folder;
}

void declare(CLI::App& weft, Invocation& invocation) {
  weft.footer(std::string(kExamples));
  weft.formatter_fn([](const CLI::App* app, const std::string&, CLI::AppFormatMode) {
    return help_text(read_manual(*app));
  });
  weft.set_help_flag("-h,--help", "Print this help");
  weft.set_version_flag("--version", fmt::format("weft {}", kVersion), "Print the version");
  add_folder_option(weft, invocation);

  add_ingest(weft, invocation);
  add_query(weft, invocation);
  add_shell(weft, invocation);
  add_entity(weft, invocation);
  add_conflicts(weft, invocation);
  add_entities(weft, invocation);
  add_articles(weft, invocation);
  add_read(weft, invocation);
  add_models(weft, invocation);
  add_import(weft, invocation);
  add_export(weft, invocation);
  add_stats(weft, invocation);
  add_verify(weft, invocation);
  add_completion(weft, invocation);
}

// How docs/COMMANDS.md and the man page are made; not in the help.
void add_generator(CLI::App& weft, Invocation& invocation) {
  const auto generate = [&weft, &invocation](const std::string& form) {
    invocation.run = [&weft, form] {
      const ManualPage manual = read_manual(weft);
      print_out(form == "man" ? man_text(manual, kVersion) : markdown_text(manual));
      return ExitCode::ok;
    };
  };
  weft.add_option_function<std::string>("--generate", generate)
      ->check(CLI::IsMember({"man", "markdown"}))
      ->group("");
}

// The innermost command that the user named.
const CLI::App& named_command(const CLI::App& weft) {
  const CLI::App* command = &weft;
  while (!command->get_subcommands().empty())
    command = command->get_subcommands().front();
  return *command;
}

ExitCode report_usage(const CLI::App& weft, const std::string& what) {
  const std::string name = read_manual(named_command(weft)).name;
  std::string line = what.substr(0, what.find('\n'));
  while (!line.empty() && (line.back() == '.' || line.back() == ' '))
    line.pop_back();
  print_error(fmt::format("{}: {}; `{} --help` shows what it takes", name, line, name));
  return ExitCode::usage;
}

ExitCode parse_and_run(int argc, char** argv) {
  Invocation invocation{default_folder(), {}};
  CLI::App weft(fmt::format("{}\n\n{}", kSummary, kDetails), "weft");
  declare(weft, invocation);
  add_generator(weft, invocation);
  try {
    weft.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    print_out(named_command(weft).help());
    return ExitCode::ok;
  } catch (const CLI::CallForVersion& version) {
    print_out(std::string(version.what()) + "\n");
    return ExitCode::ok;
  } catch (const CLI::ParseError& error) {
    return report_usage(weft, error.what());
  }
  if (!invocation.run) return report_usage(weft, "no command was given");
  return invocation.run();
}

}  // namespace
}  // namespace weft

int main(int argc, char** argv) {
  signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error of the write, told apart in output.cpp
  return static_cast<int>(weft::run_guarded([&] { return weft::parse_and_run(argc, argv); }));
}
