// The decisions of a folder.
//
//   family          key                                    value
//   decisions       u64 microseconds since 1970, u64 hash  decision (decision.cpp)
//   decision_names  name 0 the decision's key              empty
//
// The hash is XXH3-64 of the value: the same decision twice is one.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "graph/decision.h"
#include "graph/overlay.h"

namespace weft {

// False where the folder holds it, or does not.
bool put_decision(Overlay& overlay, const Decision& decision);
bool erase_decision(Overlay& overlay, const Decision& decision);

// The normalised names that a decision speaks of, without repetition.
std::vector<std::string> names_of_decision(const Decision& decision);

using DecisionVisit = std::function<void(Decision)>;
void for_each_decision(const KeyView& view, const DecisionVisit& visit);  // by time
void for_each_decision_on(const KeyView& view, std::string_view normalised_name,
                          const DecisionVisit& visit);

}  // namespace weft
