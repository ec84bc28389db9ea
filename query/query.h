// Asking a graph: text in, rows out.
//
//   const Graph graph = Graph::open("people.graph", OpenMode::read_only);
//   const Snapshot snapshot = graph.snapshot();
//   Rows rows = run_query(snapshot, "MATCH (p:Person)-[:bornIn]->(c) RETURN p.name, c.name");
//   while (const auto row = rows.next()) print(*row);
#pragma once
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"
#include "query/error.h"
#include "query/value.h"

namespace weft::query {

// An absent limit does not limit.
struct QueryOptions {
  std::map<std::string, Value, std::less<>> parameters;  // by name, without the '$'
  std::optional<std::chrono::milliseconds> timeout;      // from run_query to the last row
  std::optional<std::uint64_t> rows_max;                 // more result rows are a RowLimitError
  std::optional<std::uint64_t> memory_max_bytes;  // of what sorting, grouping, searching hold
  // Edges and properties that are less probable are left out (graph/statement_confidence.h).
  std::optional<Confidence> confidence_min;
  const std::atomic<bool>* cancelled = nullptr;   // set from anywhere: CancelledError
};

// The rows of one answer, drawn as they are asked for. Must not outlive its snapshot.
class Rows {
 public:
  Rows(Rows&&) noexcept;
  Rows& operator=(Rows&&) noexcept;
  ~Rows();

  const std::vector<std::string>& columns() const;
  // What the query named and the graph does not hold, with the nearest names.
  const std::vector<std::string>& warnings() const;

  // The next row, one value a column, none of them a stored literal; absent at the end. The span
  // lives until the next call. Throws QueryError (division by zero, overflow), LimitError,
  // StoreError; rows before that are right, but the answer is not whole.
  std::optional<std::span<const Value>> next();

  // The plan as a tree of lines; under PROFILE, once the rows are drawn, with rows and time.
  std::string plan() const;
  // EXPLAIN gives the plan as its rows (one column, one line each); PROFILE gives it beside them.
  bool is_profiled() const;

 private:
  friend Rows run_query(const Snapshot&, std::string_view, const QueryOptions&);
  struct Impl;
  explicit Rows(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Throws QueryError where the text is wrong. Thread-safe on one snapshot.
Rows run_query(const Snapshot& snapshot, std::string_view text, const QueryOptions& options = {});
// The rows would outlive their snapshot.
Rows run_query(const Snapshot&& snapshot, std::string_view text,
               const QueryOptions& options = {}) = delete;

// A parameter's value from its text: JSON (no objects) where it is JSON, else the text itself.
Value parameter_value(std::string_view text);

}  // namespace weft::query

namespace weft {
using query::CancelledError;
using query::LimitError;
using query::MemoryLimitError;
using query::QueryError;
using query::QueryOptions;
using query::RowLimitError;
using query::Rows;
using query::run_query;
using query::TimeLimitError;
}  // namespace weft
