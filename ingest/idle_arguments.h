// Arguments of a clause that say nothing of its deed, though they hang on its verb.
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Whether the preposition is part of what the verb says: "based on", "modelled on".
bool is_bound(const SentencePatterns& sentence, const Clause& clause,
              const ClauseArgument& argument);

// Whether `argument` is but an aside of the fact whose object is `taken` (none: nullptr): a bare
// name behind a full clause ("(born 1950, Leeds)"), or where and when that was on which the subject
// is based ("based on a case in Leeds in 1980").
bool is_idle_argument(const SentencePatterns& sentence, const Clause& clause,
                      const ClauseArgument& argument, const ClauseArgument* taken);

}  // namespace weft
