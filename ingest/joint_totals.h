// Amounts that several come to together: "The firm and its branches sold 5,000 cars".
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

// Whether an object is a total of all the clause's subjects, so that it is no fact about any one of
// them. A few ("wrote two books") may be what each of them did; "have" and "each" tell of each.
// Cost: linear in the children of object and subjects.
bool is_joint_total(const SentencePatterns& sentence, const Clause& clause, std::uint32_t object);

}  // namespace weft
