// The inside of a TripleScan: a seat in one order, kept inside the keys that share a prefix.
#pragma once
#include <memory>
#include <string>

#include "graph/graph.h"
#include "graph/rocksdb_folder.h"

namespace weft {

struct TripleScan::Impl {
  std::shared_ptr<const Snapshot::Impl> snapshot;  // outlives the seat
  KeyScan keys;
  KeyOrder key_order;
  std::string prefix;

  bool at_match() const { return keys.valid() && keys.key().starts_with(prefix); }
};

}  // namespace weft
