#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"
#include "query/query.h"
#include "tools/completion.h"
#include "tools/exit_code.h"
#include "tools/question.h"

namespace weft {

// A session at the prompt: statements and dot commands, read until the end of the input. A
// statement that fails is reported and the session goes on.
class Shell {
 public:
  // `graph` must outlive the shell.
  explicit Shell(const Graph& graph);

  // Reads standard input. Without a terminal the first failure gives the exit code.
  ExitCode run();

 private:
  struct DotCommand;
  static const std::vector<DotCommand>& dot_commands();

  void run_statement(std::string_view statement);
  void run_dot_command(std::string_view line);
  // Runs it guarded and remembers the first failure.
  template <typename Body>
  void attempt(const Body& body);

  void show_help();
  void set_format(std::string_view name);
  void set_nodes(std::string_view form);
  void set_timeout(std::string_view time);
  void set_parameter(std::string_view definition);
  void list_labels();
  void list_predicates();

  CompletionWords completion_words() const;

  const Graph& graph_;
  Snapshot snapshot_;
  AnswerStyle style_;
  query::QueryOptions options_;
  ExitCode first_failure_ = ExitCode::ok;
  bool quit_ = false;
};

}  // namespace weft
