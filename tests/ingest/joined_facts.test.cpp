#include "ingest/joined_facts.h"

#include <catch2/catch.hpp>

namespace weft {
namespace {

const std::string kPerson = "https://schema.org/Person", kCity = "https://schema.org/City",
                  kPlace = "https://schema.org/Place";

EntityName name(const std::string& text, NameReach reach = NameReach::global) {
  return {text, reach, {0, 3}};
}

ArticleFacts part(std::vector<EntityRecord> entities) {
  ArticleFacts facts;
  facts.article.text = "Ada lives.";
  facts.entities = std::move(entities);
  return facts;
}

std::vector<std::string> names_of(const EntityRecord& record) {
  std::vector<std::string> names;
  for (const EntityName& name : record.names)
    names.push_back(name.text);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Facts of parts point into the whole", "[ingest]") {
  JoinedFacts joined;
  joined.add(part({{kPerson, {name("Bea Lund")}}}), 0);
  ArticleFacts second = part({{kCity, {name("Delft")}}, {kPerson, {name("Ada Berg")}}});
  Fact fact;
  fact.subject = LocalEntity{1};
  fact.predicate = "x:lives";
  fact.object = LocalEntity{0};
  fact.ranges = {{0, 10}};
  fact.speaker = LocalEntity{1};
  fact.qualifiers = {{"x:in", LocalEntity{0}}, {"x:on", Term::string("Sunday")}};
  second.facts = {fact};
  joined.add(second, 100);

  Article whole;
  whole.source = "whole";
  const ArticleFacts facts = joined.take(whole);
  CHECK(facts.article == whole);
  REQUIRE(facts.entities.size() == 3);
  CHECK(facts.entities[2].names[0].first_mention == ByteRange{100, 103});
  REQUIRE(facts.facts.size() == 1);
  fact.subject = fact.speaker.emplace(LocalEntity{2});
  fact.object = fact.qualifiers[0].value = LocalEntity{1};
  fact.ranges = {{100, 110}};
  CHECK(facts.facts[0] == fact);
}

TEST_CASE("A name means what it meant in the parts before", "[ingest]") {
  JoinedFacts joined;
  joined.add(part({{kPerson, {name("John Smith"), name("Smith", NameReach::local)}},
                   {kPlace, {name("Harbin")}},
                   {kPlace, {name("the park", NameReach::local)}}}),
             0);
  joined.add(part({{kPerson, {name("Smith")}},
                   {kCity, {name("HARBIN"), name("Ice City")}},
                   {kPlace, {name("the park", NameReach::local)}},
                   {kPerson, {name("Harbin")}}}),
             50);
  const ArticleFacts facts = joined.take({});
  REQUIRE(facts.entities.size() == 5);
  CHECK(names_of(facts.entities[0]) == Names{"John Smith", "Smith"});
  CHECK(names_of(facts.entities[1]) == Names{"Harbin", "HARBIN", "Ice City"});
  CHECK(facts.entities[1].type == kCity);
  CHECK(facts.entities[1].names[2].first_mention == ByteRange{50, 53});
  CHECK(names_of(facts.entities[3]) == Names{"the park"});  // maybe another
  CHECK(facts.entities[4].type == kPerson);                 // no place
}

TEST_CASE("Parts keep apart what they tell apart, and what several may mean", "[ingest]") {
  JoinedFacts joined;
  joined.add(part({{kPerson, {name("John Smith"), name("Smith", NameReach::local)}}}), 0);
  joined.add(part({{kPerson, {name("Smith")}}, {kPerson, {name("John Smith")}}}), 50);
  joined.add(part({{kPerson, {name("Mary Smith"), name("Smith", NameReach::local)}}}), 100);
  joined.add(part({{kPerson, {name("Smith")}}}), 150);
  const ArticleFacts facts = joined.take({});
  std::vector<Names> names;
  for (const EntityRecord& record : facts.entities)
    names.push_back(names_of(record));
  // The full name chose first; the Smith beside it is another, and bears the name alone.
  CHECK(names == std::vector<Names>{{"John Smith", "Smith"}, {"Smith"}, {"Mary Smith", "Smith"}});
}

}  // namespace weft
