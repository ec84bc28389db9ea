#include "ingest/extractor.h"

#include <algorithm>

#include "ingest/fact_roles.h"

namespace weft {

ExtractionCounts& ExtractionCounts::operator+=(const ExtractionCounts& other) {
  kept += other.kept;
  unquoted += other.unquoted;
  unfound += other.unfound;
  unattributed += other.unattributed;
  malformed += other.malformed;
  arguments_lost += other.arguments_lost;
  requests += other.requests;
  tokens_in += other.tokens_in;
  tokens_out += other.tokens_out;
  return *this;
}

bool is_signed_by(const Extractor& extractor, const ArticleFacts& facts) {
  const FactQualifier signature{qualifier_iri("extractor"), Term::string(extractor.model())};
  return std::any_of(facts.facts.begin(), facts.facts.end(), [&](const Fact& fact) {
    return std::find(fact.qualifiers.begin(), fact.qualifiers.end(), signature) !=
           fact.qualifiers.end();
  });
}

}  // namespace weft
