#include "query/open_cursor.h"

#include <chrono>

namespace weft::query {
namespace {

// Counts what another cursor does.
class ProfiledCursor : public Cursor {
 public:
  ProfiledCursor(CursorPtr inner, OperatorProfile& profile)
      : inner_(std::move(inner)), profile_(profile) {}
  bool next() override {
    const auto begin = std::chrono::steady_clock::now();
    const bool found = inner_->next();
    count_time(begin);
    profile_.rows += found ? 1 : 0;
    return found;
  }
  void rewind() override {
    const auto begin = std::chrono::steady_clock::now();
    inner_->rewind();
    count_time(begin);
  }

 private:
  void count_time(std::chrono::steady_clock::time_point begin) {
    profile_.nanoseconds +=
        static_cast<std::uint64_t>((std::chrono::steady_clock::now() - begin).count());
  }
  CursorPtr inner_;
  OperatorProfile& profile_;
};

class Opener {
 public:
  Opener(Execution& run, Profile* profile) : run_(run), profile_(profile) {}

  CursorPtr open(const Plan& plan) {
    OperatorProfile* counted = profile_ != nullptr ? &(*profile_)[next_++] : nullptr;
    std::vector<CursorPtr> inputs;
    for (const Plan& input : plan.inputs)
      inputs.push_back(open(input));
    CursorPtr cursor =
        std::visit([&](const auto& op) { return open(op, std::move(inputs)); }, plan.op);
    if (counted == nullptr) return cursor;
    return std::make_unique<ProfiledCursor>(std::move(cursor), *counted);
  }

 private:
  using Inputs = std::vector<CursorPtr>;
  CursorPtr open(const Once&, Inputs) { return open_once(); }
  CursorPtr open(const Nothing&, Inputs) { return open_nothing(); }
  CursorPtr open(const ExpandEdge& op, Inputs in) {
    return open_expand(op, std::move(in[0]), run_);
  }
  CursorPtr open(const ScanClass& op, Inputs in) {
    return open_class_scan(op, std::move(in[0]), run_);
  }
  CursorPtr open(const ScanNodes& op, Inputs in) {
    return open_node_scan(op, std::move(in[0]), run_);
  }
  CursorPtr open(const FindNamed& op, Inputs in) {
    return open_find_named(op, std::move(in[0]), run_);
  }
  CursorPtr open(const FindIri& op, Inputs in) { return open_find_iri(op, std::move(in[0]), run_); }
  CursorPtr open(const FindPaths& op, Inputs in) { return open_paths(op, std::move(in[0]), run_); }
  CursorPtr open(const FilterRows& op, Inputs in) {
    return open_filter(op, std::move(in[0]), run_);
  }
  CursorPtr open(const ComputeValues& op, Inputs in) {
    return open_compute(op, std::move(in[0]), run_);
  }
  CursorPtr open(const UnwindList& op, Inputs in) {
    return open_unwind(op, std::move(in[0]), run_);
  }
  CursorPtr open(const OptionalRows& op, Inputs in) {
    return open_optional(op, std::move(in[0]), std::move(in[1]), run_);
  }
  CursorPtr open(const SortRows& op, Inputs in) { return open_sort(op, std::move(in[0]), run_); }
  CursorPtr open(const SkipRows& op, Inputs in) { return open_skip(op, std::move(in[0])); }
  CursorPtr open(const LimitRows& op, Inputs in) { return open_limit(op, std::move(in[0])); }
  CursorPtr open(const GroupRows& op, Inputs in) { return open_group(op, std::move(in[0]), run_); }
  CursorPtr open(const DistinctRows& op, Inputs in) {
    return open_distinct(op, std::move(in[0]), run_);
  }
  CursorPtr open(const CombineRows& op, Inputs in) { return open_combine(op, std::move(in), run_); }

  Execution& run_;
  Profile* profile_;
  std::size_t next_ = 0;
};

void collect(const Plan& plan, Profile& profile) {
  profile.push_back({&plan, 0, 0});
  for (const Plan& input : plan.inputs)
    collect(input, profile);
}

}  // namespace

CursorPtr open_cursor(const Plan& plan, Execution& run, Profile* profile) {
  return Opener(run, profile).open(plan);
}

Profile make_profile(const Plan& plan) {
  Profile profile;
  collect(plan, profile);
  return profile;
}

}  // namespace weft::query
