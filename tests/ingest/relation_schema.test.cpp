#include "ingest/relation_schema.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/error.h"
#include "ingest/lexicon.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {

TEST_CASE("A canonical predicate depends on what its arguments are", "[ingest]") {
  const RelationSchema schema = RelationSchema::load("ingest/data/relations.tsv");
  const auto predicate = [&](std::string_view relation, ArgumentKind subject, ArgumentKind object) {
    const auto found = schema.find(relation, subject, object);
    return found ? found->predicate : std::string("none");
  };
  using enum ArgumentKind;
  CHECK(predicate("be born in", person, date) == "https://schema.org/birthDate");
  CHECK(predicate("be born in", person, place) == "https://schema.org/birthPlace");
  CHECK(predicate("be born in", organization, date) == "none");
  CHECK(predicate("be located in", organization, place) == "https://weft.dev/rel/located_in");
  CHECK(predicate("be located in", organization, text) == "none");
  CHECK(schema.find("found", person, organization)->direction == Direction::back);
}

TEST_CASE("Other relations are named after their lemma phrase", "[ingest]") {
  CHECK(relation_iri("cooperate with") == "https://weft.dev/rel/cooperate_with");
  CHECK(relation_iri("be signed on") == "https://weft.dev/rel/signed_on");
  CHECK(relation_iri("be") == "https://weft.dev/rel/is_a");
  CHECK(relation_iri("be “hollow” in") == "https://weft.dev/rel/%E2%80%9Chollow%E2%80%9D_in");
}

TEST_CASE("A schema line that cannot be read is named", "[ingest]") {
  const TemporaryFolder folder;
  const auto write = [&](const std::string& text) {
    const std::string path = (folder.path() / "relations.tsv").string();
    std::ofstream(path) << text;
    return path;
  };
  const std::string path = write("# comment\nbe in\tany\tplanet\trel:located_in\tforward\n");
  CHECK_THROWS_WITH(RelationSchema::load(path),
                    path + ":2: planet is no kind of object; see the head of the file");
  write("be in\tany\tplace\n");
  CHECK_THROWS_WITH(RelationSchema::load(path),
                    path + ":1: a line has five columns; see the head of the file");
  CHECK_THROWS_AS(RelationSchema::load((folder.path() / "none.tsv").string()), InputError);
}

TEST_CASE("The lexicon knows classes, lists, units and currencies", "[ingest]") {
  const Lexicon lexicon = Lexicon::load("ingest/data");
  CHECK(lexicon.noun_class("museum") == "Museum");
  CHECK(lexicon.noun_class("idea").empty());
  CHECK(lexicon.is_role("chairman"));
  CHECK(lexicon.is_role("businesswoman"));
  CHECK_FALSE(lexicon.is_role("bridge"));
  CHECK(lexicon.unit("square kilometers") == "km2");
  CHECK(lexicon.currency("yuan") == "CNY");
  CHECK(lexicon.in("idiom", "take place"));
}

}  // namespace weft
