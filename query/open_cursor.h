#pragma once
#include <cstdint>
#include <vector>

#include "query/execution.h"
#include "query/plan.h"

namespace weft::query {

// Rows and time of each operator, by the order of explain(): an operator before its inputs.
struct OperatorProfile {
  const Plan* plan;
  std::uint64_t rows = 0, nanoseconds = 0;  // time includes that of its inputs
};
using Profile = std::vector<OperatorProfile>;

// Puts a plan in motion. The plan must outlive the cursor; `profile`, where it is given, too, and
// must have been made by make_profile(plan).
CursorPtr open_cursor(const Plan& plan, Execution& run, Profile* profile = nullptr);
Profile make_profile(const Plan& plan);

// The families of operators, each in a file of its own: cursors_*.cpp.
CursorPtr open_expand(const ExpandEdge& op, CursorPtr input, Execution& run);
CursorPtr open_class_scan(const ScanClass& op, CursorPtr input, Execution& run);
CursorPtr open_node_scan(const ScanNodes& op, CursorPtr input, Execution& run);
CursorPtr open_find_named(const FindNamed& op, CursorPtr input, Execution& run);
CursorPtr open_find_iri(const FindIri& op, CursorPtr input, Execution& run);
CursorPtr open_paths(const FindPaths& op, CursorPtr input, Execution& run);
CursorPtr open_once();
CursorPtr open_nothing();
CursorPtr open_filter(const FilterRows& op, CursorPtr input, Execution& run);
CursorPtr open_compute(const ComputeValues& op, CursorPtr input, Execution& run);
CursorPtr open_unwind(const UnwindList& op, CursorPtr input, Execution& run);
CursorPtr open_optional(const OptionalRows& op, CursorPtr input, CursorPtr inner, Execution& run);
CursorPtr open_skip(const SkipRows& op, CursorPtr input);
CursorPtr open_limit(const LimitRows& op, CursorPtr input);
CursorPtr open_sort(const SortRows& op, CursorPtr input, Execution& run);
CursorPtr open_group(const GroupRows& op, CursorPtr input, Execution& run);
CursorPtr open_distinct(const DistinctRows& op, CursorPtr input, Execution& run);
CursorPtr open_combine(const CombineRows& op, std::vector<CursorPtr> inputs, Execution& run);

}  // namespace weft::query
