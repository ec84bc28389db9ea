#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/layers.h"

namespace weft {

// "PER", "ORG", "LOC", "EVENT", "WORK", "MISC".
std::string_view name_type_label(NameType type);
std::optional<NameType> name_type_from_label(std::string_view label);

// Where a word stands in a name: Begin, Inside, Last, Outside, Unit (a name of one word).
enum class NamePart : std::uint8_t { outside, begin, inside, last, unit };

// The labels of the model in their fixed order: O, then B, I, L, U of each type.
using Label = std::uint8_t;
constexpr std::size_t kNameTypeCount = 6;
constexpr Label name_label(NamePart part, NameType type) {
  if (part == NamePart::outside) return 0;
  return static_cast<Label>(static_cast<int>(type) * 4 + static_cast<int>(part));
}
constexpr Label kNameLabelCount = kNameTypeCount * 4 + 1;
constexpr Label kCoreNameLabelCount = 3 * 4 + 1;  // of people, organizations and places
constexpr NamePart part_of(Label label) {
  return label == 0 ? NamePart::outside : static_cast<NamePart>((label - 1) % 4 + 1);
}
constexpr NameType type_of(Label label) {
  return static_cast<NameType>((label - 1) / 4);
}

// "O", "B-PER", ...
std::string name_label_text(Label label);

// Whether `to` may follow `from` in a well-formed sequence.
bool may_follow(Label from, Label to);
bool may_start(Label label);
bool may_end(Label label);

}  // namespace weft
