#include "ingest/boundary_model.h"

#include <catch2/catch.hpp>

#include "ingest/tokenize.h"
#include "train/model_writer.h"

using namespace weft;

namespace {

const std::vector<WordKinds::Table::Slot> kNoWords(2);

// A model whose features weigh nothing: a gap ends a sentence where 0 exceeds the bound.
std::string model_bytes(std::int32_t bound, std::size_t weight_count = 16,
                        const std::vector<WordKinds::Table::Slot>& words = kNoWords,
                        std::size_t bound_count = 2) {
  ModelWriter writer(ModelKind::segmenter, "from nowhere");
  writer.add_array("words", words);
  writer.add_array("endings", kNoWords);
  writer.add_array("weights", std::vector<std::int8_t>(weight_count));
  writer.add_array("bounds", std::vector<std::int32_t>(bound_count, bound));
  writer.add("doubts", "");
  writer.add("run together", "");
  writer.add_array("doubt weights", std::vector<std::int8_t>(2));
  writer.add_array("doubt bounds", std::vector<std::int32_t>(2));
  return writer.bytes();
}

BoundaryModel model(std::string bytes) {
  return BoundaryModel(
      ModelFile::from_bytes(std::move(bytes), "small.model", ModelKind::segmenter));
}

std::vector<std::uint32_t> ends(const BoundaryModel& boundaries, std::string_view text) {
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  return boundaries.sentence_ends(text, tokens);
}

}  // namespace

TEST_CASE("A gap ends a sentence where its weights exceed the bound", "[ingest]") {
  using Ends = std::vector<std::uint32_t>;
  CHECK(ends(model(model_bytes(0)), "one two three") == Ends{3});
  CHECK(ends(model(model_bytes(-1)), "one two three") == Ends{1, 2, 3});
  CHECK(ends(model(model_bytes(-1)), "") == Ends{});
}

TEST_CASE("A stretch after another misses no gap", "[ingest]") {
  constexpr std::size_t kCount = 9000;
  std::string text;
  for (std::size_t i = 0; i < kCount; ++i)
    text += "a ";
  CHECK(ends(model(model_bytes(-1)), text).size() == kCount);
}

TEST_CASE("A boundary model that cannot be used is refused", "[ingest][damage]") {
  using Catch::Matchers::Equals;
  const std::string remedy = "; install the models that came with this program, or train them anew";
  const std::vector<WordKinds::Table::Slot> full = {{1, 0}, {2, 0}};
  CHECK_THROWS_WITH(model(model_bytes(0, 16, full)),
                    Equals("small.model: has tables of words that cannot be searched" + remedy));
  CHECK_THROWS_WITH(model(model_bytes(0, 12)),
                    Equals("small.model: has weights whose number is no power of two" + remedy));
  CHECK_THROWS_WITH(model(model_bytes(0, 16, kNoWords, 1)),
                    Equals("small.model: has other than two bounds" + remedy));
}
