// Groups of nodes in the making: a forest in which each tree is a group, that refuses to join what
// must stay apart.
#pragma once
#include <cstddef>
#include <vector>

#include "graph/decided_links.h"
#include "graph/linking.h"

namespace weft {

class NameGroups {
 public:
  // Nodes are sorted; `block` must outlive the groups.
  NameGroups(const NameBlock& block, std::vector<NameNode> nodes, const DecidedLinks& decided);

  std::size_t count() const { return nodes_.size(); }
  const NameNode& node(std::size_t index) const { return nodes_[index]; }
  std::size_t index_of(const NameNode& node) const;  // count() where it is not there
  std::size_t find(std::size_t node) const { return root_[node]; }
  const std::vector<std::size_t>& members(std::size_t root) const { return members_[root]; }

  // By rule: not where a decision parts them, nor where their names clash or an article uses two of
  // them for different things; records that bear both outweigh that.
  bool join(std::size_t a, std::size_t b);
  // By a decision: not where a later one parts them.
  bool join_decided(std::size_t a, std::size_t b, std::size_t order);

 private:
  struct Split {
    std::size_t order;
    std::vector<std::size_t> parted, kept;
  };
  bool is_parted(std::size_t root_a, std::size_t root_b, std::size_t order) const;
  bool clash(std::size_t root_a, std::size_t root_b) const;
  void unite(std::size_t root_a, std::size_t root_b);

  const NameBlock& block_;
  std::vector<NameNode> nodes_;
  std::vector<std::size_t> root_;                  // by node
  std::vector<std::vector<std::size_t>> members_;  // by root; empty for others
  std::vector<bool> may_clash_;                    // by node
  std::vector<bool> is_in_split_;                  // by root: whether a member is
  std::vector<Split> splits_;
};

}  // namespace weft
