#include "graph/linking.h"

#include <catch2/catch.hpp>

namespace weft {
namespace {

constexpr const char* kPerson = "https://schema.org/Person";
constexpr const char* kPlace = "https://schema.org/Place";

// Counts `records` records of the class that bear all these names.
void add(NameBlock& block, std::string link_class, std::vector<std::string> names,
         std::uint64_t records = 1) {
  for (const std::string& name : names) {
    NameCounts& counts = block.nodes[{name, link_class}];
    counts.records += records;
    counts.spellings[name] += records;
    for (const std::string& other : names) {
      if (other != name) block.pairs.insert({{name, link_class}, other});
    }
  }
}

std::vector<std::string> iris(const NameBlock& block) {
  std::vector<std::string> iris;
  for (const EntityGroup& group : group_names(block)) {
    iris.push_back(entity_iri("x:", group.representative) + " " +
                   std::to_string(group.nodes.size()));
  }
  return iris;
}

}  // namespace

TEST_CASE("Names of one record are one entity, called by its longest name", "[graph]") {
  NameBlock block;
  add(block, kPerson, {"ada", "ada lovelace"});
  add(block, kPerson, {"ada lovelace", "augusta"});
  CHECK(iris(block) == std::vector<std::string>{"x:entity/person/ada_lovelace 3"});
}

TEST_CASE("Different classes never join, not even through a record without one", "[graph]") {
  NameBlock block;
  add(block, kPerson, {"washington", "george"}, 2);
  add(block, kPlace, {"washington"}, 5);
  add(block, "", {"washington", "capital"});
  CHECK(iris(block) ==
        std::vector<std::string>{"x:entity/person/washington 2", "x:entity/place/washington 3"});
}

TEST_CASE("A record without a class joins the commonest class of its names", "[graph]") {
  NameBlock block;
  add(block, "", {"a", "b"});
  CHECK(iris(block) == std::vector<std::string>{"x:entity/thing/a 2"});
  add(block, kPlace, {"a"});
  add(block, kPerson, {"b"});
  CHECK(iris(block) == std::vector<std::string>{"x:entity/place/a 1", "x:entity/person/b 3"});
  add(block, kPlace, {"b"});
  CHECK(iris(block) == std::vector<std::string>{"x:entity/place/a 4", "x:entity/person/b 1"});
}

TEST_CASE("The label is the representative's commonest spelling", "[graph]") {
  NameBlock block;
  block.nodes[{"ada", kPerson}] = {4, {{"ADA", 1}, {"Ada", 2}, {"ada", 1}}};
  CHECK(group_names(block).at(0).label == "Ada");
  block.nodes[{"ada", kPerson}] = {4, {{"ADA", 2}, {"Ada", 2}}};
  CHECK(group_names(block).at(0).label == "ADA");
}

TEST_CASE("Classes are compared by schema.org's main class", "[graph]") {
  CHECK(link_class("https://schema.org/City") == kPlace);
  CHECK(link_class("http://schema.org/City") == kPlace);
  CHECK(link_class("https://schema.org/State") == kPlace);
  CHECK(link_class("https://schema.org/AdministrativeArea") == kPlace);
  CHECK(link_class("https://schema.org/Thing") == "");
  CHECK(link_class("") == "");
  CHECK(link_class("http://example.org/City") == "http://example.org/City");
  CHECK(entity_iri("x:", {"r 2", "http://example.org/Robot"}) ==
        "x:entity/http%3A%2F%2Fexample.org%2FRobot/r_2");
}

}  // namespace weft
