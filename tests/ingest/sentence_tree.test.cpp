#include "ingest/sentence_tree.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

TEST_CASE("A sentence tree knows children, extents and the order from the top", "[ingest][trees]") {
  const ParsedText text = parsed_text({"Go/_/VERB/VB/0/root",
                                       "The/_/DET/DT/2/det man/_/NOUN/NN/4/nsubj:pass "
                                       "was/be/AUX/VBD/4/aux:pass seen/see/VERB/VBN/0/root "
                                       "there/_/ADV/RB/4/advmod"});
  const ArticleWords words = text.words();
  const SentenceTree tree(words, text.trees, 1);
  CHECK(tree.begin() == 1);
  CHECK(tree.end() == 6);
  const auto children = tree.children(4);
  CHECK(std::vector<std::uint32_t>(children.begin(), children.end()) ==
        std::vector<std::uint32_t>{2, 3, 5});
  CHECK(tree.child(4, Deprel::nsubj) == 2);
  CHECK_FALSE(tree.child(4, Deprel::obj));
  CHECK(tree.subtype(2) == "pass");
  CHECK(tree.is(3, Deprel::aux, "pass"));
  CHECK(tree.first(2) == 1);
  CHECK(tree.last(4) == 5);
  CHECK(tree.top_down() == std::vector<std::uint32_t>{4, 2, 3, 5, 1});
}

TEST_CASE("Relations are known by their base; foreign ones are dep", "[ingest][trees]") {
  CHECK(deprel_named("acl:relcl") == Deprel::acl);
  CHECK(deprel_named("case") == Deprel::case_);
  CHECK(deprel_named("xcomp") == Deprel::xcomp);
  CHECK(deprel_named("root") == Deprel::root);
  CHECK(deprel_named("sbj") == Deprel::dep);
  CHECK(deprel_named("") == Deprel::dep);
}
