// Who says what a clause tells: "X said that", "according to X", quotations.
#pragma once
#include "ingest/extract_rules.h"
#include "ingest/quotations.h"

namespace weft {

// Head of the one who says what `word` is part of, by the verbs of its own sentence or as the
// speaker of the quotation around it; may stand in another sentence.
std::optional<std::uint32_t> speaker_of(const SentencePatterns& sentence,
                                        const Quotations& quotations, std::uint32_t word);

}  // namespace weft
