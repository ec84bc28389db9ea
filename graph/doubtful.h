#pragma once
#include <string>
#include <vector>

#include "graph/graph.h"
#include "graph/linking.h"

namespace weft {

// Two names that linking took, or did not take, for one thing, with little to go by.
struct DoubtfulPair {
  std::string name, other;  // as articles write them most often
  NameNode node, other_node;
  std::string iri, other_iri;  // of the entities they are now; equal where linked
  int score = 0;               // 0 to 100; linked from kLinkScore on
  bool linked = false;
  std::vector<std::string> reasons;
};

// The most doubtful first: by how near the score is to kLinkScore, then by names. Left out is what
// a decision speaks of. Beside what linking weighs:
//  - a name that articles use for things of two classes;
//  - names of three words or more that are the same but for one word, as when a translation names
//    one place wrongly; more doubtful where their facts name the same neighbours.
// Cost: a scan of what linking works on; memory: all names.
std::vector<DoubtfulPair> find_doubtful_pairs(const Snapshot& snapshot);

}  // namespace weft
