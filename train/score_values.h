// How many of the dates and amounts that a source marks are found, and with the right value.
#pragma once
#include <string>
#include <vector>

#include "ingest/lexicon.h"
#include "ingest/reader_models.h"
#include "train/score.h"
#include "train/value_sources.h"

namespace weft {

struct ValueScores {
  // Marked values: `right` counts those found with exactly their words, but for an article before
  // them and for comparators, or as one end of a range. One of ours that overlaps none counts as
  // found alone.
  MatchCounts times, numbers;
  std::size_t overlapping_times = 0, overlapping_numbers = 0;  // found with other words, or exactly
  std::size_t with_value = 0, right_values = 0;  // of overlapping ones that have a gold value
  // A line each: not found, another value, a time that is not marked.
  std::vector<std::string> misses;
};

ValueScores score_values(const std::vector<ValueDocument>& documents, const ReaderModels& models,
                         const Lexicon& lexicon);

// Lines of text, each ended.
std::string print(const ValueScores& scores);

}  // namespace weft
