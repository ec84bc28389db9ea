#include "graph/linking.h"

#include <fmt/core.h>

#include <algorithm>
#include <bit>
#include <functional>
#include <optional>
#include <tuple>

#include "graph/decided_links.h"
#include "graph/iri_text.h"
#include "graph/name_forms.h"
#include "graph/name_groups.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

// A name that one record in a hundred bears as well is a slip of that record.
constexpr std::uint64_t kPairShareMin = 100;
// Where records give a short name to several things, nine of ten must mean one of them.
constexpr std::uint64_t kMeantSharePercent = 90;
// What a rule weighs before the neighbours speak.
constexpr int kReducedScore = 80, kAcronymScore = 75, kTwoLetterScore = 45, kInitialScore = 50,
              kLastNameScore = 40, kRefusedScore = 20, kSlipScore = 55, kUnclearScore = 60;
constexpr int kFirstNeighbourScore = 30, kNeighbourScore = 15, kNeighboursScoreMax = 60;
constexpr std::size_t kNeighboursShown = 3;
constexpr std::size_t kAcronymBytesSure = 3;
// Names that are used within a factor of eight equally often: the longest stands for the group.
constexpr int kCommonnessBits = 3;

std::string commonest(const std::map<std::string, std::uint64_t>& spellings) {
  std::string best;
  std::uint64_t most = 0;
  for (const auto& [spelling, records] : spellings) {
    if (records > most) {
      best = spelling;
      most = records;
    }
  }
  return best;
}

std::string class_word(std::string_view link_class) {
  if (link_class.empty()) return "thing";
  const bool schema = link_class.starts_with(vocabulary::kSchema);
  std::string word(schema ? link_class.substr(vocabulary::kSchema.size()) : link_class);
  if (!schema) return percent_encode(word);
  std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return percent_encode(word);
}

std::vector<NameNode> all_nodes(const NameBlock& block, const DecidedLinks& decided) {
  std::set<NameNode> nodes;
  for (const auto& [node, counts] : block.nodes)
    nodes.insert(node);
  for (const auto& [node, text] : decided.given)
    nodes.insert(node);
  return {nodes.begin(), nodes.end()};
}

bool is_short_for(const NameNode& node, const std::string& longer) {
  if (longer.size() <= node.name.size()) return false;
  const NameRelation relation = relation_of(node.name, longer, node.link_class);
  return relation == NameRelation::reduced || relation == NameRelation::shortened;
}

class Linker {
 public:
  explicit Linker(const NameBlock& block)
      : block_(block),
        decided_(read_decided_links(block)),
        groups_(block, all_nodes(block, decided_), decided_) {}

  Linking run() {
    join_parted();
    join_pairs();
    join_same_core();
    join_reductions();
    join_unknown();
    keep_natural();
    join_decided();
    join_short_forms();
    collect();
    return std::move(linking_);
  }

 private:
  struct Candidate {
    std::size_t root;
    NameNode other;  // the first node of the group that the name may be short for
    int score = 0;
    std::vector<std::string> reasons;
    std::set<std::string> shared;
  };

  // rules 1 to 3
  void join_parted();
  void join_pairs();
  std::set<std::string> meant_by_pairs(const NameNode& node, bool& unclear) const;
  bool is_slip(const NameNode& node, const std::string& other, std::uint64_t together) const;
  void join_same_core();
  void join_reductions();
  void join_unknown();
  std::string dominant_class(const std::vector<NameNode>& names) const;

  // rules 4 and 5
  void keep_natural();
  void join_decided();
  void join_short_forms();
  std::vector<Candidate> candidates(const NameNode& node, const std::set<NameNode>& longer);
  void choose(const NameNode& node, std::vector<Candidate> candidates);
  bool stands_alone(std::size_t node) const;
  int form_score(const NameNode& node, const NameNode& longer, std::string& reason) const;

  void collect();
  NameNode natural_representative(std::size_t root) const;
  NameNode representative(std::size_t root) const;
  void apply_names(std::size_t root, EntityGroup& group) const;
  std::map<std::size_t, std::string> by_root(const std::vector<DecidedLinks::Value>& values) const;
  bool represents(const NameNode& a, const NameNode& b) const;

  std::uint64_t records(const NameNode& node) const {
    const auto found = block_.nodes.find(node);
    return found == block_.nodes.end() ? 0 : found->second.records;
  }
  std::uint64_t count(const std::map<NameBlock::Pair, std::uint64_t>& counts, const NameNode& node,
                      const std::string& other) const {
    const auto found = counts.find({node, other});
    return found == counts.end() ? 0 : found->second;
  }
  bool is_known(const NameNode& node) const { return groups_.index_of(node) < groups_.count(); }
  void weigh(const NameNode& node, const NameNode& other, int score, bool linked,
             std::vector<std::string> reasons) {
    linking_.weighed.push_back({node, other, score, linked, std::move(reasons)});
  }

  const NameBlock& block_;
  DecidedLinks decided_;
  NameGroups groups_;
  std::vector<std::size_t> natural_;            // by node: its root before decisions
  std::vector<NameNode> natural_names_;         // by such a root
  std::map<std::size_t, std::size_t> renamed_;  // such a root -> the one it was merged into
  std::set<NameNode> attached_;                 // by rule 5
  Linking linking_;
};

void Linker::join_parted() {
  for (const DecidedLinks::Split& split : decided_.splits) {
    for (const NameNode& node : split.parted) {
      const bool both = is_known(node) && is_known(split.parted.front());
      if (both)
        groups_.join_decided(groups_.index_of(node), groups_.index_of(split.parted.front()),
                             split.order);
    }
  }
}

bool Linker::is_slip(const NameNode& node, const std::string& other, std::uint64_t together) const {
  const std::uint64_t fewer = std::min(records(node), records({other, node.link_class}));
  return together * kPairShareMin < fewer;
}

// Which of the longer names that records give to a short name it may join: all where they are
// one thing by their forms or by records; else those of the thing that most records mean.
std::set<std::string> Linker::meant_by_pairs(const NameNode& node, bool& unclear) const {
  std::vector<std::pair<std::set<std::string>, std::uint64_t>> things;
  std::set<std::string> all;
  for (auto pair = block_.pairs.lower_bound({node, ""});
       pair != block_.pairs.end() && pair->first.first == node; ++pair) {
    const std::string& longer = pair->first.second;
    if (!is_short_for(node, longer)) continue;
    all.insert(longer);
    std::pair<std::set<std::string>, std::uint64_t> thing{{longer}, pair->second};
    const auto is_same = [&](const auto& other) {
      return std::any_of(other.first.begin(), other.first.end(), [&](const std::string& name) {
        return count(block_.pairs, {name, node.link_class}, longer) > 0 ||
               relation_of(name, longer, node.link_class) != NameRelation::none ||
               relation_of(longer, name, node.link_class) != NameRelation::none;
      });
    };
    for (auto other = things.begin(); other != things.end();) {
      if (is_same(*other)) {
        thing.first.insert(other->first.begin(), other->first.end());
        thing.second += other->second;
        other = things.erase(other);
      } else {
        ++other;
      }
    }
    things.push_back(std::move(thing));
  }
  unclear = things.size() > 1;
  if (!unclear) return all;
  std::uint64_t total = 0;
  for (const auto& thing : things)
    total += thing.second;
  for (const auto& thing : things) {
    if (thing.second * 100 >= total * kMeantSharePercent) return thing.first;
  }
  return {};
}

void Linker::join_pairs() {
  std::set<std::pair<NameNode, std::string>> refused;
  for (const auto& [node, counts] : block_.nodes) {
    bool unclear = false;
    const std::set<std::string> meant = meant_by_pairs(node, unclear);
    if (!unclear) continue;
    for (auto pair = block_.pairs.lower_bound({node, ""});
         pair != block_.pairs.end() && pair->first.first == node; ++pair) {
      const std::string& longer = pair->first.second;
      if (meant.contains(longer) || !is_short_for(node, longer)) continue;
      refused.insert({node, longer});
      refused.insert({{longer, node.link_class}, node.name});
      weigh(node, {longer, node.link_class}, kUnclearScore, false,
            {"articles give this short name to several things"});
    }
  }
  std::vector<std::tuple<std::uint64_t, NameNode, std::string>> pairs;
  for (const auto& [pair, together] : block_.pairs) {
    const auto& [node, other] = pair;
    if (node.name > other || refused.contains(pair)) continue;
    if (!block_.nodes.contains(node) || !block_.nodes.contains({other, node.link_class})) continue;
    const std::uint64_t apart = count(block_.apart, node, other);
    const NameNode other_node{other, node.link_class};
    if (apart > together) {
      weigh(
          node, other_node, kSlipScore, false,
          {fmt::format("{} articles use both for different things, {} for one", apart, together)});
    } else if (is_slip(node, other, together)) {
      weigh(node, other_node, kSlipScore, false,
            {fmt::format("only {} of {} articles use both for one thing", together,
                         std::min(records(node), records(other_node)))});
    } else {
      pairs.emplace_back(~together, node, other);  // the commonest first
    }
  }
  std::sort(pairs.begin(), pairs.end());
  for (const auto& [order, node, other] : pairs) {
    const NameNode other_node{other, node.link_class};
    if (!groups_.join(groups_.index_of(node), groups_.index_of(other_node))) {
      weigh(node, other_node, kUnclearScore, false,
            {"one article uses both for one thing, but their names or others of them clash"});
    }
  }
}

void Linker::join_same_core() {
  for (const auto& [node, others] : block_.same_core) {
    for (const NameNode& other : others) {
      if (!is_known(node) || !is_known(other)) continue;
      const bool apart =
          count(block_.apart, node, other.name) > 0 && count(block_.pairs, node, other.name) == 0;
      if (!apart) groups_.join(groups_.index_of(node), groups_.index_of(other));
    }
  }
}

void Linker::join_reductions() {
  for (const auto& [node, longer] : block_.reductions) {
    if (is_known(node)) choose(node, candidates(node, longer));
  }
}

// The class that most records give to the names; empty where no record gives one.
std::string Linker::dominant_class(const std::vector<NameNode>& names) const {
  std::map<std::string, std::uint64_t> votes;
  for (const NameNode& unknown : names) {
    for (std::size_t i = groups_.index_of(unknown) + 1;
         i < groups_.count() && groups_.node(i).name == unknown.name; ++i) {
      votes[groups_.node(i).link_class] += records(groups_.node(i));
    }
  }
  std::string best;
  for (const auto& [link_class, records] : votes) {
    if (best.empty() || records > votes[best]) best = link_class;
  }
  return best;
}

void Linker::join_unknown() {
  std::map<std::size_t, std::vector<NameNode>> unknown;  // by root before any is joined
  for (std::size_t i = 0; i < groups_.count(); ++i) {
    if (groups_.node(i).link_class.empty()) unknown[groups_.find(i)].push_back(groups_.node(i));
  }
  for (const auto& [root, nodes] : unknown) {
    const std::string link_class = dominant_class(nodes);
    if (link_class.empty()) continue;
    for (const NameNode& node : nodes) {
      const NameNode typed{node.name, link_class};
      if (is_known(typed)) groups_.join(groups_.index_of(typed), groups_.index_of(node));
    }
  }
}

void Linker::keep_natural() {
  natural_names_.resize(groups_.count());
  for (std::size_t i = 0; i < groups_.count(); ++i) {
    natural_.push_back(groups_.find(i));
    if (!groups_.members(i).empty()) natural_names_[i] = natural_representative(i);
  }
}

void Linker::join_decided() {
  for (const DecidedLinks::Merge& merge : decided_.merges) {
    const std::size_t from = groups_.index_of(merge.from), into = groups_.index_of(merge.into);
    if (!groups_.join_decided(from, into, merge.order)) continue;
    if (natural_[from] == natural_[into]) continue;
    renamed_[natural_[from]] = natural_[into];
    const auto back = renamed_.find(natural_[into]);
    if (back != renamed_.end() && back->second == natural_[from]) renamed_.erase(back);
  }
}

// Whether nothing but the name itself is in its group.
bool Linker::stands_alone(std::size_t node) const {
  const auto& members = groups_.members(groups_.find(node));
  return std::all_of(members.begin(), members.end(), [&](std::size_t member) {
    return groups_.node(member).name == groups_.node(node).name;
  });
}

void Linker::join_short_forms() {
  const std::set<NameNode> decided = decided_.nodes();
  std::vector<std::pair<NameNode, std::vector<Candidate>>> chosen;  // before any is joined
  for (const auto& [node, longer] : block_.short_forms) {
    if (!block_.nodes.contains(node) || decided.contains(node)) continue;
    if (stands_alone(groups_.index_of(node))) chosen.emplace_back(node, candidates(node, longer));
  }
  for (auto& [node, candidates] : chosen) {
    const std::size_t before = groups_.find(groups_.index_of(node));
    const std::vector<std::size_t> alone = groups_.members(before);
    choose(node, std::move(candidates));
    if (groups_.members(groups_.find(groups_.index_of(node))).size() == alone.size()) continue;
    for (const std::size_t member : alone)
      attached_.insert(groups_.node(member));
  }
}

int Linker::form_score(const NameNode& node, const NameNode& longer, std::string& reason) const {
  const bool person = node.link_class == std::string(vocabulary::kSchema) + "Person";
  if (relation_of(node.name, longer.name, node.link_class) == NameRelation::reduced) {
    reason = person ? "the same but for middle initials" : "the same but for the legal form";
    return kReducedScore;
  }
  if (!person) {
    const auto found = block_.nodes.find(node);
    reason =
        fmt::format("share the acronym {}",
                    found == block_.nodes.end() ? node.name : commonest(found->second.spellings));
    return node.name.size() >= kAcronymBytesSure ? kAcronymScore : kTwoLetterScore;
  }
  const auto words = words_of(longer.name);
  if (node.name.find(' ') != std::string::npos) {
    reason = "same last name, same initial";
    return kInitialScore;
  }
  reason = words.back() == node.name ? "same last name" : "same first name";
  return kLastNameScore;
}

// The groups that a name may be short for, as far as no article tells it apart from them.
std::vector<Linker::Candidate> Linker::candidates(const NameNode& node,
                                                  const std::set<NameNode>& longer) {
  std::map<std::size_t, Candidate> by_root;
  for (const NameNode& other : longer) {
    if (!is_known(other)) continue;
    std::string reason;
    const int score = form_score(node, other, reason);
    if (count(block_.apart, node, other.name) > 0 && count(block_.pairs, node, other.name) == 0) {
      weigh(node, other, kRefusedScore, false,
            {reason, "an article uses both for different things"});
      continue;
    }
    const std::size_t root = groups_.find(groups_.index_of(other));
    const auto [found, added] = by_root.try_emplace(root, Candidate{root, other, score, {}, {}});
    if (added) found->second.reasons.push_back(reason);
    found->second.score = std::max(found->second.score, score);
    const auto shared = block_.shared.find({node, other});
    if (shared != block_.shared.end())
      found->second.shared.insert(shared->second.begin(), shared->second.end());
  }
  std::vector<Candidate> candidates;
  for (auto& [root, candidate] : by_root) {
    const int neighbours = static_cast<int>(candidate.shared.size());
    if (neighbours > 0) {
      candidate.score +=
          std::min(kFirstNeighbourScore + (neighbours - 1) * kNeighbourScore, kNeighboursScoreMax);
      std::string names;
      std::size_t shown = 0;
      for (const std::string& name : candidate.shared) {
        if (shown++ < kNeighboursShown) names += (names.empty() ? "" : ", ") + name;
      }
      candidate.reasons.push_back("facts of both name " + names);
    }
    candidates.push_back(std::move(candidate));
  }
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(b.score, a.other) < std::tie(a.score, b.other);
  });
  return candidates;
}

void Linker::choose(const NameNode& node, std::vector<Candidate> candidates) {
  if (candidates.empty()) return;
  const std::size_t index = groups_.index_of(node);
  for (const Candidate& candidate : candidates) {
    if (candidate.root == groups_.find(index)) return;  // records say so already
  }
  const bool several = candidates.size() > 1;
  const bool clear = !several || candidates[0].score - candidates[1].score >= kLinkScoreMargin;
  const bool linked =
      clear && candidates[0].score >= kLinkScore && groups_.join(index, candidates[0].root);
  for (Candidate& candidate : candidates) {
    if (several) {
      candidate.reasons.push_back(fmt::format("{} entities could be meant", candidates.size()));
    }
    if (records(node) == 1) candidate.reasons.emplace_back("one article");
    const bool this_one = linked && &candidate == &candidates[0];
    const int score =
        this_one ? std::min(candidate.score, 100) : std::min(candidate.score, kLinkScore - 1);
    weigh(node, candidate.other, score, this_one, std::move(candidate.reasons));
  }
}

// Whether a stands for a group rather than b.
bool Linker::represents(const NameNode& a, const NameNode& b) const {
  const auto commonness = [&](const NameNode& node) {
    return std::bit_width(records(node)) / kCommonnessBits;
  };
  const auto rank = [&](const NameNode& node) {
    return std::make_tuple(block_.nodes.contains(node), !node.link_class.empty(), commonness(node),
                           node.name.size());
  };
  if (rank(a) != rank(b)) return rank(a) > rank(b);
  return a < b;
}

NameNode Linker::natural_representative(std::size_t root) const {
  const auto& members = groups_.members(root);
  NameNode best = groups_.node(members.front());
  for (const std::size_t member : members) {
    if (represents(groups_.node(member), best)) best = groups_.node(member);
  }
  return best;
}

// Of the natural groups that became one, the name of the one that the others were merged into.
NameNode Linker::representative(std::size_t root) const {
  std::map<std::size_t, bool> merged;  // natural roots -> whether into another
  for (const std::size_t member : groups_.members(root)) {
    const NameNode& node = groups_.node(member);
    if (!attached_.contains(node)) merged.emplace(natural_[member], false);
  }
  for (auto& [natural, is_merged] : merged) {
    const auto into = renamed_.find(natural);
    is_merged = into != renamed_.end() && merged.contains(into->second);
  }
  std::optional<NameNode> best;
  for (const bool wanted : {false, true}) {  // all are merged where decisions go in a circle
    for (const auto& [natural, is_merged] : merged) {
      if (is_merged != wanted) continue;
      if (!best || represents(natural_names_[natural], *best)) best = natural_names_[natural];
    }
    if (best) return *best;
  }
  return groups_.node(groups_.members(root).front());
}

// The label, and names that only decisions know.
void Linker::apply_names(std::size_t root, EntityGroup& group) const {
  std::map<std::string, std::uint64_t> said;  // names that articles say -> records
  std::set<std::string> given;
  for (const std::size_t member : groups_.members(root)) {
    const NameNode& node = groups_.node(member);
    if (!block_.nodes.contains(node)) continue;
    std::uint64_t& most = said[node.name];
    const bool is_it = node.name == group.representative.name && records(node) > most;
    if (is_it) group.label = commonest(block_.nodes.at(node).spellings);
    most = std::max(most, records(node));
  }
  for (const std::size_t member : groups_.members(root)) {
    const NameNode& node = groups_.node(member);
    if (!said.contains(node.name)) given.insert(decided_.given.at(node));
  }
  if (block_.nodes.contains(group.representative)) {
    group.label = commonest(block_.nodes.at(group.representative).spellings);
  } else if (group.label.empty()) {
    group.label = decided_.given.at(group.representative);
    given.erase(group.label);
  }
  group.given_names.assign(given.begin(), given.end());
}

// Of several values for one group the last counts.
std::map<std::size_t, std::string> Linker::by_root(
    const std::vector<DecidedLinks::Value>& values) const {
  std::map<std::size_t, std::string> texts;
  for (const DecidedLinks::Value& value : values) {
    const std::size_t index = groups_.index_of(value.node);
    if (index < groups_.count()) texts[groups_.find(index)] = value.text;
  }
  return texts;
}

void Linker::collect() {
  const auto labels = by_root(decided_.labels), types = by_root(decided_.types);
  for (std::size_t root = 0; root < groups_.count(); ++root) {
    if (groups_.members(root).empty()) continue;
    EntityGroup group;
    for (const std::size_t member : groups_.members(root)) {
      const NameNode& node = groups_.node(member);
      group.whole = group.whole && !block_.unsettled.contains(node);
      if (block_.nodes.contains(node) && !block_.unsettled.contains(node))
        group.nodes.push_back(node);
    }
    if (group.nodes.empty()) continue;
    std::sort(group.nodes.begin(), group.nodes.end());
    group.representative = representative(root);
    apply_names(root, group);
    if (const auto label = labels.find(root); label != labels.end()) group.label = label->second;
    if (const auto type = types.find(root); type != types.end()) group.type = type->second;
    linking_.groups.push_back(std::move(group));
  }
  std::sort(linking_.groups.begin(), linking_.groups.end(),
            [](const EntityGroup& a, const EntityGroup& b) {
              return a.representative < b.representative;
            });
  std::sort(linking_.weighed.begin(), linking_.weighed.end(),
            [](const WeighedPair& a, const WeighedPair& b) {
              return std::tie(a.name, a.other, a.score) < std::tie(b.name, b.other, b.score);
            });
}

}  // namespace

Linking link_names(const NameBlock& block) {
  return Linker(block).run();
}

std::vector<EntityGroup> group_names(const NameBlock& block) {
  return link_names(block).groups;
}

std::string entity_iri(std::string_view base, const NameNode& representative) {
  return std::string(base) + "entity/" + class_word(representative.link_class) + '/' +
         name_segment(representative.name);
}

}  // namespace weft
