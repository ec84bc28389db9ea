#include "ingest/name_divisions.h"

#include <catch2/catch.hpp>

using namespace weft;

namespace {

bool is_division(const char* part, const char* full) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  return names_division(split_key(part), split_key(full), lexicon);
}

}  // namespace

TEST_CASE("A branch is called after its firm and its country", "[resolve]") {
  CHECK(is_division("acme motors", "acme motors new zealand ltd"));
  CHECK(is_division("acme", "acme television uk"));
  CHECK(is_division("acme", "acme europe"));
  CHECK_FALSE(is_division("acme", "acme motors ltd"));
  CHECK_FALSE(is_division("acme bank", "acme bank of canada"));
  CHECK_FALSE(is_division("acme", "canada acme"));
  CHECK_FALSE(is_division("acme", "acme"));
  CHECK_FALSE(is_division("north", "north korea"));
}

TEST_CASE("A youth team is not the first one", "[resolve]") {
  CHECK(is_division("norland", "norland under-19s"));
  CHECK(is_division("norland", "norland under 21"));
  CHECK(is_division("norland", "norland u-17s"));
  CHECK(is_division("leeds town", "leeds town ii"));
  CHECK(is_division("acme board", "acme board acting director"));
  CHECK_FALSE(is_division("norland", "norland underground"));
  CHECK_FALSE(is_division("norland", "norland united"));
}
