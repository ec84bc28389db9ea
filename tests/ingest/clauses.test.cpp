#include "ingest/clauses.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_sentence.h"

using namespace weft;
using testing::ParsedSentence;

TEST_CASE("A verb after \"and\" takes subject and object of the row", "[ingest][propositions]") {
  const ParsedSentence s(
      "Firms/firm/NOUN/NNS/2/nsubj make/_/VERB/VBP/0/root and/_/CCONJ/CC/4/cc "
      "sell/_/VERB/VBP/2/conj pumps/pump/NOUN/NNS/2/obj");
  const auto clauses = find_clauses(s.layers());
  REQUIRE(clauses.size() == 2);
  CHECK(clauses[1].kind == ClauseKind::shared);
  CHECK(s.phrase(clauses[1].subjects) == "Firms");
  CHECK(s.phrase(clauses[1].objects) == "pumps");
}

TEST_CASE("What a relative clause leaves out is the noun before it", "[ingest][propositions]") {
  const ParsedSentence object(
      "books/book/NOUN/NNS/0/root that/_/PRON/WDT/4/obj Ann/_/PROPN/NNP/4/nsubj "
      "wrote/write/VERB/VBD/1/acl:relcl");
  auto clauses = find_clauses(object.layers());
  REQUIRE(clauses.size() == 1);
  CHECK(object.phrase(clauses[0].subjects) == "Ann");
  CHECK(object.phrase(clauses[0].objects) == "books");
  const ParsedSentence place(
      "towns/town/NOUN/NNS/0/root in/_/ADP/IN/3/case which/_/PRON/WDT/5/obl "
      "Ann/_/PROPN/NNP/5/nsubj lived/live/VERB/VBD/1/acl:relcl");
  clauses = find_clauses(place.layers());
  REQUIRE(clauses.size() == 1);
  REQUIRE(clauses[0].arguments.size() == 1);
  CHECK(clauses[0].arguments[0].head == 0);
  CHECK(place.phrase(clauses[0].arguments[0].preposition) == "in");
}

TEST_CASE("Of two objects the first is who gets the second", "[ingest][propositions]") {
  const ParsedSentence s(
      "Ann/_/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root Bob/_/PROPN/NNP/2/obj "
      "books/book/NOUN/NNS/2/obj");
  const auto clauses = find_clauses(s.layers());
  REQUIRE(clauses.size() == 1);
  CHECK(s.phrase(clauses[0].indirect_objects) == "Bob");
  CHECK(s.phrase(clauses[0].objects) == "books");
}

TEST_CASE("A noun between prepositions belongs to them", "[ingest][propositions]") {
  const ParsedSentence s(
      "Ann/_/PROPN/NNP/2/nsubj spoke/speak/VERB/VBD/0/root on/_/ADP/IN/4/case "
      "behalf/_/NOUN/NN/2/obl of/_/ADP/IN/6/case Acme/_/PROPN/NNP/4/nmod");
  const auto clauses = find_clauses(s.layers());
  REQUIRE(clauses.size() == 1);
  REQUIRE(clauses[0].arguments.size() == 1);
  CHECK(clauses[0].arguments[0].head == 5);
  CHECK(s.phrase(clauses[0].arguments[0].preposition) == "on behalf of");
}

TEST_CASE("A verb without a subject says nothing", "[ingest][propositions]") {
  const ParsedSentence s("Call/_/VERB/VB/0/root Ann/_/PROPN/NNP/1/obj");
  CHECK(find_clauses(s.layers()).empty());
}

TEST_CASE("A long row is told by its first members", "[ingest][propositions]") {
  std::string line = "Ann/_/PROPN/NNP/2/nsubj sells/sell/VERB/VBZ/0/root pumps/pump/NOUN/NNS/2/obj";
  for (int i = 0; i < 5000; ++i)
    line += " boats/boat/NOUN/NNS/3/conj";
  const ParsedSentence s(line);
  const auto clauses = find_clauses(s.layers());
  REQUIRE(clauses.size() == 1);
  CHECK(clauses[0].objects.size() == 12);
}

TEST_CASE("A preposition left behind takes the noun of the relative clause",
          "[ingest][propositions]") {
  const ParsedSentence s(
      "truce/_/NOUN/NN/0/root which/_/PRON/WDT/4/obj Ann/_/PROPN/NNP/4/nsubj "
      "called/call/VERB/VBD/1/acl:relcl for/_/ADP/IN/4/obl");
  const auto clauses = find_clauses(s.layers());
  REQUIRE(clauses.size() == 1);
  CHECK(clauses[0].objects.empty());
  REQUIRE(clauses[0].arguments.size() == 1);
  CHECK(clauses[0].arguments[0].head == 0);
  CHECK(s.phrase(clauses[0].arguments[0].preposition) == "for");
}
