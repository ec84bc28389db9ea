// Where a graph contradicts itself: one subject, one single-valued predicate, several values; or
// one object, what one subject at a time is to it, several subjects.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "graph/timeline.h"

namespace weft {

enum class ConflictStanding : std::uint8_t {
  holds,       // no other value is said for the same time
  superseded,  // a later value stands in its place
  in_conflict  // another value is said for the same time, and no date decides
};

struct StandingValue {
  DatedValue value;
  ConflictStanding standing = ConflictStanding::holds;
  std::vector<TermId> others;  // the values that supersede it, or that it is in conflict with
};

enum class ConflictSide : std::uint8_t { values, holders };

struct Conflict {
  ConflictSide side = ConflictSide::values;
  TermId entity{};  // whose values they are, or what several hold
  TermId predicate{};
  std::vector<StandingValue> values;  // by begin, then by text; not compatible, or there were none

  bool is_open() const;  // some value is in conflict: not all of it is settled by dates
};

struct ConflictFilter {  // absent: all
  std::optional<TermId> entity;  // whose values they are, what several hold, or one of these
  std::optional<TermId> predicate;
};

// Visits every subject and single-valued predicate whose values are not all compatible, and every
// object and office (timeline.h) that several hold; by text of the entity, then of the predicate.
// Cost: a scan of these predicates, and the evidence of what has several values.
void for_each_conflict(const Snapshot& snapshot, const ConflictFilter& filter,
                       const std::function<void(const Conflict&)>& visit);

}  // namespace weft
