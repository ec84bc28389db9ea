#pragma once
#include <optional>

#include "ingest/dates.h"

namespace weft {

// A time of day at `word`: "7:30 p.m. EST", "7 pm", "19:30:05", "five o'clock", "noon". The date is
// open. A bare "7:30" counts only after a word that asks for a time ("at", "until"): elsewhere it
// may be a score or a verse. Zones that have one meaning everywhere become an offset.
std::optional<DatePhrase> read_time_of_day(const SentenceView& view, std::uint32_t word);

// "morning", "afternoon", "evening", "night".
std::optional<DayPart> day_part_named(std::string_view lower);

}  // namespace weft
