#pragma once
#include <memory>
#include <optional>

#include "query/execution.h"
#include "query/path_run.h"

namespace weft::query {

// Finds the paths of one pattern between two ends, shortest first where the pattern selects.
class PathSearch {
 public:
  virtual ~PathSearch() = default;
  // One end is known at least: the one at which the search begins.
  virtual void start(TermId begin, std::optional<TermId> end) = 0;
  // Leaves the next path in the frame (bind_run); false where there are no more.
  virtual bool next() = 0;
};

// Breadth first over states and nodes at once: each pair is stored once for each of the shortest
// runs wanted, with the steps that led there, so time and memory follow the graph and not the
// number of walks. Paths are read back from those steps, lazily. For WALK with a selector.
std::unique_ptr<PathSearch> make_shortest_search(const PathPattern& pattern,
                                                 SearchDirection direction, Execution& run);

// As make_shortest_search, from both ends at once: for one length of path and ends that are both
// known. Visits about the square root of what one side alone would.
std::unique_ptr<PathSearch> make_meeting_search(const PathPattern& pattern, Execution& run);

// Every run on its own: depth first for ALL, breadth first where a selector wants the shortest
// among paths that a mode or a condition on the whole path admits.
std::unique_ptr<PathSearch> make_run_search(const PathPattern& pattern, SearchDirection direction,
                                            Execution& run);

// The search that the pattern asks for. With both ends known every start() must give both.
enum class EndsKnown : bool { one, both };
std::unique_ptr<PathSearch> make_path_search(const PathPattern& pattern, SearchDirection direction,
                                             EndsKnown ends, Execution& run);

// Whether the pattern can be searched from its last node: nothing in it reads what came before.
bool is_reversible(const PathPattern& pattern);

}  // namespace weft::query
