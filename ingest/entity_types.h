#pragma once
#include "ingest/references.h"

namespace weft {

// Gives entities the narrower class that the text says: "Harbin is a sub-provincial city" makes the
// Place a City, "Norvik is a shipping company" something unknown a Corporation. A class that the
// known one is not a parent of changes nothing, but of a person: names are surer than figures of
// speech.
void refine_types(const References& references, const ClassTree& classes,
                  const Propositions& propositions, std::vector<EntityRecord>& records);

}  // namespace weft
