#include "ingest/borrowed_subjects.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_sentence.h"

using namespace weft;
using testing::ParsedSentence;

namespace {

// Subjects of the last clause and how far it happened.
std::string last_clause(const std::string& line) {
  const ParsedSentence s(line);
  const auto clauses = find_clauses(s.layers());
  if (clauses.empty()) return "none";
  const Clause& last = clauses.back();
  std::string text = s.phrase(last.subjects);
  if (last.group.polarity == Polarity::negated) text += " not";
  if (last.group.modality == Modality::planned) text += " planned";
  return text;
}

}  // namespace

TEST_CASE("Who is kept from something does not do it", "[ingest][propositions]") {
  CHECK(last_clause("Ann/_/PROPN/NNP/2/nsubj kept/keep/VERB/VBD/0/root Roe/_/PROPN/NNP/2/obj "
                    "from/_/SCONJ/IN/5/mark coming/come/VERB/VBG/2/advcl") == "Roe not");
  CHECK(last_clause("Roe/_/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                    "kept/keep/VERB/VBN/0/root from/_/SCONJ/IN/5/mark "
                    "coming/come/VERB/VBG/3/advcl") == "Roe not");
}

TEST_CASE("Who is looked to shall act", "[ingest][propositions]") {
  CHECK(last_clause("Ann/_/PROPN/NNP/2/nsubj looks/look/VERB/VBZ/0/root to/_/ADP/IN/4/case "
                    "firms/firm/NOUN/NNS/2/obl to/_/PART/TO/6/mark come/_/VERB/VB/2/advcl") ==
        "firms planned");
  CHECK(last_clause("Ann/_/PROPN/NNP/2/nsubj sails/sail/VERB/VBZ/0/root to/_/ADP/IN/4/case "
                    "Leeds/_/PROPN/NNP/2/obl to/_/PART/TO/6/mark come/_/VERB/VB/2/advcl") ==
        "Ann planned");
}

TEST_CASE("A gerund on a time or job is its owner's", "[ingest][propositions]") {
  CHECK(last_clause("It/_/PRON/PRP/4/nsubj was/be/AUX/VBD/4/cop Ann/_/PROPN/NNP/4/nmod:poss "
                    "time/_/NOUN/NN/0/root singing/sing/VERB/VBG/4/acl") == "Ann");
  CHECK(last_clause("Ann/_/PROPN/NNP/2/nsubj did/do/VERB/VBD/0/root a/_/DET/DT/4/det "
                    "job/_/NOUN/NN/2/obj singing/sing/VERB/VBG/4/acl") == "Ann");
  CHECK(last_clause("Ann/_/PROPN/NNP/2/nsubj began/begin/VERB/VBD/0/root her/_/PRON/PRP$/4/"
                    "nmod:poss career/_/NOUN/NN/2/obj singing/sing/VERB/VBG/2/xcomp") == "Ann");
  CHECK(last_clause("Ann/_/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root a/_/DET/DT/4/det "
                    "man/_/NOUN/NN/2/obj singing/sing/VERB/VBG/4/acl") == "man");
}

TEST_CASE("A participle in front of what somebody has is about the owner",
          "[ingest][propositions]") {
  const auto leaving = [](const std::string& noun) {
    const ParsedSentence s("Leaving/leave/VERB/VBG/5/advcl ,/,/PUNCT/,/1/punct "
                           "his/_/PRON/PRP$/4/nmod:poss " +
                           noun + "/_/NOUN/NN/5/nsubj lasted/last/VERB/VBD/0/root");
    return s.phrase(find_clauses(s.layers()).front().subjects);
  };
  CHECK(leaving("journey") == "his");
  CHECK(leaving("father") == "father");
}

TEST_CASE("Several have nothing that is his", "[ingest][propositions]") {
  CHECK(last_clause("fans/fan/NOUN/NNS/2/nsubj met/meet/VERB/VBD/0/root Roe/_/PROPN/NNP/2/obj "
                    "after/_/SCONJ/IN/5/mark losing/lose/VERB/VBG/2/advcl "
                    "his/_/PRON/PRP$/7/nmod:poss hat/_/NOUN/NN/5/obj") == "Roe");
  CHECK(last_clause("Ann/_/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Roe/_/PROPN/NNP/2/obj "
                    "after/_/SCONJ/IN/5/mark losing/lose/VERB/VBG/2/advcl "
                    "his/_/PRON/PRP$/7/nmod:poss hat/_/NOUN/NN/5/obj") == "Ann");
}
