#include "graph/entities.h"

#include <catch2/catch.hpp>

#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

Graph example(const TemporaryFolder& folder) {
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  for (const char* source : {"1", "2"}) {
    ArticleFacts facts;
    facts.article = {source, "", "", "", "x"};
    facts.entities = {{"https://schema.org/City",
                       {{"Harbin", NameReach::global, {}}, {"Ice City", NameReach::global, {}}}},
                      {"", {{"Songhua", NameReach::global, {}}}},
                      {"https://schema.org/Person", {{"she", NameReach::local, {}}}}};
    facts.facts = {{LocalEntity{1}, "x:near", LocalEntity{0}, {}}};
    if (facts.article.source == "2") facts.entities.pop_back();
    graph.put_article(facts);
  }
  const Term thing = Term::iri("http://e.org/thing");
  graph.add(
      std::vector<Quad>{{thing, Term::iri("https://schema.org/name"), Term::string("Thing"), {}}});
  return graph;
}

}  // namespace

TEST_CASE("Entities are listed by how many articles speak of them", "[graph]") {
  TemporaryFolder folder;
  const Graph graph = example(folder);
  std::vector<std::string> lines;
  for (const EntitySummary& entity : list_entities(graph.snapshot())) {
    lines.push_back(entity.name + " " + (entity.types.empty() ? "-" : entity.types[0]) + " " +
                    std::to_string(entity.articles) + " " + std::to_string(entity.facts));
  }
  CHECK(lines == std::vector<std::string>{"Ice City City 2 1", "Songhua - 2 1", "she Person 1 0",
                                          "Thing - 0 0"});
  CHECK(list_entities(graph.snapshot(), "City").size() == 1);
  CHECK(list_entities(graph.snapshot(), "https://schema.org/City").size() == 1);
  CHECK(list_entities(graph.snapshot(), "Town").empty());
}

TEST_CASE("Who is of a subclass is of the main class, and shown as what is finest", "[graph]") {
  TemporaryFolder folder;
  Graph graph = example(folder);
  const auto places = [&] { return list_entities(graph.snapshot(), "Place"); };
  REQUIRE(places().size() == 1);
  CHECK(places()[0].types == std::vector<std::string>{"City"});
  CHECK(shown_classes(graph.snapshot(), places()[0].id) == std::vector<std::string>{"City"});

  ArticleFacts coarse;
  coarse.article = {"3", "", "", "", "x"};
  coarse.entities = {{"https://schema.org/Place", {{"Harbin", NameReach::global, {}}}}};
  graph.put_article(coarse);
  CHECK(places()[0].types == std::vector<std::string>{"City"});
  graph.remove_article("1");
  graph.remove_article("2");
  CHECK(places()[0].types == std::vector<std::string>{"Place"});
  CHECK(graph.verify().problems == std::vector<std::string>{});
}

TEST_CASE("An entity of articles is found by its names and its IRI", "[graph]") {
  TemporaryFolder folder;
  const Graph graph = example(folder);
  const Snapshot snapshot = graph.snapshot();
  const auto by_name = find_linked_entities(snapshot, "HARBIN");
  REQUIRE(by_name.size() == 1);
  CHECK(by_name[0].iri == "https://weft.dev/entity/place/ice_city");
  CHECK(by_name[0].group.nodes.size() == 2);
  CHECK(find_linked_entities(snapshot, "<" + by_name[0].iri + ">").size() == 1);
  CHECK(find_linked_entities(snapshot, "Thing").empty());  // imported
  CHECK(find_linked_entities(snapshot, "she").empty());    // of one article
  const std::string place = "https://schema.org/Place";
  CHECK(name_for_decision(by_name[0], "HARBIN") == DecidedName{"HARBIN", place});
  CHECK(name_for_decision(by_name[0], by_name[0].iri) == DecidedName{"Ice City", place});
}

}  // namespace weft
