// Objects that say nothing without what stands behind them: "called it a mistake", "made him look
// weak", "turned them against her".
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Whether no fact is to be made of the clause's verb and one of its objects.
// Cost: linear in the children of verb and object.
bool is_half_object(const SentencePatterns& sentence, const Clause& clause, std::uint32_t object);

// "was seen by Roe to be honest": no fact of seeing.
bool is_seen_to_be(const SentencePatterns& sentence, const Clause& clause);

}  // namespace weft
