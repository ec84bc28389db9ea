#include "ingest/names.h"

#include <algorithm>
#include <array>

namespace weft {

namespace {

constexpr std::array<std::string_view, kNameTypeCount> kTypeLabels = {"PER",   "ORG",  "LOC",
                                                                      "EVENT", "WORK", "MISC"};
static_assert(static_cast<int>(NameType::person) == 0 && static_cast<int>(NameType::other) == 5);

constexpr std::string_view kPartLetters = "OBILU";

}  // namespace

std::string_view name_type_label(NameType type) {
  return kTypeLabels[static_cast<std::size_t>(type)];
}

std::optional<NameType> name_type_from_label(std::string_view label) {
  const auto found = std::find(kTypeLabels.begin(), kTypeLabels.end(), label);
  if (found == kTypeLabels.end()) return std::nullopt;
  return static_cast<NameType>(found - kTypeLabels.begin());
}

std::string name_label_text(Label label) {
  std::string text(1, kPartLetters[static_cast<std::size_t>(part_of(label))]);
  if (label != 0) text.append("-").append(name_type_label(type_of(label)));
  return text;
}

bool may_start(Label label) {
  const NamePart part = part_of(label);
  return part != NamePart::inside && part != NamePart::last;
}

bool may_end(Label label) {
  const NamePart part = part_of(label);
  return part != NamePart::begin && part != NamePart::inside;
}

bool may_follow(Label from, Label to) {
  if (may_end(from)) return may_start(to);
  return !may_start(to) && type_of(from) == type_of(to);
}

}  // namespace weft
