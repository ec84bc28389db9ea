#include <fmt/format.h>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "tools/command.h"
#include "tools/interrupt.h"
#include "tools/output.h"
#include "tools/quantity.h"
#include "tools/question.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "query", "Ask the graph a question",
    "The question is written in a subset of ISO GQL and comes as the argument, from a file, or "
    "from "
    "standard input. EXPLAIN before it prints the plan in its place, PROFILE beside it.\n\n"
    "An answer is printed when it is whole. One that a limit or Ctrl-C ended early has an exit "
    "code of "
    "its own; table and markdown then end with a line that says so, the other formats print "
    "nothing.\n\n"
    "In csv a null is an empty field and an empty text is \"\"; in tsv both are empty, and tabs "
    "and "
    "line breaks are written \\t and \\n.",
    "weft query 'MATCH (who:Person)-[:worksFor]->(what) RETURN who, what'\n"
    "weft query --param name='Ada Lovelace' 'MATCH (p {name: $name})-[r]->(o) RETURN type(r), o'\n"
    "weft query -f question.gql --format csv --timeout 10s > answer.csv\n"
    "echo 'MATCH (n) RETURN COUNT(*) AS nodes' | weft query --format json"};

struct QueryCommand {
  std::string text, file, timeout, memory_max, confidence_min;
  std::vector<std::string> parameters;
  std::optional<std::uint64_t> rows_max;
  AnswerStyle style;
  bool iri = false;
};

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file) {
    throw InputError(fmt::format("{}: {}; check the path", path, std::strerror(errno)));
  }
  return text;
}

std::string question_text(const QueryCommand& command) {
  if (!command.file.empty() && !command.text.empty()) {
    throw UsageError("query: a question and --file are both given; leave one off");
  }
  if (!command.file.empty() && command.file != "-") return read_file(command.file);
  if (!command.text.empty() && command.text != "-") return command.text;
  if (command.text.empty() && command.file.empty() && is_terminal(Stream::in)) {
    throw UsageError(
        "query: no question; give it as an argument, with -f FILE, or start `weft shell`");
  }
  return std::string{std::istreambuf_iterator<char>(std::cin), {}};
}

Confidence confidence_of(double probability) {
  return static_cast<Confidence>(std::lround(probability * static_cast<double>(kCertain)));
}

query::QueryOptions query_options(const QueryCommand& command, const Interrupt& interrupt) {
  query::QueryOptions options;
  for (const std::string& parameter : command.parameters)
    add_parameter(options, parameter);
  if (!command.timeout.empty()) options.timeout = parse_duration(command.timeout);
  if (!command.memory_max.empty()) options.memory_max_bytes = parse_bytes(command.memory_max);
  if (!command.confidence_min.empty())
    options.confidence_min = confidence_of(*parse_probability(command.confidence_min));
  options.rows_max = command.rows_max;
  options.cancelled = &interrupt.flag();
  return options;
}

ExitCode run_query_command(const std::string& folder, QueryCommand command) {
  const std::string text = question_text(command);
  const Interrupt interrupt;
  const query::QueryOptions options = query_options(command, interrupt);
  if (command.iri) command.style.nodes = query::NodeForm::iri;
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  ask(snapshot, text, options, command.style);
  return ExitCode::ok;
}

// Says what is wrong with a value that its parser does not take.
template <typename Parse>
auto check_with(Parse parse, std::string_view example) {
  return [parse, example = std::string(example)](const std::string& given) -> std::string {
    if (parse(given)) return {};
    return fmt::format("{} is no such quantity; write it like {}", given, example);
  };
}

void add_limits(CLI::App& command, QueryCommand& options) {
  add_option(command,
             {.names = "--timeout",
              .description = "End the query after this time: 30s, 500ms, 2m",
              .value = "TIME",
              .check = check_with(parse_duration, "30s")},
             options.timeout);
  add_option(command, {"--max-rows", "End the query when it has more rows", "N"},
             options.rows_max);
  add_option(
      command,
      {.names = "--max-memory",
       .description = "End the query when sorting, grouping and searching hold more: 512MiB, 2G",
       .value = "SIZE",
       .check = check_with(parse_bytes, "512MiB")},
      options.memory_max);
}

}  // namespace

void add_query(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<QueryCommand>();
  add_option(command, {"TEXT", "The question; - or nothing: standard input"}, options->text);
  add_option(command, {"-f,--file", "File that holds the question", "FILE"}, options->file);
  add_option(command,
             {"-p,--param", "Value of $NAME in the question: JSON, else text", "NAME=VALUE"},
             options->parameters);
  add_format_option(command, options->style.format);
  add_flag(command, "--iri", options->iri, "Print nodes as their IRI instead of their name");
  add_option(command,
             {.names = "--min-confidence",
              .description = "Leave out edges and properties of a lower probability: 0.8",
              .value = "P",
              .check = check_with(parse_probability, "0.8")},
             options->confidence_min);
  add_limits(command, *options);
  add_folder_option(command, invocation);
  set_body(command, invocation,
           [&invocation, options] { return run_query_command(invocation.folder, *options); });
}

}  // namespace weft
