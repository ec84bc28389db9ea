// Cursors that work on one row at a time.
#include <algorithm>

#include "query/evaluate.h"
#include "query/open_cursor.h"
#include "query/properties.h"

namespace weft::query {
namespace {

class OnceCursor final : public Cursor {
 public:
  bool next() override { return !std::exchange(done_, true); }
  void rewind() override { done_ = false; }

 private:
  bool done_ = false;
};

class NothingCursor final : public Cursor {
 public:
  bool next() override { return false; }
  void rewind() override {}
};

class FilterCursor final : public Cursor {
 public:
  FilterCursor(const FilterRows& op, CursorPtr input, Execution& run)
      : op_(op), input_(std::move(input)), run_(run) {}
  bool next() override {
    while (input_->next()) {
      run_.guard.check();
      if (std::all_of(op_.conditions.begin(), op_.conditions.end(),
                      [&](const BoundExpression& condition) { return holds(condition, run_); }))
        return true;
    }
    return false;
  }
  void rewind() override { input_->rewind(); }

 private:
  const FilterRows& op_;
  CursorPtr input_;
  Execution& run_;
};

class ComputeCursor final : public Cursor {
 public:
  ComputeCursor(const ComputeValues& op, CursorPtr input, Execution& run)
      : op_(op), input_(std::move(input)), run_(run) {}
  bool next() override {
    if (!input_->next()) return false;
    for (const BoundLet& let : op_.values)
      run_.frame[index_of(let.variable)] = evaluate_raw(let.value, run_);
    return true;
  }
  void rewind() override { input_->rewind(); }

 private:
  const ComputeValues& op_;
  CursorPtr input_;
  Execution& run_;
};

class UnwindCursor final : public Cursor {
 public:
  UnwindCursor(const UnwindList& op, CursorPtr input, Execution& run)
      : loop_(op.loop), input_(std::move(input)), run_(run) {}
  bool next() override {
    while (true) {
      run_.guard.check();
      if (at_ < items_.size()) {
        run_.frame[index_of(loop_.variable)] = items_[at_];
        if (loop_.counter)
          run_.frame[index_of(*loop_.counter)] =
              Value(loop_.counter_begin + static_cast<std::int64_t>(at_));
        ++at_;
        return true;
      }
      if (!input_->next()) return false;
      read_list();
    }
  }
  void rewind() override {
    items_.clear();
    at_ = 0;
    input_->rewind();
  }

 private:
  // A property may have one value as well as many.
  void read_list() {
    const Value list = evaluate(loop_.list, run_);
    items_.clear();
    at_ = 0;
    if (list.is(Kind::list)) {
      items_ = list.list();
    } else if (!list.is_null() && (std::holds_alternative<PropertyOf>(loop_.list.node) ||
                                   std::holds_alternative<VariableOf>(loop_.list.node))) {
      items_.push_back(list);
    }
  }

  const BoundFor& loop_;
  CursorPtr input_;
  Execution& run_;
  List items_;
  std::size_t at_ = 0;
};

class OptionalCursor final : public Cursor {
 public:
  OptionalCursor(const OptionalRows& op, CursorPtr input, CursorPtr inner, Execution& run)
      : op_(op), input_(std::move(input)), inner_(std::move(inner)), run_(run) {}
  bool next() override {
    if (active_ && inner_->next()) return true;
    active_ = false;
    if (!input_->next()) return false;
    inner_->rewind();
    if (inner_->next()) return active_ = true;
    for (const VarId variable : op_.introduced)
      run_.frame[index_of(variable)] = Value();
    return true;
  }
  void rewind() override {
    active_ = false;
    input_->rewind();
  }

 private:
  const OptionalRows& op_;
  CursorPtr input_, inner_;
  Execution& run_;
  bool active_ = false;
};

class SkipCursor final : public Cursor {
 public:
  SkipCursor(const SkipRows& op, CursorPtr input) : op_(op), input_(std::move(input)) {}
  bool next() override {
    for (; skipped_ < op_.count; ++skipped_)
      if (!input_->next()) return false;
    return input_->next();
  }
  void rewind() override {
    skipped_ = 0;
    input_->rewind();
  }

 private:
  const SkipRows& op_;
  CursorPtr input_;
  std::uint64_t skipped_ = 0;
};

class LimitCursor final : public Cursor {
 public:
  LimitCursor(const LimitRows& op, CursorPtr input) : op_(op), input_(std::move(input)) {}
  bool next() override {
    if (given_ == op_.count || !input_->next()) return false;
    ++given_;
    return true;
  }
  void rewind() override {
    given_ = 0;
    input_->rewind();
  }

 private:
  const LimitRows& op_;
  CursorPtr input_;
  std::uint64_t given_ = 0;
};

}  // namespace

CursorPtr open_once() {
  return std::make_unique<OnceCursor>();
}
CursorPtr open_nothing() {
  return std::make_unique<NothingCursor>();
}
CursorPtr open_filter(const FilterRows& op, CursorPtr input, Execution& run) {
  return std::make_unique<FilterCursor>(op, std::move(input), run);
}
CursorPtr open_compute(const ComputeValues& op, CursorPtr input, Execution& run) {
  return std::make_unique<ComputeCursor>(op, std::move(input), run);
}
CursorPtr open_unwind(const UnwindList& op, CursorPtr input, Execution& run) {
  return std::make_unique<UnwindCursor>(op, std::move(input), run);
}
CursorPtr open_optional(const OptionalRows& op, CursorPtr input, CursorPtr inner, Execution& run) {
  return std::make_unique<OptionalCursor>(op, std::move(input), std::move(inner), run);
}
CursorPtr open_skip(const SkipRows& op, CursorPtr input) {
  return std::make_unique<SkipCursor>(op, std::move(input));
}
CursorPtr open_limit(const LimitRows& op, CursorPtr input) {
  return std::make_unique<LimitCursor>(op, std::move(input));
}

}  // namespace weft::query
