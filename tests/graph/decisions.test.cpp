// What decisions do to a graph, and that they outlive the articles that they were made for.
#include "graph/decisions.h"

#include <catch2/catch.hpp>

#include "graph/error.h"
#include "graph/graph.h"
#include "graph/rocksdb_folder.h"
#include "graph/vocabulary.h"
#include "tests/graph/listing.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

const std::string kPlace = "https://schema.org/Place";
const std::string kCity = "https://schema.org/City";

ArticleFacts naming(const std::string& source, std::vector<std::string> names) {
  ArticleFacts facts;
  facts.article = {source, "", "", "", "x"};
  for (std::string& name : names)
    facts.entities.push_back({kCity, {{std::move(name), NameReach::global, {}}}});
  return facts;
}

std::string entity_of(const Graph& graph, const std::string& source, std::size_t entity = 0) {
  const Snapshot snapshot = graph.snapshot();
  return snapshot.term(snapshot.article_entities(snapshot.find_article(source)->graph)[entity])
      .text;
}

std::vector<std::string> types_of(const Graph& graph, const std::string& iri) {
  const Snapshot snapshot = graph.snapshot();
  std::vector<std::string> types;
  TripleScan scan =
      snapshot.scan({snapshot.find(Term::iri(iri)),
                     snapshot.find(Term::iri(std::string(vocabulary::kType))), std::nullopt});
  for (Triple triple{}; scan.next(triple);)
    types.push_back(snapshot.term(triple.object).text);
  std::sort(types.begin(), types.end());
  return types;
}

Decision merge(const std::string& name, const std::string& into) {
  return {1, DecisionKind::merge, {{name, kPlace}}, {{into, kPlace}}, "", "ann", "one city"};
}

using Problems = std::vector<std::string>;
constexpr const char* kHarbin = "https://weft.dev/entity/place/harbin";
constexpr const char* kKazakhstan = "https://weft.dev/entity/place/kazakhstan";

}  // namespace

TEST_CASE("A merge holds for articles that come later, and goes with its decision", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(naming("1", {"Harbin"}));
  graph.put_article(naming("2", {"Kazakhstan"}));
  const auto before = listing(graph.snapshot());
  const std::vector decisions{merge("Kazakhstan", "Harbin")};
  CHECK(graph.put_decisions(decisions) == 1);
  CHECK(entity_of(graph, "2") == kHarbin);
  CHECK(graph.snapshot().find_named("kazakhstan").size() == 1);
  graph.put_article(naming("3", {"kazakhstan"}));
  CHECK(entity_of(graph, "3") == kHarbin);
  graph.remove_article("2");
  graph.remove_article("3");
  graph.remove_article("1");
  graph.put_article(naming("2", {"Kazakhstan"}));
  CHECK(entity_of(graph, "2") == kHarbin);  // no article says Harbin
  CHECK(graph.snapshot().preferred_name(graph.snapshot().find_named("Harbin").at(0)) == "Harbin");
  CHECK(graph.verify().problems == Problems{});
  graph.put_article(naming("1", {"Harbin"}));
  CHECK(graph.remove_decisions(decisions) == 1);
  CHECK(graph.remove_decisions(decisions) == 0);
  CHECK(entity_of(graph, "2") == kKazakhstan);
  CHECK(listing(graph.snapshot()) == before);
  CHECK(graph.verify().problems == Problems{});
}

TEST_CASE("A name that only a decision knows leads to the entity", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(naming("1", {"Harbin"}));
  CHECK(graph.put_decisions(std::vector{merge("Kharbin", "Harbin")}) == 1);
  CHECK(graph.snapshot().find_named("kharbin") == graph.snapshot().find_named("harbin"));
  CHECK(graph.verify().problems == Problems{});
  graph.put_article(naming("2", {"Kharbin"}));
  CHECK(entity_of(graph, "2") == kHarbin);
  CHECK(graph.verify().problems == Problems{});
}

TEST_CASE("The class by hand takes the place of what articles say, until it is taken back",
          "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(naming("1", {"Harbin"}));
  const auto before = listing(graph.snapshot());
  const std::string organization = "https://schema.org/Organization";
  const std::vector decisions{
      Decision{1, DecisionKind::retype, {{"Harbin", kPlace}}, {}, organization, "", ""}};
  graph.put_decisions(decisions);
  const std::string iri = "https://weft.dev/entity/organization/harbin";
  CHECK(entity_of(graph, "1") == iri);
  CHECK(types_of(graph, iri) == std::vector{organization});
  graph.put_article(naming("2", {"HARBIN"}));
  CHECK(types_of(graph, iri) == std::vector{organization});
  CHECK(graph.verify().problems == Problems{});
  graph.remove_article("2");
  graph.remove_decisions(decisions);
  CHECK(types_of(graph, kHarbin) == std::vector{kCity, kPlace});
  CHECK(listing(graph.snapshot()) == before);
  // A finer class of the same main class keeps the IRI.
  const std::string park = "https://schema.org/Park";
  graph.put_decisions(
      std::vector{Decision{1, DecisionKind::retype, {{"Harbin", kPlace}}, {}, park, "", ""}});
  CHECK(types_of(graph, kHarbin) == std::vector{park, kPlace});
  CHECK(graph.verify().problems == Problems{});
}

TEST_CASE("A decision of no time is made after all others", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  Decision late = merge("a", "b");
  late.when_us = 4'000'000'000'000'000;
  Decision now = merge("b", "c"), next = merge("c", "d");
  now.when_us = next.when_us = 0;
  CHECK(graph.put_decisions(std::vector{late}) == 1);
  CHECK(graph.put_decisions(std::vector{now, next}) == 2);
  const auto decisions = graph.snapshot().decisions();
  REQUIRE(decisions.size() == 3);
  CHECK(decisions[1].when_us == late.when_us + 1);
  CHECK(decisions[1].names[0].text == "b");
  CHECK(decisions[2].when_us == late.when_us + 2);
}

TEST_CASE("One malformed decision keeps all of a batch out", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  CHECK_THROWS_WITH(graph.put_decisions(std::vector{merge("a", "b"), merge("", "b")}),
                    "merge: a name is empty; give one with letters");
  CHECK(graph.snapshot().decisions().empty());
}

TEST_CASE("Damaged decisions and counts are found", "[graph]") {
  const auto family = GENERATE(Family::decisions, Family::decision_names, Family::name_keys,
                               Family::name_apart, Family::name_contexts);
  CAPTURE(static_cast<int>(family));
  TemporaryFolder folder;
  {
    Graph graph = Graph::open(folder / "g", OpenMode::create);
    ArticleFacts facts = naming("1", {"United Arab Emirates", "UAE"});
    facts.facts.push_back({LocalEntity{0}, "x:near", LocalEntity{1}, {}});
    graph.put_article(facts);
    graph.put_decisions(std::vector{merge("Harbin", "UAE")});
    CHECK(graph.verify().problems == Problems{});
  }
  {
    RocksdbFolder stored(folder / "g", OpenMode::read_write, 1);
    const auto view = stored.view();
    Overlay overlay(*view);
    std::string first;
    view->for_each(family, {}, [&](std::string_view key, std::string_view) {
      first = key;
      return Visiting::stop;
    });
    REQUIRE_FALSE(first.empty());
    overlay.erase(family, first);
    stored.write(overlay);
  }
  CHECK_FALSE(Graph::open(folder / "g", OpenMode::read_only).verify().problems.empty());
}

}  // namespace weft
