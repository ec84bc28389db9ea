// Cursors that keep rows: sorting, grouping, sets, hash joins. What they keep is charged to the
// query's memory limit.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "query/arithmetic.h"
#include "query/compare.h"
#include "query/evaluate.h"
#include "query/open_cursor.h"
#include "query/path_mode.h"

namespace weft::query {
namespace {

std::size_t bytes_of(const List& row) {
  std::size_t bytes = sizeof(List) + 32;  // what a container adds
  for (const Value& value : row)
    bytes += sizeof(Value) + value.heap_bytes();
  return bytes;
}

List read_row(const std::vector<VarId>& variables, Execution& run) {
  List row;
  row.reserve(variables.size());
  for (const VarId variable : variables)
    row.push_back(run.reader.decode(run.frame[index_of(variable)]));
  return row;
}

List read_row_raw(const std::vector<VarId>& variables, const Execution& run) {
  List row;
  row.reserve(variables.size());
  for (const VarId variable : variables)
    row.push_back(run.frame[index_of(variable)]);
  return row;
}

void write_row(const std::vector<VarId>& variables, const List& row, Execution& run) {
  for (std::size_t i = 0; i < variables.size(); ++i)
    run.frame[index_of(variables[i])] = row[i];
}

// Gives back at the end what it charged.
class Charge {
 public:
  explicit Charge(LimitGuard& guard) : guard_(guard) {}
  ~Charge() { clear(); }
  Charge(const Charge&) = delete;
  Charge& operator=(const Charge&) = delete;
  void add(std::size_t bytes) {
    bytes_ += bytes;
    guard_.charge(bytes);
  }
  void clear() {
    guard_.release(bytes_);
    bytes_ = 0;
  }

 private:
  LimitGuard& guard_;
  std::size_t bytes_ = 0;
};

class SortCursor final : public Cursor {
 public:
  SortCursor(const SortRows& op, CursorPtr input, Execution& run)
      : op_(op), input_(std::move(input)), run_(run), charge_(run.guard) {}
  bool next() override {
    if (!sorted_) sort();
    if (at_ == rows_.size()) return false;
    write_row(op_.kept, rows_[at_++].row, run_);
    return true;
  }
  void rewind() override {
    sorted_ = false;
    input_->rewind();
  }

 private:
  struct SortedRow {
    List keys, row;
    std::uint64_t number;  // rows that tie stay as they came
  };

  bool comes_before(const SortedRow& left, const SortedRow& right) const {
    for (std::size_t i = 0; i < op_.keys.size(); ++i) {
      const BoundSortKey& key = op_.keys[i];
      const bool left_null = left.keys[i].is_null(), right_null = right.keys[i].is_null();
      if (left_null != right_null) return left_null == key.nulls_first;
      const auto order = total_order(left.keys[i], right.keys[i]);
      if (order != 0) return key.descending ? order > 0 : order < 0;
    }
    return left.number < right.number;
  }

  void sort() {
    const auto before = [this](const SortedRow& left, const SortedRow& right) {
      run_.guard.check();
      return comes_before(left, right);
    };
    rows_.clear();
    charge_.clear();
    at_ = 0;
    std::uint64_t number = 0;
    while (op_.rows_max != std::uint64_t{0} && input_->next()) {
      SortedRow row{{}, read_row_raw(op_.kept, run_), number++};
      for (const BoundSortKey& key : op_.keys)
        row.keys.push_back(evaluate(key.value, run_));
      if (op_.rows_max && rows_.size() == *op_.rows_max) {
        // A heap with the last of the wanted rows on top.
        if (!before(row, rows_.front())) continue;
        std::pop_heap(rows_.begin(), rows_.end(), before);
        rows_.back() = std::move(row);
      } else {
        charge_.add(bytes_of(row.keys) + bytes_of(row.row));
        rows_.push_back(std::move(row));
      }
      if (op_.rows_max) std::push_heap(rows_.begin(), rows_.end(), before);
    }
    std::sort(rows_.begin(), rows_.end(), before);
    sorted_ = true;
  }

  const SortRows& op_;
  CursorPtr input_;
  Execution& run_;
  Charge charge_;
  std::vector<SortedRow> rows_;
  std::size_t at_ = 0;
  bool sorted_ = false;
};

class GroupCursor final : public Cursor {
 public:
  GroupCursor(const GroupRows& op, CursorPtr input, Execution& run)
      : grouping_(op.grouping), input_(std::move(input)), run_(run), charge_(run.guard) {}
  bool next() override {
    if (!grouped_) group();
    if (at_ == groups_.size()) return false;
    const Group& group = groups_[at_++];
    for (std::size_t i = 0; i < grouping_.keys.size(); ++i)
      run_.frame[index_of(grouping_.keys[i].variable)] = group.keys[i];
    for (std::size_t i = 0; i < grouping_.aggregates.size(); ++i)
      run_.frame[index_of(grouping_.aggregates[i].result)] = result_of(group, i);
    return true;
  }
  void rewind() override {
    grouped_ = false;
    input_->rewind();
  }

 private:
  struct Group {
    List keys;
    std::vector<Aggregate> aggregates;
  };

  void group() {
    groups_.clear();
    index_.clear();
    charge_.clear();
    at_ = 0;
    if (grouping_.keys.empty()) add_group({});  // of no rows too
    while (input_->next()) {
      List keys;
      for (const BoundLet& key : grouping_.keys)
        keys.push_back(evaluate(key.value, run_));
      add_row(groups_[find_group(std::move(keys))]);
    }
    grouped_ = true;
  }
  std::size_t find_group(List keys) {
    if (keys.empty()) return 0;
    const auto known = index_.find(keys);
    if (known != index_.end()) return known->second;
    index_.emplace(keys, groups_.size());
    charge_.add(2 * bytes_of(keys));
    add_group(std::move(keys));
    return groups_.size() - 1;
  }
  void add_group(List keys) {
    Group group{std::move(keys), {}};
    for (const BoundAggregate& aggregate : grouping_.aggregates)
      group.aggregates.emplace_back(aggregate.kind, aggregate.distinct);
    groups_.push_back(std::move(group));
  }
  void add_row(Group& group) {
    run_.guard.check();
    for (std::size_t i = 0; i < grouping_.aggregates.size(); ++i) {
      const BoundAggregate& spec = grouping_.aggregates[i];
      Aggregate& aggregate = group.aggregates[i];
      if (!spec.argument) {
        aggregate.add_row();
        continue;
      }
      const std::size_t before = aggregate.heap_bytes();
      const Value value = evaluate(*spec.argument, run_);
      guarded(spec, [&] { aggregate.add(value); });
      charge_.add(aggregate.heap_bytes() - before);
    }
  }
  Value result_of(const Group& group, std::size_t i) {
    Value result;
    guarded(grouping_.aggregates[i], [&] { result = group.aggregates[i].result(); });
    return result;
  }
  template <typename Work>
  void guarded(const BoundAggregate& spec, Work work) {
    try {
      work();
    } catch (const ComputationError& error) {
      run_.fail(spec.argument ? spec.argument->position : ast::Position(), error.what());
    }
  }

  const BoundGrouping& grouping_;
  CursorPtr input_;
  Execution& run_;
  Charge charge_;
  std::vector<Group> groups_;  // in the order of their first rows
  std::unordered_map<List, std::size_t, ListHash, ListSame> index_;
  std::size_t at_ = 0;
  bool grouped_ = false;
};

class DistinctCursor final : public Cursor {
 public:
  DistinctCursor(const DistinctRows& op, CursorPtr input, Execution& run)
      : op_(op), input_(std::move(input)), run_(run), charge_(run.guard) {}
  bool next() override {
    while (input_->next()) {
      List row = read_row(op_.columns, run_);
      const std::size_t bytes = bytes_of(row);
      if (!seen_.insert(std::move(row)).second) continue;
      charge_.add(bytes);
      return true;
    }
    return false;
  }
  void rewind() override {
    seen_.clear();
    charge_.clear();
    input_->rewind();
  }

 private:
  const DistinctRows& op_;
  CursorPtr input_;
  Execution& run_;
  Charge charge_;
  std::unordered_set<List, ListHash, ListSame> seen_;
};

// UNION runs its parts one after the other. EXCEPT and INTERSECT fold from the left: what the parts
// so far left, counted, against the next part.
class CombineCursor final : public Cursor {
 public:
  CombineCursor(const CombineRows& op, std::vector<CursorPtr> inputs, Execution& run)
      : op_(op), inputs_(std::move(inputs)), run_(run), charge_(run.guard) {}
  bool next() override {
    if (op_.op == ast::SetOperator::set_union) return next_of_union();
    if (!folded_) fold();
    if (at_ == rows_.size()) return false;
    write_row(op_.columns, rows_[at_++], run_);
    return true;
  }
  void rewind() override {
    part_ = 0;
    folded_ = false;
    seen_.clear();
    charge_.clear();
    for (CursorPtr& input : inputs_)
      input->rewind();
  }

 private:
  using Counts = std::unordered_map<List, std::uint64_t, ListHash, ListSame>;

  bool keeps_duplicates() const { return op_.duplicates == ast::Duplicates::kept; }

  bool next_of_union() {
    for (; part_ < inputs_.size(); ++part_) {
      while (inputs_[part_]->next()) {
        List row = read_row(op_.part_columns[part_], run_);
        write_row(op_.columns, row, run_);
        if (keeps_duplicates()) return true;
        const std::size_t bytes = bytes_of(row);
        if (!seen_.insert(std::move(row)).second) continue;
        charge_.add(bytes);
        return true;
      }
    }
    return false;
  }

  void fold() {
    rows_ = read_part(0);
    for (std::size_t part = 1; part < inputs_.size(); ++part) {
      Counts others;
      for (List& row : read_part(part))
        ++others[std::move(row)];
      std::vector<List> left;
      const bool intersects = op_.op == ast::SetOperator::set_intersect;
      for (List& row : rows_) {
        const auto other = others.find(row);
        const bool found = other != others.end() && other->second > 0;
        if (found && keeps_duplicates()) --other->second;
        if (found == intersects) left.push_back(std::move(row));
      }
      rows_ = std::move(left);
    }
    if (!keeps_duplicates()) {
      std::unordered_set<List, ListHash, ListSame> seen;
      std::erase_if(rows_, [&](const List& row) { return !seen.insert(row).second; });
    }
    at_ = 0;
    folded_ = true;
  }
  std::vector<List> read_part(std::size_t part) {
    std::vector<List> rows;
    while (inputs_[part]->next()) {
      rows.push_back(read_row(op_.part_columns[part], run_));
      charge_.add(bytes_of(rows.back()));
    }
    return rows;
  }

  const CombineRows& op_;
  std::vector<CursorPtr> inputs_;
  Execution& run_;
  Charge charge_;
  std::unordered_set<List, ListHash, ListSame> seen_;
  std::vector<List> rows_;
  std::size_t part_ = 0, at_ = 0;
  bool folded_ = false;
};

}  // namespace

CursorPtr open_sort(const SortRows& op, CursorPtr input, Execution& run) {
  return std::make_unique<SortCursor>(op, std::move(input), run);
}
CursorPtr open_group(const GroupRows& op, CursorPtr input, Execution& run) {
  return std::make_unique<GroupCursor>(op, std::move(input), run);
}
CursorPtr open_distinct(const DistinctRows& op, CursorPtr input, Execution& run) {
  return std::make_unique<DistinctCursor>(op, std::move(input), run);
}
CursorPtr open_combine(const CombineRows& op, std::vector<CursorPtr> inputs, Execution& run) {
  return std::make_unique<CombineCursor>(op, std::move(inputs), run);
}

}  // namespace weft::query
