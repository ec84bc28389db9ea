#pragma once
#include <optional>
#include <string>

#include "graph/term.h"
#include "ingest/sentence_view.h"

namespace weft {

// A stretch of time with no place in the calendar, or how often one comes round.
struct DurationPhrase {
  WordSpan span;
  std::string iso;           // ISO 8601: "P3M", "PT2H30M", "P2W"; PXY for "several years"
  std::int64_t seconds = 0;  // to compare two of them; a month counts 30 days
  bool is_set = false;       // "every year", "twice a week": a period that repeats
  int frequency = 0;         // of a set: how many times in each period; 0 where not said
  bool modifies = false;     // stands before a noun as its adjective: "two-year", "43-year-old"
};

// The longest duration or set that starts at `word`: "three months", "2 hours and 30 minutes", "a
// decade", "18-month", "43-year-old", "aged 43", "the past three years", "every two weeks", "twice
// a week", "annually".
// Cost: O(words of it).
std::optional<DurationPhrase> read_duration(const SentenceView& view, std::uint32_t word);

// xsd:duration; weeks become days, and text stays text where the length is open.
Term duration_term(const std::string& iso);

}  // namespace weft
