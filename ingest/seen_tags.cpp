#include "ingest/seen_tags.h"

#include <algorithm>

namespace weft {

bool SeenTags::is_sorted(std::span<const TagTriple> triples) {
  return std::adjacent_find(triples.begin(), triples.end(),
                            [](const TagTriple& a, const TagTriple& b) { return !(a < b); }) ==
         triples.end();
}

bool SeenTags::has(TagTriple triple) const {
  return triples_.empty() || std::binary_search(triples_.begin(), triples_.end(), triple);
}

TagTriple SeenTags::best(const float* upos, const float* xpos, const float* features) const {
  TagTriple best = triples_.front();
  float best_score = upos[best.upos] + xpos[best.xpos] + features[best.features];
  for (const TagTriple& triple : triples_) {
    const float score = upos[triple.upos] + xpos[triple.xpos] + features[triple.features];
    if (score <= best_score) continue;
    best_score = score;
    best = triple;
  }
  return best;
}

}  // namespace weft
