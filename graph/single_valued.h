// The folder's list of predicates that have one value at a time (key `single_valued`, FORMAT.md).
// A setting and no statements: predicates would else be nodes that every question meets.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "graph/overlay.h"

namespace weft {

std::vector<std::string> read_single_valued(const KeyView& view);  // IRIs, sorted

// False where the list is as it was; then nothing is put.
bool write_single_valued(Overlay& overlay, std::span<const std::string> predicates);

}  // namespace weft
