#include "query/path_search.h"
#include "query/search_tree.h"

namespace weft::query {
namespace {

// From both ends at once, each time from the side with fewer places at its border, until an edge
// leads from the one side into the other. The first edges that do so lie on shortest paths: had
// there been a shorter one, a step before would have crossed. All of them cross at the same two
// depths, so the pairs of crossing visits give every shortest path once.
class MeetingSearch final : public PathSearch {
 public:
  MeetingSearch(const PathPattern& pattern, Execution& run)
      : pattern_(pattern),
        run_(run),
        all_(pattern.selector == ast::SelectorKind::all_shortest),
        forward_(pattern, SearchDirection::forward, {1, all_}, run),
        backward_(pattern, SearchDirection::backward, {1, all_}, run),
        head_(forward_),
        tail_(backward_) {}

  void start(TermId begin, std::optional<TermId> end) override {
    crossings_.clear();
    at_ = 0;
    active_ = met_ = false;
    forward_.start(begin);
    backward_.start(*end);
    end_ = *end;
  }

  bool next() override {
    if (!met_ && !meet()) return false;
    if (empty_path_) return next_empty();
    while (true) {
      if (active_ && (tail_.next() || next_head())) return bind();
      active_ = false;
      if (at_ == crossings_.size() || (!all_ && at_ > 0)) return false;
      const Crossing& crossing = crossings_[at_++];
      head_.start(crossing.before);
      tail_.start(crossing.behind);
      active_ = true;
      return bind();
    }
  }

 private:
  struct Crossing {
    VisitIndex before, behind;  // in the forward, in the backward tree
    const EdgeArc* arc;
    Triple edge;
  };

  bool next_head() {
    if (!head_.next()) return false;
    tail_.start(crossings_[at_ - 1].behind);
    return true;
  }

  // The path without edges, where the pattern and the ends admit it.
  bool next_empty() {
    const bool found = std::exchange(first_empty_, false) || (all_ && head_.next());
    return found && bind_run(pattern_, head_.steps(), run_);
  }

  bool meet() {
    met_ = true;
    empty_path_ = false;
    const auto accepted = forward_.find({pattern_.end, end_, {}});
    if (accepted) {
      empty_path_ = first_empty_ = true;
      head_.start(*accepted);
    }
    while (!empty_path_ && crossings_.empty()) {
      if (forward_.level_size() == 0 || backward_.level_size() == 0) return false;
      if (forward_.level_size() <= backward_.level_size()) {
        forward_.advance(
            [&](VisitIndex visit, const EdgeArc& arc, const Triple& edge, TermId node) {
              if (const auto behind = backward_.find({arc.to, node, {}}))
                crossings_.push_back({visit, *behind, &arc, edge});
            });
      } else {
        backward_.advance(
            [&](VisitIndex visit, const EdgeArc& arc, const Triple& edge, TermId node) {
              if (const auto before = forward_.find({arc.from, node, {}}))
                crossings_.push_back({*before, visit, &arc, edge});
            });
      }
    }
    return true;
  }

  bool bind() {
    run_.guard.check();
    std::vector<RunStep> steps = head_.steps();
    std::vector<RunStep> rest = tail_.steps();
    reverse_run(rest);
    const Crossing& crossing = crossings_[at_ - 1];
    rest.front().arc = crossing.arc;
    rest.front().edge = crossing.edge;
    steps.insert(steps.end(), rest.begin(), rest.end());
    return bind_run(pattern_, steps, run_);
  }

  const PathPattern& pattern_;
  Execution& run_;
  bool all_;
  SearchTree forward_, backward_;
  TrailCursor head_, tail_;
  TermId end_{};
  std::vector<Crossing> crossings_;
  std::size_t at_ = 0;
  bool met_ = false, active_ = false, empty_path_ = false, first_empty_ = false;
};

}  // namespace

std::unique_ptr<PathSearch> make_meeting_search(const PathPattern& pattern, Execution& run) {
  return std::make_unique<MeetingSearch>(pattern, run);
}

}  // namespace weft::query
