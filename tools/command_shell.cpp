#include "tools/command.h"
#include "tools/shell.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "shell", "Ask questions one after the other",
    "A statement ends with a semicolon or an empty line and may have many lines. On a terminal "
    "there "
    "is line editing, a history ($WEFT_HISTORY, else ~/.local/state/weft/history), and Tab "
    "completes "
    "keywords, labels and predicates. .help lists the commands of the shell itself.\n\n"
    "Without a terminal the statements of standard input are run one by one; one that fails is "
    "reported, the others go on, and the first failure gives the exit code.",
    "weft shell\n"
    "weft shell --db people.db < questions.gql"};

}  // namespace

void add_shell(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  add_folder_option(command, invocation);
  set_body(command, invocation, [&invocation] {
    const Graph graph = Graph::open(invocation.folder, OpenMode::read_only);
    return Shell(graph).run();
  });
}

}  // namespace weft
