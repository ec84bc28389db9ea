#include "tests/graph/random_articles.h"

#include <array>

namespace weft {
namespace {

template <typename Pool>
const auto& one_of(const Pool& pool, std::mt19937_64& numbers) {
  return pool[numbers() % pool.size()];
}

const std::array<std::string, 12> kNames{
    "Ada Lovelace", "ADA  LOVELACE", "Lovelace",   "Countess of Lovelace",
    "London",       "L\u00F3ndon",   "the Engine", "Engine",
    "Babbage & Co", "Babbage",       "?!",         "\u54C8\u5C14\u6EE8"};
const std::array<std::string, 7> kTypes{"",
                                        "https://schema.org/Person",
                                        "https://schema.org/Place",
                                        "https://schema.org/City",
                                        "https://schema.org/Organization",
                                        "https://schema.org/Thing",
                                        "http://example.org/Robot"};
const std::array<std::string, 4> kPredicates{
    "https://weft.dev/rel/visit", "https://schema.org/location", "https://weft.dev/rel/own",
    "http://www.w3.org/2000/01/rdf-schema#label"};

ByteRange random_range(const Article& article, std::mt19937_64& numbers) {
  const auto begin = static_cast<std::uint32_t>(numbers() % article.text.size());
  const auto end =
      begin + static_cast<std::uint32_t>(numbers() % (article.text.size() - begin + 1));
  return {begin, end};
}

EntityRecord random_entity(const Article& article, std::mt19937_64& numbers) {
  EntityRecord entity;
  entity.type = one_of(kTypes, numbers);
  const std::size_t names = 1 + numbers() % 3;
  for (std::size_t i = 0; i < names; ++i) {
    const NameReach reach = numbers() % 4 == 0 ? NameReach::local : NameReach::global;
    entity.names.push_back({one_of(kNames, numbers), reach, random_range(article, numbers)});
  }
  return entity;
}

FactTerm random_term(const ArticleFacts& facts, std::mt19937_64& numbers, bool may_be_literal) {
  switch (numbers() % (may_be_literal ? 6 : 4)) {
    case 0:
      return Term::iri("http://example.org/" + one_of(kNames, numbers));
    case 4:
      return Term::integer(static_cast<std::int64_t>(numbers() % 3));
    case 5:
      return Term::tagged("word", "en");
    default:
      return static_cast<LocalEntity>(numbers() % facts.entities.size());
  }
}

Fact random_fact(const ArticleFacts& facts, std::mt19937_64& numbers) {
  Fact fact;
  fact.subject = random_term(facts, numbers, false);
  fact.predicate = one_of(kPredicates, numbers);
  fact.object = random_term(facts, numbers, true);
  fact.ranges = {random_range(facts.article, numbers)};
  fact.confidence = static_cast<Confidence>(numbers() % 10'001);
  fact.polarity = numbers() % 5 == 0 ? Polarity::negated : Polarity::affirmed;
  fact.modality = numbers() % 5 == 0 ? static_cast<Modality>(numbers() % 4) : Modality::stated;
  if (numbers() % 3 == 0) fact.speaker = random_term(facts, numbers, false);
  if (numbers() % 3 == 0) {
    fact.qualifiers.push_back({one_of(kPredicates, numbers), random_term(facts, numbers, true)});
  }
  return fact;
}

}  // namespace

ArticleFacts random_article(const std::string& source, std::mt19937_64& numbers) {
  ArticleFacts facts;
  facts.article = {source, "Title " + std::to_string(numbers() % 3), "2023-03-25", "", {}};
  facts.article.text.assign(20 + numbers() % 80, 'x');
  const std::size_t entities = 1 + numbers() % 4;
  for (std::size_t i = 0; i < entities; ++i) {
    facts.entities.push_back(random_entity(facts.article, numbers));
  }
  const std::size_t count = numbers() % 6;
  for (std::size_t i = 0; i < count; ++i)
    facts.facts.push_back(random_fact(facts, numbers));
  return facts;
}

}  // namespace weft
