#include "tools/failure.h"

#include <exception>
#include <new>
#include <string>

#include "graph/error.h"
#include "query/error.h"
#include "tools/command.h"
#include "tools/output.h"

namespace weft {
namespace {

ExitCode report(const std::exception& error, ExitCode code) {
  print_error(error.what());
  return code;
}

}  // namespace

ExitCode run_guarded(const std::function<ExitCode()>& body) {
  try {
    const ExitCode code = body();
    flush_out();
    return code;
  } catch (const OutputClosed&) {
    return ExitCode::output_closed;
  } catch (const OutputError& error) {
    return report(error, ExitCode::output);
  } catch (const query::TimeLimitError& error) {
    return report(error, ExitCode::time_limit);
  } catch (const query::RowLimitError& error) {
    return report(error, ExitCode::row_limit);
  } catch (const query::MemoryLimitError& error) {
    return report(error, ExitCode::memory_limit);
  } catch (const query::CancelledError& error) {
    return report(error, ExitCode::cancelled);
  } catch (const query::QueryError& error) {
    return report(error, ExitCode::query);
  } catch (const Cancelled& error) {
    return report(error, ExitCode::cancelled);
  } catch (const UsageError& error) {
    return report(error, ExitCode::usage);
  } catch (const NotFoundError& error) {
    return report(error, ExitCode::not_found);
  } catch (const StoreError& error) {
    return report(error, ExitCode::store);
  } catch (const Error& error) {
    return report(error, ExitCode::input);
  } catch (const std::bad_alloc&) {
    print_error("weft: out of memory; give smaller inputs or set --max-memory");
    return ExitCode::memory_limit;
  } catch (const std::exception& error) {
    print_error(std::string("weft: a fault of the program: ") + error.what() +
                "; please report it");
    return ExitCode::fault;
  }
}

}  // namespace weft
