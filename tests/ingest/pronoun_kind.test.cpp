#include "ingest/pronoun_kind.h"

#include <catch2/catch.hpp>

using namespace weft;

TEST_CASE("Pronouns tell what they may stand for", "[pronoun_kind]") {
  CHECK(pronoun_kind("hers") == PronounKind::person);
  CHECK(pronoun_kind("its") == PronounKind::thing);
  CHECK(pronoun_kind("theirs") == PronounKind::group);
  CHECK(pronoun_kind("ourselves") == PronounKind::speaker);
  CHECK(pronoun_kind("who") == PronounKind::none);
  CHECK(pronoun_kind("") == PronounKind::none);
}

TEST_CASE("Pronouns mean things of their kind and number", "[pronoun_kind]") {
  NamedTraits firm;
  firm.type = NameType::organization;
  CHECK(may_mean(PronounKind::thing, firm));
  CHECK(may_mean(PronounKind::group, firm));
  CHECK_FALSE(may_mean(PronounKind::person, firm));
  NamedTraits twins;
  twins.type = NameType::person;
  twins.is_plural = true;
  CHECK(may_mean(PronounKind::group, twins));
  CHECK_FALSE(may_mean(PronounKind::person, twins));
  NamedTraits film;  // "Friends of Leeds"
  film.type = NameType::work;
  film.is_plural = true;
  CHECK_FALSE(may_mean(PronounKind::group, film));
}

TEST_CASE("Reflexive pronouns end in self or selves", "[pronoun_kind]") {
  CHECK(is_reflexive("itself"));
  CHECK(is_reflexive("themselves"));
  CHECK_FALSE(is_reflexive("them"));
}
