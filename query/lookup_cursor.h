#pragma once
#include <optional>

#include "query/bound_expression.h"
#include "query/cursor.h"
#include "query/execution.h"

namespace weft::query {

// For each row of the input, rows of one's own: start() looks for them, advance() gives them.
class LookupCursor : public Cursor {
 public:
  LookupCursor(CursorPtr input, Execution& run) : run_(run), input_(std::move(input)) {}

  bool next() final {
    while (true) {
      run_.guard.check();
      if (active_ && advance()) return true;
      if (!input_->next()) return active_ = false;
      active_ = start();
    }
  }
  void rewind() final {
    active_ = false;
    input_->rewind();
  }

 protected:
  virtual bool start() = 0;  // false: nothing to find for this row
  virtual bool advance() = 0;
  Value& at(VarId variable) { return run_.frame[index_of(variable)]; }

  Execution& run_;

 private:
  CursorPtr input_;
  bool active_ = false;
};

// The term that a bound variable stands for: its own, or that of a literal with its value. Absent
// where the graph cannot hold it, so that nothing matches.
std::optional<TermId> bound_term(const Value& value, const Snapshot& graph);

}  // namespace weft::query
