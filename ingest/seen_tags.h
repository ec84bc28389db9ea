#pragma once
#include <compare>
#include <cstdint>
#include <span>

namespace weft {

// A part of speech, a Penn tag and features, by their numbers in the model.
struct TagTriple {
  std::uint16_t upos = 0, xpos = 0, features = 0;
  auto operator<=>(const TagTriple&) const = default;
};
static_assert(sizeof(TagTriple) == 6);  // the section "tags.seen"

// The triples that treebanks gave together. A net scores the three of a word apart, and now and
// then the best of each do not go together: then the best triple that was seen does.
class SeenTags {
 public:
  SeenTags() = default;
  // Sorted and distinct; borrowed. None: every triple goes.
  explicit SeenTags(std::span<const TagTriple> triples) : triples_(triples) {}

  static bool is_sorted(std::span<const TagTriple> triples);

  bool has(TagTriple triple) const;
  // The triple with the greatest sum of its scores; of equal ones the first. There must be one.
  TagTriple best(const float* upos, const float* xpos, const float* features) const;

 private:
  std::span<const TagTriple> triples_;
};

}  // namespace weft
