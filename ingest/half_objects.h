// Objects that alone are not what was done: "made him look weak" did not make him.
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Whether the clause says its object together with what follows: what was ordered, thought or
// become of it. Lists "control", "judge" and "move" of verbs.tsv.
bool has_half_objects(const SentencePatterns& sentence, const Clause& clause);

}  // namespace weft
