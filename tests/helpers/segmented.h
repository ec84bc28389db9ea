// Text divided as reading divides it, with the sentence boundaries that come with the program.
#pragma once
#include <string_view>

#include "ingest/segment.h"

namespace weft::testing {

inline const BoundaryModel& boundaries() {
  static const BoundaryModel model(
      ModelFile::open("ingest/models/segmenter.model", ModelKind::segmenter));
  return model;
}

inline Segmentation segmented(std::string_view text) {
  return segment(text, boundaries());
}

}  // namespace weft::testing
