#pragma once
#include <cstdint>
#include <vector>

#include "train/name_sources.h"

namespace weft {

// For each word a bit for every name label (ingest/names.h) that the annotation allows: what a
// source leaves out may be outside or within a name of the types that it does not mark.
std::vector<std::uint32_t> allowed_name_labels(const NameSentence& sentence);

// The one label of each word, 0 outside of names; for sources that are sure of all their names.
std::vector<std::uint16_t> name_labels(const NameSentence& sentence);

}  // namespace weft
