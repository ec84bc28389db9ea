// Verbs that mean one deed together with a phrase behind them: "put into use", "came into force".
#pragma once
#include "ingest/clauses.h"

namespace weft {

// Moves the phrase of an idiom (list "idiom" of verbs.tsv) from the clause's arguments into its
// verb group, so that "was put into use in 1931" has a date and no object "use".
void join_idiom(const SentenceLayers& sentence, Clause& clause);

}  // namespace weft
