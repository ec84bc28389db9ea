// Noun phrases and pronouns that stand for things: "the park", "its", "we" of a quotation.
//
// Coreference proposes, agreement disposes: a phrase goes to the entity of the name that its chain
// named last where type, number and gender agree and it holds no other name. What coreference
// leaves alone goes to the last entity whose names end in the same noun ("the new park" for
// "Elmwood New Park"). First persons in a quotation are its speaker. The rest of a chain without
// names is an entity of its own, that only noun phrases name.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// What the names of an entity tell.
struct NamedTraits {
  NameType type = NameType::other;
  std::set<std::string> words;  // of its names, lower case
  std::set<std::string> heads;  // the nouns that say what it is
  std::set<std::string> of;     // "united", "states": of what it is said to be president
  bool is_plural = false;       // "Senators", "United States"
};

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
