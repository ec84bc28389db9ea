#include "ingest/fact_roles.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

const ClassTree& classes() {
  static const ClassTree instance = ClassTree::load("ingest/data/classes.tsv");
  return instance;
}

}  // namespace

TEST_CASE("A role depends on the preposition and on what follows it", "[ingest][roles]") {
  const FactRoles roles = FactRoles::load("ingest/data/qualifiers.tsv", classes());
  const ArgumentType date{ArgumentKind::date, ""}, city{ArgumentKind::entity, "City"};
  const ArgumentType person{ArgumentKind::entity, "Person"}, text{ArgumentKind::text, ""};
  CHECK(roles.role_of("in", date) == "date");
  CHECK(roles.role_of("in", city) == "place");
  CHECK(roles.role_of("in", text) == "in");
  CHECK(roles.role_of("since", date) == "since");
  CHECK(roles.role_of("to", person) == "recipient");
  CHECK(roles.role_of("to", city) == "destination");
  CHECK(roles.role_of("due to", text) == "reason");
  CHECK(roles.role_of("next to", text) == "near");
  CHECK(roles.role_of("near", city) == "near");  // not in it
  CHECK(roles.role_of("opposite to", text) == "opposite_to");
  CHECK(roles.role_of("", text) == "with");
}

TEST_CASE("A line of roles that cannot be read is named", "[ingest][roles]") {
  const TemporaryFolder folder;
  const std::string path = (folder.path() / "qualifiers.tsv").string();
  std::ofstream(path) << "place\tin\n";
  CHECK_THROWS_WITH(FactRoles::load(path, classes()),
                    path + ":1: a role has three columns; write role TAB prepositions TAB "
                           "arguments");
  std::ofstream(path) << "place\tin\tPlanet\n";
  CHECK_THROWS_WITH(FactRoles::load(path, classes()),
                    path + ":1: Planet is no class; take one of classes.tsv, or date, duration, "
                           "number, measure, money, count, text, any");
}

}  // namespace weft
