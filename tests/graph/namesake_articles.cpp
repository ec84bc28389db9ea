#include "tests/graph/namesake_articles.h"

#include <array>
#include <set>

namespace weft {
namespace {

constexpr const char* kPerson = "https://schema.org/Person";
constexpr const char* kPlace = "https://schema.org/Place";
constexpr const char* kOrganization = "https://schema.org/Organization";

template <typename Pool>
const auto& one_of(const Pool& pool, std::mt19937_64& numbers) {
  return pool[numbers() % pool.size()];
}

const std::array<std::string, 14> kPeople{
    "John Smith",    "Mary Smith",   "Smith",    "J. Smith",  "Dr. John Smith", "John Q. Smith",
    "John R. Smith", "Ada Lovelace", "Lovelace", "Ada Byron", "Xu Hua",         "Xu",
    "Prof. Xu Hua",  "Mr. Smith"};
const std::array<std::string, 14> kOrganizations{"Alpha",
                                                 "Alpha Ltd",
                                                 "Alpha Company Limited",
                                                 "Alpha Co., Ltd.",
                                                 "Alpha Inc.",
                                                 "ABC",
                                                 "American Broadcasting Company",
                                                 "Australian Broadcasting Corporation",
                                                 "Boeing 737",
                                                 "Boeing 747",
                                                 "WHO",
                                                 "World Health Organization",
                                                 "Smith",
                                                 "Shenzhen-Harbin Cooperation Office"};
const std::array<std::string, 10> kPlaces{"Harbin",
                                          "Kharbin",
                                          "Kazakhstan",
                                          "Shenzhen",
                                          "Washington",
                                          "UAE",
                                          "United Arab Emirates",
                                          "Harbin City",
                                          "Smith",
                                          "Shenzhen-Kazakhstan Cooperation Office"};
const std::array<std::string, 3> kPredicates{
    "https://weft.dev/rel/visit", "https://schema.org/worksFor", "https://schema.org/location"};

// The pool that a name comes from, and the class that most articles give to it.
struct Kind {
  const char* type;
  const std::string& (*name)(std::mt19937_64&);
};
const std::array<Kind, 3> kKinds{
    Kind{kPerson, [](std::mt19937_64& n) -> const std::string& { return one_of(kPeople, n); }},
    Kind{kOrganization,
         [](std::mt19937_64& n) -> const std::string& { return one_of(kOrganizations, n); }},
    Kind{kPlace, [](std::mt19937_64& n) -> const std::string& { return one_of(kPlaces, n); }}};

EntityRecord namesake(std::mt19937_64& numbers) {
  const Kind& kind = one_of(kKinds, numbers);
  EntityRecord record{numbers() % 8 == 0 ? "" : kind.type, {}};
  const std::size_t names = numbers() % 4 == 0 ? 2 : 1;
  std::set<std::string> used;
  while (used.size() < names) {
    const std::string& name = kind.name(numbers);
    if (!used.insert(name).second) continue;
    const bool local = numbers() % 12 == 0;
    record.names.push_back({name, local ? NameReach::local : NameReach::global, {0, 1}});
  }
  return record;
}

DecidedName decided_name(const Kind& kind, std::mt19937_64& numbers) {
  DecidedName name{kind.name(numbers), std::string(kind.type)};
  if (numbers() % 4 == 0) name.link_class = std::nullopt;
  return name;
}

}  // namespace

ArticleFacts namesake_article(const std::string& source, std::mt19937_64& numbers) {
  ArticleFacts facts;
  facts.article = {source, "Of namesakes", "2024-02-29", "", "x"};
  const std::size_t entities = 2 + numbers() % 5;
  for (std::size_t i = 0; i < entities; ++i)
    facts.entities.push_back(namesake(numbers));
  for (std::size_t i = numbers() % 5; i > 0; --i) {
    Fact fact;
    fact.subject = static_cast<LocalEntity>(numbers() % entities);
    fact.predicate = one_of(kPredicates, numbers);
    fact.object = static_cast<LocalEntity>(numbers() % entities);
    fact.ranges = {{0, 1}};
    if (numbers() % 6 == 0) fact.polarity = Polarity::negated;
    facts.facts.push_back(std::move(fact));
  }
  return facts;
}

std::vector<Decision> namesake_decisions(std::size_t count, std::mt19937_64& numbers) {
  std::vector<Decision> decisions;
  for (std::size_t i = 0; i < count; ++i) {
    Decision decision;
    decision.when_us = 1'700'000'000'000'000 + i * 1000;
    decision.kind = static_cast<DecisionKind>(numbers() % 4);
    decision.note = "decision " + std::to_string(i);
    const Kind& kind = one_of(kKinds, numbers);
    decision.names = {decided_name(kind, numbers)};
    switch (decision.kind) {
      case DecisionKind::merge:
        decision.others = {
            decided_name(numbers() % 6 == 0 ? one_of(kKinds, numbers) : kind, numbers)};
        break;
      case DecisionKind::split:
        decision.others = {decided_name(kind, numbers), decided_name(kind, numbers)};
        break;
      case DecisionKind::rename:
        decision.value = "Label " + std::to_string(i);
        break;
      case DecisionKind::retype:
        decision.value = one_of(kKinds, numbers).type;
        break;
    }
    decisions.push_back(std::move(decision));
  }
  return decisions;
}

}  // namespace weft
