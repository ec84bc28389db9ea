#pragma once
#include <string_view>

#include "graph/graph.h"
#include "graph/rocksdb_folder.h"

namespace weft {

// Reads everything the folder holds and compares what follows from what:
//
//   articles -> links -> evidence -> three orders -> statistics, names;   ids <-> terms
//
// Each disagreement is a line of the report; an unreadable key or value ends its part with a line.
VerifyReport verify_folder(const FolderView& view, std::string_view base);

}  // namespace weft
