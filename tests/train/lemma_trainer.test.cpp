#include "train/lemma_trainer.h"

#include <catch2/catch.hpp>

#include "ingest/lemmatizer.h"
#include "tests/train/small_treebank.h"

using namespace weft;

TEST_CASE("A lemmatizer learns endings", "[train]") {
  ModelWriter writer(ModelKind::lemmatizer, "eight sentences");
  train_lemmatizer(testing::small_treebank(), {}, writer);
  const Lemmatizer lemmatizer(
      ModelFile::from_bytes(writer.bytes(), "small.model", ModelKind::lemmatizer));
  CHECK(lemmatizer.lemma("cats", {Upos::noun, "NNS", "", ""}) == "cat");
  CHECK(lemmatizer.lemma("jumped", {Upos::verb, "VBD", "", ""}) == "jump");
  CHECK(lemmatizer.lemma("Xu", {Upos::propn, "NNP", "", ""}) == "Xu");
}
