#pragma once
#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>

#include "query/query.h"

namespace weft::query {

// What every loop of a running query asks: may it go on?
class LimitGuard {
 public:
  explicit LimitGuard(const QueryOptions& options);

  // Throws CancelledError or TimeLimitError. Cheap: it looks at the clock once in a while.
  void check() {
    if (++calls_ % kCallsBetweenLooks == 0) look();
  }
  // For memory that sorting, grouping, joining or searching keeps; throws MemoryLimitError.
  void charge(std::size_t bytes);
  void release(std::size_t bytes) { bytes_held_ -= bytes; }
  void count_row();  // of the result; throws RowLimitError

 private:
  static constexpr std::uint32_t kCallsBetweenLooks = 256;
  void look() const;

  std::optional<std::chrono::steady_clock::time_point> deadline_;
  std::chrono::milliseconds timeout_{0};
  std::optional<std::uint64_t> rows_max_, memory_max_bytes_;
  const std::atomic<bool>* cancelled_;
  std::uint64_t rows_ = 0, bytes_held_ = 0;
  std::uint32_t calls_ = 0;
};

}  // namespace weft::query
