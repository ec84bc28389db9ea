#pragma once
#include <array>
#include <string_view>

namespace weft {

// How the command ended, for scripts. The table below is the only list: help, man page and
// docs/COMMANDS.md print it.
enum class ExitCode : int {
  ok = 0,
  some_failed = 1,
  usage = 2,
  query = 3,
  time_limit = 4,
  row_limit = 5,
  memory_limit = 6,
  store = 7,
  input = 8,
  output = 9,
  not_found = 10,
  unsound = 11,
  fault = 70,
  cancelled = 130,
  output_closed = 141,
};

struct ExitCodeMeaning {
  ExitCode code;
  std::string_view meaning;
};

inline constexpr std::array kExitCodes{
    ExitCodeMeaning{ExitCode::ok, "everything asked for was done"},
    ExitCodeMeaning{ExitCode::some_failed,
                    "some inputs failed and were reported; the others were taken"},
    ExitCodeMeaning{ExitCode::usage, "the command line is wrong"},
    ExitCodeMeaning{ExitCode::query, "the query is wrong, or a value in it (a division by zero)"},
    ExitCodeMeaning{ExitCode::time_limit, "the query ran into --timeout"},
    ExitCodeMeaning{ExitCode::row_limit, "the query ran into --max-rows"},
    ExitCodeMeaning{ExitCode::memory_limit, "the query ran into --max-memory"},
    ExitCodeMeaning{ExitCode::store,
                    "the graph folder is missing, locked, damaged or of another format"},
    ExitCodeMeaning{ExitCode::input,
                    "a file, model or dump cannot be read, and nothing else was to do"},
    ExitCodeMeaning{ExitCode::output, "the output cannot be written"},
    ExitCodeMeaning{ExitCode::not_found, "no such entity or article"},
    ExitCodeMeaning{ExitCode::unsound, "verify found damage"},
    ExitCodeMeaning{ExitCode::fault, "a fault of the program itself"},
    ExitCodeMeaning{ExitCode::cancelled, "cancelled by Ctrl-C or a termination signal"},
    ExitCodeMeaning{ExitCode::output_closed, "whoever read the output stopped reading (`| head`)"},
};

}  // namespace weft
