#pragma once
#include <optional>

#include "ingest/dates.h"

namespace weft {

// One date written out, no range and no time of day; what it does not say (its year) is open.
std::optional<DatePhrase> read_written_date(const SentenceView& view, std::uint32_t word);

// A bare year at `word`, where words around tell it from a number: "in 2019", "the 2014 protests".
std::optional<int> year_at(const SentenceView& view, std::uint32_t word);

// 1-31 of "9", "9th"; a year of four digits.
std::optional<int> day_named(std::string_view lower);
std::optional<int> year_named(std::string_view lower);

}  // namespace weft
