// Who says what a clause tells, and how sure: "X said that", "according to X", quotations, "if".
#pragma once
#include "ingest/extract_rules.h"
#include "ingest/quotations.h"

namespace weft {

// Head of the one who says what `word` is part of, by the verbs of its own sentence or as the
// speaker of the quotation around it; may stand in another sentence.
std::optional<std::uint32_t> speaker_of(const SentencePatterns& sentence,
                                        const Quotations& quotations, std::uint32_t word);

struct Mood {
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
  // Not for "like she said", "it is a long way to walk", where "it" stands for the walk, "Leeds is
  // the name of a town", where Leeds is a word, "did not urge them to vote", which leaves it open.
  bool is_fact = true;
};

// The mood of a clause with that of the clauses above it: "expects that ...", "if ...", "denied
// that ...".
Mood mood_of(const SentencePatterns& sentence, const Clause& clause);

}  // namespace weft
