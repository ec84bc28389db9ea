#include <fmt/format.h>

#include <memory>
#include <string>

#include "graph/dump.h"
#include "tools/command.h"
#include "tools/dump_file.h"
#include "tools/interrupt.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "export", "Write the graph in an open format",
    "nquads, trig and jsonld keep everything, articles and evidence included, and nquads and trig "
    "can "
    "be read back by `weft import`. csv writes a folder of nodes.csv and edges.csv for property "
    "graphs.\n\n"
    "The same graph gives the same bytes. A file is there whole or not at all.",
    "weft export -o graph.nq.zst\n"
    "weft export --format turtle | less\n"
    "weft export --format csv -o for-neo4j/"};

constexpr std::string_view kCsvPair = "csv";

struct ExportOptions {
  std::string format, file;
};

std::string format_names() {
  std::string names;
  for (const DumpFormatName& known : dump_formats()) {
    const bool half =
        known.format == DumpFormat::csv_nodes || known.format == DumpFormat::csv_edges;
    if (!half) names += std::string(known.name) + "|";
  }
  return names + std::string(kCsvPair);
}

DumpFormat chosen_format(const ExportOptions& options) {
  if (!options.format.empty()) return *find_dump_format(options.format);
  if (options.file.empty()) return DumpFormat::nquads;
  const auto found = find_dump_format_of(without_compression(options.file));
  if (!found) {
    throw UsageError(
        fmt::format("{}: the name tells no format; give one with --format", options.file));
  }
  return *found;
}

void dump(const Snapshot& snapshot, DumpFormat format, const Interrupt& interrupt,
          const std::function<void(std::string_view)>& write) {
  write_dump(snapshot, format, [&](std::string_view bytes) {
    if (interrupt.requested()) throw Cancelled("export: cancelled; nothing was kept of the file");
    write(bytes);
  });
}

void dump_to_file(const Snapshot& snapshot, DumpFormat format, const Interrupt& interrupt,
                  const std::filesystem::path& path) {
  DumpFile file(path);
  dump(snapshot, format, interrupt, [&](std::string_view bytes) { file.write(bytes); });
  file.finish();
}

void dump_csv_pair(const Snapshot& snapshot, const Interrupt& interrupt,
                   const std::string& folder) {
  if (folder.empty()) {
    throw UsageError("--format csv: makes two files; name a folder for them with -o");
  }
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw OutputError(fmt::format("{}: {}; name another folder", folder, error.message()));
  dump_to_file(snapshot, DumpFormat::csv_nodes, interrupt,
               std::filesystem::path(folder) / "nodes.csv");
  dump_to_file(snapshot, DumpFormat::csv_edges, interrupt,
               std::filesystem::path(folder) / "edges.csv");
}

ExitCode run_export(const std::string& folder, const ExportOptions& options) {
  const Interrupt interrupt;
  const bool csv_pair = options.format == kCsvPair;
  const DumpFormat format = csv_pair ? DumpFormat::csv_nodes : chosen_format(options);
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  if (csv_pair) {
    dump_csv_pair(snapshot, interrupt, options.file);
  } else if (options.file.empty()) {
    dump(snapshot, format, interrupt, print_out);
    flush_out();
  } else {
    dump_to_file(snapshot, format, interrupt, options.file);
  }
  return ExitCode::ok;
}

}  // namespace

void add_export(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<ExportOptions>();
  add_choice_option(
      command, "--format", options->format, format_names(),
      "Format; without it the name of the file tells, and nquads where there is none");
  add_option(
      command,
      {"-o,--output", "File to write instead of standard output; .gz and .zst compress", "FILE"},
      options->file);
  add_folder_option(command, invocation);
  set_body(command, invocation,
           [&invocation, options] { return run_export(invocation.folder, *options); });
}

}  // namespace weft
