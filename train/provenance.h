#pragma once
#include <string>

#include "ingest/model_file.h"

namespace weft {

// The "about" text of a model: its sources, their authors and licences, and the model's own.
std::string provenance(ModelKind kind);

}  // namespace weft
