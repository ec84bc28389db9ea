// Arguments of a clause that say nothing of its deed, though they hang on its verb.
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Whether it is but a bare name behind a full clause: "(born 1950, Leeds)".
bool lost_its_preposition(const SentencePatterns& sentence, const Clause& clause,
                          const ClauseArgument& argument);

// Whether the preposition is part of what the verb says: "based on", "modelled on".
bool is_bound(const SentencePatterns& sentence, const Clause& clause,
              const ClauseArgument& argument);

// Makes asides of where and when that was on which the subject is based: "based on a case in Leeds
// in 1980".
void leave_to_basis(Proposition& p);

}  // namespace weft
