#include "ingest/verb_groups.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_sentence.h"

using namespace weft;
using testing::ParsedSentence;

TEST_CASE("Auxiliaries and negation are taken off the relation", "[ingest][propositions]") {
  const ParsedSentence s(
      "It/_/PRON/PRP/5/nsubj:pass has/have/AUX/VBZ/5/aux never/_/ADV/RB/5/advmod "
      "been/be/AUX/VBN/5/aux:pass built/build/VERB/VBN/0/root");
  const VerbGroup group = read_verb_group(s.layers(), 4);
  CHECK(s.phrase(group.words) == "has never been built");
  CHECK(group.relation == "build");
  CHECK(group.passive);
  CHECK(group.polarity == Polarity::negated);
  CHECK(group.modality == Modality::stated);
}

TEST_CASE("A verb that only carries another gives it its mood", "[ingest][propositions]") {
  const auto group_of = [](const std::string& verb) {
    const ParsedSentence s("They/_/PRON/PRP/2/nsubj " + verb +
                           "/VERB/VBD/0/root to/_/PART/TO/4/mark build/_/VERB/VB/2/xcomp");
    const VerbGroup group = read_verb_group(s.layers(), 1);
    CHECK(group.main == 3);
    CHECK(group.relation == "build");
    return group;
  };
  CHECK(group_of("planned/plan").modality == Modality::planned);
  CHECK(group_of("seemed/seem").modality == Modality::possible);
  CHECK(group_of("managed/manage").modality == Modality::stated);
  CHECK(group_of("failed/fail").polarity == Polarity::negated);
}

TEST_CASE("Modal verbs and adverbs, particles, copulas", "[ingest][propositions]") {
  const ParsedSentence modal(
      "It/_/PRON/PRP/4/nsubj will/_/AUX/MD/4/aux probably/_/ADV/RB/4/advmod "
      "set/_/VERB/VB/0/root up/_/ADP/RP/4/compound:prt camp/_/NOUN/NN/4/obj");
  const VerbGroup group = read_verb_group(modal.layers(), 3);
  CHECK(modal.phrase(group.words) == "will probably set up");
  CHECK(group.relation == "set up");
  CHECK(group.modality == Modality::possible);  // "probably" says more than "will"
  const ParsedSentence copula(
      "It/_/PRON/PRP/4/nsubj is/be/AUX/VBZ/4/cop a/_/DET/DT/4/det town/_/NOUN/NN/0/root");
  const VerbGroup is = read_verb_group(copula.layers(), 3);
  CHECK(copula.phrase(is.words) == "is");
  CHECK(is.copular);
  CHECK(is.relation == "be");
}
