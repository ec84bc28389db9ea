#pragma once
#include <cstdint>
#include <vector>

#include "train/name_sources.h"

namespace weft {

// For each word a bit for every name label (ingest/names.h) that the annotation allows: what a
// source leaves out may be outside or within a name of the types that it does not mark.
std::vector<std::uint32_t> allowed_name_labels(const NameSentence& sentence);

}  // namespace weft
