#include "ingest/tree_decoder.h"

#include <algorithm>
#include <limits>

namespace weft {

namespace {

using Heads = std::vector<std::uint32_t>;

double bounded(float score) {
  constexpr float kBound = 1e6f;
  return score > -kBound ? std::min(score, kBound) : -kBound;
}

Heads best_heads(const ArcScores& arcs) {
  Heads heads(arcs.word_count);
  for (std::size_t word = 0; word < arcs.word_count; ++word) {
    std::size_t best = arcs.word_count;
    for (std::size_t head = 0; head < arcs.word_count; ++head) {
      if (head != word && bounded(arcs.at(word, head)) > bounded(arcs.at(word, best))) best = head;
    }
    heads[word] = static_cast<std::uint32_t>(best);
  }
  return heads;
}

// Whether every word's way up ends at the root, and just one word hangs on it.
bool is_tree(const Heads& heads) {
  const auto root = static_cast<std::uint32_t>(heads.size());
  if (std::count(heads.begin(), heads.end(), root) != 1) return false;
  constexpr std::uint32_t kUnseen = 0;
  std::vector<std::uint32_t> seen_from(heads.size(), kUnseen);  // the walk's first word, plus 1
  for (std::uint32_t word = 0; word < heads.size(); ++word) {
    for (std::uint32_t at = word; at != root && seen_from[at] != word + 1; at = heads[at]) {
      if (seen_from[at] != kUnseen) break;  // an earlier walk went on from here
      seen_from[at] = word + 1;
      if (heads[at] != root && seen_from[heads[at]] == word + 1) return false;
    }
  }
  return true;
}

// A path grows from a word to its best head, to that one's best head, and so on. Where it meets
// itself, the cycle becomes one node, whose arcs cost what they lose against the cycle's own; where
// it meets the root or a finished path, all of it is finished.
class Branching {
 public:
  explicit Branching(const ArcScores& arcs)
      : slot_count_(arcs.word_count + 1),
        root_(arcs.word_count),
        best_(slot_count_ * slot_count_),
        node_of_(slot_count_),
        is_active_(slot_count_, true),
        place_(slot_count_, Place::open) {
    place_[root_] = Place::finished;
    double lowest = std::numeric_limits<double>::max(), highest = -lowest;
    for (std::size_t word = 0; word < arcs.word_count; ++word) {
      for (std::size_t head = 0; head <= arcs.word_count; ++head) {
        if (head == word) continue;
        const double score = bounded(arcs.at(word, head));
        lowest = std::min(lowest, score);
        highest = std::max(highest, score);
        best(word, head) = {score, static_cast<std::uint32_t>(word),
                            static_cast<std::uint32_t>(head)};
      }
    }
    const double second_root = 1 + (highest - lowest) * static_cast<double>(arcs.word_count);
    for (std::size_t word = 0; word < arcs.word_count; ++word)
      best(word, root_).score -= second_root;
    for (std::uint32_t slot = 0; slot < slot_count_; ++slot) {
      node_of_[slot] = slot;
      nodes_.push_back({});
    }
  }

  Heads solve() {
    for (std::uint32_t word = 0; word < root_; ++word) {
      if (is_active_[word] && place_[word] == Place::open) finish_from(word);
    }
    return expand();
  }

 private:
  enum class Place : std::uint8_t { open, on_path, finished };
  struct Arc {
    double score = 0;
    std::uint32_t dependent = 0, head = 0;  // words
  };
  // A word, or a cycle of nodes. A node that stands for itself has a slot of the matrix.
  struct Node {
    std::uint32_t parent = kNone;  // the cycle it became a part of
    Arc chosen;                    // its best arc, once on a path
    std::vector<std::uint32_t> members;
  };
  static constexpr std::uint32_t kNone = 0xFFFFFFFFu;

  Arc& best(std::size_t slot, std::size_t head_slot) {
    return best_[slot * slot_count_ + head_slot];
  }

  void finish_from(std::uint32_t start) {
    std::vector<std::uint32_t> path = {start};
    place_[start] = Place::on_path;
    for (;;) {
      const std::uint32_t top = path.back();
      const std::uint32_t head = best_head(top);
      nodes_[node_of_[top]].chosen = best(top, head);
      if (place_[head] == Place::finished) break;
      if (place_[head] == Place::on_path) {
        const auto cycle = std::find(path.begin(), path.end(), head);
        contract({cycle, path.end()});
        path.erase(cycle + 1, path.end());
      } else {
        place_[head] = Place::on_path;
        path.push_back(head);
      }
    }
    for (const std::uint32_t slot : path)
      place_[slot] = Place::finished;
  }

  std::uint32_t best_head(std::uint32_t slot) {
    std::uint32_t found = kNone;
    for (std::uint32_t head = 0; head < slot_count_; ++head) {
      if (!is_active_[head] || head == slot) continue;
      if (found == kNone || best(slot, head).score > best(slot, found).score) found = head;
    }
    return found;
  }

  // The cycle's first slot becomes that of the new node; the others fall out.
  void contract(const std::vector<std::uint32_t>& cycle) {
    const std::uint32_t into = cycle.front();
    for (const std::uint32_t slot : cycle) {
      const double given_up = nodes_[node_of_[slot]].chosen.score;
      for (std::uint32_t other = 0; other < slot_count_; ++other)
        best(slot, other).score -= given_up;
    }
    for (std::size_t i = 1; i < cycle.size(); ++i) {
      is_active_[cycle[i]] = false;
      for (std::uint32_t other = 0; other < slot_count_; ++other) {
        keep_better(best(into, other), best(cycle[i], other));
        keep_better(best(other, into), best(other, cycle[i]));
      }
    }
    const auto node = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({});
    for (const std::uint32_t slot : cycle) {
      nodes_[node_of_[slot]].parent = node;
      nodes_[node].members.push_back(node_of_[slot]);
    }
    node_of_[into] = node;
  }

  static void keep_better(Arc& arc, const Arc& other) {
    if (other.score > arc.score) arc = other;
  }

  // A node's chosen arc enters it at one word; the cycles around that word open there, and their
  // other members keep the arcs of the cycle.
  Heads expand() {
    std::vector<std::uint32_t> left;
    for (std::uint32_t slot = 0; slot < root_; ++slot) {
      if (is_active_[slot]) left.push_back(node_of_[slot]);
    }
    Heads heads(root_);
    while (!left.empty()) {
      const Arc arc = nodes_[left.back()].chosen;
      left.pop_back();
      heads[arc.dependent] = arc.head;
      std::uint32_t entered = arc.dependent;
      while (nodes_[entered].parent != kNone) {
        const std::uint32_t cycle = nodes_[entered].parent;
        nodes_[entered].parent = kNone;
        for (const std::uint32_t member : nodes_[cycle].members) {
          if (member == entered) continue;
          nodes_[member].parent = kNone;
          left.push_back(member);
        }
        entered = cycle;
      }
    }
    return heads;
  }

  std::size_t slot_count_;
  std::size_t root_;
  std::vector<Arc> best_;  // [slot][head slot]: the best arc between the words of both
  std::vector<std::uint32_t> node_of_;
  std::vector<Node> nodes_;
  std::vector<bool> is_active_;
  std::vector<Place> place_;
};

}  // namespace

std::vector<std::uint32_t> decode_tree(const ArcScores& arcs) {
  Heads heads = best_heads(arcs);
  if (heads.empty() || is_tree(heads)) return heads;
  return Branching(arcs).solve();
}

}  // namespace weft
