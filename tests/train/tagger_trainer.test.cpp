#include "train/tagger_trainer.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "ingest/lemmatizer.h"
#include "ingest/tagger.h"
#include "tests/helpers/temporary_folder.h"
#include "train/lemma_trainer.h"

using namespace weft;

namespace {

std::vector<TreebankSentence> small_treebank() {
  const TemporaryFolder folder;
  const std::string path = (folder / "small.conllu").string();
  std::ofstream file(path);
  for (int i = 0; i < 8; ++i) {
    file << "# newpar\n# text = dogs bark\n"
            "1\tdogs\tdog\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
            "2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n"
            "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
            "1\tshe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
            "2\twalked\twalk\tVERB\tVBD\t_\t0\troot\t_\t_\n\n";
  }
  file.close();
  return read_conllu(path);
}

std::string tagger_bytes() {
  ModelWriter writer(ModelKind::tagger, "eight sentences");
  ChainSettings settings;
  settings.title = "test";
  settings.epochs = 6;
  settings.feature_dropout = 0;
  train_tagger(small_treebank(), WordClusters(), settings, writer);
  return writer.bytes();
}

}  // namespace

TEST_CASE("A tagger learns what it is shown", "[train]") {
  const Tagger tagger(ModelFile::from_bytes(tagger_bytes(), "small.model", ModelKind::tagger));
  const std::vector<std::string_view> words = {"dogs", "walked", "."};
  const auto tags = tagger.tag(traits_of(words, WordClusters()));
  REQUIRE(tags.size() == 3);
  CHECK(tags[0].upos == Upos::noun);
  CHECK(tags[1].xpos == "VBD");
  CHECK(tags[2].upos == Upos::punct);
}

TEST_CASE("Training twice gives the same bytes", "[train]") {
  CHECK(tagger_bytes() == tagger_bytes());
}

TEST_CASE("A lemmatizer learns endings", "[train]") {
  ModelWriter writer(ModelKind::lemmatizer, "eight sentences");
  train_lemmatizer(small_treebank(), writer);
  const Lemmatizer lemmatizer(
      ModelFile::from_bytes(writer.bytes(), "small.model", ModelKind::lemmatizer));
  CHECK(lemmatizer.lemma("cats", {Upos::noun, "NNS", ""}) == "cat");
  CHECK(lemmatizer.lemma("jumped", {Upos::verb, "VBD", ""}) == "jump");
  CHECK(lemmatizer.lemma("Xu", {Upos::propn, "NNP", ""}) == "Xu");
}
