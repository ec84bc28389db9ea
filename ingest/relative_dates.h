#pragma once
#include <optional>

#include "ingest/dates.h"

namespace weft {

// When the things that a sentence says happen, as the verbs near a date tell.
enum class Tense : std::uint8_t { past, present, future };

Tense tense_around(const SentenceView& view, std::uint32_t word);

// A date that leans on the article's own ("yesterday", "last Friday", "three years ago", "this
// morning") or on the one read last ("that year", "two days later"). Open where that is unknown.
std::optional<DatePhrase> read_relative_date(const SentenceView& view, std::uint32_t word,
                                             const DateContext& context);

// Gives a date without a year ("May 9", "Tuesday", "Q3") the one that the tense asks for: past, the
// latest that is not after the article's date; future, the earliest that is not before it;
// present, the nearest. Left as it is without an article date.
void resolve_open_year(CalendarDate& date, Tense tense, const DateContext& context);

}  // namespace weft
