#include "tools/shell.h"

#include <fmt/format.h>

#include <algorithm>

#include "grammar/keywords.h"
#include "ingest/print_facts.h"
#include "tools/command.h"
#include "tools/failure.h"
#include "tools/interrupt.h"
#include "tools/line_editor.h"
#include "tools/output.h"
#include "tools/quantity.h"
#include "tools/statement_buffer.h"

namespace weft {
namespace {

constexpr std::string_view kPrompt = "weft> ";
constexpr std::string_view kContinuation = "  ... ";

std::vector<std::string> local_names(const Snapshot& snapshot, const std::vector<TermId>& ids) {
  std::vector<std::string> names;
  for (const TermId id : ids) {
    const std::string name(local_name(snapshot.term(id).text));
    names.push_back(is_plain_name(name) ? name : "`" + name + "`");
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::vector<std::string> texts(std::span<const std::string_view> views) {
  return {views.begin(), views.end()};
}

void print_lines(const std::vector<std::string>& lines) {
  for (const std::string& line : lines)
    print_out(line + "\n");
  flush_out();
}

// "word rest of the line" -> the two, without the white space around them.
std::pair<std::string_view, std::string_view> split_word(std::string_view line) {
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  std::string_view rest = line.substr(end);
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  rest = rest.substr(0, rest.find_last_not_of(" \t") + 1);
  return {line.substr(0, end), rest};
}

}  // namespace

struct Shell::DotCommand {
  std::string_view name, argument, summary;
  void (*run)(Shell& shell, std::string_view argument);
};

const std::vector<Shell::DotCommand>& Shell::dot_commands() {
  static const std::vector<DotCommand> commands{
      {".format", "NAME", "print answers as table, csv, tsv, json, jsonl or markdown",
       [](Shell& shell, std::string_view name) { shell.set_format(name); }},
      {".help", "", "show this", [](Shell& shell, std::string_view) { shell.show_help(); }},
      {".labels", "", "list the labels of the graph",
       [](Shell& shell, std::string_view) { shell.list_labels(); }},
      {".nodes", "name|iri", "print nodes as their name or their IRI",
       [](Shell& shell, std::string_view form) { shell.set_nodes(form); }},
      {".param", "NAME=VALUE", "set $NAME for the questions to come",
       [](Shell& shell, std::string_view definition) { shell.set_parameter(definition); }},
      {".predicates", "", "list the predicates of the graph",
       [](Shell& shell, std::string_view) { shell.list_predicates(); }},
      {".quit", "", "leave; Ctrl-D does as well",
       [](Shell& shell, std::string_view) { shell.quit_ = true; }},
      {".timeout", "TIME", "end questions after 30s, 500ms, 2m; off for no limit",
       [](Shell& shell, std::string_view time) { shell.set_timeout(time); }},
  };
  return commands;
}

Shell::Shell(const Graph& graph) : graph_(graph), snapshot_(graph.snapshot()) {}

template <typename Body>
void Shell::attempt(const Body& body) {
  const ExitCode code = run_guarded([&] {
    body();
    return ExitCode::ok;
  });
  if (code == ExitCode::output_closed) quit_ = true;
  if (first_failure_ == ExitCode::ok) first_failure_ = code;
}

ExitCode Shell::run() {
  const bool terminal = is_terminal(Stream::in);
  if (terminal) {
    print_out(fmt::format("{}: a statement ends with ; or an empty line, .help shows more\n",
                          graph_.folder().string()));
    flush_out();
  }
  const CompletionWords words = completion_words();
  // Ctrl-C at the prompt ends the line, later what the line asks; the shell stays. One for all:
  // between two there would be a moment when it ends the shell.
  Interrupt interrupt;
  LineEditor editor(
      default_history_file(), [&](std::string_view line) { return complete(line, words); },
      interrupt);
  options_.cancelled = &interrupt.flag();
  StatementBuffer buffer;
  for (std::string line; !quit_;) {
    interrupt.rearm();
    const LineEnd end = editor.read_line(buffer.is_open() ? kContinuation : kPrompt, line);
    if (end == LineEnd::interrupted) {
      buffer.clear();
      continue;
    }
    if (end == LineEnd::end_of_input) break;
    if (!buffer.is_open() && line.starts_with('.')) {
      editor.remember(line);
      run_dot_command(line);
      continue;
    }
    buffer.add_line(line);
    while (const auto statement = buffer.take()) {
      editor.remember(*statement + ";");
      run_statement(*statement);
    }
  }
  if (const auto rest = buffer.take_rest(); rest && !quit_) run_statement(*rest);
  return terminal ? ExitCode::ok : first_failure_;
}

void Shell::run_statement(std::string_view statement) {
  attempt([&] { ask(snapshot_, statement, options_, style_); });
}

void Shell::run_dot_command(std::string_view line) {
  attempt([&] {
    const auto [name, argument] = split_word(line);
    for (const DotCommand& command : dot_commands()) {
      if (command.name != name) continue;
      if (!command.argument.empty() && argument.empty()) {
        throw UsageError(fmt::format("{}: needs {}; .help shows all", name, command.argument));
      }
      return command.run(*this, argument);
    }
    throw UsageError(fmt::format("{}: no such command; .help shows all", name));
  });
}

void Shell::show_help() {
  print_out(
      "A statement ends with ; or an empty line. Tab completes keywords, labels and predicates.\n"
      "Ctrl-C ends a running question or drops the one being typed.\n");
  for (const DotCommand& command : dot_commands()) {
    print_out(fmt::format("  {:<22}{}\n", fmt::format("{} {}", command.name, command.argument),
                          command.summary));
  }
  flush_out();
}

void Shell::set_format(std::string_view name) {
  const auto format = find_answer_format(name);
  if (!format) {
    throw UsageError(
        fmt::format(".format: {} is none of {}; give one of them", name, answer_format_names()));
  }
  style_.format = *format;
}

void Shell::set_nodes(std::string_view form) {
  if (form != "name" && form != "iri") {
    throw UsageError(fmt::format(".nodes: {} is neither name nor iri; give one of them", form));
  }
  style_.nodes = form == "iri" ? query::NodeForm::iri : query::NodeForm::name;
}

void Shell::set_timeout(std::string_view time) {
  const auto timeout = parse_duration(time);
  if (!timeout && time != "off") {
    throw UsageError(fmt::format(".timeout: {} is no time; write it like 30s, or off", time));
  }
  options_.timeout = timeout;
}

void Shell::set_parameter(std::string_view definition) {
  add_parameter(options_, definition);
}

void Shell::list_labels() {
  print_lines(local_names(snapshot_, snapshot_.classes()));
}
void Shell::list_predicates() {
  print_lines(local_names(snapshot_, snapshot_.predicates()));
}

CompletionWords Shell::completion_words() const {
  CompletionWords words;
  words.labels = local_names(snapshot_, snapshot_.classes());
  words.predicates = local_names(snapshot_, snapshot_.predicates());
  words.keywords = texts(keywords());
  words.functions = texts(function_names());
  for (const DotCommand& command : dot_commands())
    words.dot_commands.emplace_back(command.name);
  return words;
}

}  // namespace weft
