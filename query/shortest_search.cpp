#include "query/path_search.h"
#include "query/search_tree.h"

namespace weft::query {
namespace {

RunsKept runs_kept(const PathPattern& pattern) {
  switch (pattern.selector) {
    case ast::SelectorKind::all_shortest:
      return {1, true};
    case ast::SelectorKind::shortest_paths:
      return {pattern.count, false};
    case ast::SelectorKind::shortest_groups:
      return {pattern.count, true};
    default:
      return {1, false};
  }
}

// From one end to all others, or until enough paths to the other one are found.
class ShortestSearch final : public PathSearch {
 public:
  ShortestSearch(const PathPattern& pattern, SearchDirection direction, Execution& run)
      : pattern_(pattern),
        run_(run),
        kept_(runs_kept(pattern)),
        tree_(pattern, direction, kept_, run),
        trail_(tree_) {}

  void start(TermId begin, std::optional<TermId> end) override {
    end_ = end;
    accepted_.clear();
    next_accepted_ = 0;
    trail_.clear();
    tree_.start(begin);
    accept();
  }

  bool next() override {
    if (trail_.is_active() && trail_.next()) return bind();
    while (next_accepted_ == accepted_.size()) {
      const bool done = end_ && accepted_.size() >= kept_.count;
      if (done || tree_.level_size() == 0) return false;
      tree_.advance();
      accept();
    }
    trail_.start(accepted_[next_accepted_++]);
    return bind();
  }

 private:
  void accept() {
    for (std::size_t i = tree_.level_begin(); i < tree_.visits().size(); ++i) {
      const RunPlace& place = tree_.visits()[i].place;
      if (place.state == tree_.automaton().end && (!end_ || place.node == *end_))
        accepted_.push_back(static_cast<VisitIndex>(i));
    }
  }
  bool bind() {
    run_.guard.check();
    std::vector<RunStep> steps = trail_.steps();
    if (tree_.automaton().direction == SearchDirection::backward) reverse_run(steps);
    return bind_run(pattern_, steps, run_);
  }

  const PathPattern& pattern_;
  Execution& run_;
  RunsKept kept_;
  SearchTree tree_;
  TrailCursor trail_;
  std::optional<TermId> end_;
  std::vector<VisitIndex> accepted_;
  std::size_t next_accepted_ = 0;
};

}  // namespace

std::unique_ptr<PathSearch> make_shortest_search(const PathPattern& pattern,
                                                 SearchDirection direction, Execution& run) {
  return std::make_unique<ShortestSearch>(pattern, direction, run);
}

}  // namespace weft::query
