#include "ingest/run_together.h"

#include <catch2/catch.hpp>

#include "train/model_writer.h"

using namespace weft;

namespace {

RunTogether pairs(const std::string& lines) {
  ModelWriter writer(ModelKind::segmenter, "from nowhere");
  writer.add("run together", lines);
  static std::vector<ModelFile> files;  // models borrow their bytes
  files.push_back(ModelFile::from_bytes(writer.bytes(), "small.model", ModelKind::segmenter));
  return RunTogether(files.back());
}

}  // namespace

TEST_CASE("Two known words written as one are two", "[ingest]") {
  const RunTogether known = pairs("goand 2\niwas 1\n");
  CHECK(known.split("iwas") == 1);
  CHECK(known.split("goand") == 2);
  CHECK(known.split("Iwas") == 0);
  CHECK(known.split("iwa") == 0);
  CHECK(known.split("") == 0);
  CHECK(pairs("").split("iwas") == 0);
}

TEST_CASE("A list of words run together that cannot be used is refused", "[ingest][damage]") {
  using Catch::Matchers::Equals;
  const std::string remedy = "; install the models that came with this program, or train them anew";
  for (const char* const lines : {"iwas 4\n", "iwas 0\n", "iwas\n", "iwas x\n", " 1\n"}) {
    CAPTURE(lines);
    CHECK_THROWS_WITH(
        pairs(lines),
        Equals("small.model: has words run together that cannot be divided" + remedy));
  }
  for (const char* const lines : {"iwas 1\ngoand 2\n", "iwas 1\niwas 1\n"}) {
    CAPTURE(lines);
    CHECK_THROWS_WITH(
        pairs(lines), Equals("small.model: has words run together that are not sorted" + remedy));
  }
}
