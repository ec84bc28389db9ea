#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <thread>

#include "ingest/ingestor.h"
#include "tools/command.h"
#include "tools/extractor_options.h"
#include "tools/interrupt.h"
#include "tools/output.h"
#include "tools/progress.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "ingest", "Read articles into the graph",
    "Takes plain text, Markdown, HTML and JSON Lines (title, date, text, url). What an article "
    "says is "
    "stored in one step, whole or not at all. The same article again changes nothing; a changed "
    "one "
    "at the same source takes the place of the former.\n\n"
    "An input that cannot be read is reported and skipped; the exit code tells. The graph folder "
    "is "
    "made where there is none. The result is the same with any number of threads.\n\n"
    "With --extractor openai:URL#MODEL a language model says what the sentences mean, and each "
    "fact keeps its name and the day. The text of the articles is sent to that address. What the "
    "model says counts only where it quotes the article. An article that this model has read stays "
    "as it is and is not sent again; one that fails is not stored, and ingesting again asks for "
    "it.",
    "weft ingest park.txt harbour.html\n"
    "weft ingest --recursive articles/\n"
    "curl -s https://example.org/news.html | weft ingest --format html -\n"
    "weft ingest --extractor 'openai:http://localhost:8080/v1#qwen2.5' park.txt"};

struct IngestCommand {
  std::vector<std::string> inputs;
  std::string format = "auto", encoding, base;
  std::vector<std::string> schema_files;
  double min_confidence = kMinConfidence;
  unsigned threads = std::max(1U, std::thread::hardware_concurrency());
  bool recursive = false, verbose = false;
  ExtractorOptions extractor;
};

ArticleStream open_inputs(const IngestCommand& command) {
  std::vector<std::filesystem::path> paths;
  for (const std::string& input : command.inputs) {
    std::error_code error;
    if (!command.recursive && std::filesystem::is_directory(input, error)) {
      throw UsageError(fmt::format("{}: is a folder; --recursive reads the files in it", input));
    }
    paths.emplace_back(input);
  }
  ReadOptions options;
  options.format = article_format_named(command.format).value_or(ArticleFormat::automatic);
  options.encoding = command.encoding;
  return ArticleStream(std::move(paths), options);
}

std::string_view outcome_text(PutOutcome outcome) {
  switch (outcome) {
    case PutOutcome::added:
      return "added";
    case PutOutcome::replaced:
      return "replaced";
    case PutOutcome::unchanged:
      return "unchanged";
  }
  return "";
}

std::string line_text(const IngestLine& line) {
  std::string text = fmt::format("{}: {}, {} entities, {} facts", line.place,
                                 outcome_text(*line.outcome), line.entities, line.facts);
  if (line.extraction.requests > 0) text += "; " + kept_text(line.extraction);
  return text;
}

std::string summary(const IngestReport& report, const ExtractorOptions& extractor) {
  std::string text =
      fmt::format("{} added, {} replaced, {} unchanged, {} failed; {} facts\n", report.added,
                  report.replaced, report.unchanged, report.failed, report.facts);
  if (extractor.extractor != "rules") {
    text += fmt::format("{}; {}\n", kept_text(report.extraction),
                        cost_text(report.extraction, extractor));
  }
  return text;
}

IngestReport ingest_all(const std::string& folder, const IngestCommand& command,
                        const Interrupt& interrupt) {
  ArticleStream articles = open_inputs(command);
  const std::unique_ptr<Extractor> extractor =
      make_extractor(command.extractor, interrupt.flag());
  const Ingestor ingestor({{}, command.schema_files, command.min_confidence});
  GraphOptions graph_options;
  if (!command.base.empty()) graph_options.base = command.base;
  Graph graph = Graph::open(folder, OpenMode::create, graph_options);
  Progress progress;
  IngestOptions options;
  options.threads = command.threads;
  options.extractor = extractor.get();
  options.stop = &interrupt.flag();
  options.on_line = [&](const IngestLine& line) {
    if (!line.problem.empty()) progress.print_above(line.problem);
    if (command.verbose && line.outcome) progress.print_above(line_text(line));
    progress.show(articles.bytes_read(), articles.bytes_total(), line.place);
  };
  return ingest(ingestor, articles, graph, options);
}

ExitCode run_ingest(const std::string& folder, const IngestCommand& command) {
  const Interrupt interrupt;
  const IngestReport report = ingest_all(folder, command, interrupt);
  print_out(summary(report, command.extractor));
  flush_out();
  if (report.stopped) {
    throw Cancelled(
        "ingest: cancelled; the articles counted above are stored, ingesting again takes "
        "the others");
  }
  if (report.failed == 0) return ExitCode::ok;
  const bool some_stored = report.added + report.replaced + report.unchanged > 0;
  return some_stored ? ExitCode::some_failed : ExitCode::input;
}

}  // namespace

void add_ingest(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<IngestCommand>();
  command.add_option("INPUT", options->inputs, "Files and folders; - is standard input")
      ->required();
  command.add_flag("-r,--recursive", options->recursive, "Read the files in folders, at any depth");
  add_choice_option(command, "--format", options->format, "auto|text|markdown|html|jsonl",
                    "What the inputs are; auto: by name, else by how they begin")
      ->default_str("auto");
  command.add_option("--encoding", options->encoding, "Their encoding, where it is not found out")
      ->type_name("NAME");
  command.add_option("-j,--threads,--jobs", options->threads, "Articles read at one time")
      ->type_name("N")
      ->check(CLI::Range(1U, 1024U))
      ->type_name("N");
  command.add_option("--base", options->base, "IRI that a new graph makes its own IRIs from")
      ->type_name("IRI");
  command.add_option("--schema", options->schema_files,
                     "Relations of your own: phrases and the predicates they become, searched "
                     "before weft's (docs/SCHEMA.md); may be given several times")
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command.add_option("--min-confidence", options->min_confidence,
                     "Leave out facts of a lower probability; 0 keeps all")
      ->type_name("P")
      ->check(CLI::Range(0.0, 1.0))
      ->type_name("P")
      ->default_str(fmt::format("{}", kMinConfidence));
  command.add_flag("-v,--verbose", options->verbose, "Tell of each article what became of it");
  add_extractor_options(command, options->extractor);
  add_folder_option(command, invocation);
  set_body(command, invocation,
           [&invocation, options] { return run_ingest(invocation.folder, *options); });
}

}  // namespace weft
