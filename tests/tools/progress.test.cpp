#include "tools/progress.h"

#include <catch2/catch.hpp>

#include "tools/display_width.h"

using namespace weft;

TEST_CASE("The progress line shows a bar, a share and what is read", "[tools]") {
  CHECK(progress_line(0, "park.txt", 80) == "[····················]   0%  park.txt");
  CHECK(progress_line(0.5, "park.txt", 80) == "[##########··········]  50%  park.txt");
  CHECK(progress_line(1, "park.txt", 80) == "[####################] 100%  park.txt");
  CHECK(progress_line(7, "x", 80) == progress_line(1, "x", 80));  // never out of its bounds
}

TEST_CASE("The progress line never reaches the last column", "[tools]") {
  const int columns = GENERATE(2, 10, 30, 40, 80);
  CHECK(display_width(progress_line(0.3, "articles/哈尔滨新区.txt", columns)) < columns);
}
