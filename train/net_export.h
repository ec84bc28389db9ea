// Turns the float net into the int8 one that reading runs (ingest/net_layout.h).
#pragma once
#include <span>

#include "train/model_writer.h"
#include "train/net_data.h"
#include "train/net_pass.h"

namespace weft {

// Writes every section of the reader's model but "about". How far the inputs of each layer reach is
// measured on `sample`, a few thousand words at least; a thousandth of a channel's values lie
// beyond what its seven bits then hold, and are cut.
void export_net(const NetPlaces& places, const NetValues& values, const NetVocabulary& vocabulary,
                std::span<const NetExample> sample, ModelWriter& writer);

}  // namespace weft
