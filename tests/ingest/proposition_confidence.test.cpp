#include "ingest/proposition_confidence.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/error.h"
#include "tests/helpers/parsed_text.h"
#include "tests/helpers/temporary_folder.h"

using namespace weft;

TEST_CASE("The probability is that of the weights' sum", "[ingest][propositions]") {
  const ConfidenceModel model({{"always", 1.0}, {"negated", -1.0}, {"rule x", 40.0}});
  CHECK(model.probability(each_once({"always", "negated"})) == 0.5);
  CHECK(model.probability(each_once({"always", "never seen"})) == 0.731);
  CHECK(model.probability(each_once({"rule x"})) == 0.999);  // nothing is certain
}

TEST_CASE("Features say what a proposition looks like", "[ingest][propositions]") {
  const ParsedText text = parsed_text({"She/_/PRON/PRP/2/nsubj saw/see/VERB/VBD/0/root "
                                       "him/_/PRON/PRP/2/obj"});
  Proposition p;
  p.rule = "verb.object";
  p.subject_words = {{0, 1}};
  p.subject_head = 0;
  p.object_words = {{2, 3}};
  p.object_head = 2;
  p.polarity = Polarity::negated;
  p.tree_probability = 0.7;
  CHECK(confidence_features(text.words(), p) ==
        std::vector<std::string>{"always", "rule verb.object", "tree under 0.8", "arguments 0",
                                 "sentence under 12", "subject under 2", "subject pronoun",
                                 "object under 2", "object pronoun", "negated"});
}

TEST_CASE("A damaged table of weights is told by its line", "[ingest][errors]") {
  const TemporaryFolder folder;
  const std::string path = (folder / "confidence.tsv").string();
  std::ofstream(path) << "# weights\n0.5\talways\nhalf\tnegated\n";
  CHECK_THROWS_WITH(ConfidenceModel::load(path),
                    path + ":3: no weight; write WEIGHT TAB FEATURE");
  CHECK_THROWS_WITH(ConfidenceModel::load((folder / "none.tsv").string()),
                    (folder / "none.tsv").string() + ": cannot be opened; reinstall weft's data");
}
