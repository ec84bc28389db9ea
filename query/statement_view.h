#pragma once
#include <optional>

#include "graph/day.h"

namespace weft::query {

// Which statements a part of a query sees, where it asks for other than all asserted ones.
struct StatementView {
  std::optional<Day> as_of;  // only those that hold on the day
  bool unasserted = false;   // also what is only negated, possible, planned or conditional
};

}  // namespace weft::query
