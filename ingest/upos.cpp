#include "ingest/upos.h"

#include <algorithm>
#include <array>

namespace weft {

namespace {

constexpr std::array<std::string_view, 17> kUposNames = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

}  // namespace

std::string_view upos_name(Upos upos) {
  return kUposNames[static_cast<std::size_t>(upos)];
}

std::optional<Upos> upos_from_name(std::string_view name) {
  const auto found = std::find(kUposNames.begin(), kUposNames.end(), name);
  if (found == kUposNames.end()) return std::nullopt;
  return static_cast<Upos>(found - kUposNames.begin());
}

}  // namespace weft
