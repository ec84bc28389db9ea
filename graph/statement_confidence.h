// How probable a statement is, from all that say it.
#pragma once
#include <span>
#include <vector>

#include "graph/graph.h"

namespace weft {

// Noisy-or (Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988, section 4.3.2): the
// statement is wrong only if every source is, each on its own: 1 - (1 - p1)(1 - p2)… In exact
// integer arithmetic, whatever the order; sure only where one source is. Of none: 0.
Confidence noisy_or(std::vector<Confidence> independent);

// Of the places that assert the statement; where none does, how surely its places say what they
// say. A graph that holds it without evidence is certain. Each article counts once, with its surest
// place; articles of one title and length are copies of one text and count once together.
Confidence statement_confidence(const Snapshot& snapshot, std::span<const GraphEvidence> evidence);

}  // namespace weft
