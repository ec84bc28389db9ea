#pragma once
#include <string>
#include <vector>

#include "ingest/model_file.h"

namespace weft {

// The "about" text of a model: its sources, their authors and licences, and the model's own.
std::string provenance(ModelKind kind);

// The same of a model learnt from files whose licences only their owner knows.
std::string provenance_of_files(const std::vector<std::string>& paths);

}  // namespace weft
