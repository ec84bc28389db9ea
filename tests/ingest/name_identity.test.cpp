#include "ingest/name_identity.h"

#include <catch2/catch.hpp>

using namespace weft;

namespace {

bool clash(std::string_view a, NameType type_a, std::string_view b, NameType type_b) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  return contradict(identity_of(split_key(a), type_a, lexicon),
                    identity_of(split_key(b), type_b, lexicon));
}

constexpr NameType kPerson = NameType::person, kPlace = NameType::place, kEvent = NameType::event;

}  // namespace

TEST_CASE("People of different first names are not one", "[resolve]") {
  CHECK(clash("george ford", kPerson, "gerald ford", kPerson));
  CHECK_FALSE(clash("ford", kPerson, "gerald ford", kPerson));
  CHECK_FALSE(clash("g ford", kPerson, "gerald ford", kPerson));
  CHECK_FALSE(clash("henrik angell", kPerson, "henrik august angell", kPerson));
  CHECK_FALSE(clash("dr ford", kPerson, "gerald ford", kPerson));
  CHECK(clash("gerald ford jr", kPerson, "gerald ford sr", kPerson));
}

TEST_CASE("Different numbers and kinds keep names apart", "[resolve]") {
  CHECK(clash("2002 winter olympics", kEvent, "2006 winter olympics", kEvent));
  CHECK(clash("first circuit", kPlace, "second circuit", kPlace));
  CHECK(clash("world war ii", kEvent, "world war iii", kEvent));
  CHECK_FALSE(clash("winter olympics", kEvent, "2006 winter olympics", kEvent));
  CHECK(clash("george washington", kPerson, "washington", kPlace));
  CHECK_FALSE(clash("norvik", kPerson, "norvik shipping", NameType::organization));
  CHECK_FALSE(clash("washington", NameType::other, "washington", kPlace));
}

TEST_CASE("What is known of both names is known of the thing", "[resolve]") {
  const Lexicon lexicon = Lexicon::load("ingest/data");
  const auto identity = [&](std::string_view key) {
    return identity_of(split_key(key), kPerson, lexicon);
  };
  const NameIdentity both = merged(identity("ford"), identity("gerald ford"));
  CHECK(contradict(both, identity("george ford")));
}

TEST_CASE("Names of one person differ in middle names alone", "[resolve]") {
  CHECK(differ_in_middle_names({"greta", "l", "holm"}, {"greta", "lie", "holm"}));
  CHECK(differ_in_middle_names({"greta", "lie", "holm"}, {"greta", "holm"}));
  CHECK_FALSE(differ_in_middle_names({"anna", "greta", "holm"}, {"greta", "holm"}));
  CHECK_FALSE(differ_in_middle_names({"holm"}, {"holm"}));
}
