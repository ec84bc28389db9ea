#include "ingest/coordination_repairs.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

constexpr NameType kPerson = NameType::person;

// "relation of head" of a word, after mending; the names are {first word, end, type}.
std::string mended(const std::string& line, std::uint32_t word, const Names& names = {}) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Trees trees = text.trees;
  mend_coordination(words, lexicon, names, trees);
  const Dependency tree = trees[word];
  return tree.relation + " of " + std::string(words.text(tree.head));
}

Name name(std::uint32_t first, std::uint32_t end, NameType type) { return {0, first, end, type}; }

}  // namespace

TEST_CASE("A finite verb goes on with a finite one", "[ingest][trees]") {
  const std::string sees =
      "It/_/PRON/PRP/2/nsubj sees/see/VERB/VBZ/0/root Ann/_/PROPN/NNP/4/nsubj ";
  CHECK(mended(sees + "leave/_/VERB/VB/2/ccomp and/_/CCONJ/CC/6/cc tells/tell/VERB/VBZ/4/conj",
               5) == "conj of sees");
  CHECK(mended(sees + "leave/_/VERB/VB/2/ccomp and/_/CCONJ/CC/6/cc tell/_/VERB/VB/4/conj", 5) ==
        "conj of leave");
  const std::string near =
      "It/_/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/cop near/_/ADJ/JJ/0/root to/_/ADP/IN/5/case "
      "Leeds/_/PROPN/NNP/3/obl and/_/CCONJ/CC/8/cc ";
  CHECK(mended(near + "is/be/AUX/VBZ/8/cop part/_/NOUN/NN/5/conj", 7) == "conj of near");
}

TEST_CASE("A second place goes on with the first and has its own date", "[ingest][trees]") {
  const std::string moved =
      "She/_/PRON/PRP/2/nsubj moved/move/VERB/VBD/0/root to/_/ADP/IN/4/case "
      "Leeds/_/PROPN/NNP/2/obl in/_/ADP/IN/6/case 1924/_/NUM/CD/2/obl and/_/CCONJ/CC/9/cc "
      "to/_/ADP/IN/9/case York/_/PROPN/NNP/2/conj in/_/ADP/IN/11/case 1929/_/NUM/CD/2/obl";
  CHECK(mended(moved, 8) == "conj of Leeds");
  CHECK(mended(moved, 10) == "nmod of York");
  const std::string wrote =
      "She/_/PRON/PRP/2/nsubj wrote/write/VERB/VBD/0/root Dusk/_/PROPN/NNP/2/obj "
      "in/_/ADP/IN/5/case 1924/_/NUM/CD/2/obl and/_/CCONJ/CC/7/cc Dawn/_/PROPN/NNP/5/conj "
      "in/_/ADP/IN/9/case 1929/_/NUM/CD/2/obl";
  CHECK(mended(wrote, 6) == "conj of Dusk");
  CHECK(mended(wrote, 8) == "nmod of Dawn");
}

TEST_CASE("Two places have two times", "[ingest][trees]") {
  const std::string served =
      "She/_/PRON/PRP/2/nsubj served/serve/VERB/VBD/0/root in/_/ADP/IN/4/case "
      "Leeds/_/PROPN/NNP/2/obl during/_/ADP/IN/6/case war/_/NOUN/NN/2/obl and/_/CCONJ/CC/9/cc "
      "in/_/ADP/IN/9/case York/_/PROPN/NNP/6/conj ";
  const std::string later = served + "during/_/ADP/IN/11/case peace/_/NOUN/NN/2/obl";
  CHECK(mended(later, 8) == "conj of Leeds");
  CHECK(mended(later, 5) == "nmod of Leeds");
  CHECK(mended(later, 10) == "nmod of York");
  CHECK(mended(served, 5) == "obl of served");
}

TEST_CASE("Who is included is one of those told of", "[ingest][trees]") {
  CHECK(mended("men/man/NOUN/NNS/3/nsubj were/be/AUX/VBD/3/aux shot/shoot/VERB/VBN/0/root "
               "including/include/VERB/VBG/5/case Roe/_/PROPN/NNP/3/obl",
               4) == "nmod of men");
}

TEST_CASE("What a colon lists is what was counted", "[ingest][trees]") {
  const std::string met =
      "met/meet/VERB/VBD/0/root two/_/NUM/CD/3/nummod men/man/NOUN/NNS/1/obj "
      "with/_/ADP/IN/5/case work/_/NOUN/NN/3/nmod :/_/PUNCT/:/7/punct Roe/_/PROPN/NNP/5/appos";
  CHECK(mended(met + " and/_/CCONJ/CC/9/cc Poe/_/PROPN/NNP/7/conj", 6) == "appos of men");
  CHECK(mended(met, 6) == "appos of work");
}

TEST_CASE("Dates belong to what happened then", "[ingest][trees]") {
  CHECK(mended("served/serve/VERB/VBD/0/root until/_/ADP/IN/4/case his/_/PRON/PRP$/4/nmod "
               "death/_/NOUN/NN/1/obl in/_/ADP/IN/6/case 1950/_/NUM/CD/1/obl",
               5) == "nmod of death");
  CHECK(mended("served/serve/VERB/VBD/0/root in/_/ADP/IN/3/case Leeds/_/PROPN/NNP/1/obl "
               "in/_/ADP/IN/5/case 1950/_/NUM/CD/1/obl",
               4) == "obl of served");
  CHECK(mended("hired/hire/VERB/VBN/0/root ;/_/PUNCT/:/6/punct in/_/ADP/IN/4/case "
               "1850/_/NUM/CD/1/obl Roe/_/PROPN/NNP/6/nsubj came/come/VERB/VBD/1/parataxis",
               3) == "obl of came");
}
TEST_CASE("Nobody is fifty songs or a cup", "[ingest][trees]") {
  CHECK(mended("composer/_/NOUN/NN/0/root author/_/NOUN/NN/1/appos of/_/ADP/IN/4/case "
               "songs/song/NOUN/NNS/2/nmod and/_/CCONJ/CC/7/cc 50/_/NUM/CD/7/nummod "
               "scores/score/NOUN/NNS/1/conj",
               6) == "conj of songs");
  const std::string medal =
      "a/_/DET/DT/2/det medal/_/NOUN/NN/0/root for/_/ADP/IN/4/case Roe/_/PROPN/NNP/2/nmod "
      ",/_/PUNCT/,/7/punct a/_/DET/DT/7/det cup/_/NOUN/NN/4/appos ";
  const Names names{name(3, 4, kPerson)};
  CHECK(mended(medal + "for/_/ADP/IN/9/case Poe/_/PROPN/NNP/7/nmod", 6, names) ==
        "conj of medal");
  CHECK(mended(medal + "of/_/ADP/IN/9/case gold/_/NOUN/NN/7/nmod", 6, names) == "appos of Roe");
}

TEST_CASE("What was done goes on with what was done", "[ingest][trees]") {
  const std::string line =
      "were/be/AUX/VBD/2/aux taken/take/VERB/VBN/0/root without/_/ADP/IN/4/case "
      "force/_/NOUN/NN/2/obl and/_/CCONJ/CC/6/cc ";
  CHECK(mended(line + "beaten/beat/VERB/VBN/4/conj", 5) == "conj of taken");
  CHECK(mended(line + "haste/_/NOUN/NN/4/conj", 5) == "conj of force");
}
