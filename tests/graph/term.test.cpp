#include "graph/term.h"

#include <catch2/catch.hpp>

#include "graph/term_codec.h"

namespace weft {

TEST_CASE("A term is written as N-Triples writes it", "[graph]") {
  CHECK(to_ntriples(Term::iri("http://example.org/a b>")) ==
        "<http://example.org/a\\u0020b\\u003E>");
  CHECK(to_ntriples(Term::blank("b1")) == "_:b1");
  CHECK(to_ntriples(Term::string("a \"b\"\\\n\x01")) == "\"a \\\"b\\\"\\\\\\n\\u0001\"");
  CHECK(to_ntriples(Term::tagged("chat", "fr-CA")) == "\"chat\"@fr-CA");
  CHECK(to_ntriples(Term::integer(-7)) == "\"-7\"^^<http://www.w3.org/2001/XMLSchema#integer>");
  CHECK(to_ntriples(Term::typed("x", "http://www.w3.org/2001/XMLSchema#string")) == "\"x\"");
}

TEST_CASE("A term's bytes give it back, and differ from any other's", "[graph]") {
  const std::vector<Term> terms{
      Term::iri("a"),          Term::blank("a"),        Term::string("a"),
      Term::string(""),        Term::tagged("a", "en"), Term::tagged("na", "e"),
      Term::typed("a", "en"),  Term::typed("", "a"),    Term::iri(std::string("a\0b", 3)),
      Term::tagged("", "ena"), Term::typed("na", "e"),
  };
  for (const Term& a : terms) {
    CHECK(decode_term(encode_term(a)) == a);
    for (const Term& b : terms)
      CHECK((encode_term(a) == encode_term(b)) == (a == b));
  }
  CHECK_FALSE(decode_term(""));
  CHECK_FALSE(decode_term("x"));
  CHECK_FALSE(
      decode_term("t\x05"
                  "abc"));
}

TEST_CASE("A local name is what follows the last separator", "[graph]") {
  CHECK(local_name_of("http://example.org/a#b") == "b");
  CHECK(local_name_of("http://example.org/a/b") == "b");
  CHECK(local_name_of("urn:isbn:1") == "1");
  CHECK(local_name_of("http://example.org/") == "");
  CHECK(local_name_of("plain") == "plain");
}

}  // namespace weft
