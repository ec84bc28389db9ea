// "would" and "was to" that tell what came to pass, not what might: "the mill that would burn down
// in 1950".
#pragma once
#include "ingest/clauses.h"

namespace weft {

// Whether a clause with "would" or "was to" tells a past fact in hindsight or a habit:
//   "he would later move", "would go on to become", "a mill, which would become a hall"
//   "on Sundays he would walk", "would often walk", "would be her last film"
//   "was later to sell it", "was to become chief", "was never to return"
// Not what was said or thought, nor what hangs on a condition.
// Cost: linear in the children of the verb and in the arguments.
bool is_hindsight(const SentenceLayers& sentence, const Clause& clause);

}  // namespace weft
