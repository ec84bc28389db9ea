// What the subcommands share: how they are declared and what the command line gives them.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

// What the help says of an option, and what the parser has to know.
struct OptionText {
  std::string names;  // "-o,--output"; an argument has no dashes: "FILE"
  std::string description;
  std::string value{};      // what its value is called: "DIR"
  std::string otherwise{};  // what the help shows as its default
  bool required = false;
  std::function<std::string(const std::string& given)> check{};  // what is wrong; empty: nothing
};

// Declarations for commands that need not look into CLI11, which costs seconds a file. A list is
// all arguments, or one value for each time the option is given.
CLI::Option* add_option(CLI::App& command, const OptionText& text, std::string& value);
CLI::Option* add_option(CLI::App& command, const OptionText& text, std::uint64_t& value);
CLI::Option* add_option(CLI::App& command, const OptionText& text,
                        std::optional<std::uint64_t>& value);
CLI::Option* add_option(CLI::App& command, const OptionText& text,
                        std::vector<std::string>& values);
CLI::Option* add_flag(CLI::App& command, const std::string& names, bool& value,
                      const std::string& description);
void exclude_each_other(CLI::Option* one, CLI::Option* other);
void require_subcommand(CLI::App& command);

void add_folder_option(CLI::App& command, Invocation& invocation);
void add_format_option(CLI::App& command, AnswerFormat& format);

// An option whose argument is one of `choices`, "text|jsonl".
CLI::Option* add_choice_option(CLI::App& command, const std::string& names, std::string& value,
                               const std::string& choices, const std::string& description,
                               const std::string& otherwise = {});

// `body` runs after parsing where this command, and none below it, was the one named.
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
void add_conflicts(CLI::App& weft, Invocation& invocation);
void add_decision_commands(CLI::App& entity, Invocation& invocation);  // below `weft entity`
void add_entities(CLI::App& weft, Invocation& invocation);
void add_articles(CLI::App& weft, Invocation& invocation);
void add_read(CLI::App& weft, Invocation& invocation);
void add_models(CLI::App& weft, Invocation& invocation);
void add_import(CLI::App& weft, Invocation& invocation);
void add_export(CLI::App& weft, Invocation& invocation);
void add_stats(CLI::App& weft, Invocation& invocation);
void add_verify(CLI::App& weft, Invocation& invocation);
void add_completion(CLI::App& weft, Invocation& invocation);

}  // namespace weft
