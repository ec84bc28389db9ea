// "would" that tells what came to pass, not what might: "the mill that would burn down in 1950".
#pragma once
#include "ingest/clauses.h"

namespace weft {

// Whether a clause with "would" tells a past fact in hindsight or a habit:
//   "he would later move", "would go on to become", "a mill, which would become a hall"
//   "on Sundays he would walk", "would often walk", "would be her last film"
// Not what was said or thought, nor what hangs on a condition.
// Cost: linear in the children of the verb and in the arguments.
bool is_hindsight(const SentenceLayers& sentence, const Clause& clause);

}  // namespace weft
