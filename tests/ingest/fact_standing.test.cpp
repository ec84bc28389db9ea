#include "ingest/fact_standing.h"

#include <catch2/catch.hpp>

using namespace weft;

TEST_CASE("What is proposed is planned, what is alleged possible", "[ingest][facts]") {
  Proposition p;
  CHECK(modality_of(p) == Modality::stated);
  p.standing = Standing::former;
  CHECK(modality_of(p) == Modality::stated);
  p.standing = Standing::proposed;
  CHECK(modality_of(p) == Modality::planned);
  p.standing = Standing::alleged;
  CHECK(modality_of(p) == Modality::possible);
  p.modality = Modality::conditional;
  CHECK(modality_of(p) == Modality::conditional);
}

TEST_CASE("A standing is a status", "[ingest][facts]") {
  CHECK(status_of(Standing::current).empty());
  CHECK(status_of(Standing::acting) == "acting");
}
