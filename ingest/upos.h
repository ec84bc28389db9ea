#pragma once
#include <optional>
#include <string_view>

#include "ingest/layers.h"

namespace weft {

// "ADJ", "ADP", ...
std::string_view upos_name(Upos upos);

// Empty where there is no such tag.
std::optional<Upos> upos_from_name(std::string_view name);

}  // namespace weft
