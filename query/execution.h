#pragma once
#include <string>
#include <vector>

#include "grammar/position.h"
#include "query/cursor.h"
#include "query/limit_guard.h"
#include "query/regex_cache.h"
#include "query/statements.h"
#include "query/term_value.h"

namespace weft::query {

using Frame = std::vector<Value>;  // by VarId

// What all cursors and expressions of one running query share.
struct Execution {
  Execution(const Snapshot& snapshot, std::string query_text, const QueryOptions& options)
      : text(std::move(query_text)),
        reader(snapshot),
        guard(options),
        statements(snapshot, options, guard) {}

  const Snapshot& snapshot() const { return reader.snapshot(); }
  [[noreturn]] void fail(const ast::Position& position, std::string what) const;

  std::string text;
  Frame frame;
  TermReader reader;
  LimitGuard guard;
  Statements statements;
  RegexCache regexes;
  std::vector<CursorPtr> subqueries;  // by index in BoundQuery::subqueries
};

}  // namespace weft::query
