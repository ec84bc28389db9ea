#include "graph/name_groups.h"

#include <algorithm>
#include <numeric>

#include "graph/name_forms.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

// Only persons' names of two words or more, and names with numbers, clash by their parts.
bool may_clash(const NameNode& node) {
  if (node.name.find_first_of("0123456789") != std::string::npos) return true;
  return node.link_class == std::string(vocabulary::kSchema) + "Person" &&
         node.name.find(' ') != std::string::npos;
}

}  // namespace

NameGroups::NameGroups(const NameBlock& block, std::vector<NameNode> nodes,
                       const DecidedLinks& decided)
    : block_(block),
      nodes_(std::move(nodes)),
      root_(nodes_.size()),
      members_(nodes_.size()),
      is_in_split_(nodes_.size()) {
  std::iota(root_.begin(), root_.end(), std::size_t{0});
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    members_[i] = {i};
    const auto apart = block.apart.lower_bound({nodes_[i], ""});
    const bool told_apart = apart != block.apart.end() && apart->first.first == nodes_[i];
    may_clash_.push_back(told_apart || may_clash(nodes_[i]));
  }
  for (const DecidedLinks::Split& split : decided.splits) {
    Split& indexed = splits_.emplace_back(Split{split.order, {}, {}});
    const auto take = [&](const std::vector<NameNode>& from, std::vector<std::size_t>& to) {
      for (const NameNode& node : from) {
        const std::size_t index = index_of(node);
        if (index == count()) continue;
        to.push_back(index);
        is_in_split_[index] = true;
      }
    };
    take(split.parted, indexed.parted);
    take(split.kept, indexed.kept);
  }
}

std::size_t NameGroups::index_of(const NameNode& node) const {
  const auto found = std::lower_bound(nodes_.begin(), nodes_.end(), node);
  if (found == nodes_.end() || *found != node) return count();
  return static_cast<std::size_t>(found - nodes_.begin());
}

bool NameGroups::join(std::size_t a, std::size_t b) {
  const std::size_t root_a = find(a), root_b = find(b);
  if (root_a == root_b) return true;
  if (is_parted(root_a, root_b, 0) || clash(root_a, root_b)) return false;
  unite(root_a, root_b);
  return true;
}

bool NameGroups::join_decided(std::size_t a, std::size_t b, std::size_t order) {
  const std::size_t root_a = find(a), root_b = find(b);
  if (root_a == root_b) return true;
  if (is_parted(root_a, root_b, order)) return false;
  unite(root_a, root_b);
  return true;
}

bool NameGroups::is_parted(std::size_t root_a, std::size_t root_b, std::size_t order) const {
  if (!is_in_split_[root_a] || !is_in_split_[root_b]) return false;
  const auto has = [&](const std::vector<std::size_t>& nodes, std::size_t root) {
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](std::size_t node) { return find(node) == root; });
  };
  return std::any_of(splits_.begin(), splits_.end(), [&](const Split& split) {
    if (split.order <= order) return false;
    return (has(split.parted, root_a) && has(split.kept, root_b)) ||
           (has(split.parted, root_b) && has(split.kept, root_a));
  });
}

bool NameGroups::clash(std::size_t root_a, std::size_t root_b) const {
  for (const std::size_t a : members_[root_a]) {
    if (!may_clash_[a]) continue;
    for (const std::size_t b : members_[root_b]) {
      if (!may_clash_[b] || nodes_[a].link_class != nodes_[b].link_class) continue;
      if (block_.pairs.contains({nodes_[a], nodes_[b].name})) continue;
      if (block_.apart.contains({nodes_[a], nodes_[b].name}) ||
          names_clash(nodes_[a].name, nodes_[b].name, nodes_[a].link_class))
        return true;
    }
  }
  return false;
}

// The smaller group moves: a node moves at most log2(count) times.
void NameGroups::unite(std::size_t root_a, std::size_t root_b) {
  if (members_[root_a].size() < members_[root_b].size()) std::swap(root_a, root_b);
  for (const std::size_t node : members_[root_b])
    root_[node] = root_a;
  members_[root_a].insert(members_[root_a].end(), members_[root_b].begin(), members_[root_b].end());
  members_[root_b].clear();
  if (is_in_split_[root_b]) is_in_split_[root_a] = true;
}

}  // namespace weft
