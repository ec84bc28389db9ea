#include "train/boundary_trainer.h"

#include <catch2/catch.hpp>

#include "ingest/segment.h"

using namespace weft;

namespace {

TreebankSentence sentence(const std::vector<std::string>& forms, bool starts_paragraph) {
  TreebankSentence result;
  result.starts_paragraph = starts_paragraph;
  for (const std::string& form : forms) {
    TreebankWord word;
    word.form = form;
    word.upos = "NOUN";
    result.tokens.push_back({form, result.words.size(), result.words.size() + 1, true});
    result.words.push_back(word);
  }
  return result;
}

// Sentences that end without a full stop, before "hello".
std::vector<TreebankSentence> small_treebank() {
  std::vector<TreebankSentence> sentences;
  for (int i = 0; i < 20; ++i) {
    sentences.push_back(sentence({"hello", "dear", "Ann"}, true));
    sentences.push_back(sentence({"hello", "Bob"}, false));
    sentences.push_back(sentence({"hello", "my", "dear", "friends"}, false));
  }
  return sentences;
}

std::string model_bytes() {
  BoundarySettings settings;
  settings.weight_bits = 12;
  settings.epochs = 5;
  settings.bound = 0;
  ModelWriter writer(ModelKind::segmenter, "sixty sentences");
  train_boundaries(small_treebank(), {}, settings, writer);
  return writer.bytes();
}

}  // namespace

TEST_CASE("A boundary model learns what it is shown", "[train]") {
  const BoundaryModel model(
      ModelFile::from_bytes(model_bytes(), "small.model", ModelKind::segmenter));
  const Segmentation found = segment("hello Ann hello dear Bob\n\nhello my friends", model);
  REQUIRE(found.sentences.size() == 3);
  CHECK(found.sentences[1].first_token == 2);
  CHECK(found.sentences[2].first_token == 5);
}

TEST_CASE("Training boundaries twice gives the same bytes", "[train]") {
  CHECK(model_bytes() == model_bytes());
}
