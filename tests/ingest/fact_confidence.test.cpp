#include "ingest/fact_confidence.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

using Features = std::vector<std::string>;

bool has(const Features& features, const std::string& name) {
  return std::ranges::count(features, name) == 1;
}

struct Sale {
  Sale() {
    p.rule = "verb.object";
    p.relation_span = {1, 2};
    p.confidence = 0.75;
    p.tree_probability = 0.97;
  }
  Features features() {
    return fact_features(text.words(), trees, p, {{0, 1}, subject, 0, true},
                         {{2, 3}, object, 2, false});
  }

  ParsedText text = parsed_text({"She/_/PRON/PRP/2/nsubj sold/sell/VERB/VBD/0/root "
                                 "mills/mill/NOUN/NNS/2/obj"});
  Trees trees = text.trees;
  Proposition p;
  Reference subject, object;
};

}  // namespace

TEST_CASE("A fact's features say how it was read", "[ingest][facts]") {
  Sale sale;
  sale.object.type.kind = ArgumentKind::text;
  const Features features = sale.features();
  for (const char* name : {"always", "rule verb.object", "arguments 0", "base over 0.7",
                           "tree over 0.95", "subject is named", "object is text"}) {
    CAPTURE(name);
    CHECK(has(features, name));
  }
  for (const char* name : {"base over 0.8", "tree over 0.98", "negated", "reported"}) {
    CAPTURE(name);
    CHECK_FALSE(has(features, name));
  }
}

TEST_CASE("A pronoun counts as one, with how far back its name is", "[ingest][facts]") {
  Sale sale;
  sale.subject.antecedent = 0;
  CHECK(has(sale.features(), "subject is by pronoun"));
  CHECK(has(sale.features(), "subject by pronoun from 0"));
}

TEST_CASE("How sure it is whom a pronoun means counts, by what it was found", "[ingest][facts]") {
  Sale sale;
  Mention she{0, 0, 1, {}, MentionKind::pronoun};
  she.basis = MentionBasis::salience;
  she.probability = 0.75f;
  sale.subject.antecedent = 0;
  sale.subject.mention = &she;
  const Features features = sale.features();
  for (const char* name :
       {"subject by pronoun means by salience", "subject by pronoun means over 0.7"}) {
    CAPTURE(name);
    CHECK(has(features, name));
  }
  CHECK_FALSE(has(features, "subject by pronoun means over 0.8"));
}

TEST_CASE("Words whose heads are unsure are seen", "[ingest][facts]") {
  Sale sale;
  CHECK(has(sale.features(), "subject least over 0.98"));
  sale.trees[0].probability = 0.7f;
  CHECK(has(sale.features(), "subject least over 0.6"));
  CHECK_FALSE(has(sale.features(), "subject least over 0.8"));
  CHECK(has(sale.features(), "sentence least over 0.6"));
  CHECK_FALSE(has(sale.features(), "sentence least over 0.7"));
}

TEST_CASE("A fact without trees counts as sure", "[ingest][facts]") {
  Sale sale;
  sale.trees.clear();
  CHECK(has(sale.features(), "relation least over 0.98"));
}

TEST_CASE("The finished fact tells its predicate and its qualifiers", "[ingest][facts]") {
  Fact fact;
  fact.qualifiers.resize(5);
  Features features;
  add_predicate_features(fact, true, features);
  CHECK(features == Features{"predicate of the schema", "qualifiers more"});
}
