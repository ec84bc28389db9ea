#pragma once
#include <optional>
#include <string_view>

#include "ingest/calendar_date.h"

namespace weft {

// A unit of time that a noun names: "fortnight" is 2 weeks, "millennium" 10 centuries.
struct Period {
  Granularity unit = Granularity::none;  // century, decade, year, quarter, month, week ... second
  int count = 1;
  bool plural = false;
};

// Of "year", "years", "yr", "hrs", "century"; nothing for other words.
std::optional<Period> period_named(std::string_view lower);

}  // namespace weft
