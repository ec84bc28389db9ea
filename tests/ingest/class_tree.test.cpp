#include "ingest/class_tree.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/linking.h"
#include "graph/vocabulary.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {

TEST_CASE("What is one of a class is one of its parents", "[ingest][classes]") {
  const ClassTree tree = ClassTree::load("ingest/data/classes.tsv");
  CHECK(tree.is_a("City", "City"));
  CHECK(tree.is_a("City", "Place"));
  CHECK(tree.is_a("CollegeOrUniversity", "Organization"));
  CHECK(tree.is_a("City", "Thing"));
  CHECK_FALSE(tree.is_a("Place", "City"));
  CHECK_FALSE(tree.is_a("City", "Organization"));
  CHECK_FALSE(tree.is_a("", "Thing"));
  CHECK_FALSE(tree.is_a("Planet", "Thing"));
  CHECK(tree.of_noun("park") == "Place");
  CHECK(tree.of_noun("political party") == "PoliticalParty");
  CHECK(tree.of_noun("idea").empty());
}

TEST_CASE("Linking takes every class for the main class that the tree gives it",
          "[ingest][classes]") {
  const ClassTree tree = ClassTree::load("ingest/data/classes.tsv");
  const std::string schema(vocabulary::kSchema);
  for (const auto& [name, parent] : tree.parents()) {
    CAPTURE(name);
    const std::string main(tree.main_class(name));
    CHECK(link_class(schema + name) == (main.empty() ? main : schema + main));
  }
}

TEST_CASE("A line of classes that cannot be read is named", "[ingest][classes]") {
  const TemporaryFolder folder;
  const std::string path = (folder.path() / "classes.tsv").string();
  const auto check = [&](const std::string& text, const std::string& message) {
    std::ofstream(path) << text;
    CHECK_THROWS_WITH(ClassTree::load(path), path + message);
  };
  check("Thing\t-\n", ":1: a class has three columns; write class TAB parent TAB nouns");
  check("Thing\t-\t-\nCity\tPlace\tcity\n", ":2: Place has no line above; put the parent first");
  check("Thing\t-\t-\nThing\t-\t-\n", ":2: Thing is defined twice; keep one of the lines");
}

}  // namespace weft
