#include "ingest/subject_repairs.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "relation of head" of a word, after mending; the names are places of one word each.
std::string mended(const std::string& line, std::uint32_t word,
                   const std::vector<std::uint32_t>& places = {}) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Names names;
  for (const std::uint32_t place : places)
    names.push_back({0, place, place + 1, NameType::place, 0.9});
  Trees trees = text.trees;
  mend_subjects(words, lexicon, names, trees);
  const Dependency tree = trees[word];
  return tree.relation + " of " + std::string(words.text(tree.head));
}

const std::string kMill =
    "The/_/DET/DT/2/det mill/_/NOUN/NN/9/nsubj:pass in/_/ADP/IN/4/case York/_/PROPN/NNP/2/nmod "
    ",/_/PUNCT/,/6/punct Devon/_/PROPN/NNP/4/appos ,/_/PUNCT/,/2/punct ";

}  // namespace

TEST_CASE("The last of the places behind a subject is no subject", "[ingest][trees]") {
  const std::string built = "/_/PROPN/NNP/9/nsubj:pass built/build/VERB/VBN/0/root";
  CHECK(mended(kMill + "Norland" + built, 7, {3, 5, 7}) == "appos of Devon");
  CHECK(mended(kMill + "Norland" + built, 7, {3, 5}) == "nsubj:pass of built");
  const std::string two =
      "The/_/DET/DT/2/det mill/_/NOUN/NN/7/nsubj:pass in/_/ADP/IN/4/case "
      "York/_/PROPN/NNP/2/nmod ,/_/PUNCT/,/2/punct ";
  const std::string end = "/_/PROPN/NNP/7/nsubj:pass built/build/VERB/VBN/0/root";
  CHECK(mended(two + "Norland" + end, 5, {3, 5}) == "nsubj:pass of built");  // "A town in York, N"
  CHECK(mended(two + "France" + end, 5, {3, 5}) == "appos of York");
}

TEST_CASE("What follows a fronted phrase is the subject", "[ingest][trees]") {
  const std::string told =
      "According/_/VERB/VBG/3/case to/_/ADP/IN/1/fixed Roe/_/PROPN/NNP/8/nsubj "
      ",/_/PUNCT/,/3/punct the/_/DET/DT/6/det dam/_/NOUN/NN/3/appos ";
  const std::string open = "still/_/ADV/RB/8/advmod holds/hold/VERB/VBZ/0/root";
  CHECK(mended(told + open, 5) == "nsubj of holds");
  CHECK(mended(told + open, 2) == "obl of holds");
  const std::string closed = ",/_/PUNCT/,/6/punct holds/hold/VERB/VBZ/0/root";
  CHECK(mended(told + closed, 5) == "appos of Roe");
}

TEST_CASE("Who does as others do is no object", "[ingest][trees]") {
  const std::string does = " does/do/VERB/VBZ/1/advcl Ann/_/PROPN/NNP/3/obj";
  CHECK(mended("sang/_/VERB/VBD/0/root as/_/SCONJ/IN/3/mark" + does, 3) == "nsubj of does");
  CHECK(mended("sang/_/VERB/VBD/0/root who/_/PRON/WP/3/nsubj" + does, 3) == "obj of does");
}
