#include "ingest/bracket_notes.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_sentence.h"

using namespace weft;
using testing::ParsedSentence;

namespace {

// "dam ( <form> )"
ParsedSentence noted(const std::string& form) {
  return ParsedSentence("dam/_/NOUN/NN/0/root (/(/PUNCT/-LRB-/3/punct " + form +
                        "/_/NOUN/NN/1/appos )/)/PUNCT/-RRB-/3/punct");
}

}  // namespace

TEST_CASE("What stands in brackets is known", "[ingest][propositions]") {
  const ParsedSentence s = noted("bridge");
  CHECK(is_bracketed(s.tree(), 2));
  CHECK_FALSE(is_bracketed(s.tree(), 0));
}

TEST_CASE("Notes in brackets do not say what a thing is", "[ingest][propositions]") {
  for (const char* note : {"c.1680", "etc.", "水库", "Greek"}) {
    CAPTURE(note);
    const ParsedSentence s = noted(note);
    CHECK(is_note(s.layers(), 0, 2));
  }
  const ParsedSentence kind = noted("bridge");
  CHECK_FALSE(is_note(kind.layers(), 0, 2));
}

TEST_CASE("Without brackets only fillers and pointers are notes", "[ingest][propositions]") {
  const ParsedSentence pointer(
      "dam/_/NOUN/NN/0/root Figure/_/NOUN/NN/1/appos 2/_/NUM/CD/2/nummod");
  CHECK(is_note(pointer.layers(), 0, 1));
  const ParsedSentence greek("dam/_/NOUN/NN/0/root Greek/_/NOUN/NN/1/appos");
  CHECK_FALSE(is_note(greek.layers(), 0, 1));
}

TEST_CASE("A list whose breaks were lost is known by its years", "[ingest][propositions]") {
  const std::string first = "Roe/_/PROPN/NNP/0/root (/(/PUNCT/-LRB-/3/punct 1920/_/NUM/CD/1/nmod "
                            ")/)/PUNCT/-RRB-/3/punct ,/_/PUNCT/,/6/punct baker/_/NOUN/NN/1/appos ";
  const std::string second =
      "Holm/_/PROPN/NNP/1/appos (/(/PUNCT/-LRB-/9/punct 1950/_/NUM/CD/7/nmod "
      ")/)/PUNCT/-RRB-/9/punct ,/_/PUNCT/,/12/punct poet/_/NOUN/NN/7/appos ";
  const std::string third =
      "Poe/_/PROPN/NNP/1/appos (/(/PUNCT/-LRB-/15/punct 1960/_/NUM/CD/13/nmod "
      ")/)/PUNCT/-RRB-/15/punct ,/_/PUNCT/,/18/punct sailor/_/NOUN/NN/13/appos";
  const ParsedSentence all(first + second + third, {{0, 0, 1, NameType::person, 0.9},
                                                    {0, 6, 7, NameType::person, 0.9},
                                                    {0, 12, 13, NameType::person, 0.9}});
  CHECK(lost_its_breaks(all.layers()));
  const ParsedSentence two(first + second, {{0, 0, 1, NameType::person, 0.9},
                                            {0, 6, 7, NameType::person, 0.9}});
  CHECK_FALSE(lost_its_breaks(two.layers()));
}

TEST_CASE("Parts that are counted behind a colon do not say what the whole is", "[ingest]") {
  const auto counted = [](const std::string& mark) {
    return ParsedSentence("six/_/NUM/CD/2/nummod boats/_/NOUN/NNS/0/root " + mark +
                          "/_/PUNCT/" + mark + "/5/punct two/_/NUM/CD/5/nummod "
                          "ferries/_/NOUN/NNS/2/appos");
  };
  const ParsedSentence parts = counted(":"), other = counted(",");
  CHECK(is_note(parts.layers(), 1, 4));
  CHECK_FALSE(is_note(other.layers(), 1, 4));
}
