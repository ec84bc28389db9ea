// From what sentences say to facts: arguments become entities or typed literals, relation phrases
// predicates, further arguments qualifiers.
#pragma once
#include <functional>
#include <span>
#include <string>

#include "ingest/article_words.h"
#include "ingest/fact_roles.h"
#include "ingest/lexicon.h"
#include "ingest/life_dates.h"
#include "ingest/nationalities.h"
#include "ingest/proposition_confidence.h"
#include "ingest/relation_schema.h"
#include "ingest/values.h"

namespace weft {

// Called with a fact, the entities so far that its terms are of, and what its probability was taken
// from (fact_confidence.h), to learn from.
using FactWatch = std::function<void(const ArticleFacts& facts, const Fact& fact,
                                     std::span<const ConfidenceFeature> features)>;

// What is known of English beyond the article.
struct FactRules {
  const Lexicon& lexicon;
  const RelationSchema& schema;
  const FactRoles& roles;
  const Nationalities& nationalities;
  const ConfidenceModel& confidence;  // of facts (fact_confidence.h)
  double min_confidence = 0;  // facts under it are left out
  FactWatch watch;            // of every fact that a rule read; may be empty
};

// What is read beside propositions, from brackets and nouns.
struct NominalReadings {
  std::vector<LifeDate> life_dates;
  Propositions mutual;  // "cooperation between Leeds and York"
};

// Facts in the order of the propositions; one that has a pronoun that nothing resolves is left out.
// A noun phrase that is a subject somewhere becomes an entity of its own with local reach; as an
// object of others it is that entity, else its text. The class of an entity is the narrowest that
// its name or an "is a" says. Trees may be empty: heads are then guessed. Those of nominal readings
// come after the others; last those that only noun phrases hold, of phrases that a fact led to.
ArticleFacts normalise(const ArticleWords& words, const Trees& trees, const FactRules& rules,
                       const Values& values, const Entities& entities,
                       const Propositions& propositions,
                       const NominalReadings& nominal);

}  // namespace weft
