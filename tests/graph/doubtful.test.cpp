#include "graph/doubtful.h"

#include <catch2/catch.hpp>

#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

struct Named {
  std::string type, name;
};

// An article whose first entity has a fact about each of the others.
ArticleFacts article(const std::string& source, std::vector<Named> entities) {
  ArticleFacts facts;
  facts.article = {source, "", "", "", "x"};
  for (Named& entity : entities) {
    facts.entities.push_back(
        {"https://schema.org/" + entity.type, {{std::move(entity.name), NameReach::global, {}}}});
  }
  for (std::uint32_t i = 1; i < facts.entities.size(); ++i)
    facts.facts.push_back({LocalEntity{0}, "x:near", LocalEntity{i}, {}});
  return facts;
}

std::vector<std::string> lines(const Graph& graph) {
  std::vector<std::string> lines;
  for (const DoubtfulPair& pair : find_doubtful_pairs(graph.snapshot())) {
    std::string line =
        std::to_string(pair.score) + (pair.linked ? " = " : " ? ") + pair.name + " | " + pair.other;
    for (const std::string& reason : pair.reasons)
      line += "; " + reason;
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A translation's slip is shown, not merged; a merge settles it", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(article("1", {{"Event", "Shenzhen-Harbin cooperation"}, {"Place", "Songbei"}}));
  graph.put_article(
      article("2", {{"Event", "Shenzhen-Kazakhstan cooperation"}, {"Place", "Songbei"}}));
  CHECK(lines(graph) == Lines{"45 ? Shenzhen-Harbin cooperation | Shenzhen-Kazakhstan cooperation; "
                              "the same but for one word: harbin, kazakhstan; "
                              "facts of both name songbei"});
  const std::string event = "https://schema.org/Event";
  graph.put_decisions(std::vector{Decision{1,
                                           DecisionKind::merge,
                                           {{"Shenzhen-Kazakhstan cooperation", event}},
                                           {{"Shenzhen-Harbin cooperation", event}},
                                           "",
                                           "",
                                           ""}});
  CHECK(lines(graph).empty());
}

TEST_CASE("Words that name one entity are no slip", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(article("1", {{"Event", "Peking opera festival"}}));
  graph.put_article(article("2", {{"Event", "Beijing opera festival"}}));
  CHECK(lines(graph).size() == 1);
  ArticleFacts city = article("3", {{"Place", "Beijing"}});
  city.entities[0].names.push_back({"Peking", NameReach::global, {}});
  graph.put_article(city);
  CHECK(lines(graph).empty());
}

TEST_CASE("Last names, acronyms and names of two classes are told with reasons", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(article("1", {{"Person", "Ada Lovelace"}, {"Place", "London"}}));
  graph.put_article(article("2", {{"Person", "Lovelace"}}));
  graph.put_article(article("3", {{"Organization", "WHO"}}));
  graph.put_article(article("4", {{"Organization", "World Health Organization"}}));
  graph.put_article(article("5", {{"Organization", "London"}}));
  CHECK(lines(graph) ==
        Lines{"75 = WHO | World Health Organization; share the acronym WHO; one article",
              "60 ? London | London; one name used for two things: Organization in 1 records, "
              "Place in 1",
              "40 ? Lovelace | Ada Lovelace; same last name; one article"});
  graph.put_article(article("6", {{"Person", "Lovelace"}, {"Place", "London"}}));
  CHECK(lines(graph)[0] ==
        "70 = Lovelace | Ada Lovelace; same last name; facts of both name london");
}

}  // namespace weft
