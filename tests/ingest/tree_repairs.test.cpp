#include "ingest/tree_repairs.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "relation of head" of a word, after mending.
std::string mended(const std::string& line, std::uint32_t word) {
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  const Dependency tree = mend_trees(words, text.trees)[word];
  return tree.relation + " of " + std::string(words.text(tree.head));
}

}  // namespace

TEST_CASE("The name between a comma and a verb without a subject is its subject",
          "[ingest][trees]") {
  CHECK(mended("In/_/ADP/IN/2/case May/_/PROPN/NNP/5/obl ,/,/PUNCT/,/4/punct "
               "Leeds/_/PROPN/NNP/2/appos signed/sign/VERB/VBD/0/root it/_/PRON/PRP/5/obj",
               3) == "nsubj of signed");
  CHECK(mended("In/_/ADP/IN/2/case May/_/PROPN/NNP/6/obl ,/,/PUNCT/,/4/punct "
               "Leeds/_/PROPN/NNP/2/conj was/be/AUX/VBD/6/aux:pass "
               "burnt/burn/VERB/VBN/0/root",
               3) == "nsubj:pass of burnt");
  CHECK(mended("Born/bear/VERB/VBN/6/advcl to/_/ADP/IN/3/case Roe/_/PROPN/NNP/1/obl "
               ",/,/PUNCT/,/1/punct Poe/_/PROPN/NNP/3/appos left/leave/VERB/VBD/0/root",
               4) == "nsubj of left");
  // a subject of its own, or a participle: nothing to mend
  CHECK(mended("In/_/ADP/IN/2/case Leeds/_/PROPN/NNP/6/obl ,/,/PUNCT/,/4/punct "
               "Yorkshire/_/PROPN/NNP/2/appos he/_/PRON/PRP/6/nsubj "
               "signed/sign/VERB/VBD/0/root",
               3) == "appos of Leeds");
}

TEST_CASE("The subject of a clause is none of the participle in front", "[ingest][trees]") {
  CHECK(mended("Talking/talk/VERB/VBG/5/advcl ,/,/PUNCT/,/3/punct Roe/_/PROPN/NNP/1/nsubj "
               "was/be/AUX/VBD/5/cop sad/_/ADJ/JJ/0/root",
               2) == "nsubj of sad");
}

TEST_CASE("A participle with an object goes on with the row of verbs", "[ingest][trees]") {
  const std::string row =
      "Leeds/_/PROPN/NNP/2/nsubj built/build/VERB/VBD/0/root roads/road/NOUN/NNS/2/obj "
      ",/,/PUNCT/,/5/punct sold/sell/VERB/VBN/3/acl ";
  CHECK(mended(row + "parks/park/NOUN/NNS/5/obj", 4) == "conj of built");
  CHECK(mended(row + "yesterday/_/NOUN/NN/5/obl", 4) == "acl of roads");
  CHECK(mended("Leeds/_/PROPN/NNP/2/nsubj built/build/VERB/VBD/0/root roads/road/NOUN/NNS/2/obj "
               ",/,/PUNCT/,/6/punct after/_/SCONJ/IN/6/mark sold/sell/VERB/VBN/2/advcl "
               "parks/park/NOUN/NNS/6/obj",
               5) == "advcl of built");
}

TEST_CASE("What has the article of the whole phrase goes on with it", "[ingest][trees]") {
  const std::string kind = "a/_/DET/DT/2/det kind/_/NOUN/NN/0/root of/_/ADP/IN/4/case ";
  CHECK(mended(kind + "home/_/NOUN/NN/2/nmod ,/,/PUNCT/,/7/punct a/_/DET/DT/7/det "
                      "window/_/NOUN/NN/4/conj",
               6) == "conj of kind");
  CHECK(mended(kind + "home/_/NOUN/NN/2/nmod and/_/CCONJ/CC/6/cc window/_/NOUN/NN/4/conj", 5) ==
        "conj of home");
}

TEST_CASE("Adverbials before a subject and objects behind \"and\" hang on their verb",
          "[ingest][trees]") {
  CHECK(mended("In/_/ADP/IN/2/case May/_/PROPN/NNP/3/obl lines/line/NOUN/NNS/4/nsubj "
               "opened/open/VERB/VBD/0/root",
               1) == "obl of opened");
  CHECK(mended("It/_/PRON/PRP/2/nsubj has/have/VERB/VBZ/0/root firms/firm/NOUN/NNS/2/obj "
               "and/_/CCONJ/CC/5/cc shops/shop/NOUN/NNS/2/obl:unmarked",
               4) == "conj of firms");
}

TEST_CASE("A second object with \"of\" belongs to the first", "[ingest][trees]") {
  CHECK(mended("It/_/PRON/PRP/2/nsubj saw/see/VERB/VBD/0/root ruins/ruin/NOUN/NNS/2/obj "
               "of/_/ADP/IN/5/case Leeds/_/PROPN/NNP/2/obj",
               4) == "nmod of ruins");
}

TEST_CASE("What belongs to whom is the subject of the clause behind", "[ingest][trees]") {
  const std::string front =
      "Roe/_/PROPN/NNP/0/root ,/,/PUNCT/,/5/punct whose/whose/PRON/WP$/4/nmod:poss "
      "Mill/_/PROPN/NNP/1/flat ";
  CHECK(mended(front + "was/be/AUX/VBD/6/cop big/_/ADJ/JJ/1/acl:relcl", 3) == "nsubj of big");
  CHECK(mended(front + "there/_/ADV/RB/4/advmod", 3) == "flat of Roe");
}
