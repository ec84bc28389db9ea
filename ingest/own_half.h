// Rows whose members bring dates and places of their own: "was mayor from 1950 to 1955 and judge
// from 1960", "won in 1950 in Leeds and in 1960 in York".
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Takes off the arguments that stand in the other half of such a row than the object does. A row
// of mere dates ("in 1950 and 1960") stays, and so does a proposition with dates on one side only.
// Cost: quadratic in the arguments.
void keep_own_half(const SentencePatterns& sentence, const Clause& clause, Proposition& p);

// The date behind a member that is its own: 1960 of "wrote Dusk in 1950 and Dawn in 1960".
std::optional<std::uint32_t> own_date(const SentencePatterns& sentence, std::uint32_t member);

}  // namespace weft
