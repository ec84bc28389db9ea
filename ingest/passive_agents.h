// Who did what a passive clause tells: "was built [by Roe]".
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Whether the phrase may name one who did it: "by Roe"; not "built for the navy", "hit before the
// war", whatever the tree calls them, nor "known by the name of X".
bool is_after_by(const SentencePatterns& sentence, const Clause& clause,
                 const ClauseArgument& argument);

// Whether some phrase of the clause names one: not "by force", "by 10 %", "rated by their price".
// Cost: linear in the arguments.
bool has_agent(const SentencePatterns& sentence, const Clause& clause);

// "was crowned king": is king. "declared a fraud by Roe" is one to Roe alone. Needs a complement.
// Cost: linear in the arguments.
bool is_entitled(const SentencePatterns& sentence, const Clause& clause);

}  // namespace weft
