#include "ingest/contraction_model.h"

#include <catch2/catch.hpp>

#include "train/model_writer.h"

using namespace weft;

namespace {

// Features weigh nothing: a word in doubt is two where 0 exceeds the bound.
ContractionModel model(const std::string& doubts, std::int32_t bound, std::size_t weight_count = 4,
                       std::size_t bound_count = 2, std::int32_t casual_bound = 0) {
  ModelWriter writer(ModelKind::segmenter, "from nowhere");
  writer.add("doubts", doubts);
  writer.add_array("doubt weights", std::vector<std::int8_t>(weight_count));
  std::vector<std::int32_t> bounds(bound_count, casual_bound);
  bounds.front() = bound;
  writer.add_array("doubt bounds", bounds);
  static std::vector<ModelFile> files;  // models borrow their bytes
  files.push_back(ModelFile::from_bytes(writer.bytes(), "small.model", ModelKind::segmenter));
  return ContractionModel(files.back(), WordKinds());
}

}  // namespace

TEST_CASE("A word in doubt is two where its weights exceed the bound", "[ingest]") {
  const TokenContext context{"", "", "Its", "late", ""};
  CHECK(model("its 2 word\n", -1).split(context) == 2);
  CHECK(model("its 2 word\n", 0).split(context) == 0);
  CHECK(model("lets 3\nwhos 3\n", -1).split(context) == 0);
}

TEST_CASE("Casual text has a bound of its own", "[ingest]") {
  const ContractionModel strict = model("its 2 word\n", 5, 4, 2, -1);
  CHECK(strict.split({"", "", "Its", "late", "", false}) == 0);
  CHECK(strict.split({"", "", "Its", "late", "", true}) == 2);
  CHECK(model("its 2\n", 5, 4, 2, -1).split({"", "", "Its", "late", "", false}) == 2);
  CHECK(strict.is_doubtful("Its"));
  CHECK_FALSE(strict.is_doubtful("it"));
}

TEST_CASE("Words without their apostrophe or capital show casual text", "[ingest]") {
  for (const char* form : {"dont", "i", "u", "Im", "thats"}) {
    CAPTURE(form);
    CHECK(is_casual_token(form));
  }
  for (const char* form : {"don't", "don\u2019t", "I", "cannot", "its", "word", ""}) {
    CAPTURE(form);
    CHECK_FALSE(is_casual_token(form));
  }
}

TEST_CASE("Every token has as many features", "[ingest]") {
  std::vector<std::uint32_t> alone, inside;
  ContractionModel::append_features({"", "", "its", "", ""}, WordKinds(), alone);
  ContractionModel::append_features({"I", "think", "its", "very", "late"}, WordKinds(), inside);
  CHECK(alone.size() == inside.size());
  CHECK(alone != inside);
}

TEST_CASE("Contractions that cannot be used are refused", "[ingest][damage]") {
  using Catch::Matchers::Equals;
  const std::string remedy = "; install the models that came with this program, or train them anew";
  for (const char* doubts : {"its", "its 0", "its 3", "its x", " 1", "averyveryverylongword 1"}) {
    CAPTURE(doubts);
    CHECK_THROWS_WITH(
        model(doubts, 0),
        Equals("small.model: has a contraction that cannot be divided" + remedy));
  }
  CHECK_THROWS_WITH(
      model("its 2\n", 0, 3),
      Equals("small.model: has weights of contractions whose number is no power of two" + remedy));
  CHECK_THROWS_WITH(model("its 2\n", 0, 4, 1),
                    Equals("small.model: has other than two bounds of contractions" + remedy));
}
