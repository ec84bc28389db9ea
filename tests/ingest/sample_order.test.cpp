// The sample articles, read as they are, in any order: one graph.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "graph/dump.h"
#include "graph/graph.h"
#include "ingest/ingestor.h"
#include "ingest/read_articles.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

std::string dump(const Graph& graph) {
  std::string text;
  write_dump(graph.snapshot(), DumpFormat::nquads, [&](std::string_view bytes) { text += bytes; });
  return text;
}

}  // namespace

TEST_CASE("The sample articles give one dump in any order, also when some come and go",
          "[ingest][property]") {
  const Ingestor ingestor;
  std::vector<ArticleFacts> articles;
  for (const ReadItem& item : read_articles({"samples/articles"})) {
    REQUIRE(item.article);
    articles.push_back(ingestor.read(*item.article));
  }
  REQUIRE(articles.size() > 3);
  const std::vector decisions{
      Decision{1,
               DecisionKind::merge,
               {{"Kazakhstan", std::nullopt}},
               {{"Harbin", std::nullopt}},
               "",
               "",
               ""},
      Decision{2, DecisionKind::rename, {{"Xu Hua", std::nullopt}}, {}, "Mr. Xu Hua", "", ""}};
  TemporaryFolder folder;
  Graph plain = Graph::open(folder / "plain", OpenMode::create);
  for (const ArticleFacts& facts : articles)
    plain.put_article(facts);
  plain.put_decisions(decisions);
  CHECK(plain.verify().problems == std::vector<std::string>{});
  const std::string expected = dump(plain);

  std::mt19937_64 numbers(7);
  for (int round = 0; round < 4; ++round) {
    CAPTURE(round);
    std::shuffle(articles.begin(), articles.end(), numbers);
    Graph graph = Graph::open(folder / std::to_string(round), OpenMode::create);
    for (std::size_t i = 0; i < articles.size(); ++i) {
      graph.put_article(articles[i]);
      if (i == 2) graph.put_decisions(decisions);
      if (i > 0 && numbers() % 2 == 0) {
        const ArticleFacts& other = articles[numbers() % i];
        CHECK(graph.remove_article(other.article.source));
        graph.put_article(other);
      }
    }
    CHECK(graph.verify().problems == std::vector<std::string>{});
    CHECK((dump(graph) == expected));
  }
}

}  // namespace weft
