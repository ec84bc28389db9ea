#include "ingest/periods.h"

#include <array>

namespace weft {
namespace {

struct PeriodWord {
  std::string_view word;
  Period period;
};

constexpr std::array<PeriodWord, 37> kPeriods{
    {{"second", {Granularity::second, 1, false}},   {"seconds", {Granularity::second, 1, true}},
     {"sec", {Granularity::second, 1, false}},      {"secs", {Granularity::second, 1, true}},
     {"minute", {Granularity::minute, 1, false}},   {"minutes", {Granularity::minute, 1, true}},
     {"min", {Granularity::minute, 1, false}},      {"mins", {Granularity::minute, 1, true}},
     {"hour", {Granularity::hour, 1, false}},       {"hours", {Granularity::hour, 1, true}},
     {"hr", {Granularity::hour, 1, false}},         {"hrs", {Granularity::hour, 1, true}},
     {"day", {Granularity::day, 1, false}},         {"days", {Granularity::day, 1, true}},
     {"night", {Granularity::day, 1, false}},       {"nights", {Granularity::day, 1, true}},
     {"week", {Granularity::week, 1, false}},       {"weeks", {Granularity::week, 1, true}},
     {"wk", {Granularity::week, 1, false}},         {"wks", {Granularity::week, 1, true}},
     {"fortnight", {Granularity::week, 2, false}},  {"fortnights", {Granularity::week, 2, true}},
     {"month", {Granularity::month, 1, false}},     {"months", {Granularity::month, 1, true}},
     {"quarter", {Granularity::quarter, 1, false}}, {"quarters", {Granularity::quarter, 1, true}},
     {"year", {Granularity::year, 1, false}},       {"years", {Granularity::year, 1, true}},
     {"yr", {Granularity::year, 1, false}},         {"yrs", {Granularity::year, 1, true}},
     {"decade", {Granularity::decade, 1, false}},   {"decades", {Granularity::decade, 1, true}},
     {"century", {Granularity::century, 1, false}}, {"centuries", {Granularity::century, 1, true}},
     {"millennium", {Granularity::century, 10, false}},
     {"millennia", {Granularity::century, 10, true}},
     {"millenniums", {Granularity::century, 10, true}}}};

}  // namespace

std::optional<Period> period_named(std::string_view lower) {
  for (const PeriodWord& entry : kPeriods) {
    if (entry.word == lower) return entry.period;
  }
  return std::nullopt;
}

}  // namespace weft
