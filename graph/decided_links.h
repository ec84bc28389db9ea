// What decisions by hand say about the nodes of one block.
#pragma once
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "graph/linking.h"

namespace weft {

// Orders count decisions from 1, the earliest first; a later one goes before an earlier one.
struct DecidedLinks {
  struct Merge {
    std::size_t order;
    NameNode from, into;
  };
  struct Split {
    std::size_t order;
    std::vector<NameNode> parted, kept;
  };
  struct Value {
    std::size_t order;
    NameNode node;
    std::string text;
  };
  std::vector<Merge> merges;  // all lists in order
  std::vector<Split> splits;
  std::vector<Value> labels, types;
  std::map<NameNode, std::string> given;  // nodes that no record bears, as they were written

  std::set<NameNode> nodes() const;  // that merges and splits link or part
};

// A name without a class stands for all nodes of that name. A target that no record bears is a
// given node; so is a name that joins one, so that it leads to the entity.
DecidedLinks read_decided_links(const NameBlock& block);

}  // namespace weft
