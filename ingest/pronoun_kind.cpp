#include "ingest/pronoun_kind.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weft {

PronounKind pronoun_kind(std::string_view lower) {
  using Forms = std::array<std::string_view, 8>;
  constexpr std::array<std::pair<PronounKind, Forms>, 5> kForms{{
      {PronounKind::person, {"he", "him", "his", "himself", "she", "her", "hers", "herself"}},
      {PronounKind::thing, {"it", "its", "itself"}},
      {PronounKind::group, {"they", "them", "their", "theirs", "themselves"}},
      {PronounKind::speaker, {"i", "me", "my", "mine", "myself"}},
      {PronounKind::speaker, {"we", "us", "our", "ours", "ourselves"}},
  }};
  if (lower.empty()) return PronounKind::none;
  for (const auto& [kind, forms] : kForms) {
    if (std::find(forms.begin(), forms.end(), lower) != forms.end()) return kind;
  }
  return PronounKind::none;
}

bool may_mean(PronounKind kind, const NamedTraits& traits) {
  switch (kind) {
    case PronounKind::person:
      return traits.type == NameType::person && !traits.is_plural;
    case PronounKind::thing:
      return traits.type != NameType::person;
    case PronounKind::group:
      return traits.type == NameType::organization ||
             (traits.is_plural && traits.type != NameType::work);  // "Friends" is one
    default:
      return false;
  }
}

bool is_reflexive(std::string_view lower) {
  return lower.ends_with("self") || lower.ends_with("selves");
}

}  // namespace weft
