#include "ingest/aliases.h"

#include <catch2/catch.hpp>

#include "ingest/name_key.h"

namespace weft {

TEST_CASE("An acronym's letters are found in order, the first one at a word's start", "[ingest]") {
  CHECK(is_acronym_of("WMO", "World Meteorological Organization"));
  CHECK(
      is_acronym_of("UNESCO", "United Nations Educational, Scientific and Cultural Organization"));
  CHECK(is_acronym_of("BBC", "the British Broadcasting Corporation"));
  CHECK_FALSE(is_acronym_of("WMO", "International Meteorological Organization"));
  CHECK_FALSE(is_acronym_of("Leeds", "Leeds City Council"));  // a short form, but no acronym
  CHECK_FALSE(is_acronym_of("AB", "A quite different list of many words that begin otherwise B"));
  CHECK_FALSE(is_acronym_of("", "World Meteorological Organization"));
}

TEST_CASE("Names that differ in case, articles and punctuation have one key", "[ingest]") {
  CHECK(name_key("The Delft (Haag) Science Park") == name_key("Delft-Haag science park"));
  CHECK(name_key("U.S. Steel") == "us steel");
  CHECK(name_key("“Acme”") == "acme");
  CHECK(name_key("Škoda Works") != name_key("Skoda Works"));  // linking folds those, not reading
  CHECK(name_key("") == "");
}

}  // namespace weft
