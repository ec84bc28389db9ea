#include "graph/linking.h"

#include <catch2/catch.hpp>

namespace weft {
namespace {

const std::string kPerson = "https://schema.org/Person";
const std::string kPlace = "https://schema.org/Place";
const std::string kOrganization = "https://schema.org/Organization";

// Counts `records` records of the class that bear all these names.
void add(NameBlock& block, std::string link_class, std::vector<std::string> names,
         std::uint64_t records = 1) {
  for (const std::string& name : names) {
    NameCounts& counts = block.nodes[{name, link_class}];
    counts.records += records;
    counts.spellings[name] += records;
    for (const std::string& other : names) {
      if (other != name) block.pairs[{{name, link_class}, other}] += records;
    }
  }
}

void add_apart(NameBlock& block, const std::string& link_class, const std::string& a,
               const std::string& b, std::uint64_t articles = 1) {
  block.apart[{{a, link_class}, b}] = articles;
  block.apart[{{b, link_class}, a}] = articles;
}

Decision decide(std::uint64_t when, DecisionKind kind, std::vector<DecidedName> names,
                std::vector<DecidedName> others, std::string value = "") {
  return {when, kind, std::move(names), std::move(others), std::move(value), "", ""};
}

std::vector<std::string> iris(const NameBlock& block) {
  std::vector<std::string> iris;
  for (const EntityGroup& group : group_names(block)) {
    iris.push_back(entity_iri("x:", group.representative) + " " +
                   std::to_string(group.nodes.size()));
  }
  return iris;
}

using Iris = std::vector<std::string>;

}  // namespace

TEST_CASE("Names of one record are one entity, called by its longest name", "[graph]") {
  NameBlock block;
  add(block, kPerson, {"ada", "ada lovelace"});
  add(block, kPerson, {"ada lovelace", "augusta"});
  CHECK(iris(block) == Iris{"x:entity/person/ada_lovelace 3"});
}

TEST_CASE("Different classes never join, not even through a record without one", "[graph]") {
  NameBlock block;
  add(block, kPerson, {"washington", "george"}, 2);
  add(block, kPlace, {"washington"}, 5);
  add(block, "", {"washington", "capital"});
  CHECK(iris(block) == Iris{"x:entity/person/washington 2", "x:entity/place/washington 3"});
}

TEST_CASE("A record without a class joins the commonest class of its names", "[graph]") {
  NameBlock block;
  add(block, "", {"a", "b"});
  CHECK(iris(block) == Iris{"x:entity/thing/a 2"});
  add(block, kPlace, {"a"});
  add(block, kPerson, {"b"});
  CHECK(iris(block) == Iris{"x:entity/place/a 1", "x:entity/person/b 3"});
  add(block, kPlace, {"b"});
  CHECK(iris(block) == Iris{"x:entity/place/a 4", "x:entity/person/b 1"});
}

TEST_CASE("The label is the representative's commonest spelling", "[graph]") {
  NameBlock block;
  block.nodes[{"ada", kPerson}] = {4, {{"ADA", 1}, {"Ada", 2}, {"ada", 1}}};
  CHECK(group_names(block).at(0).label == "Ada");
  block.nodes[{"ada", kPerson}] = {4, {{"ADA", 2}, {"Ada", 2}}};
  CHECK(group_names(block).at(0).label == "ADA");
}

TEST_CASE("A long name that few articles use does not stand for a common one", "[graph]") {
  NameBlock block;
  add(block, kPlace, {"china"}, 100);
  add(block, kPlace, {"china", "people s republic of china"}, 7);
  CHECK(iris(block) == Iris{"x:entity/place/china 2"});
  add(block, kPlace, {"people s republic of china"}, 60);
  CHECK(iris(block) == Iris{"x:entity/place/people_s_republic_of_china 2"});
}

TEST_CASE("One slip among a hundred records joins nothing", "[graph]") {
  NameBlock block;
  add(block, kPlace, {"harbin"}, 98);
  add(block, kPlace, {"shenzhen"}, 200);
  add(block, kPlace, {"harbin", "shenzhen"}, 1);
  CHECK(iris(block) == Iris{"x:entity/place/shenzhen 2"});
  add(block, kPlace, {"harbin"}, 2);
  CHECK(iris(block) == Iris{"x:entity/place/harbin 1", "x:entity/place/shenzhen 1"});
  CHECK(link_names(block).weighed.at(0).reasons ==
        std::vector<std::string>{"only 1 of 101 articles use both for one thing"});
}

TEST_CASE("A short name of several people chains none of them together", "[graph]") {
  NameBlock block;
  add(block, kPerson, {"smith", "john smith"});
  add(block, kPerson, {"smith", "mary smith"});
  CHECK(iris(block) == Iris{"x:entity/person/john_smith 1", "x:entity/person/mary_smith 1",
                            "x:entity/person/smith 1"});
  add(block, kPerson, {"smith", "john smith"}, 8);  // nine of ten mean John
  CHECK(iris(block) == Iris{"x:entity/person/john_smith 2", "x:entity/person/mary_smith 1"});
}

TEST_CASE("Names that clash by their parts do not join through a third", "[graph]") {
  NameBlock block;
  add(block, kPerson, {"countess", "ada lovelace"}, 2);
  add(block, kPerson, {"countess", "mary lovelace"});
  CHECK(iris(block) == Iris{"x:entity/person/ada_lovelace 2", "x:entity/person/mary_lovelace 1"});
  NameBlock planes;
  add(planes, kOrganization, {"the jet", "boeing 737"}, 2);
  add(planes, kOrganization, {"the jet", "boeing 747"});
  CHECK(iris(planes).size() == 2);
}

TEST_CASE("What one article tells apart no other rule joins", "[graph]") {
  NameBlock block;
  add(block, kOrganization, {"alpha", "alpha ltd"});
  CHECK(iris(block).size() == 1);
  add_apart(block, kOrganization, "alpha", "alpha ltd", 2);
  CHECK(iris(block).size() == 2);
  NameBlock forms;
  add(forms, kOrganization, {"alpha"});
  add(forms, kOrganization, {"alpha ltd"});
  forms.reductions[{"alpha", kOrganization}] = {{"alpha ltd", kOrganization}};
  CHECK(iris(forms) == Iris{"x:entity/organization/alpha_ltd 2"});
  add_apart(forms, kOrganization, "alpha", "alpha ltd");
  CHECK(iris(forms).size() == 2);
}

TEST_CASE("A name that could be short for several joins none unless neighbours tell", "[graph]") {
  NameBlock block;
  add(block, kOrganization, {"abc"});
  add(block, kOrganization, {"american broadcasting company"});
  add(block, kOrganization, {"australian broadcasting corporation"});
  const NameNode abc{"abc", kOrganization};
  const NameNode american{"american broadcasting company", kOrganization};
  const NameNode australian{"australian broadcasting corporation", kOrganization};
  block.short_forms[abc] = {american};
  CHECK(iris(block) == Iris{"x:entity/organization/american_broadcasting_company 2",
                            "x:entity/organization/australian_broadcasting_corporation 1"});
  block.short_forms[abc] = {american, australian};
  CHECK(iris(block).size() == 3);
  block.shared[{abc, australian}] = {"sydney"};
  CHECK(iris(block) == Iris{"x:entity/organization/american_broadcasting_company 1",
                            "x:entity/organization/australian_broadcasting_corporation 2"});
  const auto weighed = link_names(block).weighed;
  REQUIRE(weighed.size() == 2);
  CHECK(weighed[1].linked);
  CHECK(weighed[1].reasons == std::vector<std::string>{"share the acronym abc",
                                                       "facts of both name sydney",
                                                       "2 entities could be meant", "one article"});
}

TEST_CASE("A last name alone needs a neighbour, and never stands for its bearer", "[graph]") {
  NameBlock block;
  add(block, kPerson, {"lovelace"}, 5000);
  add(block, kPerson, {"ada lovelace"});
  const NameNode lovelace{"lovelace", kPerson}, ada{"ada lovelace", kPerson};
  block.short_forms[lovelace] = {ada};
  CHECK(iris(block).size() == 2);
  block.shared[{lovelace, ada}] = {"babbage"};
  CHECK(iris(block) == Iris{"x:entity/person/ada_lovelace 2"});
}

TEST_CASE("A merge by hand goes before the rules, whatever the classes", "[graph]") {
  NameBlock block;
  add(block, kPlace, {"kazakhstan"}, 3);
  add(block, kPlace, {"harbin", "ice city"});
  block.decisions = {
      decide(1, DecisionKind::merge, {{"Kazakhstan", kPlace}}, {{"Harbin", kPlace}})};
  CHECK(iris(block) == Iris{"x:entity/place/ice_city 3"});
  NameBlock classes;
  add(classes, kPlace, {"washington"});
  add(classes, kOrganization, {"us government"});
  classes.decisions = {
      decide(1, DecisionKind::merge, {{"Washington", kPlace}}, {{"US government", kOrganization}})};
  CHECK(iris(classes) == Iris{"x:entity/organization/us_government 2"});
}

TEST_CASE("A merge without a class speaks of the name in every class", "[graph]") {
  NameBlock block;
  add(block, kPlace, {"prc"});
  add(block, "", {"prc"});
  add(block, kOrganization, {"prc"});
  add(block, kPlace, {"china"}, 2);
  block.decisions = {
      decide(1, DecisionKind::merge, {{"PRC", std::nullopt}}, {{"China", std::nullopt}})};
  CHECK(iris(block) == Iris{"x:entity/place/china 4"});
}

TEST_CASE("A merge into a name that no article says gives the entity that name", "[graph]") {
  NameBlock block;
  add(block, kPlace, {"kazakhstan"});
  block.decisions = {
      decide(1, DecisionKind::merge, {{"Kazakhstan", kPlace}}, {{"Harbin", kPlace}})};
  const EntityGroup group = group_names(block).at(0);
  CHECK(group.representative == NameNode{"harbin", kPlace});
  CHECK(group.label == "Harbin");
  CHECK(group.given_names.empty());
  NameBlock alias;
  add(alias, kPlace, {"harbin"});
  alias.decisions = {
      decide(1, DecisionKind::merge, {{"Kharbin", std::nullopt}}, {{"Harbin", std::nullopt}})};
  CHECK(group_names(alias).at(0).given_names == std::vector<std::string>{"Kharbin"});
}

TEST_CASE("A split parts names that records give to one thing; the later decision counts",
          "[graph]") {
  NameBlock block;
  add(block, kPlace, {"harbin", "kazakhstan", "ice city"}, 3);
  add(block, kPlace, {"kazakhstan", "qazaqstan"});
  const Decision split = decide(2, DecisionKind::split, {{"Kazakhstan", kPlace}},
                                {{"Harbin", kPlace}, {"Ice City", kPlace}});
  block.decisions = {split};
  CHECK(iris(block) == Iris{"x:entity/place/ice_city 2", "x:entity/place/kazakhstan 2"});
  Decision merge = decide(3, DecisionKind::merge, {{"Kazakhstan", kPlace}}, {{"Harbin", kPlace}});
  block.decisions = {split, merge};
  CHECK(iris(block) == Iris{"x:entity/place/ice_city 4"});
  merge.when_us = 1;
  block.decisions = {split, merge};
  CHECK(iris(block) == Iris{"x:entity/place/ice_city 2", "x:entity/place/kazakhstan 2"});
}

TEST_CASE("Of two merges in a circle the later one names the entity", "[graph]") {
  NameBlock block;
  add(block, kPlace, {"a"});
  add(block, kPlace, {"b"});
  block.decisions = {decide(1, DecisionKind::merge, {{"a", kPlace}}, {{"b", kPlace}}),
                     decide(2, DecisionKind::merge, {{"b", kPlace}}, {{"a", kPlace}})};
  CHECK(iris(block) == Iris{"x:entity/place/a 2"});
}

TEST_CASE("A label and a class by hand hold for the whole group; the last one counts", "[graph]") {
  NameBlock block;
  add(block, kPlace, {"washington", "dc"});
  block.decisions = {decide(1, DecisionKind::rename, {{"DC", kPlace}}, {}, "The capital"),
                     decide(2, DecisionKind::rename, {{"DC", kPlace}}, {}, "Washington, D.C."),
                     decide(3, DecisionKind::retype, {{"Washington", kPlace}}, {},
                            "https://schema.org/GovernmentOrganization")};
  add(block, kOrganization, {"washington"});
  const auto groups = group_names(block);
  REQUIRE(groups.size() == 1);
  CHECK(groups[0].label == "Washington, D.C.");
  CHECK(groups[0].type == "https://schema.org/GovernmentOrganization");
  CHECK(groups[0].representative == NameNode{"washington", kOrganization});
  CHECK(groups[0].given_names.empty());
}

TEST_CASE("Classes are compared by schema.org's main class", "[graph]") {
  CHECK(link_class("https://schema.org/City") == kPlace);
  CHECK(link_class("http://schema.org/City") == kPlace);
  CHECK(link_class("https://schema.org/State") == kPlace);
  CHECK(main_class("https://schema.org/City") == kPlace);
  CHECK(main_class("http://schema.org/City") == "http://schema.org/Place");
  for (const std::string& type : {kPlace, std::string("http://e.org/City"), std::string()})
    CHECK(main_class(type).empty());
  CHECK(link_class("https://schema.org/AdministrativeArea") == kPlace);
  CHECK(link_class("https://schema.org/Thing") == "");
  CHECK(link_class("") == "");
  CHECK(link_class("http://example.org/City") == "http://example.org/City");
  CHECK(entity_iri("x:", {"r 2", "http://example.org/Robot"}) ==
        "x:entity/http%3A%2F%2Fexample.org%2FRobot/r_2");
}

}  // namespace weft
