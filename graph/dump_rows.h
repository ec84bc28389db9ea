#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "graph/dump.h"
#include "graph/graph.h"

namespace weft {

// One statement in N-Triples text; `graph` is empty for the default graph.
struct DumpRow {
  std::string_view graph, subject, predicate, object;
};
using RowSink = std::function<void(const DumpRow&)>;

enum class RowGraphs : std::uint8_t {
  forgotten,  // each asserted triple once, sorted
  kept,       // each graph's asserted triples, sorted: the default graph, named graphs by name
              // (weft:Linking among them), articles by source, each with its provenance behind it
};

// Calls `sink` with every row of the graph, in order.
void for_each_row(const Snapshot& snapshot, RowGraphs graphs, const DumpOptions& options,
                  DumpReport& report, const RowSink& sink);

// The term as a dump writes it: N-Triples, blank nodes with labels that a reader keeps.
std::string dumped_text(const Term& term);

// Texts of terms by id, the latest few thousand kept.
class TermTexts {
 public:
  explicit TermTexts(const Snapshot& snapshot);
  const std::string& text(TermId id);  // lives until the next call

 private:
  struct Slot {
    TermId id{};
    std::string text;
  };
  const Snapshot& snapshot_;
  std::vector<Slot> slots_;
};

// Whether this graph holds the statement as true.
bool is_asserted(const GraphEvidence& membership);
// The same, apart from what linking derives.
bool is_asserted_by_itself(const GraphEvidence& membership);

}  // namespace weft
