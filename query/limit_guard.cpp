#include "query/limit_guard.h"

#include <fmt/core.h>

namespace weft::query {

LimitGuard::LimitGuard(const QueryOptions& options)
    : rows_max_(options.rows_max),
      memory_max_bytes_(options.memory_max_bytes),
      cancelled_(options.cancelled) {
  if (!options.timeout) return;
  timeout_ = *options.timeout;
  deadline_ = std::chrono::steady_clock::now() + timeout_;
}

void LimitGuard::look() const {
  if (cancelled_ != nullptr && cancelled_->load(std::memory_order_relaxed))
    throw CancelledError("query: cancelled; the answer is not whole");
  if (deadline_ && std::chrono::steady_clock::now() >= *deadline_)
    throw TimeLimitError(fmt::format(
        "query: stopped after {} ms, the time limit; the answer is not whole; allow more time or "
        "ask for less",
        timeout_.count()));
}

void LimitGuard::charge(std::size_t bytes) {
  check();
  bytes_held_ += bytes;
  if (memory_max_bytes_ && bytes_held_ > *memory_max_bytes_)
    throw MemoryLimitError(fmt::format(
        "query: stopped at {} bytes of memory, the limit; the answer is not whole; allow more "
        "memory or ask for less",
        *memory_max_bytes_));
}

void LimitGuard::count_row() {
  look();
  if (rows_max_ && ++rows_ > *rows_max_)
    throw RowLimitError(fmt::format(
        "query: stopped at {} rows, the limit; the answer is not whole; allow more rows or add "
        "LIMIT to the query",
        *rows_max_));
}

}  // namespace weft::query
