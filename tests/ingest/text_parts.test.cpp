#include "ingest/text_parts.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "ingest/reader_models.h"

namespace weft {
namespace {

const BoundaryModel& boundaries() {
  static const ReaderModels models(find_data_folder() + "/models");
  return models.boundaries();
}

std::vector<std::string> parts_of(const std::string& text, std::size_t bytes_max) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
    end = end_of_part(text, begin, bytes_max, boundaries());
    REQUIRE(end > begin);
    REQUIRE(end - begin <= bytes_max);
    parts.push_back(text.substr(begin, end - begin));
  }
  return parts;
}

using Parts = std::vector<std::string>;

}  // namespace

TEST_CASE("A short text is one part, an empty one none", "[ingest]") {
  CHECK(parts_of("Ada lives in Delft.", 100) == Parts{"Ada lives in Delft."});
  CHECK(parts_of("", 100).empty());
}

TEST_CASE("A part ends before a paragraph of its second half, else before its last sentence",
          "[ingest]") {
  const std::string one = "Ada lives in Delft. ", two = "Bob lives in Leeds. ";
  CHECK(parts_of(one + two + "\n\n" + one + two, 70) == Parts{one + two + "\n\n", one + two});
  CHECK(parts_of(one + two + one, 50) == Parts{one + two, one});
  // A paragraph of the first half would make parts that are too small.
  CHECK(parts_of(one + "\n\n" + two + one + two, 70) == 
        Parts{one + "\n\n" + two + one, two});
}

TEST_CASE("What is one sentence alone ends before a word, and one word amid it", "[ingest]") {
  CHECK(parts_of("one two three four", 10) == Parts{"one two ", "three four"});
  CHECK(parts_of("aaaaaaaaaaaa", 5) == Parts{"aaaaa", "aaaaa", "aa"});
  CHECK(parts_of("äääää", 5) == Parts{"ää", "ää", "ä"});
  CHECK(parts_of(std::string(9, '\xA4'), 4) ==
        Parts{std::string(3, '\xA4'), std::string(3, '\xA4'), std::string(3, '\xA4')});
  CHECK(parts_of(std::string(9, ' '), 4).size() == 3);
}

}  // namespace weft
