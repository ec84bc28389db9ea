#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "graph/import.h"
#include "tools/command.h"
#include "tools/interrupt.h"
#include "tools/output.h"
#include "tools/progress.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "import", "Read RDF dumps into the graph",
    "Takes N-Triples, N-Quads, Turtle and TriG, also compressed (.gz, .zst). A dump that weft "
    "wrote "
    "brings its articles and their evidence back.\n\n"
    "A statement that cannot be read is reported with line and column and skipped; the exit code "
    "tells. The graph folder is made where there is none.",
    "weft import people.ttl\n"
    "weft import --strict --db copy.db graph.nq.zst\n"
    "curl -s https://example.org/data.nt | weft import --format ntriples -"};

struct ImportCommand {
  std::vector<std::string> files;
  std::string format, base;
  bool strict = false;
};

void add_up(ImportReport& sum, const ImportReport& report) {
  sum.statements_read += report.statements_read;
  sum.statements_new += report.statements_new;
  sum.statements_skipped += report.statements_skipped;
  sum.articles_added += report.articles_added;
  sum.articles_replaced += report.articles_replaced;
  sum.articles_unchanged += report.articles_unchanged;
  sum.decisions_new += report.decisions_new;
  sum.problems_count += report.problems_count;
}

std::string summary(const ImportReport& report) {
  std::string text =
      fmt::format("{} statements read, {} new", report.statements_read, report.statements_new);
  if (report.articles_added + report.articles_replaced + report.articles_unchanged > 0) {
    text += fmt::format("; articles: {} added, {} replaced, {} unchanged", report.articles_added,
                        report.articles_replaced, report.articles_unchanged);
  }
  if (report.decisions_new > 0) {
    text += fmt::format("; {} decisions about entities", report.decisions_new);
  }
  if (report.problems_count > 0) {
    text += fmt::format("; {} problems, {} statements skipped", report.problems_count,
                        report.statements_skipped);
  }
  return text;
}

ImportOptions import_options(const ImportCommand& command) {
  ImportOptions options;
  if (!command.format.empty()) options.format = find_import_format(command.format);
  options.base = command.base;
  options.on_problem = command.strict ? OnProblem::stop : OnProblem::skip;
  return options;
}

ExitCode run_import(const std::string& folder, const ImportCommand& command) {
  const Interrupt interrupt;
  Graph graph = Graph::open(folder, OpenMode::create);
  ImportReport sum;
  std::size_t files_failed = 0;
  {
    Progress progress;
    for (const std::string& file : command.files) {
      ImportOptions options = import_options(command);
      options.report_problem = [&](const ImportProblem& problem) {
        progress.print_above(to_string(problem));
      };
      options.report_progress = [&](std::uint64_t done, std::uint64_t total) {
        progress.show(done, total, file);
        if (interrupt.requested()) {
          throw Cancelled(
              fmt::format("import: cancelled in {}; whole batches read before are kept, "
                          "importing again adds the rest",
                          file));
        }
      };
      try {
        add_up(sum, import_file(graph, file, options));
      } catch (const InputError& error) {
        if (command.strict || command.files.size() == 1) throw;
        ++files_failed;
        progress.print_above(error.what());
      }
    }
  }
  print_out(summary(sum) + "\n");
  return files_failed + sum.problems_count > 0 ? ExitCode::some_failed : ExitCode::ok;
}

}  // namespace

void add_import(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<ImportCommand>();
  add_option(
      command,
      {.names = "FILE", .description = "Dumps to read; - is standard input", .required = true},
      options->files);
  add_choice_option(command, "--format", options->format, "ntriples|nquads|turtle|trig",
                    "Format; without it the name of the file tells");
  add_option(command, {"--base", "IRI that relative IRIs are resolved against", "IRI"},
             options->base);
  add_flag(command, "--strict", options->strict, "Stop at the first problem");
  add_folder_option(command, invocation);
  set_body(command, invocation,
           [&invocation, options] { return run_import(invocation.folder, *options); });
}

}  // namespace weft
