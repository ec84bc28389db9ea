#include "train/text_case.h"

#include <catch2/catch.hpp>

using namespace weft;

TEST_CASE("Words in small letters and capitals", "[train]") {
  CHECK(in_case("McÉcole's", TextCase::as_written) == "McÉcole's");
  CHECK(in_case("McÉcole's", TextCase::lower) == "mcécole's");
  CHECK(in_case("Straße 5", TextCase::upper) == "STRASSE 5");
}
