// Phrases of a clause that tell when, for how long, why or under what terms, and never what.
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Whether a phrase is no object in effect: dates, "for two years", "for one season", "by Roe",
// "because of the war", "in principle", "at no cost". Adverbs and clauses count as such too.
// Cost: linear in the children of its head.
bool is_circumstance(const SentencePatterns& sentence, const Clause& clause,
                     const ClauseArgument& argument);

// "As a result of X", "as part of X": no role of the subject.
bool is_consequence(const SentencePatterns& sentence, const ClauseArgument& argument);

// ", including Roe", "such as Roe": whom a noun before includes, told of that noun.
bool is_example(const SentencePatterns& sentence, const ClauseArgument& argument);

// "at no cost", "with no help": there was none, but the deed was done.
bool is_lacking(const SentencePatterns& sentence, const ClauseArgument& argument);

}  // namespace weft
