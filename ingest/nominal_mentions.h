// Noun phrases and pronouns that stand for things: "the park", "its", "we" of a quotation.
//
// Coreference proposes, agreement disposes: a phrase goes to the entity of the name that its chain
// named last where type, number and gender agree and it holds no other name. What coreference
// leaves alone goes to the last entity whose names end in the same noun ("the new park" for
// "Elmwood New Park"). First persons in a quotation are its speaker. The rest of a chain without
// names is an entity of its own, that only noun phrases name.
#pragma once
#include <vector>

#include "ingest/phrase_agreement.h"

namespace weft {

struct NominalMentions {
  std::vector<Mention> mentions;    // noun phrases and pronouns; no antecedents yet
  std::uint32_t entity_count = 0;   // those with names first, then those without
};

// `named` are mentions by name, sorted by first word; `traits` has one for each of their entities.
// Cost: linear in the words and mentions; phrases look a bounded number of mentions back.
NominalMentions find_nominal_mentions(const ArticleWords& words, const Lexicon& lexicon,
                                      const Trees& trees, const Coreference& coreference,
                                      const std::vector<Mention>& named,
                                      const std::vector<NamedTraits>& traits);

}  // namespace weft
