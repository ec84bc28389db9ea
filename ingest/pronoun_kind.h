// What a pronoun may stand for by its form.
#pragma once
#include <cstdint>
#include <string_view>

#include "ingest/phrase_agreement.h"

namespace weft {

enum class PronounKind : std::uint8_t { none, person, thing, group, speaker };

// Of a word in lower case.
PronounKind pronoun_kind(std::string_view lower);

// Whether the thing is of the right kind and number for it.
bool may_mean(PronounKind kind, const NamedTraits& traits);

// "himself", "themselves": stands for the subject of its own verb.
bool is_reflexive(std::string_view lower);

}  // namespace weft
