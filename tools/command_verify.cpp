#include <fmt/format.h>


#include "tools/command.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "verify", "Check that a graph folder is sound",
    "Reads everything: each order of the statements against the others, every id against the "
    "dictionary, every piece of evidence against its article, all counts. Each problem is a line "
    "on "
    "standard error.",
    "weft verify\n"
    "weft verify --db people.db && cp -r people.db backup/"};

ExitCode run_verify(const std::string& folder) {
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const VerifyReport report = graph.verify();
  for (const std::string& problem : report.problems)
    print_error(folder + ": " + problem);
  const std::string counts =
      fmt::format("{} statements, {} terms, {} articles, {} pieces of evidence", report.statements,
                  report.terms, report.articles, report.evidence);
  if (!report.problems.empty()) {
    print_error(
        fmt::format("{}: {} problems; restore a copy, or ingest and import into a new folder",
                    folder, report.problems.size()));
    return ExitCode::unsound;
  }
  print_out(fmt::format("{}: sound: {}\n", folder, counts));
  return ExitCode::ok;
}

}  // namespace

void add_verify(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  add_folder_option(command, invocation);
  set_body(command, invocation, [&invocation] { return run_verify(invocation.folder); });
}

}  // namespace weft
