#include "ingest/fact_confidence.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

using Features = std::vector<ConfidenceFeature>;

bool has(const Features& features, const std::string& name) {
  return std::ranges::count(features, name, &ConfidenceFeature::name) == 1;
}

double amount(const Features& features, const std::string& name) {
  const auto found = std::ranges::find(features, name, &ConfidenceFeature::name);
  REQUIRE(found != features.end());
  return found->amount;
}

// "Mills and shops of Leeds sold flour to Norvik": the mills sold flour.
struct Sale {
  Sale() {
    p.subject = {0, 1};
    p.relation_span = {5, 6};
    p.object = WordSpan{6, 7};
    p.tree_probability = 0.9;
  }
  Features features() {
    return fact_features(text.words(), trees, p, {{0, 1}, subject, 0, "mills"},
                         {{6, 7}, object, 6});
  }

  ParsedText text = parsed_text({"Mills/mill/NOUN/NNS/6/nsubj and/and/CCONJ/CC/3/cc "
                                 "shops/shop/NOUN/NNS/1/conj of/of/ADP/IN/5/case "
                                 "Leeds/Leeds/PROPN/NNP/3/nmod sold/sell/VERB/VBD/0/root "
                                 "flour/flour/NOUN/NN/6/obj to/to/ADP/IN/9/case "
                                 "Norvik/Norvik/PROPN/NNP/6/obl"});
  Trees trees = text.trees;
  Proposition p;
  Reference subject, object;
};

}  // namespace

TEST_CASE("A fact's features say what follows its subject", "[ingest][facts]") {
  Sale sale;
  const Features features = sale.features();
  CHECK(has(features, "always"));
  CHECK(has(features, "subject before a conjunction"));
  CHECK_FALSE(has(features, "subject before a mark"));
}

TEST_CASE("What the title names is known by its key", "[ingest][facts]") {
  Sale sale;
  CHECK_FALSE(has(sale.features(), "subject is the title"));
  sale.text.article.title = "The Mills (Leeds)";
  CHECK(has(sale.features(), "subject is the title"));
  sale.text.article.title = "Norvik";
  CHECK_FALSE(has(sale.features(), "subject is the title"));
}

TEST_CASE("Probabilities are decimal log odds, within bounds", "[ingest][facts]") {
  Sale sale;
  CHECK(amount(sale.features(), "tree") == Approx(std::log10(9)));
  sale.p.tree_probability = 1;
  CHECK(amount(sale.features(), "tree") == Approx(std::log10(499)));
  sale.p.tree_probability = 0;
  CHECK(amount(sale.features(), "tree") == Approx(std::log10(1.0 / 49)));
}

TEST_CASE("What an end lacks of the words that hang on it is counted", "[ingest][facts]") {
  Sale sale;
  CHECK(amount(sale.features(), "subject lacks") == Approx(std::log(5)));
  CHECK(amount(sale.features(), "object lacks") == 0);
}

TEST_CASE("Arcs between the verb and the ends count, and no others", "[ingest][facts]") {
  Sale sale;
  const double sure = amount(sale.features(), "object path");
  sale.trees[8].probability = 0.5f;  // "Norvik"
  CHECK(amount(sale.features(), "object path") == sure);
  sale.trees[6].probability = 0.9f;  // "flour"
  CHECK(amount(sale.features(), "object path") == Approx(std::log10(9)));
  sale.trees[0].relation_probability = 0.9f;  // "Mills"
  CHECK(amount(sale.features(), "subject path relations") == Approx(std::log10(9)));
}

TEST_CASE("A fact without trees counts as sure", "[ingest][facts]") {
  Sale sale;
  sale.trees.clear();
  CHECK(amount(sale.features(), "relation") == Approx(std::log10(499)));
  CHECK(amount(sale.features(), "object path") == Approx(std::log10(499)));
  CHECK(amount(sale.features(), "object lacks") == 0);
}
