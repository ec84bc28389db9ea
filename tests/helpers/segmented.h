// Text divided as reading divides it, with the sentence boundaries that come with the program.
#pragma once
#include <string_view>

#include "ingest/segment.h"

namespace weft::testing {

inline Segmentation segmented(std::string_view text) {
  static const BoundaryModel boundaries(
      ModelFile::open("ingest/models/segmenter.model", ModelKind::segmenter));
  return segment(text, boundaries);
}

}  // namespace weft::testing
