// Adds many statements at once. What StatementWriter asks of the folder statement by statement is
// asked here of sorted runs, and only where the answer is open:
//
//   quads -> terms, each looked up once -> rows (triple, graph), sorted, each once
//         -> rows that no import said before          a row with a new term needs no look
//         -> triples that were not asserted           nor does its triple
//         -> spo, pos, osp sorted                     neighbours give the distinct counts
//         -> one sorted run of keys for each family   through the log, or as sorted files
//
// Memory: about 200 bytes a quad beside the different terms. No order of the quads is better than
// another; equal quads, and equal batches, add nothing the second time.
#pragma once
#include <cstdint>
#include <span>

#include "graph/dictionary.h"
#include "graph/graph.h"
#include "graph/rocksdb_folder.h"

namespace weft {

enum class LoadThrough : std::uint8_t {
  log,    // one write: cheapest for few
  files,  // sorted files taken in whole: what a write costs for each key is paid once
};

// Returns how many quads were new. All of them are in the folder then, on disk, or none.
std::uint64_t load_statements(RocksdbFolder& folder, TermCache& cache, std::span<const Quad> quads,
                              LoadThrough through);

}  // namespace weft
