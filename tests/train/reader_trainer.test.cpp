#include "train/reader_trainer.h"

#include <catch2/catch.hpp>

#include "tests/train/small_treebank.h"
#include "train/net_data.h"

using namespace weft;

namespace {

// A small net that learns the small treebank; `lines` receives what is said.
std::string reader_bytes(std::vector<std::string>& lines,
                         const std::map<std::string, float>& leans = {}) {
  ReaderSources sources;
  auto treebank = testing::small_treebank();
  auto names = names_of_ewt(treebank);
  const std::vector<DevTreebank> dev = {{"small", treebank}};
  sources.add(std::move(treebank), std::move(names));
  WordVectors no_vectors;
  no_vectors.dimension = 16;
  NetSettings net;
  net.width = 32;
  net.recurrence = 16;
  net.epochs = 40;
  net.warm_up_steps = 10;
  net.shard_words = 8;
  net.dropout = {0.1f, 0.1f, 0.1f};
  ReaderSettings settings;
  settings.teacher = settings.net = net;
  settings.teacher.epochs = 20;
  settings.teachers = 1;
  settings.leans = leans;
  ModelWriter writer(ModelKind::reader, "sixteen sentences");
  train_reader(sources, no_vectors, dev, settings,
               [&](const std::string& line) { lines.push_back(line); }, writer);
  return writer.bytes();
}

}  // namespace

TEST_CASE("A reader's net learns what it is shown, and the same each time", "[train]") {
  std::vector<std::string> lines;
  const std::string bytes = reader_bytes(lines);
  CHECK(lines.back() == "  small: UPOS 100.00, XPOS 100.00, features 100.00, UAS 100.00, "
                        "LAS 100.00");
  std::vector<std::string> again;
  CHECK(reader_bytes(again) == bytes);
}

TEST_CASE("A net can lean towards a tag", "[train]") {
  std::vector<std::string> lines;
  const auto biases = [&](const std::map<std::string, float>& leans) {
    const ModelFile file = ModelFile::from_bytes(reader_bytes(lines, leans), "small.model",
                                                 ModelKind::reader);
    const auto all = file.array<float>("heads.b");
    return std::vector<float>(all.begin(), all.end());
  };
  const std::vector<float> plain = biases({}), leaning = biases({{"NOUN", 0.5f}, {"none", 1.0f}});
  REQUIRE(plain.size() == leaning.size());
  std::vector<float> gains;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    if (plain[i] != leaning[i]) gains.push_back(leaning[i] - plain[i]);
  }
  REQUIRE(gains.size() == 1);
  CHECK(gains[0] == Approx(0.5));
}

TEST_CASE("A treebank without names leaves all names open", "[train]") {
  const auto treebank = testing::small_treebank();
  const NetVocabulary vocabulary = NetVocabulary::make(treebank, {{}, 16, {}, {}});
  const NetExample example = tree_example(treebank[1], {}, vocabulary);
  CHECK(example.names == std::vector<std::uint32_t>{kAnyName, kAnyName, kAnyName});
  CHECK(example.core_names.empty());
  const NetExample named = tree_example(treebank[1], names_of_ewt(treebank)[1], vocabulary);
  CHECK(named.core_names == std::vector<std::uint16_t>{0, 4, 0});  // outside, unit person, outside
}
