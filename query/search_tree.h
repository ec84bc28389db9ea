#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "query/compare.h"
#include "query/path_walker.h"

namespace weft::query {

using VisitIndex = std::uint32_t;

// Which of the runs to one place a search keeps.
struct RunsKept {
  std::uint64_t count = 1;  // runs, or lengths of runs
  bool by_length = false;   // all runs of each of the shortest `count` lengths
};

// Breadth first from one node over states and nodes at once. A visit is a place with the steps that
// led there; the walks that these make are never written out.
class SearchTree {
 public:
  struct Origin {  // a step back from a visit
    VisitIndex visit;
    const EdgeArc* arc;  // null: same node
    Triple edge;
  };
  struct Visit {
    RunPlace place;
    std::uint32_t depth;  // edges from the beginning
    std::vector<Origin> origins;
  };

  SearchTree(const PathPattern& pattern, SearchDirection direction, RunsKept kept, Execution& run)
      : automaton_(pattern, direction), walker_(pattern, automaton_, run), run_(run), kept_(kept) {}
  ~SearchTree() { run_.guard.release(bytes_); }
  SearchTree(const SearchTree&) = delete;
  SearchTree& operator=(const SearchTree&) = delete;

  void start(TermId begin);
  // Goes one edge further from the visits of the last level, which becomes the level before.
  // cross(visit, arc, triple, node) hears of each edge taken, before the state behind it is tested.
  template <typename Cross>
  void advance(Cross cross);
  void advance() {
    advance([](VisitIndex, const EdgeArc&, const Triple&, TermId) {});
  }

  const std::vector<Visit>& visits() const { return visits_; }
  std::size_t level_begin() const { return level_begin_; }
  std::size_t level_size() const { return visits_.size() - level_begin_; }
  const AutomatonView& automaton() const { return automaton_; }
  // The first visit of a place; absent where there is none.
  std::optional<VisitIndex> find(const RunPlace& place) const;

 private:
  struct PlaceHash {
    std::size_t operator()(const RunPlace& place) const {
      const std::size_t seed = bits(place.node) * 0x9E3779B97F4A7C15u + place.state;
      return place.registers.empty() ? seed : seed ^ ListHash()(place.registers);
    }
  };
  struct PlaceSame {
    bool operator()(const RunPlace& left, const RunPlace& right) const {
      return left.state == right.state && left.node == right.node &&
             (left.registers.empty() || ListSame()(left.registers, right.registers));
    }
  };

  void settle();
  void arrive(RunPlace place, std::optional<Origin> origin);
  void charge(std::size_t bytes) {
    bytes_ += bytes;
    run_.guard.charge(bytes);
  }

  AutomatonView automaton_;
  PathWalker walker_;
  Execution& run_;
  RunsKept kept_;
  std::vector<Visit> visits_;  // by depth
  std::unordered_map<RunPlace, std::vector<VisitIndex>, PlaceHash, PlaceSame> known_;
  std::size_t level_begin_ = 0, bytes_ = 0;
  std::uint32_t depth_ = 0;
};

template <typename Cross>
void SearchTree::advance(Cross cross) {
  const std::size_t level_end = visits_.size();
  ++depth_;
  for (std::size_t i = level_begin_; i < level_end; ++i) {
    const RunPlace from = visits_[i].place;
    const auto index = static_cast<VisitIndex>(i);
    walker_.follow(
        from,
        [&](RunPlace place, const EdgeArc& arc, const Triple& triple) {
          arrive(std::move(place), Origin{index, &arc, triple});
        },
        [&](const EdgeArc& arc, const Triple& triple, TermId node) {
          cross(index, arc, triple, node);
        });
  }
  level_begin_ = level_end;
  settle();
}

// Every way back from a visit to the beginning of its tree, one at a time.
class TrailCursor {
 public:
  explicit TrailCursor(const SearchTree& tree) : tree_(tree) {}
  void clear() { choices_.clear(); }
  void start(VisitIndex visit);
  bool next();  // false: no further way
  bool is_active() const { return !choices_.empty(); }
  std::vector<RunStep> steps() const;  // from the beginning of the tree to the visit

 private:
  struct Choice {
    VisitIndex visit;
    std::size_t origin;
  };
  void go_back();

  const SearchTree& tree_;
  std::vector<Choice> choices_;
};

}  // namespace weft::query
