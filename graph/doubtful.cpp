#include "graph/doubtful.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "graph/decisions.h"
#include "graph/name_blocks.h"
#include "graph/name_forms.h"
#include "graph/name_links.h"
#include "graph/names.h"

namespace weft {
namespace {

constexpr std::size_t kWordsMin = 3;       // "Bank of China", not "New York"
constexpr std::size_t kAlikeNamesMax = 8;  // "Bank of …": a pattern, not a slip
constexpr std::size_t kNeighboursCompared = 64;
constexpr int kTwoClassesScore = 60;
constexpr int kOneWordScore = 35, kNeighbourScore = 10, kOneWordScoreMax = kLinkScore - 1;
constexpr int kSureScore = 95;  // linked so well that nobody doubts it
constexpr std::size_t kNeighboursShown = 3;

std::string class_name(const std::string& link_class) {
  if (link_class.empty()) return "unknown";
  return link_class.substr(link_class.find_last_of("#/:") + 1);
}

class Search {
 public:
  explicit Search(const Snapshot& snapshot)
      : snapshot_(snapshot), block_(read_all_blocks(snapshot.view())) {}

  std::vector<DoubtfulPair> run() {
    index_decisions();
    Linking linking = link_names(block_);
    const std::string base = snapshot_.base();
    for (const EntityGroup& group : linking.groups) {
      for (const NameNode& node : group.nodes)
        iris_.emplace(node, entity_iri(base, group.representative));
    }
    for (WeighedPair& pair : linking.weighed) {
      if (pair.score < kSureScore) add(pair.name, pair.other, pair.score, std::move(pair.reasons));
    }
    add_two_classes();
    add_one_word_apart();
    std::vector<DoubtfulPair> pairs;
    for (auto& [key, pair] : pairs_)
      pairs.push_back(std::move(pair));
    std::sort(pairs.begin(), pairs.end(), [](const DoubtfulPair& a, const DoubtfulPair& b) {
      return std::make_tuple(distance(a), std::tie(a.node, a.other_node)) <
             std::make_tuple(distance(b), std::tie(b.node, b.other_node));
    });
    return pairs;
  }

 private:
  static int distance(const DoubtfulPair& pair) {
    return pair.score < kLinkScore ? kLinkScore - pair.score : pair.score - kLinkScore;
  }

  void index_decisions() {
    for (const Decision& decision : block_.decisions) {
      if (decision.kind != DecisionKind::merge && decision.kind != DecisionKind::split) continue;
      for (const std::string& name : names_of_decision(decision))
        decisions_of_[name].push_back(&decision);
    }
  }
  static bool speaks_of(const Decision& decision, const NameNode& node) {
    const auto is_it = [&](const DecidedName& name) {
      return name.link_class.value_or(node.link_class) == node.link_class &&
             normalise_name(name.text) == node.name;
    };
    return std::any_of(decision.names.begin(), decision.names.end(), is_it) ||
           std::any_of(decision.others.begin(), decision.others.end(), is_it);
  }
  bool is_decided(const NameNode& a, const NameNode& b) const {
    const auto decisions = decisions_of_.find(a.name);
    if (decisions == decisions_of_.end()) return false;
    return std::any_of(decisions->second.begin(), decisions->second.end(),
                       [&](const Decision* decision) {
                         return speaks_of(*decision, a) && speaks_of(*decision, b);
                       });
  }

  std::string spelling(const NameNode& node) const {
    std::string best;
    std::uint64_t most = 0;
    for (const auto& [text, records] : block_.nodes.at(node).spellings) {
      if (records <= most) continue;
      best = text;
      most = records;
    }
    return best;
  }

  // Of two reasons to doubt one pair of entities the stronger one counts.
  void add(const NameNode& node, const NameNode& other, int score,
           std::vector<std::string> reasons) {
    const auto iri = iris_.find(node), other_iri = iris_.find(other);
    if (iri == iris_.end() || other_iri == iris_.end() || is_decided(node, other)) return;
    DoubtfulPair pair{spelling(node), spelling(other), node,
                      other,          iri->second,     other_iri->second,
                      score,          false,           std::move(reasons)};
    pair.linked = pair.iri == pair.other_iri;
    if (!pair.linked) pair.score = std::min(pair.score, kLinkScore - 1);
    auto key = std::minmax(pair.iri, pair.other_iri);
    std::pair<std::string, std::string> names(key.first, key.second);
    if (pair.linked) names.second += '\n' + node.name + '\n' + other.name;
    const auto [found, added] = pairs_.try_emplace(std::move(names), pair);
    if (!added && distance(pair) < distance(found->second)) found->second = std::move(pair);
  }

  void add_two_classes() {
    for (auto node = block_.nodes.begin(); node != block_.nodes.end(); ++node) {
      for (auto other = std::next(node);
           other != block_.nodes.end() && other->first.name == node->first.name; ++other) {
        if (iris_.at(node->first) == iris_.at(other->first)) continue;
        add(node->first, other->first, kTwoClassesScore,
            {fmt::format("one name used for two things: {} in {} records, {} in {}",
                         class_name(node->first.link_class), node->second.records,
                         class_name(other->first.link_class), other->second.records)});
      }
    }
  }

  void add_one_word_apart() {
    using Pattern = std::tuple<std::string, std::size_t, std::string>;  // class, place, the rest
    std::map<Pattern, std::vector<const NameNode*>> alike;
    for (const auto& [node, counts] : block_.nodes) {
      const auto words = words_of(node.name);
      if (words.size() < kWordsMin) continue;
      for (std::size_t left_out = 0; left_out < words.size(); ++left_out) {
        std::string rest;
        for (std::size_t i = 0; i < words.size(); ++i) {
          if (i != left_out) rest.append(words[i]).append(1, ' ');
        }
        alike[{node.link_class, left_out, std::move(rest)}].push_back(&node);
      }
    }
    for (const auto& [pattern, nodes] : alike) {
      if (nodes.size() < 2 || nodes.size() > kAlikeNamesMax) continue;
      for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < nodes.size(); ++j)
          weigh_one_word(*nodes[i], *nodes[j], std::get<1>(pattern));
      }
    }
  }

  void weigh_one_word(const NameNode& a, const NameNode& b, std::size_t place) {
    const std::string word_a(words_of(a.name)[place]), word_b(words_of(b.name)[place]);
    if (iris_.at(a) == iris_.at(b) || are_one(word_a, word_b)) return;
    const auto shared = shared_neighbours(snapshot_.view(), a, b, kNeighboursCompared);
    std::vector<std::string> reasons{
        fmt::format("the same but for one word: {}, {}", word_a, word_b)};
    std::string names;
    std::size_t shown = 0;
    for (const std::string& name : shared) {
      if (shown++ < kNeighboursShown) names += (names.empty() ? "" : ", ") + name;
    }
    if (!names.empty()) reasons.push_back("facts of both name " + names);
    const int score = kOneWordScore + kNeighbourScore * static_cast<int>(shared.size());
    add(a, b, std::min(score, kOneWordScoreMax), std::move(reasons));
  }

  // Whether some entity bears both names: then the words differ as aliases do.
  bool are_one(const std::string& a, const std::string& b) const {
    for (auto node = iris_.lower_bound({a, ""}); node != iris_.end() && node->first.name == a;
         ++node) {
      for (auto other = iris_.lower_bound({b, ""}); other != iris_.end() && other->first.name == b;
           ++other) {
        if (node->second == other->second) return true;
      }
    }
    return false;
  }

  const Snapshot& snapshot_;
  NameBlock block_;
  std::map<NameNode, std::string> iris_;
  std::map<std::string, std::vector<const Decision*>> decisions_of_;  // merges and splits
  std::map<std::pair<std::string, std::string>, DoubtfulPair> pairs_;
};

}  // namespace

std::vector<DoubtfulPair> find_doubtful_pairs(const Snapshot& snapshot) {
  return Search(snapshot).run();
}

}  // namespace weft
