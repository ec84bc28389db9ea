#pragma once
#include <string>
#include <vector>

#include "graph/graph.h"

namespace weft {

// Everything that a snapshot shows, in words instead of ids, sorted: statements with graphs and
// evidence, names, articles with their links, statistics (but for the number of terms, which
// remembers what is gone). Equal listings mean equal graphs.
std::vector<std::string> listing(const Snapshot& snapshot);
std::string listing_text(const Snapshot& snapshot);  // a line each

}  // namespace weft
