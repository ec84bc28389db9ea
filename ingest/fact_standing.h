#pragma once
#include <string_view>

#include "ingest/layers.h"

namespace weft {

// "former", "acting" ...: the qualifier that a standing gives; empty for what simply is.
std::string_view status_of(Standing standing);

// How a proposition's fact is meant: what is proposed or will be is planned, what is alleged is
// possible, unless its verb says more.
Modality modality_of(const Proposition& p);

}  // namespace weft
