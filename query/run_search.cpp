#include <algorithm>
#include <deque>
#include <unordered_map>

#include "query/path_search.h"
#include "query/path_walker.h"

namespace weft::query {
namespace {

// A run, as its last step and the run that it went on from.
struct Node;
using NodePtr = std::shared_ptr<const Node>;
struct Node {
  RunPlace place;
  const EdgeArc* arc;
  Triple edge;
  std::size_t depth;  // edges
  NodePtr before;
};

std::vector<RunStep> steps_of(const Node& last, SearchDirection direction) {
  std::vector<RunStep> steps;
  for (const Node* node = &last; node != nullptr; node = node->before.get())
    steps.push_back({node->place.state, node->place.node, node->arc, node->edge});
  std::reverse(steps.begin(), steps.end());
  if (direction == SearchDirection::backward) reverse_run(steps);
  return steps;
}

const Node& first_of(const Node& last) {
  const Node* node = &last;
  while (node->before != nullptr)
    node = node->before.get();
  return *node;
}

// Whether the mode admits one more edge behind the run.
bool may_go_on(const Node& last, const Triple& edge, TermId to, ast::PathMode mode) {
  if (mode == ast::PathMode::walk) return true;
  const TermId begin = first_of(last).place.node;
  const bool closes = mode == ast::PathMode::simple && to == begin;
  // A simple path that is back at its beginning is over.
  if (mode == ast::PathMode::simple && last.depth > 0 && last.place.node == begin) return false;
  for (const Node* node = &last; node != nullptr; node = node->before.get()) {
    if (mode == ast::PathMode::trail && node->arc != nullptr && node->edge == edge) return false;
    if (mode != ast::PathMode::trail && !closes && node->place.node == to) return false;
  }
  return true;
}

class RunSearch final : public PathSearch {
 public:
  RunSearch(const PathPattern& pattern, SearchDirection direction, Execution& run)
      : pattern_(pattern),
        automaton_(pattern, direction),
        walker_(pattern, automaton_, run),
        run_(run),
        selects_(pattern.selector != ast::SelectorKind::all) {}
  ~RunSearch() override { clear(); }

  void start(TermId begin, std::optional<TermId> end) override {
    clear();
    end_ = end;
    walker_.begin(begin, [&](RunPlace place) { add(std::move(place), nullptr, {}, 0, nullptr); });
    put_new();
  }

  bool next() override {
    while (!open_.empty()) {
      run_.guard.check();
      if (selects_ && end_ && is_satisfied(counts_[*end_], open_.front()->depth)) return false;
      const NodePtr node = take();
      expand(node);
      const bool accepted =
          node->place.state == automaton_.end && (!end_ || node->place.node == *end_);
      if (accepted && is_wanted(*node)) return true;
    }
    return false;
  }

 private:
  // What has been given of the paths to one end.
  struct Given {
    std::uint64_t paths = 0, lengths = 0;
    std::size_t last_length = 0;
  };

  void clear() {
    open_.clear();
    counts_.clear();
    run_.guard.release(std::exchange(bytes_, 0));
  }

  // Breadth first reads what is open from the front, depth first from the back.
  NodePtr take() {
    NodePtr node = std::move(selects_ ? open_.front() : open_.back());
    if (selects_) {
      open_.pop_front();
      return node;
    }
    open_.pop_back();
    release(sizeof(Node) + 32);
    return node;
  }

  void expand(const NodePtr& from) {
    walker_.stay(from->place,
                 [&](RunPlace place) { add(std::move(place), nullptr, {}, from->depth, from); });
    // What stays at the node is as long as the run itself: in breadth first it comes before longer
    // ones, which wait at the end of the line.
    if (selects_) put_front();
    walker_.follow(
        from->place,
        [&](RunPlace place, const EdgeArc& arc, const Triple& triple) {
          if (may_go_on(*from, triple, place.node, pattern_.mode))
            add(std::move(place), &arc, triple, from->depth + 1, from);
        },
        [](const EdgeArc&, const Triple&, TermId) {});
    put_new();
  }

  void add(RunPlace place, const EdgeArc* arc, const Triple& edge, std::size_t depth,
           NodePtr before) {
    const std::size_t bytes = sizeof(Node) + 32;
    bytes_ += bytes;
    run_.guard.charge(bytes);
    new_.push_back(
        std::make_shared<const Node>(Node{std::move(place), arc, edge, depth, std::move(before)}));
  }
  void put_new() {
    if (!selects_) std::reverse(new_.begin(), new_.end());
    open_.insert(open_.end(), new_.begin(), new_.end());
    new_.clear();
  }
  void put_front() {
    open_.insert(open_.begin(), new_.begin(), new_.end());
    new_.clear();
  }
  void release(std::size_t bytes) {
    bytes_ -= bytes;
    run_.guard.release(bytes);
  }

  // Whether paths of this length to the end that `given` counts are wanted no more.
  bool is_satisfied(const Given& given, std::size_t length) const {
    switch (pattern_.selector) {
      case ast::SelectorKind::all:
        return false;
      case ast::SelectorKind::any:
      case ast::SelectorKind::any_shortest:
        return given.paths >= 1;
      case ast::SelectorKind::shortest_paths:
        return given.paths >= pattern_.count;
      case ast::SelectorKind::all_shortest:
        return given.lengths >= 1 && length > given.last_length;
      case ast::SelectorKind::shortest_groups:
        return given.lengths >= pattern_.count && length > given.last_length;
    }
    return false;
  }

  bool is_wanted(const Node& node) {
    Given& given = counts_[node.place.node];
    if (selects_ && is_satisfied(given, node.depth)) return false;
    if (!bind_run(pattern_, steps_of(node, automaton_.direction), run_)) return false;
    if (given.lengths == 0 || given.last_length != node.depth) ++given.lengths;
    given.last_length = node.depth;
    ++given.paths;
    return true;
  }

  const PathPattern& pattern_;
  AutomatonView automaton_;
  PathWalker walker_;
  Execution& run_;
  bool selects_;
  std::optional<TermId> end_;
  std::deque<NodePtr> open_;
  std::vector<NodePtr> new_;
  std::unordered_map<TermId, Given> counts_;
  std::size_t bytes_ = 0;
};

}  // namespace

std::unique_ptr<PathSearch> make_run_search(const PathPattern& pattern, SearchDirection direction,
                                            Execution& run) {
  return std::make_unique<RunSearch>(pattern, direction, run);
}

bool is_reversible(const PathPattern& pattern) {
  return pattern.registers.empty() && !pattern.reads_first;
}

std::unique_ptr<PathSearch> make_path_search(const PathPattern& pattern, SearchDirection direction,
                                             EndsKnown ends, Execution& run) {
  const bool restricted = std::any_of(pattern.scopes.begin(), pattern.scopes.end(),
                                      [](const PathScope& scope) { return scope.mode; });
  const bool merges = pattern.selector != ast::SelectorKind::all &&
                      pattern.mode == ast::PathMode::walk && pattern.final_conditions.empty() &&
                      !restricted;
  if (!merges) return make_run_search(pattern, direction, run);
  const bool one_length = pattern.selector == ast::SelectorKind::any ||
                          pattern.selector == ast::SelectorKind::any_shortest ||
                          pattern.selector == ast::SelectorKind::all_shortest;
  if (ends == EndsKnown::both && one_length && is_reversible(pattern))
    return make_meeting_search(pattern, run);
  return make_shortest_search(pattern, direction, run);
}

}  // namespace weft::query
