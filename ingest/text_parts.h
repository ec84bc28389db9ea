#pragma once
#include <cstddef>
#include <string_view>

#include "ingest/boundary_model.h"

namespace weft {

// Where a part of at most `bytes_max` bytes of the text ends that begins at `begin`: before the
// last paragraph that begins in its second half, else before its last sentence, else, where one
// sentence fills it, before its last token or amid it, never amid a character. The end of the text
// where no more is left than fits. Greater than `begin` where that is no end; bytes_max is 4 or
// more. Cost: segmenting the part.
std::size_t end_of_part(std::string_view text, std::size_t begin, std::size_t bytes_max,
                        const BoundaryModel& boundaries);

}  // namespace weft
