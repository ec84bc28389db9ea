#pragma once
#include <set>
#include <string>

#include "graph/key_view.h"
#include "graph/linking.h"

namespace weft {

// The blocks that these names belong to, as one, with all that decides about their nodes. What is
// read only because a short name may stand for it is marked as unsettled.
// Cost: a few seeks for each name of the blocks, whatever the number of articles.
NameBlock read_blocks(const KeyView& view, const std::set<std::string>& names);

// Every block of the folder, as one. Cost: a scan of what linking works on.
NameBlock read_all_blocks(const KeyView& view);

// The names of nodes that linking of the block settles, and of its decisions.
std::set<std::string> settled_names(const NameBlock& block);

}  // namespace weft
