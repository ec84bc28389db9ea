#pragma once
#include <functional>

#include "tools/exit_code.h"

namespace weft {

// Runs a command and turns every exception into a message on standard error and an exit code. The
// only place where exceptions end.
ExitCode run_guarded(const std::function<ExitCode()>& body);

}  // namespace weft
