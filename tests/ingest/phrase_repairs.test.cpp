#include "ingest/phrase_repairs.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "relation of head" of a word, after mending.
std::string mended(const std::string& line, std::uint32_t word) {
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Trees trees = text.trees;
  mend_phrases(SentenceTree(words, text.trees, 0), trees);
  return trees[word].relation + " of " + std::string(words.text(trees[word].head));
}

}  // namespace

TEST_CASE("A subject has an owner, no copula", "[ingest][trees]") {
  const std::string line =
      "Oslo/_/PROPN/NNP/4/nsubj 's/be/AUX/VBZ/4/cop three/_/NUM/CD/4/nummod "
      "ports/port/NOUN/NNS/5/nsubj closed/close/VERB/VBD/0/root";
  CHECK(mended(line, 0) == "nmod:poss of ports");
  CHECK(mended(line, 1) == "case of Oslo");
  const std::string plain =
      "Oslo/_/PROPN/NNP/4/nsubj 's/be/AUX/VBZ/4/cop a/_/DET/DT/4/det port/_/NOUN/NN/0/root";
  CHECK(mended(plain, 0) == "nsubj of port");
}

TEST_CASE("A noun with an owner is the subject of the verb behind it", "[ingest][trees]") {
  const std::string line =
      "By/_/ADP/IN/2/case May/_/PROPN/NNP/6/nmod Oslo/_/PROPN/NNP/6/nsubj 's/be/AUX/VBZ/6/cop "
      "three/_/NUM/CD/6/nummod ports/port/NOUN/NNS/0/root have/_/AUX/VBP/10/aux "
      "all/_/DET/DT/10/nsubj:pass been/be/AUX/VBN/10/aux:pass closed/close/VERB/VBN/6/parataxis";
  CHECK(mended(line, 1) == "obl of closed");
  CHECK(mended(line, 2) == "nmod:poss of ports");
  CHECK(mended(line, 5) == "nsubj:pass of closed");
  CHECK(mended(line, 7) == "advmod of closed");
}

TEST_CASE("The preposition before a name is the whole name's", "[ingest][trees]") {
  const std::string line =
      "head/_/NOUN/NN/0/root of/_/ADP/IN/3/case Teal/_/PROPN/NNP/4/compound "
      "Ltd./_/PROPN/NNP/1/nmod";
  CHECK(mended(line, 1) == "case of Ltd.");
}

TEST_CASE("A first name is no preposition", "[ingest][trees]") {
  const std::string line =
      "She/_/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root Per/_/PROPN/NNP/4/case "
      "Holm/_/PROPN/NNP/2/obl";
  CHECK(mended(line, 2) == "compound of Holm");
  CHECK(mended(line, 3) == "obj of met");
}

TEST_CASE("A noun right behind a name is a second object", "[ingest][trees]") {
  const std::string earned =
      "It/_/PRON/PRP/2/nsubj earned/earn/VERB/VBD/0/root Roe/_/PROPN/NNP/2/obj ";
  CHECK(mended(earned + "a/_/DET/DT/5/det medal/_/NOUN/NN/3/appos", 4) == "obj of earned");
  CHECK(mended(earned + "a/_/DET/DT/5/det medal/_/NOUN/NN/3/appos", 2) == "iobj of earned");
  CHECK(mended(earned + ",/,/PUNCT/,/6/punct a/_/DET/DT/6/det poet/_/NOUN/NN/3/appos", 5) ==
        "appos of Roe");
}

TEST_CASE("What describes a subject in front of it is no subject", "[ingest][trees]") {
  const std::string line =
      "A/_/DET/DT/2/det native/_/NOUN/NN/5/nsubj ,/,/PUNCT/,/2/punct Roe/_/PROPN/NNP/5/nsubj "
      "left/leave/VERB/VBD/0/root";
  CHECK(mended(line, 1) == "appos of Roe");
  CHECK(mended(line, 3) == "nsubj of left");
}

TEST_CASE("A noun behind \"and\" and a participle goes on with the row of nouns",
          "[ingest][trees]") {
  const std::string line =
      "is/be/AUX/VBZ/2/cop owner/_/NOUN/NN/0/root and/_/CCONJ/CC/4/cc "
      "managing/manage/VERB/VBG/2/conj director/_/NOUN/NN/4/obj";
  CHECK(mended(line, 3) == "amod of director");
  CHECK(mended(line, 4) == "conj of owner");
  CHECK(mended(line, 2) == "cc of director");
}

TEST_CASE("A date behind a second place is that place's", "[ingest][trees]") {
  const std::string line =
      "moved/move/VERB/VBD/0/root to/_/ADP/IN/3/case Rome/_/PROPN/NNP/1/obl in/_/ADP/IN/5/case "
      "1924/_/NUM/CD/1/obl and/_/CCONJ/CC/8/cc to/_/ADP/IN/8/case Bari/_/PROPN/NNP/1/conj "
      "in/_/ADP/IN/10/case 1929/_/NUM/CD/1/obl";
  CHECK(mended(line, 4) == "obl of moved");
  CHECK(mended(line, 9) == "nmod of Bari");
}

TEST_CASE("Where somebody is from in front of a clause is no place of the deed",
          "[ingest][trees]") {
  const std::string line =
      "Originally/_/ADV/RB/3/advmod from/_/ADP/IN/3/case Bari/_/PROPN/NNP/6/obl "
      ",/,/PUNCT/,/3/punct Roe/_/PROPN/NNP/6/nsubj slept/sleep/VERB/VBD/0/root";
  CHECK(mended(line, 2) == "nmod of Roe");
}

TEST_CASE("Of subjects in a row the last one acts", "[ingest][trees]") {
  const std::string line =
      "Medal/_/PROPN/NNP/5/nsubj recipient/_/NOUN/NN/5/nsubj Jane/_/PROPN/NNP/5/nsubj "
      "Roe/_/PROPN/NNP/3/flat won/win/VERB/VBD/0/root";
  CHECK(mended(line, 0) == "dep of recipient");
  CHECK(mended(line, 1) == "dep of Jane");
  CHECK(mended(line, 2) == "nsubj of won");
}

TEST_CASE("A name behind what somebody is belongs to that", "[ingest][trees]") {
  const std::string line =
      "bust/_/NOUN/NN/6/nsubj by/_/ADP/IN/4/case the/_/DET/DT/4/det sculptor/_/NOUN/NN/1/nmod "
      "Roe/_/PROPN/NNP/6/nsubj stands/stand/VERB/VBZ/0/root";
  CHECK(mended(line, 0) == "nsubj of stands");
  CHECK(mended(line, 4) == "appos of sculptor");
}

TEST_CASE("What is a duke's is not his town's", "[ingest][trees]") {
  const std::string line =
      "part/_/NOUN/NN/0/root of/_/ADP/IN/3/case Duke/_/PROPN/NNP/1/nmod of/_/ADP/IN/7/case "
      "Leeds/_/PROPN/NNP/7/nmod:poss 's/_/PART/POS/5/case campaign/_/NOUN/NN/3/nmod";
  CHECK(mended(line, 6) == "nmod of part");
  CHECK(mended(line, 2) == "nmod:poss of campaign");
  CHECK(mended(line, 4) == "nmod of Duke");
  CHECK(mended(line, 5) == "case of Duke");
  CHECK(mended(line, 1) == "case of campaign");
}

TEST_CASE("An editor in chief is one office", "[ingest][trees]") {
  const std::string line =
      "editor/_/NOUN/NN/0/root in/_/ADP/IN/3/case chief/_/NOUN/NN/1/nmod of/_/ADP/IN/5/case "
      "Herald/_/PROPN/NNP/3/nmod";
  CHECK(mended(line, 2) == "fixed of editor");
  CHECK(mended(line, 4) == "nmod of editor");
}

TEST_CASE("What stands behind a bracket belongs to the noun before it", "[ingest][trees]") {
  const std::string line =
      "hill/_/NOUN/NN/0/root (/(/PUNCT/-LRB-/3/punct peak/_/NOUN/NN/1/appos "
      ")/)/PUNCT/-RRB-/3/punct in/_/ADP/IN/6/case Norland/_/PROPN/NNP/3/nmod";
  CHECK(mended(line, 5) == "nmod of hill");
}
