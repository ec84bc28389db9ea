// The law of articles: what a graph holds depends on which articles it has, not on how they came.
#include "graph/article_writer.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "graph/graph.h"
#include "graph/vocabulary.h"
#include "tests/graph/listing.h"
#include "tests/graph/random_articles.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

std::vector<std::string> problems_of(const Graph& graph) {
  return graph.verify().problems;
}

// An article that names entities and says nothing else.
ArticleFacts naming(const std::string& source, std::vector<EntityRecord> entities) {
  ArticleFacts facts;
  facts.article = {source, "", "", "", "x"};
  facts.entities = std::move(entities);
  return facts;
}

EntityRecord person(std::vector<std::string> names) {
  EntityRecord record{"https://schema.org/Person", {}};
  for (std::string& name : names)
    record.names.push_back({std::move(name), NameReach::global, {}});
  return record;
}

std::string entity_of(const Graph& graph, const std::string& source, std::size_t entity) {
  const Snapshot snapshot = graph.snapshot();
  return snapshot.term(snapshot.article_entities(snapshot.find_article(source)->graph)[entity])
      .text;
}

}  // namespace

TEST_CASE("Any order of articles, with others put and removed between, gives the same graph",
          "[graph][property]") {
  const auto seed = GENERATE(range(0, 8));
  CAPTURE(seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  std::map<std::string, ArticleFacts> wanted;
  for (int i = 0; i < 6; ++i) {
    const std::string source = "article " + std::to_string(i);
    wanted.emplace(source, random_article(source, numbers));
  }
  TemporaryFolder folder;
  Graph plain = Graph::open(folder / "plain", OpenMode::create);
  for (const auto& [source, facts] : wanted)
    plain.put_article(facts);
  CHECK(problems_of(plain) == std::vector<std::string>{});

  Graph shuffled = Graph::open(folder / "shuffled", OpenMode::create);
  std::map<std::string, ArticleFacts> present;
  for (int step = 0; step < 15; ++step) {
    const std::string source = "article " + std::to_string(numbers() % 9);
    if (numbers() % 3 == 0) {
      CHECK(shuffled.remove_article(source) == (present.erase(source) == 1));
    } else {
      present.insert_or_assign(source, random_article(source, numbers));
      shuffled.put_article(present.at(source));
    }
  }
  CHECK(problems_of(shuffled) == std::vector<std::string>{});
  std::vector<std::string> sources;
  for (int i = 0; i < 9; ++i)
    sources.push_back("article " + std::to_string(i));
  std::shuffle(sources.begin(), sources.end(), numbers);
  for (const std::string& source : sources) {
    if (wanted.contains(source)) {
      shuffled.put_article(wanted.at(source));
    } else {
      shuffled.remove_article(source);
    }
  }
  CHECK(problems_of(shuffled) == std::vector<std::string>{});
  CHECK(listing(shuffled.snapshot()) == listing(plain.snapshot()));

  for (const std::string& source : sources)
    shuffled.remove_article(source);
  CHECK(problems_of(shuffled) == std::vector<std::string>{});
  CHECK(listing(shuffled.snapshot()) ==
        std::vector<std::string>{"0 statements 0 articles 0 entities 0 predicates 0 classes"});
}

TEST_CASE("A name that two entities share joins them; removing the article that says so parts them",
          "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(naming("1", {person({"Augusta King"})}));
  graph.put_article(naming("2", {person({"Ada Lovelace"})}));
  CHECK(entity_of(graph, "1", 0) == "https://weft.dev/entity/person/augusta_king");
  CHECK(entity_of(graph, "2", 0) == "https://weft.dev/entity/person/ada_lovelace");

  graph.put_article(naming("3", {person({"Augusta King", "Ada Lovelace"})}));
  CHECK(entity_of(graph, "2", 0) == "https://weft.dev/entity/person/ada_lovelace");
  CHECK(entity_of(graph, "1", 0) == entity_of(graph, "2", 0));
  CHECK(graph.snapshot().find_named("augusta king").size() == 1);

  graph.remove_article("3");
  CHECK(entity_of(graph, "1", 0) == "https://weft.dev/entity/person/augusta_king");
  CHECK(problems_of(graph) == std::vector<std::string>{});
}

TEST_CASE("Imported statements stay when an article that says the same goes", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  const ArticleFacts facts = naming("1", {person({"Ada"})});
  const Term ada = Term::iri("https://weft.dev/entity/person/ada");
  const Term label = Term::iri(std::string(vocabulary::kLabel));
  const Quad same_label{ada, label, Term::string("Ada"), {}};
  const Quad same_type{ada, Term::iri(std::string(vocabulary::kType)),
                       Term::iri("https://schema.org/Person"),
                       Term::iri(article_iri(facts.article))};
  graph.put_article(facts);
  CHECK(graph.add(std::vector{same_label, same_type}) == 2);
  CHECK(graph.remove_article("1"));
  const Snapshot snapshot = graph.snapshot();
  CHECK(snapshot.statistics().statements == 2);
  CHECK(snapshot.find_named("ada") == std::vector{*snapshot.find(ada)});
  CHECK(problems_of(graph) == std::vector<std::string>{});
}

TEST_CASE("Facts that point outside their article are refused and change nothing", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  ArticleFacts facts = naming("a.txt", {person({"Ada"})});
  Fact fact;
  fact.subject = LocalEntity{1};
  fact.predicate = "https://weft.dev/rel/visit";
  fact.object = LocalEntity{0};
  facts.facts = {fact};
  CHECK_THROWS_WITH(graph.put_article(facts),
                    "a.txt: fact 0: there is no entity 1; entities are numbered from 0");
  facts.facts[0].subject = Term::string("Ada");
  CHECK_THROWS_WITH(
      graph.put_article(facts),
      "a.txt: fact 0: its subject is a literal; only an IRI or a blank node can be one");
  facts.facts[0].subject = LocalEntity{0};
  facts.facts[0].ranges = {{0, 2}};
  CHECK_THROWS_WITH(graph.put_article(facts),
                    "a.txt: fact 0: bytes 0 to 2 are outside the text; evidence points into the "
                    "text of its own article");
  facts.article.text = "\u00E9";
  facts.facts[0].ranges = {{0, 1}};
  CHECK_THROWS_WITH(graph.put_article(facts),
                    "a.txt: fact 0: bytes 0 to 1 cut a character in two; ranges begin and end "
                    "where a character of UTF-8 does");
  CHECK(graph.snapshot().statistics().articles == 0);
}

}  // namespace weft
