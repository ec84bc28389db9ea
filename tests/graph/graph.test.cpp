// What a user of Graph sees: statements in and out, articles put, replaced and removed.
#include "graph/graph.h"

#include <catch2/catch.hpp>

#include "graph/vocabulary.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

Term ex(const std::string& name) {
  return Term::iri("http://example.org/" + name);
}

std::vector<Triple> all(TripleScan scan) {
  std::vector<Triple> triples;
  for (Triple triple; scan.next(triple);)
    triples.push_back(triple);
  return triples;
}

ArticleFacts tiny_article(const std::string& source) {
  ArticleFacts facts;
  facts.article = {source, "A title", "2023-03-25", "",
                   "Ada Lovelace was born in London. Ada wrote."};
  facts.entities = {
      {"https://schema.org/Person",
       {{"Ada Lovelace", NameReach::global, {0, 12}}, {"Ada", NameReach::local, {33, 36}}}},
      {"https://schema.org/Place", {{"London", NameReach::global, {25, 31}}}}};
  Fact born;
  born.subject = LocalEntity{0};
  born.predicate = "https://schema.org/birthPlace";
  born.object = LocalEntity{1};
  born.ranges = {{0, 32}};
  facts.facts = {born};
  return facts;
}

}  // namespace

TEST_CASE("Statements added are found in every order and after reopening", "[graph]") {
  TemporaryFolder folder;
  const std::vector<Quad> quads{{ex("ada"), ex("born_in"), ex("london"), {}},
                                {ex("ada"), ex("age"), Term::integer(36), {}},
                                {ex("london"), ex("capital_of"), ex("england"), ex("g")}};
  {
    Graph graph = Graph::open(folder / "g", OpenMode::create);
    CHECK(graph.add(quads) == 3);
    CHECK(graph.add(quads) == 0);
  }
  const Graph graph = Graph::open(folder / "g", OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  const auto ada = snapshot.find(ex("ada"));
  REQUIRE(ada);
  CHECK(snapshot.term(*ada) == ex("ada"));
  CHECK_FALSE(snapshot.find(ex("nobody")));
  CHECK(all(snapshot.scan({})).size() == 3);
  CHECK(all(snapshot.scan({ada, {}, {}})).size() == 2);
  CHECK(all(snapshot.scan({{}, {}, snapshot.find(ex("england"))})).size() == 1);
  CHECK(all(snapshot.scan({{}, snapshot.find(ex("age")), {}}, KeyOrder::pos)).size() == 1);
  CHECK(snapshot.count({{}, snapshot.find(ex("age")), {}}) == 1);
  CHECK(snapshot.contains({*ada, *snapshot.find(ex("age")), *snapshot.find(Term::integer(36))}));
  CHECK(snapshot.statistics().statements == 3);
  CHECK(snapshot.statistics().entities == 2);
  CHECK(snapshot.find_local_name("ada") == std::vector{*ada});
  CHECK(graph.verify().problems == std::vector<std::string>{});
}

TEST_CASE("An article put is found by name, says what it says, and goes whole", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  CHECK(graph.put_article(tiny_article("a.txt")) == PutOutcome::added);
  CHECK(graph.put_article(tiny_article("a.txt")) == PutOutcome::unchanged);
  {
    const Snapshot snapshot = graph.snapshot();
    const auto found = snapshot.find_named("the  ADA Lovelace's");
    REQUIRE(found.size() == 1);
    CHECK(snapshot.term(found[0]).text == "https://weft.dev/entity/person/ada_lovelace");
    CHECK(snapshot.names(found[0]) == std::vector<std::string>{"Ada Lovelace"});
    const auto born = snapshot.find(Term::iri("https://schema.org/birthPlace"));
    const auto facts = all(snapshot.scan({found[0], born, {}}));
    REQUIRE(facts.size() == 1);
    CHECK(snapshot.preferred_name(facts[0].object) == "London");
    const auto evidence = snapshot.evidence(facts[0]);
    REQUIRE(evidence.size() == 1);
    CHECK(snapshot.article_text(evidence[0].graph, evidence[0].evidence[0].ranges[0]) ==
          "Ada Lovelace was born in London.");
    CHECK(snapshot.article_facts(evidence[0].graph) == tiny_article("a.txt"));
    CHECK(snapshot.articles().size() == 1);
  }
  CHECK(graph.verify().problems == std::vector<std::string>{});
  CHECK(graph.remove_article("a.txt"));
  CHECK_FALSE(graph.remove_article("a.txt"));
  CHECK(all(graph.snapshot().scan({})).empty());
  CHECK(graph.snapshot().statistics().predicates == 0);
}

}  // namespace weft
