#include "graph/statement_confidence.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "tests/graph/said.h"
#include "tests/helpers/temporary_folder.h"

using namespace weft;

namespace {

int combined(std::vector<int> confidences) {
  std::vector<Confidence> independent;
  for (const int each : confidences)
    independent.push_back(static_cast<Confidence>(each));
  return static_cast<int>(noisy_or(std::move(independent)));
}

Saying saying(int confidence, Polarity polarity = Polarity::affirmed) {
  return {"ada", "knows", thing("bob"), {}, polarity, static_cast<Confidence>(confidence)};
}

// Confidence of what the articles say together, in ten-thousandths.
int said_by(const std::vector<ArticleFacts>& articles) {
  const TemporaryFolder folder;
  Graph graph = Graph::open(folder / "graph", OpenMode::create);
  for (const ArticleFacts& article : articles)
    graph.put_article(article);
  const Snapshot snapshot = graph.snapshot();
  const Triple triple{*snapshot.find(thing("ada")), *snapshot.find(thing("knows")),
                      *snapshot.find(thing("bob"))};
  return static_cast<int>(statement_confidence(snapshot, snapshot.evidence(triple)));
}

}  // namespace

TEST_CASE("Independent sources are wrong only together", "[graph][confidence]") {
  CHECK(combined({}) == 0);
  CHECK(combined({8'000}) == 8'000);
  CHECK(combined({8'000, 5'000}) == 9'000);
  CHECK(combined({0, 5'000}) == 5'000);
  CHECK(combined({10'000, 1}) == 10'000);
  CHECK(combined({9'999, 9'999, 9'999}) == 9'999);  // sure only where one source is
}

TEST_CASE("The order of sources makes no difference", "[graph][confidence][property]") {
  const auto seed = GENERATE(take(20, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  std::vector<int> confidences(2 + numbers() % 20);
  for (int& each : confidences)
    each = static_cast<int>(numbers() % 10'001);
  const int before = combined(confidences);
  std::shuffle(confidences.begin(), confidences.end(), numbers);
  CHECK(combined(confidences) == before);
  CHECK(before >= *std::max_element(confidences.begin(), confidences.end()) - 1);
}

TEST_CASE("Each article counts once, by its surest place", "[graph][confidence]") {
  CHECK(said_by({article_saying("a", "", {saying(6'000), saying(8'000)})}) == 8'000);
  CHECK(said_by({article_saying("a", "", {saying(8'000)}),
                 article_saying("b", "", {saying(5'000)})}) == 9'000);
}

TEST_CASE("Copies of one text count once", "[graph][confidence]") {
  ArticleFacts original = article_saying("News", "2020-01-01", {saying(8'000)});
  ArticleFacts copy = original;
  copy.article.source = "elsewhere";
  CHECK(said_by({original, copy}) == 8'000);
  copy.article.title = "Other news";
  CHECK(said_by({original, copy}) == 9'600);
}

TEST_CASE("What denies a statement makes it no surer", "[graph][confidence]") {
  CHECK(said_by({article_saying("a", "", {saying(6'000)}),
                 article_saying("b", "", {saying(9'000, Polarity::negated)})}) == 6'000);
  CHECK(said_by({article_saying("b", "", {saying(9'000, Polarity::negated)})}) == 9'000);
}
