#include "ingest/noun_phrases.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_sentence.h"

using namespace weft;
using testing::ParsedSentence;

namespace {

// "the new mayor of Leeds in trouble , who left"
constexpr const char* kMayor =
    "in/_/ADP/IN/4/case the/_/DET/DT/4/det new/_/ADJ/JJ/4/amod mayor/_/NOUN/NN/0/root "
    "of/_/ADP/IN/6/case Leeds/_/PROPN/NNP/4/nmod in/_/ADP/IN/8/case trouble/_/NOUN/NN/4/nmod "
    ",/,/PUNCT/,/11/punct who/_/PRON/WP/11/nsubj left/leave/VERB/VBD/4/acl:relcl";

}  // namespace

TEST_CASE("A bare phrase names the thing", "[ingest][propositions]") {
  const ParsedSentence s(kMayor);
  CHECK(s.phrase(bare_phrase(s.layers(), 3)) == "new mayor of Leeds");
  CHECK(s.phrase(bare_phrase(s.layers(), 7)) == "trouble");
}

TEST_CASE("The words of a phrase have as much of its tail as asked", "[ingest][propositions]") {
  const ParsedSentence s(kMayor);
  CHECK(s.phrase(phrase_words(s.tree(), 3, Tail::whole)) ==
        "the new mayor of Leeds in trouble , who left");
  CHECK(s.phrase(phrase_words(s.tree(), 3, Tail::phrase)) == "the new mayor of Leeds in trouble");
  CHECK(s.phrase(phrase_words(s.tree(), 3, Tail::core)) == "the new mayor of Leeds");
  CHECK(s.phrase(phrase_words(s.tree(), 3, Tail::head)) == "the new mayor");
}

TEST_CASE("Members of a row are one by one but where they share their noun",
          "[ingest][propositions]") {
  const ParsedSentence row(
      "pumps/pump/NOUN/NNS/0/root ,/,/PUNCT/,/3/punct boats/boat/NOUN/NNS/1/conj "
      "and/_/CCONJ/CC/5/cc cars/car/NOUN/NNS/1/conj");
  CHECK(row.phrase(members(row.tree(), 0)) == "pumps boats cars");
  const ParsedSentence joint(
      "an/_/DET/DT/2/det operation/_/NOUN/NN/0/root and/_/CCONJ/CC/5/cc "
      "service/_/NOUN/NN/5/compound system/_/NOUN/NN/2/conj");
  CHECK(joint.phrase(members(joint.tree(), 1)) == "operation");
  CHECK(joint.phrase(bare_phrase(joint.layers(), 1)) == "operation and service system");
}

TEST_CASE("Prepositions have all their words", "[ingest][propositions]") {
  const ParsedSentence s(
      "because/_/ADP/IN/4/case of/_/ADP/IN/1/fixed the/_/DET/DT/4/det war/_/NOUN/NN/0/root");
  CHECK(s.phrase(preposition_of(s.tree(), 3)) == "because of");
  CHECK(preposition_text(s.layers().words(), preposition_of(s.tree(), 3)) == "because of");
  CHECK(preposition_of(s.tree(), 0).empty());
}
