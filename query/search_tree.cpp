#include "query/search_tree.h"

#include <algorithm>

namespace weft::query {

void SearchTree::start(TermId begin) {
  visits_.clear();
  known_.clear();
  run_.guard.release(std::exchange(bytes_, 0));
  level_begin_ = depth_ = 0;
  walker_.begin(begin, [&](RunPlace place) { arrive(std::move(place), std::nullopt); });
  settle();
}

std::optional<VisitIndex> SearchTree::find(const RunPlace& place) const {
  const auto found = known_.find(place);
  if (found == known_.end()) return std::nullopt;
  return found->second.front();
}

// Follows the stays of the last level's visits, those that this adds among them.
void SearchTree::settle() {
  for (std::size_t i = level_begin_; i < visits_.size(); ++i) {
    if (automaton_.stays[visits_[i].place.state].empty()) continue;
    const RunPlace from = visits_[i].place;
    const auto index = static_cast<VisitIndex>(i);
    walker_.stay(from, [&](RunPlace place) {
      arrive(std::move(place), Origin{index, nullptr, {}});
    });
  }
}

void SearchTree::arrive(RunPlace place, std::optional<Origin> origin) {
  std::vector<VisitIndex>& known = known_[place];
  if (kept_.by_length && !known.empty() && visits_[known.back()].depth == depth_) {
    // A later visit is no origin of an earlier one of the same depth: that would be a circle.
    if (origin && (origin->arc != nullptr || origin->visit < known.back())) {
      charge(sizeof(Origin));
      visits_[known.back()].origins.push_back(*origin);
    }
    return;
  }
  if (known.size() >= kept_.count) return;
  charge(sizeof(Visit) + sizeof(Origin) + 64);
  known.push_back(static_cast<VisitIndex>(visits_.size()));
  Visit visit{std::move(place), depth_, {}};
  if (origin) visit.origins.push_back(*origin);
  visits_.push_back(std::move(visit));
}

void TrailCursor::start(VisitIndex visit) {
  choices_ = {{visit, 0}};
  go_back();
}

// From the last choice to the beginning, each time by the first way.
void TrailCursor::go_back() {
  while (true) {
    const Choice choice = choices_.back();
    const auto& origins = tree_.visits()[choice.visit].origins;
    if (origins.empty()) return;
    choices_.push_back({origins[choice.origin].visit, 0});
  }
}

// The last choice that has another way left takes it.
bool TrailCursor::next() {
  for (; !choices_.empty(); choices_.pop_back()) {
    Choice& choice = choices_.back();
    if (choice.origin + 1 >= tree_.visits()[choice.visit].origins.size()) continue;
    ++choice.origin;
    go_back();
    return true;
  }
  return false;
}

std::vector<RunStep> TrailCursor::steps() const {
  std::vector<RunStep> steps;
  for (auto choice = choices_.rbegin(); choice != choices_.rend(); ++choice) {
    const SearchTree::Visit& visit = tree_.visits()[choice->visit];
    RunStep step{visit.place.state, visit.place.node, nullptr, {}};
    if (!visit.origins.empty()) {
      step.arc = visit.origins[choice->origin].arc;
      step.edge = visit.origins[choice->origin].edge;
    }
    steps.push_back(step);
  }
  return steps;
}

}  // namespace weft::query
