#pragma once
#include <string>

#include "train/model_writer.h"

namespace weft {

// Groups the words of a vector file by k-means at three grains; writes the section of WordClusters.
// The file: a text line "N D", N lines of words, N float32 scales, N*D int8 (value = scale * int8).
// Throws InputError.
void train_clusters(const std::string& vectors_path, ModelWriter& writer);

}  // namespace weft
