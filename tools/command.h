// What the subcommands share: how they are declared and what the command line gives them.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "graph/error.h"
#include "graph/graph.h"
#include "tools/answer.h"
#include "tools/exit_code.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace weft {

// What the parser found: which command to run, and the graph folder it works on.
struct Invocation {
  std::string folder;             // --db, else WEFT_DB, else weft.db
  std::function<ExitCode()> run;  // absent until a command was named
};

// The text of a command's help; man page and docs are made of the same.
struct CommandText {
  std::string_view name;
  std::string_view summary;   // one line, an imperative: "Ask the graph a question"
  std::string_view details;   // paragraphs; may be empty
  std::string_view examples;  // lines of shell; never empty
};
CLI::App& add_command(CLI::App& parent, const CommandText& text);

void add_folder_option(CLI::App& command, Invocation& invocation);
void add_format_option(CLI::App& command, AnswerFormat& format);

// An option whose argument is one of `choices`, "text|jsonl".
CLI::Option* add_choice_option(CLI::App& command, const std::string& names, std::string& value,
                               const std::string& choices, const std::string& description);

// `body` runs after parsing where this command was the one named.
void set_body(CLI::App& command, Invocation& invocation, std::function<ExitCode()> body);

// The options fit no command together; the message says which.
struct UsageError : Error {
  using Error::Error;
};
// No entity or article is called so.
struct NotFoundError : Error {
  using Error::Error;
};
// The user ended a command; the message says what was kept.
struct Cancelled : Error {
  using Error::Error;
};

// One file a command, in the order of the help.
void add_ingest(CLI::App& weft, Invocation& invocation);
void add_query(CLI::App& weft, Invocation& invocation);
void add_shell(CLI::App& weft, Invocation& invocation);
void add_entity(CLI::App& weft, Invocation& invocation);
void add_articles(CLI::App& weft, Invocation& invocation);
void add_read(CLI::App& weft, Invocation& invocation);
void add_models(CLI::App& weft, Invocation& invocation);
void add_import(CLI::App& weft, Invocation& invocation);
void add_export(CLI::App& weft, Invocation& invocation);
void add_stats(CLI::App& weft, Invocation& invocation);
void add_verify(CLI::App& weft, Invocation& invocation);
void add_completion(CLI::App& weft, Invocation& invocation);

}  // namespace weft
