#pragma once
#include <string>

#include "graph/decision.h"

namespace weft {

// In words: "merge Kazakhstan into Harbin", "split Kazakhstan from Harbin, Ice City",
// "rename DC to Washington, D.C.", "retype Harbin to City".
std::string decision_text(const Decision& decision);

}  // namespace weft
