#include "ingest/seen_tags.h"

#include <array>
#include <catch2/catch.hpp>

using namespace weft;

TEST_CASE("Tags that were seen together win over better ones that were not", "[ingest]") {
  const std::array<TagTriple, 3> triples{{{0, 0, 1}, {0, 1, 0}, {1, 1, 1}}};
  const SeenTags seen{triples};
  CHECK(seen.has({0, 1, 0}));
  CHECK_FALSE(seen.has({0, 1, 1}));
  const std::array<float, 2> upos{2.0f, 0.0f}, xpos{0.0f, 1.0f}, features{0.0f, 1.5f};
  // Each for itself would be {0, 1, 1}, with a sum of 4.5.
  CHECK(seen.best(upos.data(), xpos.data(), features.data()) == TagTriple{0, 0, 1});  // 3.5
}

TEST_CASE("A model that has seen nothing takes every triple", "[ingest]") {
  CHECK(SeenTags().has({3, 1, 4}));
}

TEST_CASE("Seen tags are sorted and distinct", "[ingest]") {
  CHECK(SeenTags::is_sorted({}));
  const std::array<TagTriple, 2> sorted{{{0, 5, 1}, {1, 0, 0}}}, twice{{{1, 0, 0}, {1, 0, 0}}};
  CHECK(SeenTags::is_sorted(sorted));
  CHECK_FALSE(SeenTags::is_sorted(twice));
}
