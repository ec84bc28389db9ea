#include "ingest/verb_repairs.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "relation of head" of a word, after mending.
std::string mended(const std::string& line, std::uint32_t word) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Trees trees = text.trees;
  mend_verbs(words, lexicon, trees);
  const Dependency tree = trees[word];
  return tree.relation + " of " + std::string(words.text(tree.head));
}

}  // namespace

TEST_CASE("Infinitives go with the verb, adjective or noun before", "[ingest][trees]") {
  CHECK(mended("Ann/_/PROPN/NNP/2/nsubj went/go/VERB/VBD/0/root on/_/ADV/RB/2/advmod "
               "to/_/PART/TO/5/mark sing/_/VERB/VB/2/advcl",
               4) == "xcomp of went");
  CHECK(mended("Ann/_/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop good/_/ADJ/JJ/0/root "
               "enough/_/ADV/RB/3/advmod in/_/ADP/IN/6/case all/_/DET/DT/3/obl "
               "taken/take/VERB/VBN/6/acl to/_/PART/TO/9/mark win/_/VERB/VB/7/advcl",
               8) == "xcomp of good");
  CHECK(mended("Ann/_/PROPN/NNP/2/nsubj became/become/VERB/VBD/0/root the/_/DET/DT/5/det "
               "only/_/ADJ/JJ/5/amod pilot/_/NOUN/NN/2/xcomp to/_/PART/TO/7/mark "
               "land/_/VERB/VB/2/xcomp",
               6) == "acl of pilot");
}

TEST_CASE("Who is had or let do something is the object", "[ingest][trees]") {
  const std::string had =
      "Ann/_/PROPN/NNP/2/nsubj had/have/VERB/VBD/0/root the/_/DET/DT/4/det "
      "band/_/NOUN/NN/5/compound play/_/VERB/VB/2/xcomp";
  CHECK(mended(had, 3) == "obj of had");
  const std::string let =
      "Ann/_/PROPN/NNP/2/nsubj let/_/VERB/VBD/0/root Roe/_/PROPN/NNP/2/iobj "
      "rule/_/VERB/VBP/2/conj Leeds/_/PROPN/NNP/4/obj";
  CHECK(mended(let, 3) == "xcomp of let");
  CHECK(mended(let, 2) == "obj of let");
}

TEST_CASE("A participle without an article behind it describes its noun", "[ingest][trees]") {
  const std::string beat =
      "Ann/_/PROPN/NNP/2/nsubj beat/_/VERB/VBD/0/root visiting/visit/VERB/VBG/2/xcomp ";
  CHECK(mended(beat + "master/_/NOUN/NN/3/obj", 2) == "amod of master");
  CHECK(mended(beat + "master/_/NOUN/NN/3/obj", 3) == "obj of beat");
  CHECK(mended(beat + "the/_/DET/DT/5/det master/_/NOUN/NN/3/obj", 2) == "xcomp of beat");
  CHECK(mended("Ann/_/PROPN/NNP/2/nsubj enjoyed/enjoy/VERB/VBD/0/root "
               "visiting/visit/VERB/VBG/2/xcomp towns/town/NOUN/NNS/3/obj",
               2) == "xcomp of enjoyed");
  const std::string both =
      "the/_/DET/DT/2/det owner/_/NOUN/NN/0/root and/_/CCONJ/CC/4/cc "
      "acting/act/VERB/VBG/2/conj head/_/NOUN/NN/4/obj";
  CHECK(mended(both, 4) == "conj of owner");
  CHECK(mended(both, 3) == "amod of head");
}

TEST_CASE("The noun after \"with\" is the subject of a participle", "[ingest][trees]") {
  const std::string met = "It/_/PRON/PRP/2/nsubj failed/fail/VERB/VBD/0/root ";
  CHECK(mended(met + ",/,/PUNCT/,/5/punct with/_/ADP/IN/5/case critics/critic/NOUN/NNS/2/obl "
                     "mocking/mock/VERB/VBG/5/acl it/_/PRON/PRP/6/obj",
               4) == "nsubj of mocking");
  CHECK(mended(met + "with/_/ADP/IN/4/case critics/critic/NOUN/NNS/2/obl "
                     "living/live/VERB/VBG/4/acl there/_/ADV/RB/5/advmod",
               4) == "acl of critics");
  CHECK(mended(met + "with/_/ADP/IN/4/case critics/critic/NOUN/NNS/5/obl "
                     "mocking/mock/VERB/VBG/2/advcl it/_/PRON/PRP/5/obj",
               3) == "nsubj of mocking");
}

TEST_CASE("Participles find the one who acts", "[ingest][trees]") {
  const std::string won =
      "Ann/_/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root as/_/ADP/IN/4/case "
      "head/_/NOUN/NN/2/obl of/_/ADP/IN/6/case Acme/_/PROPN/NNP/4/nmod ,/,/PUNCT/,/8/punct ";
  CHECK(mended(won + "beating/beat/VERB/VBG/6/acl Roe/_/PROPN/NNP/8/obj", 7) == "advcl of won");
  CHECK(mended(won + "including/include/VERB/VBG/6/acl", 7) == "acl of Acme");
  CHECK(mended("Ann/_/PROPN/NNP/2/nsubj sang/sing/VERB/VBD/0/root with/_/ADP/IN/4/case "
               "Roe/_/PROPN/NNP/2/obl (/(/PUNCT/-LRB-/6/punct playing/play/VERB/VBG/2/advcl "
               "harps/harp/NOUN/NNS/6/obj )/)/PUNCT/-RRB-/6/punct",
               5) == "acl of Roe");
  CHECK(mended("a/_/DET/DT/2/det scene/_/NOUN/NN/0/root by/_/ADP/IN/4/case "
               "Roe/_/PROPN/NNP/2/nmod called/call/VERB/VBD/4/acl Dusk/_/PROPN/NNP/5/xcomp",
               4) == "acl of scene");
  CHECK(mended("It/_/PRON/PRP/2/nsubj has/have/VERB/VBZ/0/root plants/plant/NOUN/NNS/2/obj "
               "not/_/PART/RB/5/advmod seen/see/VERB/VBN/2/advcl in/_/ADP/IN/7/case "
               "Leeds/_/PROPN/NNP/5/obl",
               4) == "acl of plants");
}

TEST_CASE("Relative clauses find their noun", "[ingest][trees]") {
  CHECK(mended("walls/wall/NOUN/NNS/0/root of/_/ADP/IN/4/case the/_/DET/DT/4/det "
               "hall/_/NOUN/NN/1/nmod ,/,/PUNCT/,/8/punct which/_/PRON/WDT/8/nsubj:pass "
               "were/be/AUX/VBD/8/aux:pass painted/paint/VERB/VBN/4/acl:relcl",
               7) == "acl:relcl of walls");
  CHECK(mended("Ann/_/PROPN/NNP/0/root ,/,/PUNCT/,/4/punct a/_/DET/DT/4/det "
               "child/_/NOUN/NN/1/appos of/_/ADP/IN/6/case Roe/_/PROPN/NNP/4/nmod "
               ",/,/PUNCT/,/9/punct who/_/PRON/WP/9/nsubj died/die/VERB/VBD/6/acl:relcl",
               8) == "acl:relcl of Ann");
  CHECK(mended("an/_/DET/DT/2/det attack/_/NOUN/NN/0/root on/_/ADP/IN/4/case "
               "firms/firm/NOUN/NNS/2/nmod who/_/PRON/WP/6/nsubj "
               "planned/plan/VERB/VBD/2/acl:relcl it/_/PRON/PRP/6/obj",
               5) == "acl:relcl of firms");
}

TEST_CASE("A comma ends a clause that tells which ones", "[ingest][trees]") {
  const std::string met =
      "Ann/_/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root men/man/NOUN/NNS/2/obj "
      "who/_/PRON/WP/5/nsubj sang/sing/VERB/VBD/3/acl:relcl ";
  CHECK(mended(met + ",/,/PUNCT/,/8/punct and/_/CCONJ/CC/8/cc left/leave/VERB/VBD/5/conj", 7) ==
        "conj of met");
  CHECK(mended(met + "and/_/CCONJ/CC/7/cc left/leave/VERB/VBD/5/conj", 6) == "conj of sang");
}

TEST_CASE("Where something is brought tells the verb of bringing", "[ingest][trees]") {
  CHECK(mended("Ann/_/PROPN/NNP/2/nsubj took/take/VERB/VBD/0/root clocks/clock/NOUN/NNS/2/obj "
               "she/_/PRON/PRP/5/nsubj made/make/VERB/VBD/3/acl:relcl to/_/ADP/IN/7/case "
               "Leeds/_/PROPN/NNP/5/obl",
               6) == "obl of took");
}

TEST_CASE("Of two subjects one is the other", "[ingest][trees]") {
  CHECK(mended("A/_/DET/DT/2/det poet/_/NOUN/NN/5/nsubj ,/,/PUNCT/,/2/punct "
               "he/_/PRON/PRP/5/nsubj sang/sing/VERB/VBD/0/root",
               1) == "dislocated of sang");
  CHECK(mended("Roe/_/PROPN/NNP/5/nsubj ,/,/PUNCT/,/4/punct their/_/PRON/PRP$/4/nmod:poss "
               "leader/_/NOUN/NN/5/nsubj left/leave/VERB/VBD/0/root",
               3) == "appos of Roe");
}

TEST_CASE("What is included is one of several", "[ingest][trees]") {
  const std::string had =
      "It/_/PRON/PRP/2/nsubj had/have/VERB/VBD/0/root guests/guest/NOUN/NNS/2/obj "
      "on/_/ADP/IN/5/case air/_/NOUN/NN/3/nmod ,/,/PUNCT/,/8/punct ";
  CHECK(mended(had + "including/include/VERB/VBG/8/case Roe/_/PROPN/NNP/5/nmod", 7) ==
        "nmod of guests");
  CHECK(mended(had + "including/include/VERB/VBG/2/advcl Roe/_/PROPN/NNP/7/obj", 7) ==
        "nmod of guests");
}

TEST_CASE("What follows \"that\" is the subject of its verb", "[ingest][trees]") {
  const std::string line =
      "Ann/_/PROPN/NNP/2/nsubj asked/ask/VERB/VBD/0/root that/_/SCONJ/IN/5/mark "
      "firms/firm/NOUN/NNS/2/obj come/_/VERB/VBP/2/parataxis";
  CHECK(mended(line, 3) == "nsubj of come");
  CHECK(mended(line, 4) == "ccomp of asked");
}

TEST_CASE("A clause with a subject beside \"that\" is no relative one", "[ingest][trees]") {
  const std::string line =
      "It/_/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/cop odd/_/ADJ/JJ/0/root given/_/VERB/VBN/5/case "
      "crowds/crowd/NOUN/NNS/3/obl that/_/PRON/WDT/8/nsubj Ann/_/PROPN/NNP/8/nsubj "
      "left/leave/VERB/VBD/5/acl:relcl";
  CHECK(mended(line, 7) == "ccomp of odd");
  CHECK(mended(line, 5) == "mark of left");
}

TEST_CASE("A verb said again goes on with the first", "[ingest][trees]") {
  CHECK(mended("Ann/_/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/_/PRON/PRP/4/nsubj "
               "fell/fall/VERB/VBD/2/ccomp and/_/CCONJ/CC/6/cc says/say/VERB/VBZ/4/conj",
               5) == "conj of said");
}

TEST_CASE("Who is given something stands before it without a comma", "[ingest][trees]") {
  const std::string won = "It/_/PRON/PRP/2/nsubj won/win/VERB/VBD/0/root Roe/_/PROPN/NNP/2/obj ";
  CHECK(mended(won + "a/_/DET/DT/5/det prize/_/NOUN/NN/3/appos", 2) == "iobj of won");
  CHECK(mended(won + "a/_/DET/DT/5/det prize/_/NOUN/NN/3/appos", 4) == "obj of won");
  CHECK(mended(won + ",/,/PUNCT/,/6/punct a/_/DET/DT/6/det prize/_/NOUN/NN/3/appos", 5) ==
        "appos of Roe");
}

TEST_CASE("Whose child somebody is tells who the pronoun is", "[ingest][trees]") {
  const std::string of = "of/_/ADP/IN/4/case Roe/_/PROPN/NNP/2/nmod ,/,/PUNCT/,/2/punct ";
  const std::string left = "he/_/PRON/PRP/7/nsubj left/leave/VERB/VBD/0/root";
  CHECK(mended("The/the/DET/DT/2/det son/_/NOUN/NN/7/nsubj " + of + left, 1) ==
        "dislocated of left");
  CHECK(mended("The/the/DET/DT/2/det head/_/NOUN/NN/7/nsubj " + of + left, 5) ==
        "dislocated of left");
}
